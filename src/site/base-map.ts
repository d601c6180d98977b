/** The directory's own base map, `content/map/base.geojson`, where it has one. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder } from '../../scripts/lib/files.ts';
import { type BaseMap, baseMapFrom } from '../domain/base-map.ts';

/** The base map as checked, or null where there is none; parts that cannot be used are named in `say`. */
export function baseMap(say: (sentence: string) => void = console.warn): BaseMap | null {
  const file = join(contentFolder(), 'map', 'base.geojson');
  if (!existsSync(file)) return null;
  const { map, problems } = baseMapFrom(jsonIn(file));
  for (const problem of problems) say(`${file}: ${problem}.`);
  return map;
}

export const hasBaseMap = () => existsSync(join(contentFolder(), 'map', 'base.geojson'));

/** What the file says, or null where it is not JSON: the reader of base maps then says what to do. */
function jsonIn(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
