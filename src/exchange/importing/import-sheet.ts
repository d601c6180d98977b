import type { Content } from '../../reading/read-content.ts';
import type { Source } from '../../schema/source.ts';
import type { PostcodeTable } from '../postcodes/postcode-table.ts';
import { joinedTable } from '../spreadsheet/joined-rows.ts';
import { cellText, type Trouble, UnreadableFile, type Workbook } from '../spreadsheet/sheet.ts';
import { headingKey, requireColumns, type Table, tableFrom } from '../spreadsheet/table.ts';
import { cleanPostcode } from './cleaning/postcode.ts';
import { type Draft, draftFromRow } from './draft-from-row.ts';
import { draftsTogether, type Lookalike } from './drafts-together.ts';
import { headingMeaning } from './heading-words.ts';
import { interestWords } from './interests.ts';
import { type LeftOutBecause, withoutLeftOut } from './rows-left-out.ts';

/** The drafts of a sheet, and all that should be said about its rows. */
export interface SheetRead {
  drafts: Draft[];
  /** Rows with something in them, those left out by the source not counted. */
  rows: number;
  /** Rows that could not be read at all. */
  notRead: number;
  leftOut: LeftOutBecause[];
  /** Rows put together with another: one club at several places, or the same row twice. */
  joined: number;
  lookalikes: Lookalike[];
  troubles: Trouble[];
  places: { all: number; withPosition: number; unknownPostcodes: string[] };
}

/** The rows of the source's sheet. Throws `UnreadableFile` when it has not the columns the source names. */
export function tableOf(workbook: Workbook, source: Source): Table {
  const table = joinedTable(workbook, tableFrom(workbook, source), source);
  const named = [
    ...source.columns.flatMap(({ from }) => from),
    ...source.id,
    ...source.leaveOut.map(({ column }) => column),
  ];
  requireColumns(table.headings, [...new Set(named)]);
  refusePersonal(named, source.id);
  return table;
}

/** Certificate numbers, dates of birth and the like never come in; nor does anything about a person name a row. */
function refusePersonal(named: string[], id: string[]): void {
  const isMeant = (heading: string, ...states: string[]) => states.includes(headingMeaning(heading).state);
  const found = [
    ...named.filter((heading) => isMeant(heading, 'personal')),
    ...id.filter((heading) => isMeant(heading, 'personal', 'person')),
  ];
  if (found.length === 0) return;
  const names = [...new Set(found)].map((heading) => `“${heading}”`).join(', ');
  throw new UnreadableFile(
    'pii.column',
    `has the column ${names}, which is about people and is never read; take it out of the source file (columns, id)`,
    'header',
  );
}

/** Every postcode of the sheet, for looking up just those. */
export function postcodesWanted(table: Table, source: Source): Set<string> {
  const columns = source.columns.find(({ field }) => field === 'place.postcode')?.from ?? [];
  const wanted = new Set<string>();
  for (const row of table.rows) {
    const postcode = cleanPostcode(
      columns
        .map((column) => cellText(row.cells.get(headingKey(column))))
        .join(' ')
        .trim(),
    );
    if (postcode.state === 'clean') wanted.add(postcode.value);
  }
  return wanted;
}

/** Turns every row into a draft, and puts together those that are one listing. */
export function draftsOf(table: Table, source: Source, content: Content, postcodes: PostcodeTable): SheetRead {
  const words = interestWords(content.vocabulary.get('interests')?.data);
  const { rows, because } = withoutLeftOut(table.rows, source);
  const troubles = [...table.troubles];
  const drafts: Draft[] = [];
  for (const row of rows) {
    const { draft, troubles: found } = draftFromRow(row, { source, words, postcodes });
    troubles.push(...found);
    if (draft) drafts.push(draft);
  }
  const together = draftsTogether(drafts);
  const numbers = new Set(rows.map(({ number }) => number));
  const readNumbers = new Set(drafts.map(({ row }) => row));
  const broken = new Set(table.troubles.filter(({ severity }) => severity === 'error').map(({ row }) => row));
  const places = together.drafts.flatMap(({ listing }) => listing.places ?? []);
  return {
    drafts: together.drafts,
    rows: numbers.size + broken.size,
    notRead: numbers.size - readNumbers.size + broken.size,
    leftOut: because,
    joined: together.joined,
    lookalikes: together.lookalikes,
    troubles: [...troubles, ...together.troubles],
    places: {
      all: places.length,
      withPosition: places.filter(({ latitude }) => latitude !== undefined).length,
      unknownPostcodes: places.flatMap(({ latitude, postcode }) =>
        latitude === undefined && postcode ? [postcode] : [],
      ),
    },
  };
}
