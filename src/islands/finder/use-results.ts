import { useMemo } from 'react';
import { type Bits, bitsWhere, countBits, inAll } from '../../domain/bits.ts';
import type { Card } from '../../domain/card.ts';
import { type Coming, comingOf, type Moment, ordered, ordersOf, visibleCards } from '../../domain/coming.ts';
import {
  type CardIndex,
  type ChoiceCount,
  cardIndex,
  choiceCounts,
  matching,
  type Relaxation,
  relaxations,
} from '../../domain/matching.ts';
import type { FilterKey } from '../../domain/query.ts';
import type { Model } from './model.ts';

/** What there is to show. */
export interface Results {
  /** In order. */
  cards: readonly Card[];
  comingOf(card: Card): Coming | null;
  total: number;
  counts: ReadonlyMap<string, ChoiceCount>;
  /** Ways out, where nothing is found. */
  relaxations: Relaxation[];
}

/** The results for what is asked, at a moment; null until the cards are there. */
export function useResults({ cards, asked, result }: Model, moment: Moment): Results | null {
  const loaded = cards.state === 'ready' ? cards.loaded : null;
  const { chosen, sort, q } = asked;
  const prepared = useMemo(() => {
    if (!loaded) return null;
    const { file } = loaded;
    const coming = comingOf(file, moment);
    const places = new Map(file.cards.map((card, place) => [card, place]));
    return {
      index: cardIndex(file.cards),
      visible: visibleCards(file, moment.date),
      orders: ordersOf(file.cards, coming, moment.date),
      comingOf: (card: Card) => coming[places.get(card) ?? -1] ?? null,
      values: Object.entries(loaded.choices).flatMap(([key, values]) =>
        values.map(({ value }) => ({ key: key as FilterKey, value })),
      ),
    };
  }, [loaded, moment]);

  const isSearching = q.trim() !== '' && result !== null;
  const searched = isSearching ? result : null;
  const within = useMemo(
    () => prepared && (searched ? cardsFound(prepared.index, prepared.visible, searched.scores) : prepared.visible),
    [prepared, searched],
  );
  const found = useMemo(() => {
    if (!prepared || !within) return null;
    const set = matching(prepared.index, within, chosen);
    return { set, total: countBits(set), counts: choiceCounts(prepared.index, within, chosen, prepared.values) };
  }, [prepared, within, chosen]);

  return useMemo(() => {
    if (!prepared || !within || !found) return null;
    const { index, visible, orders } = prepared;
    const search = searched && { q: searched.showing ?? searched.q, scores: searched.scores };
    return {
      cards: ordered(index.cards, found.set, orders, sort, search).map((place) => index.cards[place]!),
      comingOf: prepared.comingOf,
      total: found.total,
      counts: found.counts,
      relaxations: found.total > 0 ? [] : relaxations(index, within, chosen, searched ? visible : null),
    };
  }, [prepared, within, found, searched, sort, chosen]);
}

function cardsFound(index: CardIndex, visible: Bits, scores: ReadonlyMap<number, number>): Bits {
  return inAll([visible, bitsWhere(index.cards.length, (place) => scores.has(place))]);
}
