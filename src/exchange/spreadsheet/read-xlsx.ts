import { strToU8, zipSync } from 'fflate';
import readExcelFile from 'read-excel-file/node';
import { foreignFormat } from '../../reading/file-format.ts';
import { refuseTooLarge, refuseTooManySheets } from './limits.ts';
import { type Cell, type Sheet, type Trouble, UnreadableFile, type Workbook } from './sheet.ts';
import { attributeOf, letters, type Merged, refuseDoctype, type SheetXml, sheetXml } from './xlsx-sheet.ts';
import { type PartReader, unpack } from './xlsx-unpack.ts';

/** Bytes: the words of all cells may be many, the rest is not. */
const longestWords = 32 * 1024 * 1024;
const longestPart = 2 * 1024 * 1024;
/** Cells that one merged cell is copied into. */
const mostMerged = 2000;
const sheetPart = /^xl\/worksheets\/[^/]+\.xml$/i;
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/**
 * The sheets of an Excel workbook (.xlsx), cell for cell. Hidden sheets, rows and columns are left out and told.
 *
 * The parts are unpacked here within limits, looked through, and only those that hold cells are handed to the
 * reader: nothing in them can reach another file, another machine or run. A cell with a formula becomes its formula
 * as text, so that one rule refuses it in CSV and Excel. Throws `UnreadableFile`.
 */
export async function readXlsx(bytes: Uint8Array): Promise<Workbook> {
  refuseOtherFormats(bytes);
  refuseTooLarge(bytes);
  const { parts, sheets: xmls } = safeParts(bytes);
  const listed = sheetsListed(parts);
  refuseTooManySheets(listed.length);
  try {
    const read = await readExcelFile(Buffer.from(zipSync(parts, { level: 0 })));
    const sheets = read.map(({ sheet, data }, index): Sheet => {
      const xml = xmls.get(listed[index]?.part ?? '');
      const rows = data as Cell[][];
      const troubles = [...(xml?.troubles() ?? []), ...withMergedFilled(rows, xml?.merged() ?? [])];
      return { name: sheet, rows, troubles };
    });
    const hiddenSheets = sheets.filter((_sheet, index) => listed[index]?.hidden).map(({ name }) => name);
    return {
      sheets: sheets.filter((_sheet, index) => !listed[index]?.hidden),
      hiddenSheets,
      troubles: hiddenSheets.length > 0 ? [hiddenTold(hiddenSheets)] : [],
    };
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw new UnreadableFile(
      'xlsx.damaged',
      'cannot be read as an Excel workbook; open it in Excel and save it again as .xlsx',
    );
  }
}

/** The parts that the reader needs, small and plain, and what was seen in each sheet. */
function safeParts(bytes: Uint8Array): { parts: Record<string, Uint8Array>; sheets: Map<string, SheetXml> } {
  const sheets = new Map<string, SheetXml>();
  const texts = new Map<string, () => string>();
  unpack(bytes, (name) => {
    if (/vbaProject|macrosheets/i.test(name))
      throw new UnreadableFile('xlsx.macros', 'has macros in it (.xlsm); save it as a plain workbook (.xlsx)');
    if (/^xl\/externalLinks\//i.test(name))
      throw new UnreadableFile(
        'xlsx.external_link',
        'takes values from other files; in Excel choose Data, Edit Links, Break Link, and save it again',
      );
    if (sheetPart.test(name)) {
      const sheet = sheetXml();
      sheets.set(name, sheet);
      return sheet;
    }
    if (!/^(?:xl\/[^/]+\.xml|xl\/_rels\/[^/]+\.rels|_rels\/\.rels|\[Content_Types\]\.xml)$/i.test(name)) return null;
    const text = textReader(/sharedStrings|styles/i.test(name) ? longestWords : longestPart);
    texts.set(name, text.text);
    return text;
  });
  if (!texts.has('xl/workbook.xml'))
    throw new UnreadableFile('xlsx.damaged', 'is not an Excel workbook; open it in Excel and save it again as .xlsx');
  const parts: Record<string, Uint8Array> = {};
  for (const [name, text] of texts) {
    refuseDoctype(text());
    parts[name] = strToU8(text());
  }
  for (const [name, sheet] of sheets)
    parts[name] = strToU8(`<worksheet xmlns="${main}"><sheetData>${sheet.xml()}</sheetData></worksheet>`);
  return { parts, sheets };
}

function textReader(longest: number): PartReader & { text: () => string } {
  const decoder = new TextDecoder();
  const pieces: string[] = [];
  let length = 0;
  return {
    push(chunk, last) {
      length += chunk.length;
      if (length > longest)
        throw new UnreadableFile(
          'xlsx.too_big',
          `has a part of more than ${longest / 1024 / 1024} MB besides its sheets; copy the rows you need into a new workbook and save that`,
        );
      pieces.push(decoder.decode(chunk, { stream: !last }));
    },
    text: () => pieces.join(''),
  };
}

function refuseOtherFormats(bytes: Uint8Array): void {
  const format = foreignFormat(bytes);
  if (format?.code === 'file.xlsx') return;
  if (format?.code === 'file.old_office')
    throw new UnreadableFile(
      'xlsx.old_or_locked',
      'is an old Excel file (.xls) or has a password; save it as .xlsx without a password',
    );
  const what = format ? `is ${format.name} and not` : 'is not';
  throw new UnreadableFile(
    format && format.code !== 'file.zip' ? format.code : 'xlsx.damaged',
    `${what} an Excel workbook; open it in its own program and save it as .xlsx or “CSV UTF-8”`,
  );
}

interface Listed {
  /** Where in the archive it is: `xl/worksheets/sheet1.xml`. */
  part: string;
  hidden: boolean;
}

/** The sheets in the order of the workbook. */
function sheetsListed(parts: Record<string, Uint8Array>): Listed[] {
  const text = (name: string) => new TextDecoder().decode(parts[name]);
  const targets = new Map(
    [...text('xl/_rels/workbook.xml.rels').matchAll(/<(?:\w+:)?Relationship\b([^>]*)>/g)].map(([, attributes = '']) => [
      attributeOf(attributes, 'Id'),
      attributeOf(attributes, 'Target').replace(/^\/?(?:xl\/)?/, 'xl/'),
    ]),
  );
  return [...text('xl/workbook.xml').matchAll(/<(?:\w+:)?sheet\s([^>]*)>/g)].map(([, attributes = '']) => ({
    part: targets.get(attributeOf(attributes, 'id')) ?? '',
    hidden: /hidden/i.test(attributeOf(attributes, 'state')),
  }));
}

function hiddenTold(sheets: string[]): Trouble {
  const names = sheets.map((name) => `“${name}”`).join(', ');
  const message =
    sheets.length === 1 ? `sheet ${names} is hidden and left out` : `sheets ${names} are hidden and left out`;
  return { row: null, field: 'sheet', code: 'sheet.hidden', message, severity: 'warning' };
}

/**
 * Writes the words of a cell that was merged over several rows into each of them, as it is meant. Of cells merged side
 * by side only the first column has the words, for nobody can tell whether the others are to have them too: told.
 */
function withMergedFilled(rows: Cell[][], merged: Merged[]): Trouble[] {
  const beside: string[] = [];
  for (const {
    rows: [top, bottom],
    columns: [left, right],
  } of merged) {
    const words = rows[top]?.[left] ?? null;
    if (words === null) continue;
    const isTitle = (rows[top] ?? []).filter((cell) => cell !== null).length === 1;
    if (right > left && !isTitle) beside.push(`${letters(left + 1)}${top + 1}`);
    const last = Math.min(bottom, rows.length - 1, top + mostMerged);
    for (let row = top + 1; row <= last; row += 1) rows[row]![left] ??= words;
  }
  if (beside.length === 0) return [];
  const shown = beside.slice(0, 12).join(', ') + (beside.length > 12 ? ` and ${beside.length - 12} more` : '');
  const message = `cells are merged side by side (${shown}): their words count for the first column only; unmerge them and write the words where they belong`;
  return [{ row: null, field: 'sheet', code: 'sheet.merged', message, severity: 'warning' }];
}
