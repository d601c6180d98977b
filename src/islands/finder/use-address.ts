import { type Dispatch, useEffect, useLayoutEffect, useRef } from 'react';
import { readState, searchText, writeState } from '../../domain/search/query.ts';
import { withoutPersonal } from '../../domain/search/understood.ts';
import { fragmentOf, fragmentParts } from '../../domain/shortlist/carried.ts';
import type { Help } from '../help/use-help.ts';
import { currentCode } from '../picks/chosen.ts';
import type { Event, Model } from './model.ts';

/** How long nothing is typed before the words count as finished, in milliseconds. */
const finishedAfter = 1000;

/** Writes the address of what was typed, while nobody knows whether it is finished. */
let notYetWritten: (() => void) | null = null;

/**
 * Keeps the address and the finder the same. Only the fragment changes, which no server is told.
 * A press gets its own entry in the history, so that Back undoes it; typing changes the entry there is.
 *
 * Words stand in it only once they have been looked at and are an ordinary search: what somebody in trouble types must
 * not be found in the browser's history, nor a word of it before it is finished.
 */
export function useAddress({ asked, askedBy }: Model, dispatch: Dispatch<Event>, { isLookedAt, seen }: Help): void {
  const isRead = useRef(false);
  const pushed = useRef(asked);
  const isTrouble = seen !== null;
  const mayKeepWords = isLookedAt && !isTrouble;

  useEffect(
    function readAddress() {
      const read = () => {
        const state = readState(fragmentParts(location.hash).own);
        if (!state) return;
        const kept = state.q === '' ? typedBefore() : '';
        const asked = kept === '' ? state : { ...state, q: searchText(kept) };
        dispatch({ type: 'address', asked, shown: leftOff()?.shown, isBack: kept !== '' });
      };
      // A page that the browser kept as it was has lost the words of its address on being left.
      const readAgain = (event: PageTransitionEvent) => event.persisted && read();
      read();
      addEventListener('popstate', read);
      addEventListener('pageshow', readAgain);
      return () => {
        removeEventListener('popstate', read);
        removeEventListener('pageshow', readAgain);
      };
    },
    [dispatch],
  );

  // At once, and not after the next frame: somebody may press a link in the same moment.
  useLayoutEffect(
    function writeAddress() {
      if (!isRead.current) {
        isRead.current = true;
        return;
      }
      if (askedBy === 'address' && !isTrouble) return;
      // Where somebody lives and whom they ring stay out of the address.
      const fragment = writeState({ ...asked, q: mayKeepWords ? withoutPersonal(asked.q) : '' });
      if (fragment === writtenNow()) return;
      const address = addressOf(fragment);
      if (askedBy === 'press' && pushed.current !== asked) {
        pushed.current = asked;
        leaveEntry();
        history.pushState(null, '', address);
        return;
      }
      // Safari refuses more than a hundred changes in half a minute.
      const write = () => {
        const { q: _before, ...state } = history.state ?? {};
        history.replaceState(state, '', address);
      };
      if (isTrouble) {
        write();
        return;
      }
      const timer = setTimeout(write, finishedAfter);
      notYetWritten = write;
      addEventListener('click', write, { capture: true });
      return () => {
        clearTimeout(timer);
        if (notYetWritten === write) notYetWritten = null;
        removeEventListener('click', write, { capture: true });
      };
    },
    [asked, askedBy, mayKeepWords, isTrouble],
  );
}

/** How much of the list was drawn when somebody left this entry of the history, and how far down they were, in pixels. */
interface LeftOff {
  shown: number;
  down: number;
}

/** What this entry of the history remembers; null for one that is new. */
function leftOff(): LeftOff | null {
  const { shown, down } = (history.state ?? {}) as Partial<LeftOff>;
  return typeof shown === 'number' && typeof down === 'number' ? { shown, down } : null;
}

/** Remembers on leaving the page where somebody was in the list, and goes back there when they come back and it is drawn. */
export function useLeftOff(shown: number, isDrawn: boolean): void {
  const back = useRef<LeftOff | null>(null);
  const now = useRef(shown);
  now.current = shown;
  useEffect(function rememberOnLeaving() {
    back.current = leftOff();
    const remember = () => leaveEntry({ shown: now.current, down: scrollY });
    addEventListener('pagehide', remember);
    return () => removeEventListener('pagehide', remember);
  }, []);
  useEffect(
    function goBackThere() {
      if (!isDrawn || !back.current) return;
      scrollTo(0, back.current.down);
      back.current = null;
    },
    [isDrawn],
  );
}

/**
 * What was typed stands in the address only while it is looked at, so that it can be copied; the list of visited pages
 * that a browser shows to anyone has none of it. Back finds it in what the entry itself remembers.
 */
function leaveEntry(more: Partial<LeftOff> = {}): void {
  // Somebody who types and leaves within a second finds the word when they come back.
  notYetWritten?.();
  const state = readState(fragmentParts(location.hash).own);
  if (!state || state.q === '') {
    if (Object.keys(more).length > 0) history.replaceState({ ...history.state, ...more }, '');
    return;
  }
  history.replaceState({ ...history.state, ...more, q: state.q }, '', addressOf(writeState({ ...state, q: '' })));
}

/** The words that this entry of the history remembers, and its address does not. */
function typedBefore(): string {
  const { q } = (history.state ?? {}) as { q?: unknown };
  return typeof q === 'string' ? q : '';
}

/** The shortlist stands in the same part of the address. */
function addressOf(fragment: string): string {
  const both = fragmentOf(fragment, currentCode());
  return both === '' ? location.pathname + location.search : `#${both}`;
}

function writtenNow(): string {
  const state = readState(fragmentParts(location.hash).own);
  return state ? writeState(state) : '';
}
