import { type Dispatch, useCallback, useEffect, useMemo, useRef } from 'react';
import { type Beginnings, beginningsOf, narrowed, unfinished } from '../../domain/finder/beginnings.ts';
import { dictionaryOf } from '../../domain/search/spelling.ts';
import { forgivingSearch } from './forgiving-search.ts';
import type { CardsState, Event } from './model.ts';
import type { Find } from './pagefind.ts';
import { openSearch } from './search.ts';

/** In milliseconds: from then on “Searching…” is shown, and not what was found before. */
const slowAfter = 400;
/** After that the search is said not to work. */
const longestWait = 10_000;

/**
 * Searches whenever the words change. An answer that comes after the next key press is dropped.
 * Gives back a function that opens the index early, for when the box gets the focus.
 */
export function useSearch(url: string, q: string, cards: CardsState, dispatch: Dispatch<Event>): () => void {
  const opening = useRef<Promise<Find> | null>(null);
  const file = cards.state === 'ready' ? cards.loaded.file : null;
  const dictionary = useMemo(() => dictionaryOf(file?.words ?? []), [file]);
  const placeOf = useMemo(() => new Map(file?.cards.map((card, index) => [card.searchId, index])), [file]);

  const beginnings = useRef<{ of: typeof file; find: Beginnings } | null>(null);
  const begin = useCallback(
    (beginning: string) => {
      if (beginnings.current?.of !== file) beginnings.current = { of: file, find: beginningsOf(file?.cards ?? []) };
      return beginnings.current.find(beginning);
    },
    [file],
  );

  const open = useCallback(() => {
    opening.current ??= openSearch(url).catch((error) => {
      opening.current = null;
      throw error;
    });
    return opening.current;
  }, [url]);

  const warm = useCallback(() => {
    dispatch({ type: 'search loading' });
    open().then(
      () => dispatch({ type: 'search ready' }),
      () => dispatch({ type: 'search failed' }),
    );
  }, [open, dispatch]);

  const asked = q.trim();
  useEffect(
    function search() {
      if (asked === '' || !file) return;
      const { words, beginning } = unfinished(q);
      if (words === '' && beginning !== null) {
        dispatch({ type: 'search found', result: { q: asked, scores: begin(beginning), showing: null } });
        return;
      }
      let dropped = false;
      const slow = setTimeout(() => dispatch({ type: 'search slow' }), slowAfter);
      // An answer that comes after all is still taken; the next words typed open the index anew.
      const late = setTimeout(() => {
        opening.current = null;
        dispatch({ type: 'search failed' });
      }, longestWait);
      const settle = () => {
        clearTimeout(slow);
        clearTimeout(late);
      };
      open()
        .then((find) => forgivingSearch(find, words, dictionary))
        .then(
          ({ scores: byId, showing }) => {
            if (dropped) return;
            settle();
            const places = [...byId].flatMap(([id, score]): [number, number][] => {
              const place = placeOf.get(id);
              return place === undefined ? [] : [[place, score]];
            });
            // Each page that the index knows has a card, unless the site has been published anew since.
            if (places.length < byId.size) {
              opening.current = null;
              dispatch({ type: 'search outdated' });
              return;
            }
            const found = new Map(places);
            const scores = beginning === null ? found : narrowed(found, begin(beginning));
            dispatch({ type: 'search found', result: { q: asked, scores, showing } });
          },
          () => {
            // The next words typed open the index anew: its files may have other names by now.
            opening.current = null;
            settle();
            if (!dropped) dispatch({ type: 'search failed' });
          },
        );
      return () => {
        dropped = true;
        settle();
      };
    },
    [asked, q, file, open, begin, dictionary, placeOf, dispatch],
  );
  return warm;
}
