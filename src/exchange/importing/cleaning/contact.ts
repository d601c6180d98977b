import { isTelephone, readTelephone, refusedTelephone, telephoneWords } from '../../../schema/telephone.ts';
import type { Cell } from '../../spreadsheet/sheet.ts';
import { type Cleaned, clean, empty, refused } from './cleaned.ts';

/** A telephone number in its groups: '0161-912-2122' and '+44 (0)161 912 2122' => '0161 912 2122'; the rules are the schema's. */
export function cleanPhone(cell: Cell, text: string): Cleaned<string> {
  if (text === '') return empty;
  if (typeof cell === 'number') {
    return refused(
      'type.number_for_text',
      `is a number in the sheet (${text}), so the 0 at its front is lost; format the column as text and write it again`,
    );
  }
  const read = readTelephone(text.replace(/^tel:/i, ''));
  if (!isTelephone(read)) return refused(read.code, read.message);
  const problem = refusedTelephone(read);
  return problem ? refused(problem.code, problem.message) : clean(telephoneWords({ ...read, abroad: false }));
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
