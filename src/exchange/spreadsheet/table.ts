import type { Source } from '../../schema/source.ts';
import { type Cell, cellText, type Sheet, type Trouble, UnreadableFile, type Workbook } from './sheet.ts';

/** One row of a sheet by its headings. `number` is the row as a spreadsheet program shows it. */
export interface Row {
  number: number;
  cells: ReadonlyMap<string, Cell>;
}

/** A sheet with its headings understood. */
export interface Table {
  headings: string[];
  rows: Row[];
  troubles: Trouble[];
}

type Layout = Pick<Source, 'sheet' | 'headerRow' | 'groupRow' | 'firstRow'>;

/**
 * The rows of the described sheet. Empty rows are passed over; a row with more cells than headings is
 * not read, for its values stand under the wrong ones. Throws `UnreadableFile` (csv.header, sheet.missing).
 */
export function tableFrom(workbook: Workbook, layout: Layout): Table {
  const sheet = namedSheet(workbook, layout.sheet);
  const headings = headingsOf(sheet, layout);
  const rows: Row[] = [];
  const troubles: Trouble[] = [...workbook.troubles, ...(sheet.troubles ?? [])];
  const broken = new Set(troubles.filter(({ severity }) => severity === 'error').map(({ row }) => row));
  const first = layout.firstRow ?? layout.headerRow + 1;
  for (let number = first; number <= sheet.rows.length; number += 1) {
    const cells = sheet.rows[number - 1] ?? [];
    if (broken.has(number) || cells.every((cell) => cellText(cell) === '')) continue;
    const extra = cells.slice(headings.length).some((cell) => cellText(cell) !== '');
    const counts = `has ${cells.length} cells under ${headings.length} headings`;
    if (extra) {
      const message = `${counts}; put quotation marks round a text that has a comma in it`;
      troubles.push({ row: number, field: `row ${number}`, code: 'csv.columns', message, severity: 'error' });
      continue;
    }
    if (sheet.name === 'csv' && cells.length < headings.length) {
      const message = `${counts}; the missing ones are taken as empty: check this row`;
      troubles.push({ row: number, field: `row ${number}`, code: 'csv.columns', message, severity: 'warning' });
    }
    rows.push({ number, cells: cellsByHeading(headings, cells) });
  }
  return { headings, rows, troubles };
}

/** The named sheet, or the first that has anything in it. */
function namedSheet(workbook: Workbook, name: string | undefined): Sheet {
  const wanted = name?.trim().toLowerCase();
  const sheet = workbook.sheets.find(({ name: each, rows }) =>
    wanted === undefined || each === 'csv' ? rows.length > 0 : each.trim().toLowerCase() === wanted,
  );
  if (sheet) return sheet;
  const hidden = workbook.hiddenSheets?.find((each) => each.trim().toLowerCase() === wanted);
  if (hidden)
    throw new UnreadableFile(
      'sheet.hidden',
      `has hidden the sheet “${hidden}”; show it in Excel (right-click on the name of a sheet, Unhide), or name another`,
      'sheet',
    );
  const names = workbook.sheets.map((each) => `“${each.name}”`).join(', ');
  throw new UnreadableFile(
    'sheet.missing',
    `has no sheet “${name ?? ''}” with anything in it; its sheets are ${names}`,
    'sheet',
  );
}

/** The headings by column. With a row of groups above, “Contact: Phone”. An empty heading is ''. */
function headingsOf(sheet: Sheet, layout: Layout): string[] {
  const row = sheet.rows[layout.headerRow - 1];
  if (!row || row.every((cell) => cellText(cell) === '')) {
    throw new UnreadableFile(
      'csv.header',
      `has no headings in row ${layout.headerRow}; say which row they are in`,
      'header',
    );
  }
  const groups = layout.groupRow === undefined ? [] : (sheet.rows[layout.groupRow - 1] ?? []);
  let group = '';
  return row.map((cell, index) => {
    const heading = headingText(cell);
    group = headingText(groups[index] ?? null) || group;
    return heading && group && group !== heading ? `${group}: ${heading}` : heading;
  });
}

const headingText = (cell: Cell) => (cell === null ? '' : String(cell).replace(/\s+/g, ' ').trim());

function cellsByHeading(headings: string[], cells: Cell[]): Map<string, Cell> {
  const byHeading = new Map<string, Cell>();
  headings.forEach((heading, index) => {
    const name = headingKey(heading);
    if (name !== '' && !byHeading.has(name)) byHeading.set(name, cells[index] ?? null);
  });
  return byHeading;
}

/** How headings are compared: without capitals and extra spaces. */
export const headingKey = (heading: string) => heading.replace(/\s+/g, ' ').trim().toLowerCase();

/** Refuses a sheet that lacks a named column, or has it twice. Throws `UnreadableFile` with all that is wrong. */
export function requireColumns(headings: string[], named: string[]): void {
  const keys = headings.map(headingKey);
  const missing = named.filter((name) => !keys.includes(headingKey(name)));
  const twice = named.filter((name) => keys.filter((key) => key === headingKey(name)).length > 1);
  if (missing.length > 0) {
    throw new UnreadableFile(
      'csv.header',
      `has no column ${missing.map((name) => `“${name}”`).join(', ')}; its headings are ${headings
        .filter(Boolean)
        .map((name) => `“${name}”`)
        .join(', ')}. Correct the source file, or the sheet’s first row`,
      'header',
    );
  }
  if (twice.length > 0) {
    throw new UnreadableFile(
      'csv.header_twice',
      `has the column ${twice.map((name) => `“${name}”`).join(', ')} twice; give each its own heading`,
      'header',
    );
  }
}
