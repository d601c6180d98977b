import { CsvError, type Options, parse } from 'csv-parse/sync';
import { type Sheet, type Trouble, UnreadableFile } from './sheet.ts';

const largestFile = 20 * 1024 * 1024;
const mostBrokenRows = 200;

/**
 * The rows of a CSV file. An unclosed quote costs its own row and no other; the rest is read on.
 * Throws `UnreadableFile` for a file that is too big, empty, or not in the declared encoding.
 */
export function readCsv(
  bytes: Uint8Array,
  encoding: 'utf-8' | 'windows-1252' = 'utf-8',
): { sheet: Sheet; troubles: Trouble[] } {
  if (bytes.length > largestFile) {
    throw new UnreadableFile('file.too_big', 'is larger than 20 MB; split it or keep only the rows you need');
  }
  const text = csvText(bytes, encoding);
  if (text.trim() === '') throw new UnreadableFile('file.empty', 'is empty; save the sheet again');
  const delimiter = delimiterOf(text);
  const rows: Sheet['rows'] = [];
  const troubles: Trouble[] = [];
  let rest = text;
  while (rest !== '') {
    const found = parsedUntilBroken(rest, delimiter);
    rows.push(...found.rows);
    if (found.restAt === null) break;
    rows.push([]);
    troubles.push({
      row: rows.length,
      field: `row ${rows.length}`,
      code: 'csv.quote',
      message: `has a quotation mark that is never closed (“${found.brokenLine.slice(0, 60)}”); close it, or write it twice ("") where it belongs to the text`,
      severity: 'error',
    });
    if (troubles.length >= mostBrokenRows) {
      throw new UnreadableFile(
        'csv.quote',
        `has quotation marks out of place in ${mostBrokenRows} rows; save it again as CSV`,
      );
    }
    rest = rest.slice(found.restAt);
  }
  return { sheet: { name: 'csv', rows }, troubles };
}

/** The whole file as text. Letters that do not fit the encoding are refused, never replaced. */
function csvText(bytes: Uint8Array, encoding: 'utf-8' | 'windows-1252'): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new UnreadableFile(
      'encoding.not_utf8',
      'is not saved as UTF-8, so accented letters would be lost; save it as “CSV UTF-8”; if it comes from older Excel, write “encoding: windows-1252” in its source file (or add --encoding windows-1252)',
    );
  }
}

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

interface Parsed {
  rows: string[][];
  /** Where to read on after a broken line, or null when the text is finished. */
  restAt: number | null;
  brokenLine: string;
}

function parsedUntilBroken(text: string, delimiter: string): Parsed {
  const rows: string[][] = [];
  let lastByte = 0;
  try {
    const options: Options = {
      delimiter,
      relax_column_count: true,
      on_record: (record: unknown, { bytes }) => {
        rows.push(record as string[]);
        lastByte = bytes;
        return null;
      },
    };
    parse(text, options);
    return { rows, restAt: null, brokenLine: '' };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const bytes = Buffer.from(text, 'utf8');
    const start = bytes.subarray(0, lastByte).toString('utf8').length;
    const line = /^[^\r\n]*/.exec(text.slice(start))?.[0] ?? '';
    const lineBreak = /^(?:\r\n|\r|\n)?/.exec(text.slice(start + line.length))?.[0] ?? '';
    return { rows, restAt: start + line.length + lineBreak.length, brokenLine: line };
  }
}
