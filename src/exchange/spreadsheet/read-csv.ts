import { CsvError, type Options, parse } from 'csv-parse/sync';
import { csvText } from './csv-text.ts';
import { mostRows, refuseTooLarge, refuseTooManyCells, refuseTooManyColumns, tooManyRows } from './limits.ts';
import { type Sheet, type Trouble, UnreadableFile } from './sheet.ts';

const mostBrokenRows = 200;
/** Characters. A row longer than this has a quotation mark that is never closed. */
const longestRow = 200_000;

/**
 * The rows of a CSV file. An unclosed quote costs its own row and no other; the rest is read on. Quotation marks
 * inside a cell that was never put in quotes belong to its text.
 * Throws `UnreadableFile` for a file that is too big, empty, or no text.
 */
export function readCsv(
  bytes: Uint8Array,
  encoding: 'utf-8' | 'windows-1252' = 'utf-8',
): { sheet: Sheet; troubles: Trouble[] } {
  refuseTooLarge(bytes);
  const { text: whole, troubles } = csvText(bytes, encoding);
  if (whole.trim() === '') throw new UnreadableFile('file.empty', 'is empty; save the sheet again');
  // Excel's own hint, which it does not show as a row.
  const [hint = '', hinted] = /^sep=(.)[^\S\r\n]*(?:\r\n|\r|\n)/.exec(whole) ?? [];
  const text = whole.slice(hint.length);
  const encoded = Buffer.from(text, 'utf8');
  refuseLongLines(encoded);
  const rows = rowsOf(encoded, hinted ?? delimiterOf(text), troubles);
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  refuseTooManyColumns(columns);
  refuseTooManyCells(rows.length, columns);
  return { sheet: { name: 'csv', rows }, troubles };
}

/** A line longer than any row is no table, and takes a parser long to find out. */
function refuseLongLines(text: Buffer): void {
  let start = 0;
  for (let at = 0; at <= text.length; at += 1) {
    if (at < text.length && text[at] !== 0x0a && text[at] !== 0x0d) continue;
    if (at - start > longestRow)
      throw new UnreadableFile(
        'csv.long_line',
        `has a line of ${(at - start).toLocaleString('en-GB')} characters, and at most ${longestRow.toLocaleString('en-GB')} are read; open it in its own program and save it again as “CSV UTF-8”`,
      );
    start = at + 1;
  }
}

function rowsOf(text: Buffer, delimiter: string, troubles: Trouble[]): string[][] {
  const rows: string[][] = [];
  let brokenBefore = false;
  let broken = 0;
  for (let at = 0; at < text.length; ) {
    const found = parsedUntilBroken(text, at, delimiter, rows);
    if (rows.length > mostRows) throw tooManyRows(lineCount(text).toLocaleString('en-GB'));
    if (found === null) break;
    at = found.restAt;
    // Rows in between that were read: whatever was open is closed again.
    if (found.rowsRead > 0) brokenBefore = false;
    const plain = withQuotesAsText(found.line, delimiter, brokenBefore);
    rows.push(plain ?? []);
    brokenBefore = plain === null;
    if (plain) continue;
    broken += 1;
    troubles.push({
      row: rows.length,
      field: `row ${rows.length}`,
      code: 'csv.quote',
      message: `has a quotation mark that is never closed (“${found.line.slice(0, 60)}”); close it, or write it twice ("") where it belongs to the text`,
      severity: 'error',
    });
    if (broken >= mostBrokenRows) {
      throw new UnreadableFile(
        'csv.quote',
        `has quotation marks out of place in ${mostBrokenRows} rows; save it again as CSV`,
      );
    }
  }
  return rows;
}

const lineCount = (text: Buffer) => text.reduce((count, byte) => (byte === 0x0a ? count + 1 : count), 0);

/**
 * Comma, semicolon, tab or bar: whichever divides the first lines most evenly. A sign in one line of several may as
 * well belong to its text.
 */
export function delimiterOf(text: string): string {
  const lines = text.split(/\r\n?|\n/, 10).filter((line) => line.trim() !== '');
  const count = (line: string, sign: string) => line.replace(/"[^"]*"/g, '').split(sign).length - 1;
  const score = (sign: string) => {
    const counts = lines.map((line) => count(line, sign)).filter((number) => number > 0);
    if (counts.length === 1 && lines.length > 1) return 0;
    return counts.reduce((sum, number) => sum + 1000 + number, 0);
  };
  return [',', ';', '\t', '|'].reduce((best, sign) => (score(sign) > score(best) ? sign : best));
}

/** However a line ends: a heading may come from one program and the rows from another. */
const lineEnds = ['\r\n', '\n', '\r'];

interface BrokenLine {
  line: string;
  /** The byte on which to read on. */
  restAt: number;
  /** Rows that were read before it. */
  rowsRead: number;
}

/** Adds the rows from a byte on to `rows`, up to a line that cannot be read; null when the text is finished. */
function parsedUntilBroken(text: Buffer, from: number, delimiter: string, rows: string[][]): BrokenLine | null {
  const before = rows.length;
  let lastByte = 0;
  const options: Options = {
    delimiter,
    record_delimiter: lineEnds,
    relax_column_count: true,
    max_record_size: longestRow,
    to: mostRows + 1 - before,
    on_record: (record: unknown, { bytes }) => {
      rows.push(record as string[]);
      lastByte = bytes;
      return null;
    },
  };
  try {
    parse(text.subarray(from), options);
    return null;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const start = from + lastByte;
    let end = start;
    while (end < text.length && text[end] !== 0x0a && text[end] !== 0x0d) end += 1;
    const line = text.subarray(start, end).toString('utf8');
    const isPair = text[end] === 0x0d && text[end + 1] === 0x0a;
    return { line, restAt: end + (isPair ? 2 : 1), rowsRead: rows.length - before };
  }
}

/**
 * The cells of a line in which quotation marks are part of the words (`The "Hub" Club,ZZ1 1AB`), or null where one is
 * open at its end. After a line that was broken so, an odd one most likely closes it and is no row of its own.
 */
function withQuotesAsText(line: string, delimiter: string, brokenBefore: boolean): string[] | null {
  const odd = line.split('"').length % 2 === 0;
  if (odd && brokenBefore) return null;
  try {
    const [cells] = parse(line, { delimiter, relax_quotes: true, relax_column_count: true }) as string[][];
    // A cell that opens with a mark and runs on past the next comma is not what anybody meant.
    const runsOn = (cell: string) => /^\s*"/.test(cell) && (odd || (cell.includes(delimiter) && !/"\s*$/.test(cell)));
    if (!cells || cells.some(runsOn)) return null;
    return cells.map((cell) => /^"(.*)"$/.exec(cell)?.[1] ?? cell);
  } catch {
    return null;
  }
}
