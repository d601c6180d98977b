/** Fetches a school's base map. Without it the map still works: pins on plain ground, and a sentence that says so. */
import { useEffect, useState } from 'react';
import { type SchoolMap, schoolMapFrom } from '../../../domain/near/school-map.ts';
import { fetchFile } from '../../shared/fetch-file.ts';
import type { Tiles } from './tile.ts';

type Drawing = typeof import('./drawing.ts');

export type StreetsState =
  | { state: 'loading' }
  | { state: 'drawn'; about: SchoolMap; tiles: Tiles; Streets: Drawing['Streets'] }
  /** The school has no base map. */
  | { state: 'none' }
  /** There should be one, and it could not be fetched or read. */
  | { state: 'unavailable' };

/** The base map described at `url`, and whether each tile of it that was asked for last could be had. */
export function useStreets(url: string | null): { streets: StreetsState; isWhole: boolean } {
  const [streets, setStreets] = useState<StreetsState>(url === null ? { state: 'none' } : { state: 'loading' });
  const [isWhole, setWhole] = useState(true);

  useEffect(
    function loadStreets() {
      if (url === null) return;
      const leaving = new AbortController();
      openStreets(url, leaving.signal, setWhole).then(
        (opened) => leaving.signal.aborted || setStreets(opened),
        () => leaving.signal.aborted || setStreets({ state: 'unavailable' }),
      );
      return () => leaving.abort();
    },
    [url],
  );

  return { streets, isWhole };
}

type Tell = (isThere: boolean) => void;

async function openStreets(url: string, signal: AbortSignal, tell: Tell): Promise<StreetsState> {
  // The code that draws streets is the larger half of the map's: the pins do not wait for it.
  const [{ Streets, tilesOf, watched }, response] = await Promise.all([
    import('./drawing.ts'),
    fetchFile(url, { signal }),
  ]);
  const about = response.ok ? schoolMapFrom(await response.json()) : null;
  const tiles = about && (await tilesOf(about, url, signal));
  return tiles ? { state: 'drawn', about, tiles: watched(tiles, tell), Streets } : { state: 'unavailable' };
}

/** What the visitor is told, or null where there is nothing to say. */
export function streetsMessage({ state }: StreetsState, isWhole: boolean): string | null {
  if (state === 'loading') return 'The streets are still loading.';
  if (state === 'none') return 'This map shows no streets, only where things are.';
  if (state === 'unavailable') return 'The streets could not be loaded, so this map shows only where things are.';
  return isWhole ? null : 'Some of the streets could not be loaded. Move the map to try again.';
}
