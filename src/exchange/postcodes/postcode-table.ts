import { type Options, parse } from 'csv-parse/sync';
import type { Position } from '../../domain/near/position.ts';
import { cleanPostcode } from '../importing/cleaning/postcode.ts';
import { delimiterOf } from '../spreadsheet/read-csv.ts';
import { positionFromGrid, rounded } from './british-grid.ts';

/** What a table knows about a postcode: where it is, and what that part of town is called. */
export interface KnownPostcode extends Position {
  area?: string;
}
export type PostcodeTable = Map<string, KnownPostcode>;

/**
 * The wanted postcodes of one table, by postcode ('M33 5SL').
 *
 * The table is a CSV with a heading (postcode; lon and lat, or eastings and northings), or a file of
 * Code-Point Open, which has none. Throws an Error with a sentence when it is neither.
 */
export function postcodesIn(text: string, wanted: ReadonlySet<string>, areaColumn?: string): PostcodeTable {
  const table: PostcodeTable = new Map();
  postcodeReader(text, areaColumn).read(text, ({ postcode, position, area }) => {
    if (!wanted.has(postcode) || table.has(postcode) || !position) return;
    table.set(postcode, { ...position, ...(area ? { area } : {}) });
  });
  return table;
}

/** Where a table of postcodes comes from, which decides the words to be said of it. */
export type TableKind = 'code-point-open' | 'ons' | 'plain';

/** One row of a table. */
export interface PostcodeRow {
  postcode: string;
  /** Null where the table gives none, or none that can be used. */
  position: Position | null;
  /** The post no longer uses it. */
  ended: boolean;
  area: string;
}

/**
 * A reader for a table that begins with `start`. Large tables are given to `read` piece by piece, whole lines each;
 * rows that hold no sound postcode are passed over. Throws an Error with a sentence when it is no such table.
 */
export function postcodeReader(start: string, areaColumn?: string) {
  const columns = readerFor(firstRow(start), areaColumn);
  const delimiter = delimiterOf(start.slice(0, 5000));
  let from_line = columns.from;
  return {
    kind: columns.kind,
    read(piece: string, use: (row: PostcodeRow) => void): void {
      const on_record = (record: unknown) => {
        const row = record as string[];
        const postcode = cleanPostcode(row[columns.postcode] ?? '');
        if (postcode.state !== 'clean') return null;
        const area = columns.area === null ? '' : (row[columns.area] ?? '').trim();
        const ended = columns.ended !== null && (row[columns.ended] ?? '').trim() !== '';
        use({ postcode: postcode.value, position: columns.position(row), ended, area });
        return null;
      };
      parse(piece, {
        delimiter,
        bom: true,
        relax_column_count: true,
        relax_quotes: true,
        from_line,
        on_record,
      } as Options);
      from_line = 1;
    },
  };
}

interface TableReader {
  kind: TableKind;
  from: number;
  postcode: number;
  area: number | null;
  /** The column with the month in which the post stopped using it. */
  ended: number | null;
  position: (row: string[]) => Position | null;
}

function readerFor(heading: string[], areaColumn: string | undefined): TableReader {
  const column = (...names: string[]) => heading.findIndex((name) => names.includes(name.trim().toLowerCase()));
  const postcode = column('postcode', 'pcds', 'pcd', 'pcd2', 'pcd7', 'pcd8', 'pc');
  const latitude = column('lat', 'latitude');
  const longitude = column('lon', 'lng', 'long', 'longitude');
  const easting = column('eastings', 'easting', 'oseast1m', 'east1m', 'ea');
  const northing = column('northings', 'northing', 'osnrth1m', 'north1m', 'no');
  const doterm = column('doterm');
  const ended = doterm < 0 ? null : doterm;
  const kind = ended === null ? 'plain' : 'ons';
  const area = areaColumn === undefined ? null : column(areaColumn.trim().toLowerCase());
  if (area === -1) {
    throw new Error(`has no column “${areaColumn}” for the part of town; its columns are: ${heading.join(', ')}`);
  }
  if (postcode >= 0 && latitude >= 0 && longitude >= 0) {
    return { kind, from: 2, postcode, area, ended, position: (row) => degrees(row[latitude], row[longitude]) };
  }
  if (postcode >= 0 && easting >= 0 && northing >= 0) {
    const onGrid = (row: string[]) => positionFromGrid(Number(row[easting]), Number(row[northing]));
    // Northern Ireland's eastings and northings are those of the Irish grid: on ours they lie in the Irish Sea.
    const position = (row: string[]) => (/^\s*BT/i.test(row[postcode] ?? '') ? null : onGrid(row));
    return { kind, from: 2, postcode, area, ended, position };
  }
  if (heading.length >= 4 && cleanPostcode(heading[0] ?? '').state === 'clean') return codePointOpen(area);
  throw new Error(
    'has no columns for postcode, lon and lat (or eastings and northings); write those headings in its first row',
  );
}

/** Code-Point Open: postcode, quality (90 means no position), eastings, northings. */
function codePointOpen(area: number | null): TableReader {
  return {
    kind: 'code-point-open',
    from: 1,
    postcode: 0,
    area,
    ended: null,
    position: (row) => (row[1]?.trim() === '90' ? null : positionFromGrid(Number(row[2]), Number(row[3]))),
  };
}

/** Inside the United Kingdom only: the islands' and “no position” rows of national tables hold 0 or 99.999999. */
function degrees(latitude = '', longitude = ''): Position | null {
  const position = { latitude: rounded(Number(latitude)), longitude: rounded(Number(longitude)) };
  const sound = latitude.trim() !== '' && isInUnitedKingdom(position);
  return sound ? position : null;
}

/** Whether a position lies within the box the schema accepts. */
export function isInUnitedKingdom({ latitude, longitude }: Position): boolean {
  return latitude >= 49.8 && latitude <= 61 && longitude >= -8.7 && longitude <= 1.8;
}

function firstRow(text: string): string[] {
  const line = /^\uFEFF?([^\r\n]*)/.exec(text)?.[1] ?? '';
  return (parse(line, { delimiter: delimiterOf(line), relax_quotes: true }) as string[][])[0] ?? [];
}

/** The area letters of a postcode, as Code-Point Open names its files: 'M33 5SL' => 'm'. */
export const postcodeAreaLetters = (postcode: string) => /^[A-Z]{1,2}/.exec(postcode)?.[0].toLowerCase() ?? '';
