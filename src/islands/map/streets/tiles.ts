/** A school's map tiles: from one file where the server gives parts of it, otherwise from a folder. */
import { PMTiles, TileType } from 'pmtiles';
import type { SchoolMap } from '../../../domain/near/school-map.ts';
import { PartSource } from './part-source.ts';
import { looksLikeTile, type Tiles } from './tile.ts';
import { folderAt } from './tile-folder.ts';

/** The tiles of the map that is described at `aboutUrl`, or null where neither file nor folder can be read. */
export async function tilesOf(about: SchoolMap, aboutUrl: string, signal: AbortSignal): Promise<Tiles | null> {
  const beside = (file: string) => aboutUrl.slice(0, aboutUrl.lastIndexOf('/') + 1) + file;
  return (await archiveAt(beside(about.archive))) ?? (await folderAt(beside(about.tiles), about, signal));
}

/** The one file, or null: no HTTP Range, no such file, broken, of a later version, or with no vector tiles in it. */
async function archiveAt(url: string): Promise<Tiles | null> {
  const open = () => new PMTiles(new PartSource(url));
  let archive = open();
  try {
    const { specVersion, tileType } = await archive.getHeader();
    if (specVersion !== 3 || tileType !== TileType.Mvt) return null;
  } catch {
    return null;
  }
  return {
    async getZxy(z, x, y, signal) {
      try {
        const tile = await archive.getZxy(z, x, y, answering(signal));
        if (tile && !looksLikeTile(tile.data)) throw new Error(`${url} has no tile at ${z}/${x}/${y}.`);
        return tile;
      } catch (error) {
        // The library would remember a directory that could not be fetched as broken.
        if (!signal?.aborted) archive = open();
        throw error;
      }
    },
  };
}

/** Browsers before 2022 do not know what the library asks of a signal: there it gets none, and a tile is fetched to its end. */
function answering(signal: AbortSignal | undefined): AbortSignal | undefined {
  return signal && 'throwIfAborted' in signal ? signal : undefined;
}

/** The tiles that two layers lately asked for, kept so that none is fetched twice. */
const keptForTheOther = 32;

/** The same tiles for two layers that show the same part of the map: what the one has asked for, the other is given. */
export function sharedTiles(tiles: Tiles): Tiles {
  const lately = new Map<string, ReturnType<Tiles['getZxy']>>();
  return {
    getZxy(z, x, y) {
      const key = `${z}/${x}/${y}`;
      const before = lately.get(key);
      if (before) return before;
      // Without the signal: what one layer does not want any more, the other may.
      const tile = tiles.getZxy(z, x, y);
      lately.set(key, tile);
      tile.catch(() => lately.delete(key));
      if (lately.size > keptForTheOther) lately.delete(lately.keys().next().value as string);
      return tile;
    },
  };
}

/** The same tiles, telling each time whether one could be had. */
export function watched(tiles: Tiles, tell: (isThere: boolean) => void): Tiles {
  return {
    async getZxy(z, x, y, signal) {
      try {
        const tile = await tiles.getZxy(z, x, y, signal);
        tell(true);
        return tile;
      } catch {
        if (!signal?.aborted) tell(false);
        // The one kind of error that the drawing library neither logs nor remembers: it asks again next time.
        throw new DOMException('This tile could not be fetched.', 'AbortError');
      }
    },
  };
}
