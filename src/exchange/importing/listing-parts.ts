import { isMobile } from '../../domain/contact/telephone.ts';
import type { ImportField } from '../../schema/source.ts';
import { cellText } from '../spreadsheet/sheet.ts';
import { headingKey } from '../spreadsheet/table.ts';
import { filledIn } from './cell-values.ts';
import { clean } from './cleaning/cleaned.ts';
import { cleanEmail, cleanPhone, cleanWebsite } from './cleaning/contact.ts';
import { agesBetween, cleanAge, cleanForWhom, isExcelDate } from './cleaning/for-whom.ts';
import { inUsualCase } from './cleaning/names.ts';
import { readPrice } from './cleaning/price.ts';
import { categoriesIn, interestsInName, interestsOfCategory, unique } from './interests.ts';
import type { RowReader, SheetContext } from './row-reader.ts';

interface InterestsFound {
  found: string[];
  category: string;
  message: string;
}

/** By the source's table of categories, else by the words of the name, else the source's usual interests. */
export function interestsOf(read: RowReader, name: string, { source, words }: SheetContext): InterestsFound {
  const mapping = source.columns.find(({ field }) => field === 'interests');
  const written = mapping
    ? mapping.from.map((column) => cellText(read.row.cells.get(headingKey(column)))).join(', ')
    : '';
  const categories = categoriesIn(written.replace(/^, |, $/g, ''), source.categories);
  const unknown: string[] = [];
  const found = categories.flatMap((category) => {
    const ours = interestsOfCategory(category, source.categories);
    if (ours === null) unknown.push(category);
    return ours ?? [];
  });
  if (found.length === 0 && source.interestsFromWords) found.push(...interestsInName(name, words));
  if (found.length === 0 && mapping?.value) found.push(...mapping.value.split(/\s*,\s*/));
  const message = `says “${unknown.join(', ')}”, which the source file does not explain; add it to “categories” with one of our interests`;
  if (unknown.length > 0 && found.length > 0) read.warn('interests', 'taxonomy.unknown', message);
  return {
    found: unique(found),
    category: categories[0] ?? '',
    message:
      unknown.length > 0 ? message : 'names no interest; write a usual one in the source file (interests, “value”)',
  };
}

const mostWords = 25;

/** The first sentence of the description when it is short enough for a pupil, otherwise the source's own line. */
export function summaryOf(read: RowReader, name: string, category: string): string {
  const mapping = read.source.columns.find(({ field }) => field === 'summary');
  const known = { name, category: inUsualCase(category) };
  const fallback = filledIn(
    mapping?.value ?? (category === '' ? 'Find out what happens at {name}.' : '{category} with {name}.'),
    known,
    read.row,
  );
  if (!mapping || mapping.from.length === 0) return fallback;
  const text = read.value('summary').text.replace(/\s+/g, ' ');
  if (text === '' || text === mapping.value) return fallback;
  const sentence = /^.+?[.!?](?=\s|$)/.exec(text)?.[0] ?? text;
  return sentence.split(' ').length <= mostWords ? sentence : fallback;
}

/** For whom it is: ages or school years where they are understood, else the words as they stand, which is told. */
export function forWhomOf(read: RowReader) {
  const told = read.value('ages');
  const understood = read.cleaned(told, ({ cell, text }) => cleanForWhom(cell, text));
  const from = read.cleaned(read.value('ages.from'), ({ cell, text }) => cleanAge(cell, text));
  const to = read.cleaned(read.value('ages.to'), ({ cell, text }) => cleanAge(cell, text));
  const ages = { ...understood?.ages, ...agesBetween(from, to) };
  if (understood?.usual)
    read.warn(
      'ages',
      'ages.usual',
      `says “${told.text}”, which is kept and taken for ages ${understood.ages?.from} to ${understood.ages?.to}; ask the club for its own`,
    );
  const isDate = told.cell instanceof Date || isExcelDate(told.text);
  const kept = understood ? understood.words : isDate ? '' : told.text;
  // A listing only for adults is for families: pupils are not shown it.
  const forAdults = (ages.from ?? 0) >= 18 && (ages.to ?? 120) > 25;
  return {
    ...(forAdults && { audience: ['families'] }),
    ages,
    years: understood?.years ?? {},
    whoFor: [read.value('whoFor').text, kept].filter(Boolean).join('. '),
  };
}

/** The price where it is understood, else the words as they stand; “nil” is a price, and a date is none. */
export function costOf(read: RowReader) {
  const { cell, text } = read.value('cost.note');
  if (cell instanceof Date || isExcelDate(text)) {
    const message = `is a date (“${text}”): Excel turns prices like “3-5” into one; format the column as text and write the price again`;
    read.warn('cost.note', 'cost.excel_date', message);
    return {};
  }
  if (text === '' && typeof cell === 'string' && /^nil$/i.test(cell.trim())) return { kind: 'free' as const };
  return readPrice(text) ?? { note: text };
}

const freeMail =
  /@(?:gmail|googlemail|hotmail|outlook|live|yahoo|ymail|icloud|aol|btinternet|sky|talktalk|virginmedia|ntlworld)\./i;

/** How to reach the listing or its organisation; what may be one person’s own is told (G-04). */
export function contactOf(read: RowReader, of: 'contact' | 'organisation') {
  const phone = read.cleaned(read.value(`${of}.phone`), ({ cell, text }) => cleanPhone(cell, text));
  const email = read.cleaned(read.value(`${of}.email`), ({ text }) => cleanEmail(text));
  const website = read.cleaned(read.value(`${of}.website`), ({ text }) => cleanWebsite(text));
  const personal = 'may be one person’s own; ask whether the public may use it before you publish';
  if (phone && isMobile(phone)) read.warn(`${of}.phone`, 'contact.personal', `is a mobile and ${personal}`);
  if (email && freeMail.test(email)) read.warn(`${of}.email`, 'contact.personal', personal);
  return { phone, email, website };
}

/** Who runs it: the row’s own organisation, else the club is its own. */
export function organisationOf(read: RowReader, name: string) {
  const numbered = (field: ImportField) =>
    read.cleaned(read.value(field), ({ text }) => clean(text.replace(/\s/g, '')));
  return {
    name: inUsualCase(read.value('organisation').text) || name,
    kind: read.value('organisation.kind').text || 'club',
    about: read.value('organisation.about').text,
    charityNumber: numbered('organisation.charityNumber'),
    companyNumber: numbered('organisation.companyNumber'),
    ...contactOf(read, 'organisation'),
  };
}
