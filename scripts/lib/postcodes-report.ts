/** What the maker of postcode files tells: how many, and what they weigh on their way to a phone. */
import { type Districts, gzippedBytes, type PostcodeFilesPlan } from '../../src/exchange/postcodes/near-files.ts';
import { counted } from './terminal.ts';

/** The report, line by line. `texts` are the files by name, `read` is all that the tables held. */
export function postcodesReport(
  { districts, near, table }: PostcodeFilesPlan,
  texts: ReadonlyMap<string, string>,
  read: Districts,
): string[] {
  const weights = districts.map(({ district }) => gzippedBytes(texts.get(`${district}.json`)!));
  const all = kilobytes(weights.reduce((sum, bytes) => sum + bytes, 0));
  const largest = kilobytes(Math.max(0, ...weights));
  const rough = kilobytes(gzippedBytes(texts.get('districts.json')!));
  return [
    `${counted(districts.length, 'district file')}, ${all} compressed, the largest ${largest}`,
    ...near.flatMap(({ file, bytes, leftOut }) => {
      const names = Object.keys(file.districts);
      const postcodes = names.reduce((sum, name) => sum + read.get(name)!.length, 0);
      const line = `near-${file.school}.json: ${counted(postcodes, 'postcode')} in ${counted(names.length, 'district')}, ${kilobytes(bytes)} compressed`;
      return leftOut.length === 0 ? [line] : [line, ...tooLarge(leftOut)];
    }),
    `districts.json: ${counted(Object.keys(table.districts).length, 'district')}, ${rough} compressed`,
  ];
}

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

/** What it means for a visitor's privacy that a file cannot hold every district. */
function tooLarge(leftOut: string[]): string[] {
  return [
    `  too large with ${leftOut.join(', ')} as well: these have only files of their own`,
    '  The host of the site could see that somebody asked for one of those districts (never which postcode). A smaller --within avoids it.',
  ];
}
