import type { Source, SourceColumn } from '../../../schema/source.ts';
import type { Vocabulary } from '../../../schema/vocabulary.ts';
import { joinedTable } from '../../spreadsheet/joined-rows.ts';
import { UnreadableFile, type Workbook } from '../../spreadsheet/sheet.ts';
import { type Table, tableFrom } from '../../spreadsheet/table.ts';
import { categoriesIn, interestOfCategory, interestsInName, interestWords, unique } from '../interests.ts';
import { saysNo } from '../rows-left-out.ts';
import { columnMeanings, idColumn, mappingsFrom, usualValues, valuesOf } from './column-meanings.ts';
import { layoutOf } from './find-headings.ts';
import { mainSheetAndJoins } from './suggest-joins.ts';

/** A source file for an unknown sheet, and what a person should look at in it. */
export interface Suggestion {
  source: Partial<Source> & Pick<Source, 'name' | 'licence'>;
  rows: number;
  /** Columns that nothing was made of. */
  unused: string[];
  /** Columns with people's names or private numbers, which are never imported. */
  personal: string[];
  /** Rows whose name speaks of none of our interests, where nothing else does. */
  withoutInterest: number;
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
  const meanings = columnMeanings(table, found.joins);
  const columns = mappingsFrom(meanings);
  if (!columns.some(({ field }) => field === 'name')) {
    throw new UnreadableFile(
      'csv.header',
      'has no column that looks like a name; call one of its columns “name”',
      'header',
    );
  }
  const categories = categoriesOf(table, columns, words);
  const names = unique(valuesOf(table, columns.find(({ field }) => field === 'name')?.from ?? []));
  const named = names.filter((name) => interestsInName(name, words).length > 0).length;
  // “Library name” and a file called “libraries” say what all its rows are.
  const nameHeading = columns.find(({ field }) => field === 'name')?.from.join(' ') ?? '';
  const usualInterest = interestsInName(`${nameHeading} ${about.name}`, words)[0];
  const used = new Set(columns.flatMap(({ from }) => from));
  const withState = (state: string) =>
    [...meanings].flatMap(([heading, meaning]) => (meaning.state === state ? [heading] : []));
  const closed = closedRows(table);
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
      leaveOut: closed ? [closed] : [],
      columns: [...columns, ...usualValues(columns, usualInterest)],
      categories: categories.matched,
      interestsFromWords: named > names.length / 3,
    },
    withoutInterest: columns.some(({ field }) => field === 'interests') || usualInterest ? 0 : names.length - named,
    rows: new Set(table.rows.map(({ number }) => number)).size,
    unused: [...withState('unknown'), ...withState('field')].filter(
      (heading) =>
        !used.has(heading) &&
        heading !== id &&
        heading !== closed?.column &&
        !heading.includes('.') &&
        valuesOf(table, [heading]).length > 0,
    ),
    personal: [...withState('personal'), ...withState('person')],
    unmatched: categories.unmatched,
  };
}

const closedHeading =
  /^(?:is |now |year |date |permanently )*(?:closed|ceased|ended|closure|closing)(?: (?:on|date|year|down|permanently|y n))?$/;
const statusHeading = /^(?:current )?(?:status|state)$/;
const saysClosed = /^(?:permanently |now )?(?:closed|ceased|dissolved|defunct|inactive|no longer running)\b/i;

/** The column that says which rows are closed, and what it says of them: a date, a “Yes”, or “Closed” among others. */
function closedRows(table: Table): Source['leaveOut'][number] | null {
  for (const heading of table.headings) {
    const plain = heading
      .toLowerCase()
      .replace(/[^a-z]+/g, ' ')
      .trim();
    const values = unique(valuesOf(table, [heading]));
    if (statusHeading.test(plain)) {
      const is = values.filter((value) => saysClosed.test(value));
      if (is.length > 0 && is.length < values.length) return { column: heading, is };
    }
    // “Closed: Sunday” is when a club does not meet.
    const isAnswer = (value: string) =>
      saysNo(value) ||
      /^(?:y|yes|true|x|✓|1)$/i.test(value) ||
      saysClosed.test(value) ||
      /\b(?:19|20)\d\d\b/.test(value);
    if (closedHeading.test(plain) && values.every(isAnswer)) return { column: heading, is: [] };
  }
  return null;
}

function mainLayout(workbook: Workbook) {
  return workbook.sheets.map(layoutOf).find((layout) => layout !== null) ?? null;
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

/** The joins that bring a column somebody uses, and those they stand on. */
function joinsNeeded(joins: Source['joins'], used: Set<string>): Source['joins'] {
  return joins.filter(({ column }) => [...used].some((heading) => heading.startsWith(`${column}.`)));
}
