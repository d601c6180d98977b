import type { Source } from '../../../schema/source.ts';
import { codesIn } from '../../spreadsheet/joined-rows.ts';
import { cellText, type Workbook } from '../../spreadsheet/sheet.ts';
import { headingKey, type Table, tableFrom } from '../../spreadsheet/table.ts';
import { headingMeaning } from '../heading-words.ts';
import { isInstruction, layoutOf } from './find-headings.ts';

type Join = Source['joins'][number];
const deepest = 3;

interface NamedTable {
  name: string;
  table: Table;
  /** The first column, when it holds a different code in every row. */
  codes: { heading: string; values: Set<string> } | null;
}

/** The main sheet of a workbook, and the codes in it that other sheets explain. Null: no sheet has headings. */
export function mainSheetAndJoins(workbook: Workbook): { sheet: string; joins: Join[] } | null {
  const tables = workbook.sheets.flatMap((sheet): NamedTable[] => {
    const layout = layoutOf(sheet) ?? sameAsOthers(workbook);
    if (!layout || (sheet.rows[layout.headerRow - 1] ?? []).every((cell) => cellText(cell) === '')) return [];
    const { firstRow: _skipped, ...withExamples } = layout;
    const whole = tableFrom({ sheets: [sheet], troubles: [] }, { sheet: undefined, ...withExamples });
    // An empty template still shows by its row of examples which codes belong together.
    const rows = whole.rows.filter(({ number }) => !isInstruction(sheet.rows[number - 1]?.[0], 'but not examples'));
    const table = { ...whole, rows };
    return [{ name: sheet.name, table, codes: codesOf(table) }];
  });
  if (tables.length === 0) return null;
  const links = tables.map((each) => ({ each, joins: joinsOf(each, '', tables, 0) }));
  const pointedAt = new Set(links.flatMap(({ joins }) => joins.map((join) => join.sheet)));
  const main = links.find(({ each, joins }) => joins.length > 0 && !pointedAt.has(each.name)) ?? mostKnown(links);
  return { sheet: main.each.name, joins: main.joins };
}

/** The one with most headings we know: notes and lists of codes stand beside it. */
function mostKnown<T extends { each: NamedTable }>(links: T[]): T {
  const known = ({ each }: T) =>
    each.table.headings.filter((heading) => headingMeaning(heading).state === 'field').length;
  return links.reduce((best, link) => (known(link) > known(best) ? link : best));
}

/** A sheet of codes has few headings we know; it is laid out like the others in its workbook. */
function sameAsOthers(workbook: Workbook) {
  return workbook.sheets.map(layoutOf).find((layout) => layout !== null) ?? null;
}

function codesOf(table: Table): NamedTable['codes'] {
  const heading = table.headings.find((each) => /^(?:code|id|ref|key)$/i.test(each));
  if (heading === undefined) return null;
  const values = table.rows
    .map((row) => cellText(row.cells.get(headingKey(heading))))
    .filter((value) => value.length < 30);
  return values.some(Boolean) ? { heading, values: new Set(values.filter(Boolean)) } : null;
}

function joinsOf(from: NamedTable, prefix: string, tables: NamedTable[], depth: number): Join[] {
  if (depth >= deepest) return [];
  return from.table.headings.flatMap((heading): Join[] => {
    if (heading === '' || heading === from.codes?.heading) return [];
    const other = tables.find(
      (each) => each !== from && each.codes !== null && mostlyCodes(from.table, heading, each.codes.values),
    );
    if (!other) return [];
    const column = `${prefix}${heading}`;
    const join: Join = { column, sheet: other.name, key: other.codes!.heading };
    return [join, ...joinsOf(other, `${column}.`, tables, depth + 1)];
  });
}

/** Whether most cells of a column that are codes at all are codes of the other sheet. */
function mostlyCodes(table: Table, heading: string, codes: Set<string>): boolean {
  const cells = table.rows.map((row) => codesIn(row.cells.get(headingKey(heading)))).filter((each) => each.length > 0);
  const known = cells.filter((each) => each.some((code) => codes.has(code))).length;
  return known > 0 && known >= cells.length / 4;
}
