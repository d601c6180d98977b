import type { ImportField, Source, SourceColumn } from '../../../schema/source.ts';
import { isTelephone, readTelephone } from '../../../schema/telephone.ts';
import { cellText } from '../../spreadsheet/sheet.ts';
import { headingKey, type Table } from '../../spreadsheet/table.ts';
import { cleanPhone } from '../cleaning/contact.ts';
import { cleanPostcode } from '../cleaning/postcode.ts';
import { type HeadingMeaning, headingMeaning } from '../heading-words.ts';

type Meaning = HeadingMeaning;

/** What each column of a sheet most likely means; columns of codes that other sheets explain are left out. */
export function columnMeanings(table: Table, joins: Source['joins']): Map<string, Meaning> {
  const codes = new Set(joins.map(({ column }) => column));
  const readable = table.headings.filter((heading) => heading !== '' && !codes.has(heading));
  const meanings = new Map(readable.map((heading) => [heading, meaningOf(table, heading)]));
  for (const [heading, meaning] of meanings) {
    // One value all the way down is the name of the whole borough, not of a part of town.
    const isArea = meaning.state === 'field' && meaning.field === 'place.area';
    if (isArea && new Set(valuesOf(table, [heading])).size < 2) meanings.set(heading, { state: 'unknown' });
  }
  return meanings;
}

/** By the heading; when that says nothing, by the values. A value that does not fit the heading wins over it. */
function meaningOf(table: Table, heading: string): Meaning {
  const meaning = headingMeaning(heading);
  if (meaning.state !== 'unknown') return meaning;
  const cells = table.rows.map((row) => row.cells.get(headingKey(heading)) ?? null);
  const texts = cells.map(cellText).filter(Boolean).slice(0, 200);
  if (texts.length === 0) return meaning;
  const mostly = (fits: (text: string) => boolean) => texts.filter(fits).length >= texts.length * 0.8;
  const field = (name: ImportField): Meaning => ({ state: 'field', field: name });
  if (heading.includes('.')) return meaning;
  if (mostly((text) => cleanPostcode(text).state === 'clean')) return field('place.postcode');
  if (mostly((text) => /^(?:mailto:)?\S+@\S+\.\w+$/.test(text))) return field('contact.email');
  if (mostly((text) => /^(?:https?:\/\/|www\.)\S+$/i.test(text))) return field('contact.website');
  if (mostly((text) => /^[+0(]/.test(text) && cleanPhone(text, text).state === 'clean'))
    return mostly((text) => !isOfMobile(text)) ? field('contact.phone') : { state: 'person' };
  if (mostly((text) => /^(?:49|5\d|60)\.\d{2,}$/.test(text))) return field('place.latitude');
  if (mostly((text) => /^-?[0-8]\.\d{2,}$/.test(text))) return field('place.longitude');
  return meaning;
}

const isOfMobile = (text: string) => {
  const read = readTelephone(text);
  return isTelephone(read) && read.kind === 'mobile';
};

const severalColumns = new Set<ImportField>(['place.address']);

/** Of two columns of telephones or addresses, the club's own goes before any other, and one without a known heading last. */
function rankOf(heading: string): number {
  const meaning = headingMeaning(heading);
  if (meaning.state !== 'field') return 2;
  if (!meaning.field.startsWith('contact.')) return 1;
  return /\b(?:club|public|group|office|main|general|enquir\w+)\b/i.test(heading) ? 0 : 1;
}

/** Each field with its columns: the first that fits, several only where parts belong together. */
export function mappingsFrom(meanings: Map<string, Meaning>): SourceColumn[] {
  const columns = new Map<ImportField, string[]>();
  const byOwner = [...meanings].sort(([one], [other]) => rankOf(one) - rankOf(other));
  for (const [heading, meaning] of byOwner) {
    if (meaning.state !== 'field') continue;
    const { field } = meaning;
    const there = columns.get(field);
    if (!there) columns.set(field, [heading]);
    else if (severalColumns.has(field) && there.length < 10) there.push(heading);
  }
  // A sheet of organisations: their names are the listings' names.
  const organisation = columns.get('organisation');
  if (!columns.has('name') && organisation) {
    columns.set('name', organisation);
    columns.delete('organisation');
  }
  const order: ImportField[] = ['name', 'organisation', 'interests', 'summary'];
  return [...columns]
    .toSorted(([first], [second]) => (order.indexOf(second) < 0 ? -1 : 0) - (order.indexOf(first) < 0 ? -1 : 0))
    .map(([field, from]) => ({ field, from, join: ', ' }));
}

/** Values for what a listing cannot do without. */
export function usualValues(columns: SourceColumn[], interest: string | undefined): SourceColumn[] {
  const has = (field: ImportField) => columns.some((column) => column.field === field);
  const usual = (field: ImportField, value: string): SourceColumn[] =>
    has(field) ? [] : [{ field, from: [], join: ', ', value }];
  const line = has('interests') ? '{category} with {name}.' : 'Find out what happens at {name}.';
  return [...usual('type', 'activity'), ...usual('summary', line), ...(interest ? usual('interests', interest) : [])];
}

/** Everything written in some columns, row by row. */
export const valuesOf = (table: Table, columns: string[]) =>
  table.rows.flatMap((row) => columns.map((column) => cellText(row.cells.get(headingKey(column)))).filter(Boolean));

/** A column that holds another code in every row, and says so. */
export function idColumn(table: Table): string | undefined {
  return table.headings.find((heading) => {
    const last = heading.split(/\.|: /).at(-1) ?? '';
    if (
      !/(?:^|[\s_])(?:id|code|ref|reference|identifier|urn|number)$/i.test(last) ||
      /phone|post|charity|company|mobile|fax|member|house|street|vat\b/i.test(last) ||
      /^(?:personal|person)$/.test(headingMeaning(heading).state)
    )
      return false;
    const byRow = new Map(table.rows.map((row) => [row.number, cellText(row.cells.get(headingKey(heading)))]));
    const values = [...byRow.values()];
    // Certificates of the Disclosure and Barring Service have twelve figures; a telephone number starts with 0 or +44.
    const ofPeople = values.filter((value) => /^(?:\d{12}|(?:0|\+44)[\d\s()-]{9,}|\S+@\S+)$/.test(value));
    if (ofPeople.length > values.length / 4) return false;
    return values.length > 0 && values.every(Boolean) && new Set(values).size === values.length;
  });
}
