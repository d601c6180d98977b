/** How often and on which days, as people write it: `every 3 weeks`, `first and third Monday of the month`. */
import type { Session, WeekOfMonth } from '../../schema/session.ts';
import { weeksOfMonth } from '../../schema/session.ts';
import { weekdays } from '../../schema/weekdays.ts';
import { dayPattern, daysFromTo, daysIn, daysPattern } from './line-dates.ts';

/** Takes a pattern out of the line and hands over its groups; false where it is not there. */
export type Take = (pattern: string, use?: (groups: string[]) => void) => boolean;

type Read = Partial<Pick<Session, 'days' | 'repeats' | 'weeksApart' | 'weeksOfMonth'>>;

const counts = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'];
export const countPattern = `(?:\\d{1,3}|${counts.join('|')})`;
const nth = '(?:first|second|third|fourth|fifth|last|1st|2nd|3rd|4th|5th)';
const and = '(?: and |, (?:and )?| & |/)';
const ofMonth = '(?: (?:of|in) (?:the|each|every|a) month| (?:each|every|of) month| monthly)';

/** `three` or `3` => 3. */
export function countOf(text: string): number {
  const place = counts.indexOf(text);
  return place < 0 ? Number(text) : place + 1;
}

/** The days and the pattern that the line names. */
export function readPattern(take: Take): Read {
  const monthly = readMonthly(take);
  if (monthly) {
    take('(?:monthly|once a month)(?: on)?');
    return monthly;
  }
  const weeks = weeksBetween(take);
  const days = readDays(take);
  if (!days) return {};
  if (days.everyOther && weeks !== null) return {};
  const interval = days.everyOther ? 2 : (weeks ?? 1);
  if (interval === 1) return { days: days.days };
  if (interval === 2) return { days: days.days, repeats: 'every-2-weeks' };
  return { days: days.days, repeats: 'every-few-weeks', weeksApart: interval };
}

const weekList = `(${nth}(?:${and}(?:the )?${nth})*)`;

function readMonthly(take: Take): Read | null {
  let read: Read | null = null;
  const named = ([weeks = '', days = '']: string[]) => {
    read = inWeeks(weeksIn(weeks), daysIn(days));
  };
  const twice = ([one = '', day = '', other = '']: string[]) => named([`${one} ${other}`, day]);
  const weekend = ([weeks = '']: string[]) => {
    read = { repeats: 'weekend-of-month', weeksOfMonth: weeksIn(weeks) };
  };
  const working = ([which = '']: string[]) => {
    read = { repeats: which === 'last' ? 'last-working-day-of-month' : 'first-working-day-of-month' };
  };
  const the = '(?:on )?(?:the )?';
  // “First Monday and third Monday”; “every first Monday” only of a month, since it may be every so many weeks.
  take(`${the}(${nth}) (${dayPattern})(?: and | & )(?:the )?(${nth}) \\2${ofMonth}?`, twice) ||
    take(`(?:on )?every ${weekList} (${daysPattern})${ofMonth}`, named) ||
    take(`${the}${weekList} (${daysPattern})${ofMonth}?`, named) ||
    take(`${the}${weekList} weekends?${ofMonth}?`, weekend) ||
    take(`${the}(first|last|1st) working day${ofMonth}?`, working);
  return read;
}

function inWeeks(weeks: WeekOfMonth[], days: Session['days']): Read {
  const [only] = weeks;
  if (weeks.length > 1 || only === 'fifth') return { repeats: 'weeks-of-month', weeksOfMonth: weeks, days };
  return { repeats: `${only as Exclude<WeekOfMonth, 'fifth'>}-of-month`, days };
}

function weeksIn(text: string): WeekOfMonth[] {
  const named = text
    .split(/[^a-z0-9]+/)
    .map((word) => (/^[1-5]/.test(word) ? weeksOfMonth[Number(word[0]) - 1] : word));
  return weeksOfMonth.filter((week) => named.includes(week));
}

/** How many weeks lie between; null where the line does not say. */
function weeksBetween(take: Take): number | null {
  let weeks: number | null = null;
  if (take('(?:(?:once )?every (?:other|second|2nd) week|alternate weeks|(?:once )?(?:every|a) fortnight|fortnightly)'))
    return 2;
  if (
    take(`(?:once )?every (${countPattern}) weeks`, ([count = '']) => {
      weeks = countOf(count);
    })
  )
    return weeks;
  if (
    take(`(${countPattern})[- ]weekly`, ([count = '']) => {
      weeks = countOf(count);
    })
  )
    return weeks;
  if (
    take(`(?:once )?every (${ordinals.slice(2).join('|')}|[3-8](?:rd|th)) week`, ([which = '']) => {
      weeks = /^\d/.test(which) ? Number.parseInt(which, 10) : ordinals.indexOf(which) + 1;
    })
  )
    return weeks;
  take('(?:(?:once )?every week|each week|weekly|once a week)', () => {
    weeks = 1;
  });
  return weeks;
}

function readDays(take: Take): { days: Session['days']; everyOther?: boolean } | null {
  let read: { days: Session['days']; everyOther?: boolean } | null = null;
  if (take('(?:every day(?: of the week)?|daily|7 days(?: a week)?|seven days a week)')) return { days: [...weekdays] };
  if (take('(?:on )?(?:every weekday|weekdays)')) return { days: weekdays.slice(0, 5) };
  if (take('(?:at |on |every )?(?:the )?weekends?')) return { days: weekdays.slice(5) };
  if (
    take(`(?:every )?(${dayPattern}) ?(?:to|-|through) ?(${dayPattern})`, ([from = '', to = '']) => {
      read = { days: daysFromTo(from, to) };
    })
  )
    return read;
  if (
    take(`(?:every other|every second|alternate) (${daysPattern})`, ([list = '']) => {
      read = { days: daysIn(list), everyOther: true };
    })
  )
    return read;
  take(`(?:on )?(?:a |every |each )?(${daysPattern})`, ([list = '']) => {
    read = { days: daysIn(list) };
  });
  return read;
}
