/** Tiles in a folder, one file each: for servers that give no parts of files. */
import type { SchoolMap } from '../../../domain/near/school-map.ts';
import { tilesIn } from '../../../domain/near/tile-grid.ts';
import { fetchFile } from '../../shared/fetch-file.ts';
import { looksLikeTile, type Tiles } from './tile.ts';

/** The tiles at an address with `{z}`, `{x}` and `{y}` in it, or null where they cannot be had. */
export async function folderAt(url: string, about: SchoolMap, signal: AbortSignal): Promise<Tiles | null> {
  const tiles: Tiles = { getZxy: (z, x, y, stop) => tileAt(url, about, [z, x, y], stop) };
  const [west, south, east, north] = about.bounds;
  const longitude = (west + east) / 2;
  const latitude = (south + north) / 2;
  // At the furthest zoom, the tile in the middle of the map is never an empty one.
  const [at] = tilesIn({ west: longitude, east: longitude, south: latitude, north: latitude }, about.minZoom);
  const middle = at && (await tiles.getZxy(about.minZoom, at.x, at.y, signal).catch(() => undefined));
  return middle ? tiles : null;
}

async function tileAt(
  url: string,
  { minZoom, maxZoom }: SchoolMap,
  [z, x, y]: [number, number, number],
  signal?: AbortSignal,
): Promise<{ data: ArrayBuffer } | undefined> {
  if (z < minZoom || z > maxZoom) return undefined;
  const address = url.replace('{z}', String(z)).replace('{x}', String(x)).replace('{y}', String(y));
  const response = await fetchFile(address, signal ? { signal } : {});
  // A tile with nothing on it has no file.
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  const data = await response.arrayBuffer();
  // Some hosts answer with a page of words, and “OK”, for what is not there.
  if (!looksLikeTile(data)) throw new Error(`${address} is not a tile.`);
  return { data };
}
