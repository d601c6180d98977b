import type { Cell } from '../../spreadsheet/sheet.ts';
import { type Cleaned, clean, empty, refused } from './cleaned.ts';

export interface Ages {
  from?: number;
  to?: number;
}

const months = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';

/**
 * Ages in years from how people write them: '8-11', '8 to 11 years', '5+', 'under 12', 'all ages'.
 * Excel turns '8-11' into 8 November; such a cell is refused, since the ages meant cannot be known.
 */
export function cleanAges(cell: Cell, text: string): Cleaned<Ages> {
  if (text === '') return empty;
  if (cell instanceof Date || new RegExp(`^(?:\\d{1,2}[- ](?:${months})|(?:${months})[- ]\\d{1,2})`, 'i').test(text)) {
    return refused(
      'ages.excel_date',
      `is a date (“${cell instanceof Date ? cell.toISOString().slice(0, 10) : text}”): Excel turns ages like “8-11” into one; format the column as text and write the ages again`,
    );
  }
  const words = text
    .toLowerCase()
    .replace(/\b(?:ages?|aged|years?|yrs?|olds?|old)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (/^(?:all|any|everyone|all welcome)$/.test(words)) return clean({});
  const range = /^(\d{1,3}) ?(?:-|–|—|to|until) ?(\d{1,3})$/.exec(words);
  if (range) return inOrder(Number(range[1]), Number(range[2]), text);
  const from =
    /^(\d{1,3}) ?(?:\+|plus|and over|and above|and up|upwards|or over)$/.exec(words) ??
    /^over (\d{1,3})s?$/.exec(words);
  if (from) return inOrder(Number(from[1]), undefined, text);
  const under = /^under (\d{1,3})s?$/.exec(words);
  if (under) return inOrder(undefined, Number(under[1]) - 1, text);
  const upTo = /^(?:up to|to) (\d{1,3})$/.exec(words);
  if (upTo) return inOrder(undefined, Number(upTo[1]), text);
  return notUnderstood(text);
}

/** One bound from a column of its own: 8, '8', '8 years'. */
export function cleanAge(cell: Cell, text: string): Cleaned<number> {
  if (text === '') return empty;
  const years =
    typeof cell === 'number' ? cell : Number(/^(\d{1,3})(?: ?(?:years?|yrs?))?$/i.exec(text)?.[1] ?? Number.NaN);
  return Number.isInteger(years) && years >= 0 && years <= 120 ? clean(years) : notUnderstood(text);
}

function inOrder(from: number | undefined, to: number | undefined, text: string): Cleaned<Ages> {
  if ((from ?? 0) > 120 || (to ?? 0) > 120 || (from ?? 0) > (to ?? 120)) return notUnderstood(text);
  return clean({ ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) });
}

const notUnderstood = (text: string) =>
  refused('ages.format', `is not understood as ages (“${text.slice(0, 40)}”); write it like “8-11” or “8+”`);
