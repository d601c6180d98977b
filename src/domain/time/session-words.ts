/** A session in words: which days, what time, which part of the year. */
import type { Session } from '../../schema/session.ts';
import { weekdays } from '../../schema/weekdays.ts';
import { andList, capital } from '../text/phrases.ts';
import { dateWords, timeWords } from './dates.ts';
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
    return `${timeWords(starts)} to ${timeWords(ends)}${next}`;
  }
  if (starts) return `from ${timeWords(starts)}`;
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

/** `A block of 6 sessions`, `A block of 6 weeks`, or `A block` where its length is not known. */
export function blockWords({ blockSessions, blockWeeks }: Session): string {
  const [count, what] = blockSessions ? [blockSessions, 'session'] : [blockWeeks, 'week'];
  return count ? `A block of ${count} ${what}${count === 1 ? '' : 's'}` : 'A block';
}
