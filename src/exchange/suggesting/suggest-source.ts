import type { ImportField, Source, SourceColumn } from '../../schema/source.ts';
import type { Vocabulary } from '../../schema/vocabulary.ts';
import { cleanPhone } from '../cleaning/contact.ts';
import { cleanPostcode } from '../cleaning/postcode.ts';
import { categoriesIn, interestOfCategory, interestsInName, interestWords, unique } from '../importing/interests.ts';
import { joinedTable } from '../spreadsheet/joined-rows.ts';
import { cellText, UnreadableFile, type Workbook } from '../spreadsheet/sheet.ts';
import { headingKey, type Table, tableFrom } from '../spreadsheet/table.ts';
import { layoutOf } from './find-headings.ts';
import { headingMeaning } from './heading-words.ts';
import { mainSheetAndJoins } from './suggest-joins.ts';

/** A source file for an unknown sheet, and what a person should look at in it. */
export interface Suggestion {
  source: Partial<Source> & Pick<Source, 'name' | 'licence'>;
  rows: number;
  /** Columns that nothing was made of. */
  unused: string[];
  /** Columns with people's names or private numbers, which are never imported. */
  personal: string[];
  /** Categories that no interest could be found for. */
  unmatched: string[];
}

/** Guesses what the columns of a sheet mean, by their headings and then by what is in them. Throws `UnreadableFile`. */
export function suggestedSource(
  workbook: Workbook,
  about: {
    name: string;
    file: string;
    fetchedOn: string;
    sheet?: string | undefined;
    vocabulary: Vocabulary | undefined;
  },
): Suggestion {
  const found = about.sheet ? { sheet: about.sheet, joins: [] } : mainSheetAndJoins(workbook);
  const sheet = workbook.sheets.find(({ name }) => name === found?.sheet);
  const layout = (sheet && layoutOf(sheet)) ?? mainLayout(workbook);
  if (!found || !sheet || !layout) {
    throw new UnreadableFile(
      'csv.header',
      'has no row of headings that we know, like “name”, “postcode”, “website”; write them in its first row',
      'header',
    );
  }
  const described = { ...layout, sheet: sheet.name, joins: found.joins } as Source;
  const table = joinedTable(workbook, tableFrom(workbook, described), described);
  const words = interestWords(about.vocabulary);
  const meanings = new Map(table.headings.filter(Boolean).map((heading) => [heading, meaningOf(table, heading)]));
  const columns = mappingsFrom(meanings);
  if (!columns.some(({ field }) => field === 'name')) {
    throw new UnreadableFile(
      'csv.header',
      'has no column that looks like a name; call one of its columns “name”',
      'header',
    );
  }
  const categories = categoriesOf(table, columns, words);
  const names = valuesOf(table, columns.find(({ field }) => field === 'name')?.from ?? []);
  const named = names.filter((name) => interestsInName(name, words).length > 0).length;
  const used = new Set(columns.flatMap(({ from }) => from));
  const withState = (state: string) =>
    [...meanings].flatMap(([heading, meaning]) => (meaning.state === state ? [heading] : []));
  const closed = table.headings.find((heading) => /\b(?:closed|closure|ceased|ended)\b/i.test(heading));
  const id = idColumn(table);
  return {
    source: {
      name: about.name,
      licence: 'Not known yet: ask whoever publishes the sheet',
      fetchedOn: about.fetchedOn,
      file: about.file,
      ...(workbook.sheets.length > 1 ? { sheet: sheet.name } : {}),
      ...layout,
      joins: joinsNeeded(found.joins, used),
      id: id ? [id] : [],
      leaveOut: closed ? [{ column: closed, is: [] }] : [],
      columns: [...columns, ...usualValues(columns)],
      categories: categories.matched,
      interestsFromWords: named > names.length / 3,
    },
    rows: table.rows.length,
    unused: [...withState('unknown'), ...withState('field')].filter(
      (heading) => !used.has(heading) && heading !== id && heading !== closed,
    ),
    personal: [...withState('personal'), ...withState('person')],
    unmatched: categories.unmatched,
  };
}

function mainLayout(workbook: Workbook) {
  return workbook.sheets.map(layoutOf).find((layout) => layout !== null) ?? null;
}

type Meaning = ReturnType<typeof headingMeaning>;

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
  if (mostly((text) => /^[+0(]/.test(text) && cleanPhone(text, text).state === 'clean')) return field('contact.phone');
  if (mostly((text) => /^(?:49|5\d|60)\.\d{2,}$/.test(text))) return field('place.latitude');
  if (mostly((text) => /^-?[0-8]\.\d{2,}$/.test(text))) return field('place.longitude');
  return meaning;
}

const severalColumns = new Set<ImportField>(['place.address']);

/** Each field with its columns: the first that fits, several only where parts belong together. */
function mappingsFrom(meanings: Map<string, Meaning>): SourceColumn[] {
  const columns = new Map<ImportField, string[]>();
  for (const [heading, meaning] of meanings) {
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
function usualValues(columns: SourceColumn[]): SourceColumn[] {
  const has = (field: ImportField) => columns.some((column) => column.field === field);
  const usual = (field: ImportField, value: string): SourceColumn[] =>
    has(field) ? [] : [{ field, from: [], join: ', ', value }];
  const line = has('interests') ? '{category} with {name}.' : 'Run by {name}.';
  return [...usual('type', 'activity'), ...usual('summary', line)];
}

function categoriesOf(table: Table, columns: SourceColumn[], words: ReturnType<typeof interestWords>) {
  const from = columns.find(({ field }) => field === 'interests')?.from ?? [];
  const written = unique(valuesOf(table, from).flatMap((text) => categoriesIn(text, []))).toSorted();
  const matched: Source['categories'] = [];
  const unmatched: string[] = [];
  for (const category of written) {
    const interest = interestOfCategory(category, words);
    if (interest) matched.push({ written: category, interests: [interest] });
    else unmatched.push(category);
  }
  return { matched, unmatched };
}

const valuesOf = (table: Table, columns: string[]) =>
  table.rows.flatMap((row) => columns.map((column) => cellText(row.cells.get(headingKey(column)))).filter(Boolean));

/** A column that holds another code in every row, and says so. */
function idColumn(table: Table): string | undefined {
  return table.headings.find((heading) => {
    const last = heading.split(/\.|: /).at(-1) ?? '';
    if (
      !/(?:^|[\s_])(?:id|code|ref|reference|identifier|urn|number)$/i.test(last) ||
      /phone|post|charity|company/i.test(last)
    )
      return false;
    const byRow = new Map(table.rows.map((row) => [row.number, cellText(row.cells.get(headingKey(heading)))]));
    const values = [...byRow.values()];
    return values.length > 0 && values.every(Boolean) && new Set(values).size === values.length;
  });
}

/** The joins that bring a column somebody uses, and those they stand on. */
function joinsNeeded(joins: Source['joins'], used: Set<string>): Source['joins'] {
  return joins.filter(({ column }) => [...used].some((heading) => heading.startsWith(`${column}.`)));
}
