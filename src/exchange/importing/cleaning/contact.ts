import type { Cell } from '../../spreadsheet/sheet.ts';
import { type Cleaned, clean, empty, refused } from './cleaned.ts';

/**
 * A telephone number in groups: '0161-912-2122' and '+44 (0)161 912 2122' => '0161 912 2122'.
 * Spaces follow Ofcom's National Telephone Numbering Plan as people write it.
 */
export function cleanPhone(cell: Cell, text: string): Cleaned<string> {
  if (text === '') return empty;
  if (typeof cell === 'number') {
    return refused(
      'type.number_for_text',
      `is a number in the sheet (${text}), so the 0 at its front is lost; format the column as text and write it again`,
    );
  }
  const bare = text.replace(/^(?:tel|telephone|phone|mobile|mob)\b[.:]?\s*/i, '').replace(/^tel:/i, '');
  const digits = bare
    .replace(/\(0\)/g, '')
    .replace(/[\s().\-/]/g, '')
    .replace(/^(?:\+44|0044)0?/, '0');
  if (/^0\d{9,10}$/.test(digits)) return clean(inGroups(digits));
  if (/^\+\d{8,15}$/.test(digits)) return clean(digits);
  if (/^(?:999|111|101|112|105|85258|116123|116111)$/.test(digits)) {
    return clean(digits.startsWith('116') ? `${digits.slice(0, 3)} ${digits.slice(3)}` : digits);
  }
  if (/(?:0\d[\d\s]{8,}).*(?:0\d[\d\s]{8,})/.test(bare) || /\d{20,}/.test(digits)) {
    return refused(
      'phone.several',
      `has more than one number in it (“${text.slice(0, 40)}”); keep the one for the public`,
    );
  }
  return refused(
    'phone.format',
    `is not a telephone number with its area code (“${text.slice(0, 40)}”); write it like “0161 496 0123”`,
  );
}

/** The first group by the kind of number: 020 7946 0000, 0161 496 0123, 01632 960123, 07700 900123, 0800 001066. */
function inGroups(digits: string): string {
  if (/^02/.test(digits)) return `${digits.slice(0, 3)} ${digits.slice(3, 7)} ${digits.slice(7)}`;
  if (/^(?:011|01\d1)/.test(digits)) return `${digits.slice(0, 4)} ${digits.slice(4, 7)} ${digits.slice(7)}`;
  if (/^0[389]/.test(digits)) return [digits.slice(0, 4), digits.slice(4, 7), digits.slice(7)].join(' ').trim();
  return `${digits.slice(0, 5)} ${digits.slice(5)}`;
}

/** An e-mail address without 'mailto:' or spaces round it; the schema judges the rest. */
export function cleanEmail(text: string): Cleaned<string> {
  const bare = text
    .replace(/^mailto:/i, '')
    .replace(/\?.*$/, '')
    .replace(/^<(.*)>$/, '$1')
    .trim();
  if (bare === '') return empty;
  if (/[;,\s].*@/.test(bare)) {
    return refused(
      'email.several',
      `has more than one address in it (“${text.slice(0, 60)}”); keep the one for the public`,
    );
  }
  return clean(bare);
}

/** A web address as written; the schema adds 'https://' and refuses what is unsafe. */
export function cleanWebsite(text: string): Cleaned<string> {
  if (/^https?:\/*$/i.test(text)) return empty;
  return text === '' ? empty : clean(text);
}
