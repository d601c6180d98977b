/** Every postcode of every table that was named, by district, and the words that must go with them. */
import { basename } from 'node:path';
import { partsOf } from '../../src/domain/near/postcode.ts';
import { attributionOf, yearOf } from '../../src/exchange/postcodes/attribution.ts';
import type { Districts } from '../../src/exchange/postcodes/near-files.ts';
import { downloaded, readTables, type TablesRead } from './postcode-tables.ts';
import { counted } from './terminal.ts';

export interface ReadOptions {
  /** Paths or https addresses. */
  from: string[];
  /** The words for a table of one's own. */
  attribution?: string | undefined;
  year?: string | undefined;
  northernIreland: boolean;
}

/** Reads all tables in turn; of a postcode in several, the first counts. */
export async function districtsRead(
  options: ReadOptions,
  say: (line: string) => void,
): Promise<{ districts: Districts; attribution: string }> {
  const districts: Districts = new Map();
  const seen = new Set<string>();
  const words = new Set<string>();
  const left = { ended: 0, withoutPosition: 0, northernIreland: 0 };
  for (const source of options.from) {
    const path = source.startsWith('https://') ? await downloaded(source, '.cache/postcodes') : source;
    const read = readTables(path, ({ postcode, position, ended }) => {
      const { district, unit } = partsOf(postcode);
      if (ended) left.ended++;
      else if (district.startsWith('BT') && !options.northernIreland) left.northernIreland++;
      else if (!position) left.withoutPosition++;
      else if (!seen.has(postcode)) {
        seen.add(postcode);
        const units = districts.get(district);
        if (units) units.push({ unit, ...position });
        else districts.set(district, [{ unit, ...position }]);
      }
    });
    for (const line of read.passedOver) say(`passed over: ${line}`);
    for (const text of attributionsOf(read, source, basename(path), options, say)) words.add(text);
  }
  const number = (count: number) => count.toLocaleString('en-GB');
  say(`${counted(seen.size, 'postcode')} in ${counted(districts.size, 'district')}`);
  if (left.ended > 0) say(`${number(left.ended)} no longer used, left out`);
  if (left.withoutPosition > 0) say(`${number(left.withoutPosition)} without a position, left out`);
  if (left.northernIreland > 0) {
    say(
      `${number(left.northernIreland)} of Northern Ireland left out: their licence is another one. If yours allows it, add --northern-ireland.`,
    );
  }
  return { districts, attribution: [...words].join(' ') };
}

function attributionsOf(
  { kinds, licence }: TablesRead,
  source: string,
  name: string,
  options: ReadOptions,
  say: (line: string) => void,
): string[] {
  return [...kinds].map((kind) => {
    const year = options.year ?? yearOf(licence, name);
    const text = kind === 'plain' ? options.attribution : attributionOf(kind, year, options.northernIreland);
    if (!text) throw new Error(`${source}: say whose table it is and on what terms: --attribution "Contains …"`);
    if (kind !== 'plain' && !year) say('Its year is not known; add --year, which belongs in the words of the licence.');
    return text;
  });
}
