import { type Dispatch, useEffect } from 'react';
import { fetchCards } from '../shared/card-file.ts';
import type { Event } from './model.ts';

/** In milliseconds; after that a visitor is told where else to look. */
const longestWait = 10_000;
/** In milliseconds: what comes after all is still taken until then. */
const silence = 30_000;

/** Fetches the school's cards, once. */
export function useCards(url: string, years: { from: number; to: number }, dispatch: Dispatch<Event>): void {
  const { from, to } = years;
  useEffect(
    function loadCards() {
      const leaving = new AbortController();
      const late = setTimeout(() => dispatch({ type: 'cards late' }), longestWait);
      fetchCards(url, { signal: leaving.signal, silence }).then(
        (file) => dispatch({ type: 'cards arrived', file, years: { from, to } }),
        () => leaving.signal.aborted || dispatch({ type: 'cards failed' }),
      );
      return () => {
        clearTimeout(late);
        leaving.abort();
      };
    },
    [url, from, to, dispatch],
  );
}
