import { type Dispatch, useEffect, useRef } from 'react';
import { readState, writeState } from '../../domain/search/query.ts';
import { fragmentOf, fragmentParts } from '../../domain/shortlist/carried.ts';
import { currentCode } from '../shortlist/chosen.ts';
import type { Event, Model } from './model.ts';

/**
 * Keeps the address and the finder the same. Only the fragment changes, which no server is told.
 * A press gets its own entry in the history, so that Back undoes it; typing changes the entry there is.
 */
export function useAddress({ asked, askedBy }: Model, dispatch: Dispatch<Event>): void {
  const isRead = useRef(false);

  useEffect(
    function readAddress() {
      const read = () => {
        const state = readState(fragmentParts(location.hash).own);
        if (state) dispatch({ type: 'address', asked: state });
      };
      read();
      addEventListener('popstate', read);
      return () => removeEventListener('popstate', read);
    },
    [dispatch],
  );

  useEffect(
    function writeAddress() {
      if (!isRead.current) {
        isRead.current = true;
        return;
      }
      if (askedBy === 'address') return;
      const fragment = writeState(asked);
      if (fragment === writtenNow()) return;
      // The shortlist stands in the same part of the address.
      const both = fragmentOf(fragment, currentCode());
      const address = both === '' ? location.pathname + location.search : `#${both}`;
      if (askedBy === 'press') {
        history.pushState(null, '', address);
        return;
      }
      // Safari refuses more than a hundred changes in half a minute. Who leaves before that finds the words on Back.
      const write = () => history.replaceState(null, '', address);
      const timer = setTimeout(write, 350);
      addEventListener('click', write, { capture: true });
      return () => {
        clearTimeout(timer);
        removeEventListener('click', write, { capture: true });
      };
    },
    [asked, askedBy],
  );
}

function writtenNow(): string {
  const state = readState(fragmentParts(location.hash).own);
  return state ? writeState(state) : '';
}
