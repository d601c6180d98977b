import type { Source } from '../../schema/source.ts';
import { type Cell, cellText, type Trouble, type Workbook } from './sheet.ts';
import { headingKey, type Row, requireColumns, type Table, tableFrom } from './table.ts';

/**
 * The table with codes replaced by what other sheets say of them: a column `organizer` with 'org1' brings
 * `organizer.name`, `organizer.email` and so on. A cell with several codes ('loc1, loc2') makes one row of each.
 */
export function joinedTable(workbook: Workbook, table: Table, source: Source): Table {
  let joined = table;
  for (const join of source.joins) {
    const other = tableFrom(workbook, { ...source, sheet: join.sheet });
    requireColumns(other.headings, [join.key]);
    requireColumns(joined.headings, [join.column]);
    joined = withOther(joined, other, join);
  }
  return joined;
}

function withOther(table: Table, other: Table, join: Source['joins'][number]): Table {
  const column = headingKey(join.column);
  const byCode = new Map(other.rows.map((row) => [cellText(row.cells.get(headingKey(join.key))), row]));
  const troubles: Trouble[] = [];
  const rows = table.rows.flatMap((row): Row[] => {
    const codes = codesIn(row.cells.get(column));
    const found = codes.flatMap((code) => byCode.get(code) ?? []);
    for (const code of codes.filter((each) => !byCode.has(each))) {
      const message = `names “${code}”, which is not in the sheet “${join.sheet}”; correct one of the two`;
      troubles.push({ row: row.number, field: join.column, code: 'sheet.code_unknown', message, severity: 'warning' });
    }
    if (found.length === 0) return [row];
    return found.map((match) => ({ number: row.number, cells: prefixed(row.cells, match.cells, column) }));
  });
  const headings = [...table.headings, ...other.headings.map((heading) => `${join.column}.${heading}`)];
  return { headings, rows, troubles: [...table.troubles, ...troubles] };
}

/** The codes in a cell: 'loc1, loc2' => ['loc1', 'loc2']. */
export const codesIn = (cell: Cell | undefined): string[] =>
  cellText(cell)
    .split(/[,;\n]/)
    .map((code) => code.trim())
    .filter(Boolean);

function prefixed(own: Row['cells'], other: Row['cells'], column: string): Map<string, Cell> {
  const cells = new Map(own);
  for (const [heading, cell] of other) cells.set(`${column}.${heading}`, cell);
  return cells;
}
