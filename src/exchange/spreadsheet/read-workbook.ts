import { readCsv } from './read-csv.ts';
import { readXlsx } from './read-xlsx.ts';
import { UnreadableFile, type Workbook } from './sheet.ts';

/** The sheets of a CSV or Excel file; the bytes tell which it is. Throws `UnreadableFile`. */
export async function readWorkbook(
  bytes: Uint8Array,
  declared: { format?: 'csv' | 'xlsx' | undefined; encoding?: 'utf-8' | 'windows-1252' | undefined } = {},
): Promise<Workbook> {
  if (bytes.length === 0) throw new UnreadableFile('file.empty', 'is empty; save the sheet again');
  const zipped = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const oldExcel = bytes[0] === 0xd0 && bytes[1] === 0xcf;
  if (declared.format === 'xlsx' || (declared.format !== 'csv' && (zipped || oldExcel))) {
    return { sheets: await readXlsx(bytes), troubles: [] };
  }
  if (zipped || oldExcel) {
    throw new UnreadableFile('csv.not_text', 'is an Excel file and not CSV; write “format: xlsx” in its source file');
  }
  const { sheet, troubles } = readCsv(bytes, declared.encoding);
  return { sheets: [sheet], troubles };
}
