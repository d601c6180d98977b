/** Days and dates as people write them in a line: `Tues & Thurs`, `8th September 2026`, `8/9/2026`. */
import { weekdayOf } from '../../schema/day-numbers.ts';
import { type Weekday, weekdays } from '../../schema/weekdays.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

/** One weekday, in full or short, one or many. */
export const dayPattern = '(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:days?)?s?';
const and = '(?: and |, (?:and )?| & |/| )';
export const daysPattern = `${dayPattern}(?:${and}${dayPattern})*`;

const plainDate = `(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2}/\\d{1,2}/\\d{4}|\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${month},? \\d{4})`;
/** One date, with its weekday before it or not. “Tuesdays 8 September” is no date with its weekday. */
export const datePattern = `(?:${dayPattern.replace('(?:days?)?s?', '(?:day)?')},? )?${plainDate}`;
export const datesPattern = `${datePattern}(?:(?: and |, (?:and )?| & )${datePattern})*`;

/** The weekdays of a list, Monday first. */
export function daysIn(list: string): Weekday[] {
  const named = list
    .split(/[^a-z]+/)
    .flatMap((word) => weekdays.find((each) => word.length >= 3 && each.startsWith(word.slice(0, 3))) ?? []);
  return weekdays.filter((each) => named.includes(each));
}

/** The days from one to another, over a Sunday too: Friday to Monday are four. */
export function daysFromTo(from: string, to: string): Weekday[] {
  const [first = 0, last = 0] = [from, to].map((each) => weekdays.indexOf(daysIn(each)[0] as Weekday));
  return weekdays.filter((_, place) =>
    first <= last ? place >= first && place <= last : place >= first || place <= last,
  );
}

/** The dates of a list, as files write them; a weekday that is not the date's own is a problem. */
export function datesIn(list: string): { dates: string[]; problem?: string } {
  const dates: string[] = [];
  for (const [text] of list.matchAll(new RegExp(datePattern, 'gi'))) {
    const date = isoDate(new RegExp(`${plainDate}$`, 'i').exec(text)?.[0] ?? '');
    const [named] = daysIn(/^[a-z]+/.exec(text)?.[0] ?? '');
    if (named && weekdayOf(date) !== named) return { dates, problem: `“${text}” is not a ${capital(named)}` };
    dates.push(date);
  }
  return { dates };
}

function isoDate(text: string): string {
  if (/^\d{4}-/.test(text)) return text;
  const [day = '', name = '', year = ''] = text.replace(/ of |,/g, ' ').split(/[\s/]+/);
  const number = /^\d/.test(name) ? Number(name) : months.indexOf(name.slice(0, 3)) + 1;
  return `${year}-${String(number).padStart(2, '0')}-${String(Number.parseInt(day, 10)).padStart(2, '0')}`;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
