/** The stops near a school's listings, `content/map/stops-<school>.json`, where `npm run map` has written them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isOwnFile } from '../disk/beside-texts.ts';
import { contentFolder } from '../disk/files.ts';
import { type StopFile, stopFileFrom } from '../domain/near/stops.ts';

const read = new Map<string, StopFile | null>();

/** Read once for a build: every listing's page asks. */
export function stopsOf(school: string): StopFile | null {
  if (!import.meta.env.PROD || !read.has(school)) read.set(school, stopFile(school));
  return read.get(school) ?? null;
}

function stopFile(school: string): StopFile | null {
  const path = join(contentFolder(), 'map', `stops-${school}.json`);
  if (!isOwnFile(join(contentFolder(), 'map'), `stops-${school}.json`)) return null;
  try {
    return stopFileFrom(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    console.warn(`${path} is not what “npm run map” writes, and is left out: run it again.`);
    return null;
  }
}
