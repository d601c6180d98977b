/** Rules about a session's dates and times that its schema asks of every file, form, suggestion and import alike. */
import { dateOf, dayNumber, weekdayOf } from './day-numbers.ts';
import { type Weekday, weekdays } from './weekdays.ts';

/** Which weeks of its month a date's weekday is in: the 29th is the fifth and the last. */
function weeksOfMonthOf(date: string): string[] {
  const nth = ['first', 'second', 'third', 'fourth', 'fifth'][Math.ceil(Number(date.slice(8)) / 7) - 1] as string;
  const isLast = dateOf(dayNumber(date) + 7).slice(5, 7) !== date.slice(5, 7);
  return isLast ? [nth, 'last'] : [nth];
}

/** What the rules ask of a session. */
interface Given {
  days: Weekday[];
  repeats: string;
  weeksApart?: number;
  weeksOfMonth: string[];
  dates: string[];
  attendance: string;
  from?: string;
}

/**
 * What is wrong with the first date of a session that counts from it, or null. A block and “every n weeks” count from
 * their first date, so it has to be one of their own; other sessions only do not come before it.
 */
export function firstDateProblem(session: Given): string | null {
  const { repeats, weeksApart = 1, attendance, from } = session;
  const counts =
    attendance === 'block' || repeats === 'every-2-weeks' || (repeats === 'every-few-weeks' && weeksApart > 1);
  if (!counts || from === undefined || isOwnDate(session, from)) return null;
  const day = capital(weekdayOf(from));
  if (repeats === 'on-dates') {
    const [first] = [...session.dates].sort();
    return first === undefined ? null : `is not one of the dates; write the first of them, like ${first}`;
  }
  // Each kind has a date within two months, but for a fifth week of the month.
  const next = Array.from({ length: 200 }, (_, days) => dateOf(dayNumber(from) + days)).find((date) =>
    isOwnDate(session, date),
  );
  return `is a ${day} (${from}); write a date that is ${kindWords(session)}${next ? `, like ${next}` : ''}`;
}

/** Whether a session's rule could begin on a date. Bank holidays, which its school's nation decides, are not asked. */
function isOwnDate(session: Given, date: string): boolean {
  const { repeats, days, dates, weeksOfMonth } = session;
  const day = weekdayOf(date);
  const weekend = day === 'saturday' || day === 'sunday';
  if (repeats === 'on-dates') return dates.includes(date);
  if (repeats.endsWith('working-day-of-month')) return !weekend;
  if (repeats === 'weekend-of-month') {
    const saturday = day === 'sunday' ? dateOf(dayNumber(date) - 1) : date;
    return weekend && isIn(weeksOfMonth, saturday);
  }
  if (days.length > 0 && !days.includes(day)) return false;
  if (repeats === 'weeks-of-month') return isIn(weeksOfMonth, date);
  return repeats.endsWith('-of-month') ? isIn([repeats.replace('-of-month', '')], date) : true;
}

const isIn = (weeks: readonly string[], date: string) => weeksOfMonthOf(date).some((each) => weeks.includes(each));

/** `a Tuesday`, `a Tuesday or a Thursday`, `a first or third Monday of the month`. */
function kindWords({ repeats, days, weeksOfMonth }: Given): string {
  if (repeats.endsWith('working-day-of-month')) return 'a day from Monday to Friday';
  const named = weekdays.filter((day) => days.includes(day)).map((day) => capital(day));
  const weeks = weeksOfMonth.length > 0 ? weeksOfMonth : repeats.endsWith('-of-month') ? [repeats.split('-')[0]] : [];
  if (weeks.length > 0) {
    const what = repeats === 'weekend-of-month' ? 'weekend' : named.join(' or ');
    return `in the ${weeks.join(' or ')} ${what} of the month`.replace(/^in (?=.*day)/, 'on ');
  }
  return named.map((day) => `a ${day}`).join(' or ');
}

const longest = 16 * 60;

/** What is wrong with when a session starts and ends, or null. One that ends before it starts ends the next day. */
export function clockProblem(starts: string | undefined, ends: string | undefined): string | null {
  const minutes = minutesLong(starts, ends);
  if (minutes === null || (starts! < ends! && minutes > 0)) return null;
  if (starts === ends) return `is the same as the start (${starts}); write when it is over, or leave it out`;
  if (minutes <= longest) return null;
  return `is not after the start (${starts} to ${ends}, the next day, is ${Math.round(minutes / 60)} hours); check the 24-hour clock`;
}

/** How long a session is, in minutes, past midnight too; null where its start or its end is not known. */
export function minutesLong(starts: string | undefined, ends: string | undefined): number | null {
  if (starts === undefined || ends === undefined) return null;
  const [start, end] = [starts, ends].map((time) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))) as [
    number,
    number,
  ];
  return end >= start ? end - start : end + 24 * 60 - start;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
