/**
 * Dates without times, as text: `2026-11-24`. Small enough for a visitor's browser.
 *
 * A pattern is a row of dates packed as text: the first date, then the gaps in days, each gap with a
 * count where it comes again: `2026-11-24+7x3+21` is 24 November, then 1, 8 and 15 December, then 5 January.
 */
import { dateOf, dayNumber } from '../../schema/day-numbers.ts';

export { dateOf, dayNumber };

/** How many days a paper is good for, about a term: by then times, leaders and prices have often changed. */
export const paperDays = 90;

/** `date` moved by so many days. */
export function addDays(date: string, days: number): string {
  return dateOf(dayNumber(date) + days);
}

/** Whole days from one date to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** The date in the United Kingdom at a moment. */
export const londonDate = (moment: Date): string => inLondon(moment).slice(0, 10);

/** The time in the United Kingdom at a moment: `09:00`. */
export const londonTime = (moment: Date): string => inLondon(moment).slice(11);

/** Made when it is first needed, and once: making one takes longer than all it is used for. */
let london: { format(moment: Date): string } | undefined;

/** `2026-11-23 09:00`. */
function inLondon(moment: Date): string {
  london ??= londonClock();
  return london.format(moment);
}

function londonClock(): { format(moment: Date): string } {
  const digits = '2-digit';
  try {
    // The Swedish way of writing a date is ISO 8601.
    return new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Europe/London',
      ...{ year: 'numeric', month: digits, day: digits, hour: digits, minute: digits },
    });
  } catch {
    // A browser without a table of time zones.
    return { format: byTheRule };
  }
}

/** As the law has it: an hour ahead between the last Sundays of March and October, from one o'clock Greenwich time. */
export function byTheRule(moment: Date): string {
  const year = moment.getUTCFullYear();
  const isSummer = moment >= lastSundayAtOne(year, 2) && moment < lastSundayAtOne(year, 9);
  const shown = new Date(moment.getTime() + (isSummer ? 3_600_000 : 0)).toISOString();
  return `${shown.slice(0, 10)} ${shown.slice(11, 16)}`;
}

/** `month` counts from 0; March and October have 31 days. */
function lastSundayAtOne(year: number, month: number): Date {
  const last = new Date(Date.UTC(year, month, 31, 1));
  return new Date(last.getTime() - last.getUTCDay() * 86_400_000);
}

/** Packs dates, sorted and without repeats, as a pattern; none gives `''`. */
export function patternOf(dates: string[]): string {
  const days = [...new Set(dates)].sort().map(dayNumber);
  if (days.length === 0) return '';
  let pattern = dateOf(days[0] as number);
  for (let index = 1; index < days.length; ) {
    const gap = (days[index] as number) - (days[index - 1] as number);
    let count = 1;
    while (index + count < days.length && (days[index + count] as number) - (days[index + count - 1] as number) === gap)
      count++;
    pattern += count === 1 ? `+${gap}` : `+${gap}x${count}`;
    index += count;
  }
  return pattern;
}

/** The dates of a pattern, in order. */
export function datesOf(pattern: string): string[] {
  if (pattern === '') return [];
  const [first, ...gaps] = pattern.split('+');
  let day = dayNumber(first as string);
  const dates = [first as string];
  for (const gap of gaps) {
    const [days, count = '1'] = gap.split('x');
    for (let time = 0; time < Number(count); time++) {
      day += Number(days);
      dates.push(dateOf(day));
    }
  }
  return dates;
}

const shortDay = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  timeZone: 'UTC',
});
const longDay = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const plainDay = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** `Today`, `Tomorrow`, or `Tue 24 Nov`. */
export function nearDateWords(date: string, today: string): string {
  const days = daysBetween(today, date);
  if (days === 0) return 'Today';
  if (days === 1) return 'Tomorrow';
  return shortDateWords(date);
}

/** `Tue 24 Nov`. */
export function shortDateWords(date: string): string {
  return shortDay.format(new Date(`${date}T00:00:00Z`)).replace(',', '');
}

/** `Tuesday 24 November 2026`. */
export function longDateWords(date: string): string {
  return longDay.format(new Date(`${date}T00:00:00Z`)).replace(',', '');
}

/** `24 November 2026`. */
export function dateWords(date: string): string {
  return plainDay.format(new Date(`${date}T00:00:00Z`));
}

/** `4pm`, `5.30pm`, `12 noon`: the style of GOV.UK. */
export function timeWords(time: string): string {
  const [hours, minutes] = time.split(':').map(Number) as [number, number];
  if (time === '12:00') return '12 noon';
  if (time === '00:00') return 'midnight';
  const hour = hours % 12 === 0 ? 12 : hours % 12;
  return `${hour}${minutes === 0 ? '' : `.${String(minutes).padStart(2, '0')}`}${hours < 12 ? 'am' : 'pm'}`;
}

/** When something starts: midnight may be at either end of a day. `4pm`, `midnight at the start of the day`. */
export function startWords(time: string): string {
  return time === '00:00' ? 'midnight at the start of the day' : timeWords(time);
}
