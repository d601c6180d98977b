import { type Options, parse } from 'csv-parse/sync';
import { cleanPostcode } from '../cleaning/postcode.ts';
import { delimiterOf } from '../spreadsheet/read-csv.ts';
import { type Position, positionFromGrid, rounded } from './british-grid.ts';

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
  const read = readerFor(firstRow(text), areaColumn);
  const options: Options = {
    delimiter: delimiterOf(text.slice(0, 5000)),
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    from_line: read.from,
    on_record: (record: unknown) => {
      const row = record as string[];
      const postcode = cleanPostcode(row[read.postcode] ?? '');
      if (postcode.state !== 'clean' || !wanted.has(postcode.value) || table.has(postcode.value)) return null;
      const position = read.position(row);
      const area = read.area === null ? '' : (row[read.area] ?? '').trim();
      if (position) table.set(postcode.value, { ...position, ...(area ? { area } : {}) });
      return null;
    },
  };
  parse(text, options);
  return table;
}

interface TableReader {
  from: number;
  postcode: number;
  area: number | null;
  position: (row: string[]) => Position | null;
}

function readerFor(heading: string[], areaColumn: string | undefined): TableReader {
  const column = (...names: string[]) => heading.findIndex((name) => names.includes(name.trim().toLowerCase()));
  const postcode = column('postcode', 'pcds', 'pcd', 'pcd2', 'pcd7', 'pcd8', 'pc');
  const latitude = column('lat', 'latitude');
  const longitude = column('lon', 'lng', 'long', 'longitude');
  const easting = column('eastings', 'easting', 'oseast1m', 'east1m', 'ea');
  const northing = column('northings', 'northing', 'osnrth1m', 'north1m', 'no');
  const area = areaColumn === undefined ? null : column(areaColumn.trim().toLowerCase());
  if (area === -1) {
    throw new Error(`has no column “${areaColumn}” for the part of town; its columns are: ${heading.join(', ')}`);
  }
  if (postcode >= 0 && latitude >= 0 && longitude >= 0) {
    return { from: 2, postcode, area, position: (row) => degrees(row[latitude], row[longitude]) };
  }
  if (postcode >= 0 && easting >= 0 && northing >= 0) {
    return {
      from: 2,
      postcode,
      area,
      position: (row) => positionFromGrid(Number(row[easting]), Number(row[northing])),
    };
  }
  if (heading.length >= 4 && cleanPostcode(heading[0] ?? '').state === 'clean') return codePointOpen(area);
  throw new Error(
    'has no columns for postcode, lon and lat (or eastings and northings); write those headings in its first row',
  );
}

/** Code-Point Open: postcode, quality (90 means no position), eastings, northings. */
function codePointOpen(area: number | null): TableReader {
  return {
    from: 1,
    postcode: 0,
    area,
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
