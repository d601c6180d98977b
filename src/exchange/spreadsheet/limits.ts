/** How much of a sheet is read. Any honest sheet of a school's or a council's fits; the rest gets a sentence. */
import { UnreadableFile } from './sheet.ts';

export const mostRows = 10_000;
export const mostColumns = 300;
/** Rows times columns. */
export const mostCells = 500_000;
const mostSheets = 50;
const largestFile = 20 * 1024 * 1024;

const keepYours = 'keep only the rows of your area, or split it into several files';
const counted = (number: number) => number.toLocaleString('en-GB');

export function refuseTooLarge(bytes: Uint8Array): void {
  if (bytes.length <= largestFile) return;
  const size = `${Math.ceil(bytes.length / 1024 / 1024)} MB`;
  throw new UnreadableFile('file.too_big', `has ${size}, and at most 20 MB are read; ${keepYours}`);
}

/** `has` is how many there are, as it is told: '130,001', 'more than 20,000'. */
export function tooManyRows(has: string): UnreadableFile {
  return new UnreadableFile(
    'sheet.too_many_rows',
    `has ${has} rows, and at most ${counted(mostRows)} are read; ${keepYours}`,
  );
}

export function refuseTooManyCells(rows: number, columns: number): void {
  if (rows * columns <= mostCells) return;
  throw new UnreadableFile(
    'sheet.too_many_cells',
    `has ${counted(rows)} rows of ${counted(columns)} columns, and at most ${counted(mostCells)} cells are read; delete the columns you do not need, or ${keepYours}`,
  );
}

export function refuseTooManyColumns(columns: number): void {
  if (columns <= mostColumns) return;
  throw new UnreadableFile(
    'sheet.too_many_columns',
    `has ${counted(columns)} columns, and at most ${mostColumns} are read; delete those you do not need`,
  );
}

export function refuseTooManySheets(sheets: number): void {
  if (sheets <= mostSheets) return;
  throw new UnreadableFile(
    'sheet.too_many_sheets',
    `has ${counted(sheets)} sheets, and at most ${mostSheets} are read; save those you need in a workbook of their own`,
  );
}
