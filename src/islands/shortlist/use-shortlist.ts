import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { nothingPacked, type PackedShortlist } from '../../domain/shortlist/packed.ts';
import {
  type Arrival,
  changeShortlist,
  currentArrival,
  currentShortlist,
  onShortlist,
  openShortlist,
} from '../picks/chosen.ts';

const writeShortlist = (next: PackedShortlist) => changeShortlist(next, true);

export interface ShortlistState {
  /** Null in the page as made, which knows of no shortlist. */
  opened: { shortlist: PackedShortlist; arrival: Arrival } | null;
  /** What has just happened, for a screen reader. */
  said: string;
  say(words: string): void;
  /** Changes the shortlist so that the change can be taken back; `words` say what was done. */
  change(next: PackedShortlist, words: string): void;
  /** Changes it as somebody types: nothing to announce, nothing to take back but the typing. */
  write(next: PackedShortlist): void;
  undo: (() => void) | null;
}

/** The shortlist of this page, read from its address. */
export function useShortlist(school: string): ShortlistState {
  const [isOpen, setOpen] = useState(false);
  const [said, say] = useState('');
  const past = useRef<PackedShortlist[]>([]);
  const shortlist = useSyncExternalStore(onShortlist, currentShortlist, () => nothingPacked);
  const arrival = useSyncExternalStore(onShortlist, currentArrival, currentArrival);

  useEffect(
    function openFromAddress() {
      openShortlist({ school, whole: true });
      setOpen(true);
    },
    [school],
  );
  useEffect(
    function countInMenu() {
      for (const count of document.querySelectorAll('[data-shortlist-count]'))
        count.textContent = shortlist.items.length === 0 ? '' : `\u00a0(${shortlist.items.length})`;
    },
    [shortlist],
  );

  const change = useCallback((next: PackedShortlist, words: string) => {
    past.current = [...past.current.slice(-19), currentShortlist()];
    changeShortlist(next);
    say(words);
  }, []);
  const undo = useCallback(() => {
    const before = past.current.pop();
    if (!before) return;
    changeShortlist(before);
    say('Undone.');
  }, []);
  return {
    opened: isOpen ? { shortlist, arrival } : null,
    said,
    say,
    change,
    write: writeShortlist,
    undo: past.current.length > 0 ? undo : null,
  };
}
