/** Where postcodes are, `content/postcodes`, where somebody has run `npm run postcodes`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isOwnFile } from '../disk/beside-texts.ts';
import { contentFolder } from '../disk/files.ts';
import { districtFileFrom, districtTableFrom, nearFileFrom } from '../domain/near/postcode-files.ts';
import { addresses } from './addresses.ts';

/** Every file to publish, by its name without `.json`; one that is broken is named in `say` and left out. */
export function postcodeFiles(say: (sentence: string) => void = console.warn): Map<string, object> {
  const folder = join(contentFolder(), 'postcodes');
  const files = new Map<string, object>();
  if (!existsSync(folder)) return files;
  for (const name of readdirSync(folder).toSorted()) {
    if (!name.endsWith('.json') || !isOwnFile(folder, name)) continue;
    const slug = name.slice(0, -'.json'.length);
    const file = checkedFile(slug, join(folder, name));
    if (file) files.set(slug, file);
    else say(`${join(folder, name)} is not what “npm run postcodes” writes, and is left out: run it again.`);
  }
  return files;
}

function checkedFile(slug: string, path: string): object | null {
  const json = jsonIn(path);
  if (slug === 'districts') return districtTableFrom(json);
  if (slug.startsWith('near-')) {
    const near = nearFileFrom(json);
    return near?.school === slug.slice('near-'.length) ? near : null;
  }
  const district = districtFileFrom(json);
  return district?.district === slug ? district : null;
}

function jsonIn(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

/** Where the browser finds them for a school; null for what the site has not. */
export function postcodeAddresses(school: string): { near: string | null; table: string | null; folder: string } {
  const folder = addresses.postcodes();
  const addressOf = (name: string) =>
    existsSync(join(contentFolder(), 'postcodes', `${name}.json`)) ? `${folder}${name}.json` : null;
  return { near: addressOf(`near-${school}`), table: addressOf('districts'), folder };
}
