/** The parts of a zip archive, unpacked piece by piece within limits: no archive fills more than they allow. */
import { Unzip, UnzipInflate } from 'fflate';
import { UnreadableFile } from './sheet.ts';

const mostParts = 2000;
/** Bytes of all parts together, unpacked. They are looked through as they come, and not kept. */
const mostUnpacked = 200 * 1024 * 1024;
/** Sheets pack to a tenth or a twentieth of their size; only emptiness packs to a thousandth. */
const highestRatio = 500;
const ratioCounts = 20 * 1024 * 1024;
/** What is unpacked at once: at most a thousand times as much comes out. */
const piece = 4096;

/** Takes a part piece by piece. */
export interface PartReader {
  push(chunk: Uint8Array, last: boolean): void;
}

/** Hands each wanted part to its reader. Throws `UnreadableFile` for archives that are damaged, or too much. */
export function unpack(bytes: Uint8Array, readerFor: (name: string) => PartReader | null): void {
  let parts = 0;
  let unpacked = 0;
  let open = 0;
  let failure: unknown = null;
  const unzip = new Unzip((file) => {
    parts += 1;
    const reader = failure || parts > mostParts ? null : readerFor(file.name);
    if (!reader) return;
    open += 1;
    file.ondata = (error, chunk, last) => {
      if (failure) return;
      try {
        if (error) throw damaged();
        unpacked += chunk.length;
        refuseTooMuch(unpacked, bytes.length);
        reader.push(chunk, last);
        if (last) open -= 1;
      } catch (problem) {
        failure = problem;
      }
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  for (let at = 0; at < bytes.length && !failure && parts <= mostParts; at += piece) {
    try {
      unzip.push(bytes.subarray(at, at + piece), at + piece >= bytes.length);
    } catch (problem) {
      failure ??= problem instanceof UnreadableFile ? problem : damaged();
    }
  }
  if (failure) throw failure;
  if (parts > mostParts)
    throw new UnreadableFile(
      'xlsx.too_many_parts',
      `has more than ${mostParts.toLocaleString('en-GB')} parts (pictures, notes, old versions); copy the rows into a new workbook and save that`,
    );
  if (open > 0) throw damaged();
}

function refuseTooMuch(unpacked: number, packed: number): void {
  const size = `${Math.round(mostUnpacked / 1024 / 1024)} MB`;
  if (unpacked > mostUnpacked)
    throw new UnreadableFile(
      'xlsx.too_big',
      `unpacks to more than ${size}, and no more is read; delete the empty rows and columns that only have colours or borders, and keep only the rows you need`,
    );
  if (unpacked > ratioCounts && unpacked / packed > highestRatio)
    throw new UnreadableFile(
      'xlsx.ratio',
      `unpacks to over ${highestRatio} times its size, as no sheet with words in it does; copy the rows you need into a new workbook and save that`,
    );
}

export const damaged = () =>
  new UnreadableFile('xlsx.damaged', 'is damaged; open it in Excel and save it again as .xlsx');
