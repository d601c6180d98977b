/** A session in words: which days, what time, which part of the year. */
import type { Session } from '../../schema/session.ts';
import { andList, capital } from '../text/phrases.ts';
import { dateWords, timeWords } from './dates.ts';

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
export function dayWords(days: Session['days']): string {
  if (days.length === 7) return 'Every day';
  const weekdaysOnly = days.length === 5 && !days.includes('saturday') && !days.includes('sunday');
  if (weekdaysOnly) return 'Monday to Friday';
  return andList([...dayNames].filter(([day]) => days.includes(day as (typeof days)[number])).map(([, name]) => name));
}

const nthNames: Partial<Record<Session['repeats'], string>> = {
  'first-of-month': 'first',
  'second-of-month': 'second',
  'third-of-month': 'third',
  'fourth-of-month': 'fourth',
  'last-of-month': 'last',
};

/** `Tuesdays, 4pm to 5.30pm`; `First Monday of the month, 6pm`; `On certain dates, 10am to 12 noon`. */
export function sessionWords(session: Session): string {
  const nth = nthNames[session.repeats];
  const days =
    session.repeats === 'on-dates'
      ? 'On certain dates'
      : nth
        ? `${capital(nth)} ${andList(session.days.map(capital))} of the month`
        : session.repeats === 'every-2-weeks'
          ? `Every other ${andList(session.days.map(capital))}`
          : dayWords(session.days);
  return [days, clockWords(session)].filter(Boolean).join(', ');
}

/** `4pm to 5.30pm`, `from 4pm`, or empty where the time is not known. */
export function clockWords({ starts, ends }: { starts?: string; ends?: string }): string {
  if (starts && ends) return `${timeWords(starts)} to ${timeWords(ends)}`;
  if (starts) return `from ${timeWords(starts)}`;
  return ends ? `until ${timeWords(ends)}` : '';
}

/** What else there is to know of a session, a phrase each. */
export function sessionDetails(session: Session, today: string): string[] {
  const details: string[] = [];
  if (session.season === 'term-time') details.push('In term time');
  if (session.season === 'holidays') details.push('In the school holidays');
  if (session.attendance === 'block') {
    const weeks = session.blockWeeks ? `A block of ${session.blockWeeks} weeks` : 'A block';
    details.push(`${weeks}, starting ${dateWords(session.from as string)}`);
  } else if (session.from && session.from > today) {
    details.push(`From ${dateWords(session.from)}`);
  }
  if (session.to) details.push(`Until ${dateWords(session.to)}`);
  return details;
}
