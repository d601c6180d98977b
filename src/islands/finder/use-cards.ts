import { type Dispatch, useEffect } from 'react';
import type { CardFile } from '../../domain/finder/card.ts';
import { fetchJson } from '../shared/fetch-json.ts';
import type { Event } from './model.ts';

/** Fetches the school's cards, once. */
export function useCards(url: string, years: { from: number; to: number }, dispatch: Dispatch<Event>): void {
  const { from, to } = years;
  useEffect(
    function loadCards() {
      const leaving = new AbortController();
      fetchJson<CardFile>(url, leaving.signal).then(
        (file) => dispatch({ type: 'cards arrived', file, years: { from, to } }),
        () => leaving.signal.aborted || dispatch({ type: 'cards failed' }),
      );
      return () => leaving.abort();
    },
    [url, from, to, dispatch],
  );
}
