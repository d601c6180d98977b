import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import readExcelFile from 'read-excel-file/node';
import { type Sheet, UnreadableFile } from './sheet.ts';

const largestFile = 20 * 1024 * 1024;
const largestUnpacked = 200 * 1024 * 1024;
const mostParts = 2000;

/**
 * The sheets of an Excel workbook (.xlsx), cell for cell.
 *
 * The parts are unpacked here within limits, looked through, and only those that hold cells are
 * handed to the reader: nothing in them can reach another file, another machine or run.
 * A cell with a formula becomes its formula as text, so that one rule refuses it in CSV and Excel.
 * Throws `UnreadableFile`.
 */
export async function readXlsx(bytes: Uint8Array): Promise<Sheet[]> {
  const parts = safeParts(bytes);
  try {
    const sheets = await readExcelFile(Buffer.from(zipSync(parts, { level: 0 })));
    return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data as Sheet['rows'] }));
  } catch {
    throw new UnreadableFile(
      'xlsx.damaged',
      'cannot be read as an Excel workbook; open it in Excel and save it again as .xlsx',
    );
  }
}

function safeParts(bytes: Uint8Array): Record<string, Uint8Array> {
  refuseOtherFormats(bytes);
  if (bytes.length > largestFile) {
    throw new UnreadableFile('file.too_big', 'is larger than 20 MB; keep only the rows you need');
  }
  const unpacked = unpackedWithinLimits(bytes);
  const names = Object.keys(unpacked);
  if (!names.includes('xl/workbook.xml')) {
    throw new UnreadableFile('xlsx.damaged', 'is not an Excel workbook; open it in Excel and save it again as .xlsx');
  }
  if (names.some((name) => /vbaProject|macrosheets/i.test(name))) {
    throw new UnreadableFile('xlsx.macros', 'has macros in it (.xlsm); save it as a plain workbook (.xlsx)');
  }
  if (names.some((name) => /^xl\/externalLinks\//i.test(name))) {
    throw new UnreadableFile(
      'xlsx.external_link',
      'takes values from other files; in Excel choose Data, Edit Links, Break Link, and save it again',
    );
  }
  const kept: Record<string, Uint8Array> = {};
  for (const [name, part] of Object.entries(unpacked)) {
    if (!/\.(?:xml|rels)$/i.test(name)) continue;
    const xml = strFromU8(part);
    if (/<!DOCTYPE|<!ENTITY/i.test(xml)) {
      throw new UnreadableFile(
        'xml.doctype',
        'holds instructions that Excel never writes (a DOCTYPE); do not use it, and ask whoever sent it for a new copy',
      );
    }
    kept[name] = /^xl\/worksheets\/[^/]+\.xml$/i.test(name) ? strToU8(withFormulasAsText(xml)) : part;
  }
  return kept;
}

function refuseOtherFormats(bytes: Uint8Array): void {
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    throw new UnreadableFile(
      'xlsx.old_or_locked',
      'is an old Excel file (.xls) or has a password; save it as .xlsx without a password',
    );
  }
  if (!startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) {
    throw new UnreadableFile('xlsx.damaged', 'is not an Excel workbook; save it again as .xlsx');
  }
}

/** Unpacks no more than the limits, whatever sizes the file claims: what is announced is all that is filled. */
function unpackedWithinLimits(bytes: Uint8Array): Record<string, Uint8Array> {
  let total = 0;
  let count = 0;
  const tooBig = () =>
    new UnreadableFile('xlsx.too_big', 'unpacks to far more than a sheet needs; keep only the rows you need');
  try {
    return unzipSync(bytes, {
      filter: (part) => {
        total += part.originalSize;
        count += 1;
        if (total > largestUnpacked || count > mostParts) throw tooBig();
        return /\.(?:xml|rels|bin)$/i.test(part.name);
      },
    });
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw new UnreadableFile('xlsx.damaged', 'is damaged; open it in Excel and save it again as .xlsx');
  }
}

function withFormulasAsText(xml: string): string {
  return xml.replace(
    /<c\b([^>]*)>\s*<f\b[^>]*?(?:\/>|>([^<]*)<\/f>)[\s\S]*?<\/c>/g,
    (_cell, attributes, formula = '') => {
      const reference = /\br="([A-Z]+\d+)"/.exec(attributes)?.[1] ?? '';
      return `<c r="${reference}" t="inlineStr"><is><t>=${formula}</t></is></c>`;
    },
  );
}

const startsWith = (bytes: Uint8Array, start: number[]) => start.every((byte, index) => bytes[index] === byte);
