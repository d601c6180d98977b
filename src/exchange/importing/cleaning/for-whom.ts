import type { AgeRange, YearRange } from '../../../schema/age-range.ts';
import { plainSigns } from '../../../schema/plain-signs.ts';
import type { Cell } from '../../spreadsheet/sheet.ts';
import { type Cleaned, clean, empty, refused } from './cleaned.ts';
import { readYears } from './school-years.ts';

/** For whom something is, as a text tells it; `words` where the text says more than ages and school years can. */
export interface ForWhomRead {
  ages?: AgeRange;
  years?: YearRange;
  words?: string;
  /** The ages are only what the word usually means: “toddlers”. */
  usual?: true;
}

const monthNames = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const excelDate = new RegExp(`^(?:\\d{1,2}[- ](?:${monthNames})|(?:${monthNames})[- ]\\d{1,2})`, 'i');

/** What Excel shows where somebody wrote `8-11` or `3-5`: `8-Nov`, `Nov-11`. */
export const isExcelDate = (text: string) => excelDate.test(text);

/**
 * Ages or school years from how people write them: '8-11', 'under 12s', 'KS2', '6 months to 4 years', 'all ages'.
 * What may mean two things is refused. Excel turns '8-11' into 8 November; such a cell is refused too, since the ages
 * meant cannot be known.
 */
export function cleanForWhom(cell: Cell, text: string): Cleaned<ForWhomRead> {
  if (text.trim() === '') return empty;
  if (cell instanceof Date || isExcelDate(text)) {
    return refused(
      'ages.excel_date',
      `is a date (“${cell instanceof Date ? cell.toISOString().slice(0, 10) : text}”): Excel turns ages like “8-11” into one; format the column as text and write the ages again`,
    );
  }
  const read = readForWhom(text);
  return read ? clean(read) : notUnderstood(text);
}

/** The same without a sheet; null where it is not understood, or may mean two things. */
export function readForWhom(text: string): ForWhomRead | null {
  const words = plainSigns(text).replace(both, ' ').replace(/\s+/g, ' ').trim();
  const others = words.replace(onlySome, ' ').replace(/\s+/g, ' ').trim();
  const read = readWhole(others, text);
  return read && (others === words ? read : { ...read, words: text.trim() });
}

const both = /\b(?:boys (?:and|&) girls|girls (?:and|&) boys)\b/gi;
/** Whom ages cannot tell. */
const onlySome = /\b(?:boys?|girls?|females?|males?|lads|lass(?:es)?)(?:['’]s?)?(?: only)?(?![\w'’])/gi;

function readWhole(words: string, text: string): ForWhomRead | null {
  const whole = readPart(words);
  if (whole) return whole;
  // 'Ages 7-11 (Years 3-6)', '11 to 18 (25 with SEND)', '11-18, or 25 with SEND'.
  const parts = /^([^(,;]+?) ?(?:\(([^()]+)\)|[,;] ?(.+))$/.exec(words);
  if (!parts) return null;
  const first = readPart(parts[1]!);
  const rest = parts[2] ?? parts[3]!;
  if (!first) return null;
  const second = readPart(rest);
  if (second && (first.ages === undefined) !== (second.ages === undefined)) return { ...first, ...second };
  return /\b(?:with|if|for)\b.*\b(?:send?|aln|additional|disab|special|support|ehcp)/i.test(rest)
    ? { ...first, words: text.trim() }
    : null;
}

/** One bound from a column of its own, in years; months are parts of a year: 8, '8', '8 years', '18 months'. */
export function cleanAge(cell: Cell, text: string): Cleaned<number> {
  if (text === '') return empty;
  if (typeof cell === 'number') return isAge(cell) ? clean(cell) : notUnderstood(text);
  const found = new RegExp(`^${age}$`).exec(tidied(plainSigns(text)));
  const bound = found && boundOf(found[1]!, found[2]);
  if (!bound) return notUnderstood(text);
  return clean(bound.months ? bound.value / 12 : bound.value);
}

/** Ages with their bounds apart: whole years, or months for the youngest. */
export function agesBetween(from: number | undefined, to: number | undefined): AgeRange {
  const inMonths = (years: number) => Math.round(years * 12);
  return {
    ...(from !== undefined && (Number.isInteger(from) ? { from } : { fromMonths: inMonths(from) })),
    ...(to !== undefined && (Number.isInteger(to) ? { to } : { toMonths: inMonths(to) })),
  };
}

const named: [RegExp, AgeRange][] = [
  [
    /^(?:(?:open to |for )?(?:all|any|everyone|everybody|anyone)(?: ages?)?(?: welcome)?|any age|all ages|of all ages)$/,
    { all: true },
  ],
  [/^adults?(?: only)?$/, { from: 18 }],
  [/^(?:teens|teenagers?)$/, { from: 13, to: 19 }],
];

/** Words whose ages every club draws in its own way: they stay beside the ages that they usually mean. */
const usual: [RegExp, AgeRange][] = [
  [/^(?:pre-? ?school(?:ers?)?)(?: age| aged| children)?$/, { from: 2, to: 4 }],
  [/^(?:(?:parents?|carers?) (?:and|&) )?toddlers?$/, { from: 1, to: 3 }],
  [/^(?:babies|baby)$/, { from: 0, to: 1 }],
  [/^(?:babies|baby) (?:and|&) toddlers?$/, { from: 0, to: 3 }],
];

const unit = '(years?|yrs?|yr|yo|y/o|y|months?|mths?|mth|mos?|m)';
const age = `(\\d{1,3})(?: ?${unit}\\b)?`;
const to = ' ?(?:-|to|until) ?';
const up = '(?: ?\\+| ?(?:plus|(?:and|&|or) (?:over|above|up|older|upwards)|upwards|onwards))';

/** In small letters without the words that say nothing of how old. */
function tidied(text: string): string {
  return text
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/\bmin(?:imum)?\b\.?(?: age)?/g, 'from')
    .replace(/\bmax(?:imum)?\b\.?(?: age)?/g, 'up to')
    .replace(/\b(?:ages?|aged|olds?|children|kids|boys|girls)\b(?! stage)/g, ' ')
    .replace(/[.:]+$/, '')
    .replace(/^\s*[:-]\s*/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function readPart(text: string): ForWhomRead | null {
  const lower = text
    .toLowerCase()
    .replace(/[.:]+$/, '')
    .replace(/\s+/g, ' ')
    .trim();
  for (const [shape, ages] of named) if (shape.test(lower)) return { ages };
  for (const [shape, ages] of usual) if (shape.test(lower)) return { ages, words: text.trim(), usual: true };
  const years = readYears(lower);
  if (years) return { years };
  const ages = readAges(tidied(text));
  return ages && { ages };
}

function readAges(words: string): AgeRange | null {
  const shape = (form: string) => new RegExp(`^${form}$`).exec(words);
  const range = shape(`(?:from |between )?${age}(?:${to}| and )${age}`);
  if (range && (/^between/.test(words) || !/^\d+ and/.test(words))) {
    // The unit may stand only once: '6-18 months'. Only months may be given for the first alone.
    const [low, high] = [boundOf(range[1]!, range[2] ?? range[4]), boundOf(range[3]!, range[4])];
    return low && high && inOrder(low, high);
  }
  const from =
    shape(`(?:from )?${age}${up}`) ??
    shape(`from ${age}`) ??
    shape(`over[ -]?(\\d{1,3}) ?'?s?`) ??
    shape(`over ${age}`);
  if (from) return inOrder(boundOf(from[1]!, from[2]), undefined);
  const under = shape(`(?:under|u|below)[ -]?(\\d{1,3})(?: ?${unit})?(?: ?'?s)?`);
  if (under) {
    const bound = boundOf(under[1]!, under[2]);
    return bound && bound.value > 0 ? inOrder(undefined, { ...bound, value: bound.value - 1 }) : null;
  }
  const upTo = shape(`(?:up )?to ${age}`) ?? shape(`${age} (?:and|&|or) (?:under|below|younger)`);
  if (upTo) return inOrder(undefined, boundOf(upTo[1]!, upTo[2]));
  const one = shape(`(?:from )?${age}`);
  const only = one && boundOf(one[1]!, one[2]);
  return only ? inOrder(only, only) : null;
}

interface Bound {
  value: number;
  months: boolean;
}

const isAge = (years: number) => Number.isInteger(years) && years >= 0 && years <= 120;

function boundOf(digits: string, unitWritten: string | undefined): Bound | null {
  const value = Number(digits);
  const months = /^m/.test(unitWritten ?? '') && value !== 0;
  return isAge(value) && (!months || value < 48) ? { value, months } : null;
}

function inOrder(from: Bound | null | undefined, to: Bound | null | undefined): AgeRange | null {
  if (from === null || to === null) return null;
  const inYears = (bound: Bound) => (bound.months ? bound.value / 12 : bound.value);
  if (from && to && inYears(from) > inYears(to)) return null;
  if (from?.value === 0 && to === undefined) return { all: true };
  return {
    ...(from && (from.months ? { fromMonths: from.value } : { from: from.value })),
    ...(to && (to.months ? { toMonths: to.value } : { to: to.value })),
  };
}

const notUnderstood = (text: string) =>
  refused(
    'ages.format',
    `is not understood as ages (“${text.slice(0, 40)}”) and is kept as words; write it like “8-11”, “8+” or “Years 3-6”`,
  );
