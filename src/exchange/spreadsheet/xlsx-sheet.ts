/** One worksheet of a workbook, row by row: what has something in it and can be seen, in plain XML for the reader. */
import { mostCells, mostColumns, mostRows, refuseTooManyCells, refuseTooManyColumns, tooManyRows } from './limits.ts';
import { type Trouble, UnreadableFile } from './sheet.ts';
import { damaged, type PartReader } from './xlsx-unpack.ts';

/** Letters; no cell holds more than 32,767, and no row nearly as much as this. */
const longestRow = 4 * 1024 * 1024;
const longestTail = 2 * 1024 * 1024;
/** A cell or two far below or beside everything are slips; more are a table that is too large. */
const fewStrays = 20;
const names = '(?:\\w+:)?';
const rowPattern = new RegExp(`<${names}row\\b([^>]*?)(?:/>|>([\\s\\S]*?)</${names}row>)`, 'g');
const cellPattern = new RegExp(`<${names}c\\b([^>]*?)(?:/>|>([\\s\\S]*?)</${names}c>)`, 'g');
const sheetEnd = new RegExp(`</${names}sheetData>|<${names}sheetData\\s*/>`);

/** Cells that were merged into one, by their first and last row and column, from 0. */
export interface Merged {
  rows: [first: number, last: number];
  columns: [first: number, last: number];
}

export interface SheetXml extends PartReader {
  /** The rows and cells that are read, each cell with its reference. */
  xml: () => string;
  merged: () => Merged[];
  /** What was left out, and why. */
  troubles: () => Trouble[];
}

/** Throws `UnreadableFile` from `push` as soon as there is more than is read. */
export function sheetXml(): SheetXml {
  const decoder = new TextDecoder();
  const kept: string[] = [];
  const hiddenRows: number[] = [];
  const strayRows: number[] = [];
  const strayColumns: number[] = [];
  let head: string | null = '';
  let tail: string | null = null;
  let waiting = '';
  let hiddenColumns = new Set<number>();
  let row = 0;
  let filled = 0;
  let [lastRow, lastColumn] = [0, 0];

  function readRow(attributes: string, content: string): void {
    row = Number(attributeOf(attributes, 'r')) || row + 1;
    if (!/<(?:\w+:)?(?:v|is|f)\b/.test(content)) return;
    if (isTrue(attributeOf(attributes, 'hidden'))) {
      hiddenRows.push(row);
      return;
    }
    const cells = cellsOf(content, row);
    if (cells.length === 0) return;
    filled += 1;
    if (filled > mostRows) throw tooManyRows(`more than ${mostRows.toLocaleString('en-GB')}`);
    if (row > mostRows) {
      strayRows.push(row);
      if (strayRows.length > fewStrays)
        throw tooManyRows(`something below row ${mostRows.toLocaleString('en-GB')} in many`);
      return;
    }
    lastRow = row;
    kept.push(`<row r="${row}">${cells.join('')}</row>`);
    if (lastRow * lastColumn > mostCells) refuseTooManyCells(lastRow, lastColumn);
  }

  function cellsOf(content: string, number: number): string[] {
    const cells: string[] = [];
    let column = 0;
    for (const [, attributes = '', inside = ''] of content.matchAll(cellPattern)) {
      // Some programs leave the reference out: then a cell stands beside the one before.
      const reference = attributeOf(attributes, 'r');
      column = reference ? columnNumber(reference) : column + 1;
      const value = insideOf(inside);
      if (value === null || hiddenColumns.has(column)) continue;
      if (column > mostColumns) {
        strayColumns.push(column);
        if (strayColumns.length > fewStrays) refuseTooManyColumns(column);
        continue;
      }
      lastColumn = Math.max(lastColumn, column);
      const type = value.formula ? 'inlineStr' : attributeOf(attributes, 't');
      const style = attributeOf(attributes, 's');
      cells.push(
        `<c r="${letters(column)}${number}"${type ? ` t="${type}"` : ''}${style ? ` s="${style}"` : ''}>${value.xml}</c>`,
      );
    }
    return cells;
  }

  function readHead(): void {
    const at = /<(?:\w+:)?sheetData\b/.exec(head ?? '')?.index;
    if (head === null || at === undefined) {
      if ((head?.length ?? 0) > longestTail) throw damaged();
      return;
    }
    refuseDoctype(head.slice(0, at));
    hiddenColumns = hiddenIn(head.slice(0, at));
    waiting = head.slice(at);
    head = null;
  }

  function readRows(): void {
    let end = 0;
    const closed = sheetEnd.exec(waiting);
    const until = closed ? closed.index + closed[0].length : waiting.length;
    rowPattern.lastIndex = 0;
    for (let match = rowPattern.exec(waiting); match && match.index < until; match = rowPattern.exec(waiting)) {
      readRow(match[1] ?? '', match[2] ?? '');
      end = match.index + match[0].length;
    }
    if (closed) {
      tail = waiting.slice(until);
      waiting = '';
    } else {
      waiting = waiting.slice(end);
      if (waiting.length > longestRow)
        throw new UnreadableFile(
          'xlsx.long_row',
          `has a row (${row + 1}) with too much in it; delete what does not belong there`,
        );
    }
  }

  return {
    push(chunk, last) {
      const text = decoder.decode(chunk, { stream: !last });
      if (head !== null) {
        head += text;
        readHead();
      } else if (tail === null) waiting += text;
      else if (tail.length < longestTail) tail += text;
      if (head === null && tail === null) readRows();
    },
    xml: () => kept.join(''),
    merged: () => mergedIn(tail ?? ''),
    troubles: () => [
      ...told('sheet.hidden_rows', hiddenRows.map(String), 'row', 'hidden, perhaps by a filter, and left out'),
      ...told('sheet.hidden_columns', [...hiddenColumns].map(letters), 'column', 'hidden and left out'),
      ...told('sheet.stray', strayRows.map(String), 'row', 'far below the others and not read; delete what is there'),
      ...told(
        'sheet.stray',
        strayColumns.map(letters),
        'column',
        'far beside the others and not read; delete what is there',
      ),
    ],
  };
}

/** Refuses what Excel never writes: instructions to read other files, or to repeat a text without end. */
export function refuseDoctype(xml: string): void {
  if (!/<!DOCTYPE|<!ENTITY/i.test(xml)) return;
  throw new UnreadableFile(
    'xml.doctype',
    'holds instructions that Excel never writes (a DOCTYPE); do not use it, and ask whoever sent it for a new copy',
  );
}

export const attributeOf = (attributes: string, name: string) =>
  new RegExp(`(?:^|\\s)(?:\\w+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`)
    .exec(attributes)
    ?.slice(1)
    .find((found) => found !== undefined) ?? '';

const isTrue = (value: string) => value === '1' || value === 'true';

/** A cell's inside without prefixes; null when nothing is in it. A formula is its own text, so that one rule refuses it. */
function insideOf(inside: string): { xml: string; formula: boolean } | null {
  const plain = inside.replace(/<(\/?)\w+:/g, '<$1');
  const formula = /<f\b[^>]*?(?:\/>|>([^<]*)<\/f>)/.exec(plain);
  if (formula) return { xml: `<is><t>=${formula[1] ?? ''}</t></is>`, formula: true };
  return /<v>[^<]|<is\b/.test(plain) ? { xml: plain, formula: false } : null;
}

/** Columns that a sheet hides, from 1. */
function hiddenIn(head: string): Set<number> {
  const hidden = new Set<number>();
  for (const [, attributes = ''] of head.matchAll(/<(?:\w+:)?col\b([^>]*)>/g)) {
    if (!isTrue(attributeOf(attributes, 'hidden')) && attributeOf(attributes, 'width') !== '0') continue;
    const last = Math.min(Number(attributeOf(attributes, 'max')), mostColumns);
    for (let column = Number(attributeOf(attributes, 'min')); column <= last; column += 1) hidden.add(column);
  }
  return hidden;
}

function mergedIn(tail: string): Merged[] {
  return [...tail.matchAll(/<(?:\w+:)?mergeCell\b[^>]*?\bref="([A-Z]+)(\d+):([A-Z]+)(\d+)"/g)].map(
    ([, left = '', top, right = '', bottom]) => ({
      rows: [Number(top) - 1, Number(bottom) - 1],
      columns: [columnNumber(left) - 1, columnNumber(right) - 1],
    }),
  );
}

/** 'AB12' => 28. */
function columnNumber(reference: string): number {
  let number = 0;
  for (const letter of /^[A-Z]*/i.exec(reference)?.[0].toUpperCase() ?? '')
    number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

/** 28 => 'AB'. */
export function letters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return `${rest > 0 ? letters(rest) : ''}${String.fromCharCode(65 + ((column - 1) % 26))}`;
}

/** “has 3 rows (4, 5, 9) that are hidden and left out”. */
function told(code: string, which: string[], what: string, message: string): Trouble[] {
  if (which.length === 0) return [];
  const shown = which.slice(0, 12).join(', ') + (which.length > 12 ? ` and ${which.length - 12} more` : '');
  const many = which.length === 1 ? `${what} ${shown} is` : `${which.length} ${what}s (${shown}) are`;
  return [{ row: null, field: 'sheet', code, message: `${many} ${message}`, severity: 'warning' }];
}
