/** Fetches the base map. Without it the map still works: pins on a plain ground, and a sentence that says so. */
import { useEffect, useState } from 'react';
import { type BaseMap, baseMapFrom } from '../../domain/base-map.ts';

export type BaseMapState =
  | { state: 'loading' }
  | { state: 'drawn'; map: BaseMap }
  /** The directory has no base map. */
  | { state: 'none' }
  /** There should be one, and it could not be fetched or read. */
  | { state: 'unavailable' };

export function useBaseMap(url: string | null): BaseMapState {
  const [base, setBase] = useState<BaseMapState>(url === null ? { state: 'none' } : { state: 'loading' });
  useEffect(
    function loadBaseMap() {
      if (url === null) return;
      const leaving = new AbortController();
      fetchBaseMap(url, leaving.signal).then(
        (map) => setBase(map ? { state: 'drawn', map } : { state: 'unavailable' }),
        () => leaving.signal.aborted || setBase({ state: 'unavailable' }),
      );
      return () => leaving.abort();
    },
    [url],
  );
  return base;
}

async function fetchBaseMap(url: string, signal: AbortSignal): Promise<BaseMap | null> {
  const response = await fetch(url, { signal });
  if (!response.ok) return null;
  return baseMapFrom(await response.json()).map;
}

/** What the visitor is told, or null where there is nothing to say. */
export function baseMapMessage({ state }: BaseMapState): string | null {
  if (state === 'loading') return 'The streets are still loading.';
  if (state === 'none') return 'This map shows no streets, only where things are.';
  if (state === 'unavailable') return 'The streets could not be loaded, so this map shows only where things are.';
  return null;
}
