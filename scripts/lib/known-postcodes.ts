/** What a content folder itself knows of postcodes: `content/postcodes`, as `npm run postcodes` wrote it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { postcodeIn } from '../../src/domain/near/find-postcode.ts';
import type { Position } from '../../src/domain/near/position.ts';
import { isPostcode, partsOf } from '../../src/domain/near/postcode.ts';
import { districtFileFrom, type PackedDistrict } from '../../src/domain/near/postcode-files.ts';

/** Where a postcode is; null where the folder does not know that very postcode. */
export type KnownPostcodes = (postcode: string) => Position | null;

/** Looks postcodes up in the district files of a content folder, reading each file once. */
export function knownPostcodes(folder: string): KnownPostcodes {
  const read = new Map<string, PackedDistrict | null>();
  return function positionOf(postcode) {
    if (!isPostcode(postcode)) return null;
    const { district } = partsOf(postcode);
    if (!read.has(district)) read.set(district, sectorsIn(join(folder, 'postcodes', `${district}.json`)));
    const sectors = read.get(district);
    const found = sectors ? postcodeIn(sectors, postcode) : null;
    return found?.how === 'postcode' ? { latitude: found.latitude, longitude: found.longitude } : null;
  };
}

/** A file that is broken knows nothing; the build says which it is. */
function sectorsIn(path: string): PackedDistrict | null {
  if (!existsSync(path)) return null;
  try {
    return districtFileFrom(JSON.parse(readFileSync(path, 'utf8')))?.sectors ?? null;
  } catch {
    return null;
  }
}
