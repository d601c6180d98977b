import { type Dispatch, useCallback, useEffect, useMemo, useRef } from 'react';
import { type Answer, answerTo, type ToSearch } from '../../domain/finder/found.ts';
import type { Event, Model } from './model.ts';
import type { Find } from './pagefind.ts';
import { openSearch } from './search.ts';
import { asksWholeText, wholeTextFor } from './whole-text.ts';

/** In milliseconds: the whole text is asked when nobody has typed for so long. */
const pause = 150;
/** From then on “Searching…” is shown, and not what was found before. */
const slowAfter = 400;
/** After that the search of the whole text is said not to work. */
const longestWait = 10_000;

/**
 * Answers what is typed: from the words of the cards at once, and from the whole text a moment later. `answer` is null
 * where nothing is typed, and the last one while a word waits for the whole text.
 * `mayGuess`: mistyped words are searched for as they were likely meant.
 * Gives back a function that opens the index early, for when the box gets the focus.
 */
export function useSearch(
  url: string,
  { asked, search: { state }, result }: Model,
  toSearch: ToSearch | null,
  mayGuess: boolean,
  dispatch: Dispatch<Event>,
): { answer: Answer | null; warm(): void } {
  const opening = useRef<Promise<Find> | null>(null);
  const q = asked.q.trim();
  const placeOf = useMemo(() => new Map(toSearch?.file.cards.map((card, index) => [card.searchId, index])), [toSearch]);
  const atOnce = useMemo(
    () => (toSearch && q !== '' ? answerTo(q, toSearch, null, mayGuess) : null),
    [toSearch, q, mayGuess],
  );
  const whole = result?.q === q ? result.wholeText : null;
  const answered = useMemo(
    () => (toSearch && atOnce?.search && whole ? answerTo(q, toSearch, whole, mayGuess) : atOnce),
    [toSearch, q, atOnce, whole, mayGuess],
  );
  const last = useRef<Answer | null>(null);
  const isWaiting =
    state === 'searching' &&
    answered?.search != null &&
    (answered.search.waitsFor.length > 0 || answered.search.scores.size === 0);
  if (!isWaiting) last.current = answered;

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

  useEffect(
    function askWholeText() {
      if (!atOnce) return;
      const { search } = atOnce;
      if (!search || !asksWholeText(search)) {
        dispatch({ type: 'search found', result: { q, wholeText: { of: new Map(), all: [] } } });
        return;
      }
      let dropped = false;
      const timers = [
        setTimeout(() => dispatch({ type: 'search slow' }), slowAfter),
        // An answer that comes after all is still taken; the next words typed open the index anew.
        setTimeout(() => {
          opening.current = null;
          dispatch({ type: 'search failed' });
        }, longestWait),
      ];
      const settle = () => {
        for (const timer of timers) clearTimeout(timer);
      };
      const ask = () =>
        open()
          .then((find) => wholeTextFor(find, search, placeOf))
          .then(
            (wholeText) => {
              if (dropped) return;
              settle();
              if (wholeText) {
                dispatch({ type: 'search found', result: { q, wholeText } });
                return;
              }
              opening.current = null;
              dispatch({ type: 'search outdated' });
            },
            () => {
              // The next words typed open the index anew: its files may have other names by now.
              opening.current = null;
              settle();
              if (!dropped) dispatch({ type: 'search failed' });
            },
          );
      if (search.waitsFor.length > 0) ask();
      else timers.push(setTimeout(ask, pause));
      return () => {
        dropped = true;
        settle();
      };
    },
    [q, atOnce, open, placeOf, dispatch],
  );
  return { answer: isWaiting && state === 'searching' ? last.current : answered, warm };
}
