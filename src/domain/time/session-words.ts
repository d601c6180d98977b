/** A session in words: which days, what time, which part of the year. */
import type { Session } from '../../schema/session.ts';
import { weekdays } from '../../schema/weekdays.ts';
import { andList, capital } from '../text/phrases.ts';
import { dateWords, startWords, timeWords } from './dates.ts';
import { endsNextDay } from './on-now.ts';

const dayNames = new Map([
  ['monday', 'Mondays'],
  ['tuesday', 'Tuesdays'],
  ['wednesday', 'Wednesdays'],
  ['thursday', 'Thursdays'],
  ['friday', 'Fridays'],
  ['saturday', 'Saturdays'],
  ['sunday', 'Sundays'],
]);

/** `Tuesdays and Thursdays`, `Every day`, `Weekdays`; empty for sessions on single dates. */
function dayWords(days: Session['days']): string {
  if (days.length === 7) return 'Every day';
  const weekdaysOnly = days.length === 5 && !days.includes('saturday') && !days.includes('sunday');
  if (weekdaysOnly) return 'Monday to Friday';
  return andList([...dayNames].filter(([day]) => days.includes(day as (typeof days)[number])).map(([, name]) => name));
}

/** `Tuesdays, 4pm to 5.30pm`; `First and third Monday of the month, 6pm`; `On certain dates, 10am to 12 noon`. */
export function sessionWords(session: Session): string {
  return [patternWords(session), clockWords(session)].filter(Boolean).join(', ');
}

/** On which days a session comes round. */
function patternWords({ repeats, days, weeksApart = 1, weeksOfMonth }: Session): string {
  const named = weekdays.filter((day) => days.includes(day)).map(capital);
  const weeks = weekOrder.filter((week) => weeksOfMonth.includes(week));
  switch (repeats) {
    case 'on-dates':
      return 'On certain dates';
    case 'every-week':
      return dayWords(days);
    case 'every-2-weeks':
      return `Every other ${andList(named)}`;
    case 'every-few-weeks':
      if (weeksApart === 1) return dayWords(days);
      return weeksApart === 2 ? `Every other ${andList(named)}` : `${dayWords(days)}, every ${weeksApart} weeks`;
    case 'weeks-of-month':
      return `${capital(andList(weeks))} ${andList(named)} of the month`;
    case 'weekend-of-month':
      return `${capital(andList(weeks))} weekend of the month`;
    case 'first-working-day-of-month':
    case 'last-working-day-of-month':
      return `${capital(repeats.split('-')[0] as string)} working day of the month`;
    default:
      return `${capital(repeats.split('-')[0] as string)} ${andList(named)} of the month`;
  }
}

const weekOrder = ['first', 'second', 'third', 'fourth', 'fifth', 'last'] as const;

/** `4pm to 5.30pm`, `10pm to 1am`, `6pm to 10am the next day`, `from 4pm`, or empty where the time is not known. */
export function clockWords({ starts, ends }: { starts?: string; ends?: string }): string {
  if (starts && ends) {
    // Everybody knows that 1am is the next day; breakfast needs saying.
    const next = endsNextDay({ starts, ends }) && ends > '04:00' ? ' the next day' : '';
    return `${startWords(starts)} to ${timeWords(ends)}${next}`;
  }
  if (starts) return `from ${startWords(starts)}`;
  return ends ? `until ${timeWords(ends)}` : '';
}

/** What else there is to know of a session, a phrase each. */
export function sessionDetails(session: Session, today: string): string[] {
  const details: string[] = [];
  if (session.season === 'term-time') details.push('In term time');
  if (session.season === 'holidays') details.push('In the school holidays');
  if (session.attendance === 'block') {
    details.push(`${blockWords(session)}, starting ${dateWords(session.from as string)}`);
  } else if (session.from && session.from > today) {
    details.push(`From ${dateWords(session.from)}`);
  }
  if (session.to) details.push(`Until ${dateWords(session.to)}`);
  if (session.bankHolidays === 'off') details.push('Not on bank holidays');
  return details;
}

/**
 * The dates that a session names, a phrase each: `27 November and 4 December 2026`; `Also on 5 December 2026` beside
 * regular days; `Not on 22 December 2026`. Dates gone by are left out, but for those of what is over.
 */
export function namedDates({ repeats, dates, except }: Session, today: string): string[] {
  const on = dates.filter((date) => !except.includes(date));
  const coming = on.filter((date) => date >= today);
  const off = except.filter((date) => date >= today && !dates.includes(date));
  const phrases: string[] = [];
  if (repeats === 'on-dates') phrases.push(manyDatesWords(coming.length > 0 ? coming : on));
  else if (coming.length > 0) phrases.push(`Also on ${manyDatesWords(coming)}`);
  if (off.length > 0 && repeats !== 'on-dates') phrases.push(`Not on ${manyDatesWords(off)}`);
  return phrases.filter(Boolean);
}

/** More than these are counted: nobody reads more in one line. */
const mostDates = 12;

/** `27 November, 4 and 11 December 2026 and 8 January 2027`; of many the first, and how many more there are. */
function manyDatesWords(dates: readonly string[]): string {
  const every = [...new Set(dates)].sort();
  const shown = every.slice(0, mostDates);
  const months = [...new Set(shown.map((date) => date.slice(0, 7)))];
  const parts = months.map((month, place) => {
    const own = shown.filter((date) => date.startsWith(month));
    const [, name = '', year = ''] = dateWords(own[0] as string).split(' ');
    const withYear = months[place + 1]?.startsWith(year) ? '' : ` ${year}`;
    return `${andList(own.map((date) => String(Number(date.slice(8)))))} ${name}${withYear}`;
  });
  const more = every.length - shown.length;
  if (more > 0) parts.push(`${more} more ${more === 1 ? 'date' : 'dates'}`);
  return andList(parts);
}

/** `A block of 6 sessions`, `A block of 6 weeks`, or `A block` where its length is not known. */
export function blockWords({ blockSessions, blockWeeks }: Session): string {
  const [count, what] = blockSessions ? [blockSessions, 'session'] : [blockWeeks, 'week'];
  return count ? `A block of ${count} ${what}${count === 1 ? '' : 's'}` : 'A block';
}
