/**
 * When something is next, in words. Every coming date is worded here, so that none goes out without the mark of a bank
 * holiday. Small: it runs in the visitor's browser.
 */
import { andList } from '../text/phrases.ts';
import { dateWords, nearDateWords, shortDateWords, startWords, timeWords } from './dates.ts';
import { clockWords } from './session-words.ts';

/** One coming time. */
export interface NextTime {
  date: string;
  starts?: string | undefined;
  /** It is on now, until then: `18:00`. */
  until?: string | undefined;
  /** It falls on a bank holiday, and nobody has told us whether it is on then. */
  isBankHoliday?: true | undefined;
}

/** Said of a date that may be off because it is a bank holiday. */
export const bankHolidayWords = 'bank holiday: check before you go';

/** `bank holidays on 25 December 2026 and 1 January 2027: check before you go`; empty where there is none. */
export function bankHolidaysWords(dates: readonly string[]): string {
  if (dates.length === 0) return '';
  return bankHolidayWords.replace(':', `${dates.length === 1 ? '' : 's'} on ${andList(dates.map(dateWords))}:`);
}

/**
 * `Tomorrow, 4pm`; `On now, until 6pm`; `Fri 25 Dec, 4pm (bank holiday: check before you go)`. Without `today` the date
 * is always written out, as on paper, where “tomorrow” would soon be wrong.
 */
export function nextWords(next: NextTime, today: string | null): string {
  return marked(whenWords(next, today), next);
}

/** The same with its end: `Tomorrow, 4pm to 5.30pm`. */
export function wholeNextWords(next: NextTime & { ends?: string | undefined }, today: string): string {
  if (next.until !== undefined) return nextWords(next, today);
  return marked([nearDateWords(next.date, today), clockWords(next)].filter(Boolean).join(', '), next);
}

function marked(words: string, { isBankHoliday }: NextTime): string {
  return isBankHoliday ? `${words} (${bankHolidayWords})` : words;
}

function whenWords({ date, starts, until, isBankHoliday }: NextTime, today: string | null): string {
  if (today === null) return withTime(shortDateWords(date), starts);
  if (until === undefined) return withTime(nearDateWords(date, today), starts);
  // Nobody knows that it is on.
  return isBankHoliday ? `Until ${timeWords(until)} if it is on` : `On now, until ${timeWords(until)}`;
}

function withTime(day: string, starts: string | undefined): string {
  return starts === undefined ? day : `${day}, ${startWords(starts)}`;
}
