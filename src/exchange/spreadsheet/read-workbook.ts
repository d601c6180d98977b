import { foreignFormat } from '../../reading/file-format.ts';
import { readCsv } from './read-csv.ts';
import { readXlsx } from './read-xlsx.ts';
import { UnreadableFile, type Workbook } from './sheet.ts';

const ofExcel = new Set(['file.xlsx', 'file.xlsb', 'file.old_office']);

/** The sheets of a CSV or Excel file; the bytes tell which it is. Throws `UnreadableFile`. */
export async function readWorkbook(
  bytes: Uint8Array,
  declared: { format?: 'csv' | 'xlsx' | undefined; encoding?: 'utf-8' | 'windows-1252' | undefined } = {},
): Promise<Workbook> {
  if (bytes.length === 0) throw new UnreadableFile('file.empty', 'is empty; save the sheet again');
  const isExcel = ofExcel.has(foreignFormat(bytes)?.code ?? '');
  if (declared.format === 'xlsx' || (declared.format !== 'csv' && isExcel)) return readXlsx(bytes);
  if (isExcel) {
    throw new UnreadableFile('csv.not_text', 'is an Excel file and not CSV; write “format: xlsx” in its source file');
  }
  const { sheet, troubles } = readCsv(bytes, declared.encoding);
  return { sheets: [sheet], troubles };
}
