/** What the visitor pressed on the map, and where the focus goes back to when they close it. */
import type { Map as LeafletMap } from 'leaflet';
import { useMemo, useRef, useState } from 'react';
import type { Card } from '../../domain/finder/card.ts';
import type { MapPin } from './pins.ts';

/** The pressed pins and their cards, in the order of the list; what is no longer in the list is no longer chosen. */
export function useChosen(cards: Card[], map: LeafletMap | null, onHighlight: (slug: string | null) => void) {
  const [chosen, setChosen] = useState<MapPin[] | null>(null);
  const opener = useRef<Element | null>(null);
  const chosenCards = useMemo(() => cardsOf(chosen, cards), [chosen, cards]);

  function choosePins(pressed: MapPin[]) {
    opener.current = document.activeElement;
    setChosen(pressed);
    onHighlight(pressed.length === 1 ? (pressed[0]?.slug ?? null) : null);
  }

  /** One of several at a spot. */
  function showOne(card: Card) {
    setChosen(chosen?.filter(({ slug }) => slug === card.slug) ?? null);
  }

  function close() {
    setChosen(null);
    onHighlight(null);
    const back = opener.current?.isConnected ? opener.current : map?.getContainer();
    if (back instanceof HTMLElement) back.focus();
  }

  return { chosen, chosenCards, choosePins, showOne, close };
}

function cardsOf(chosen: MapPin[] | null, cards: Card[]): Card[] {
  if (!chosen) return [];
  const slugs = new Set(chosen.map(({ slug }) => slug));
  return cards.filter(({ slug }) => slugs.has(slug));
}
