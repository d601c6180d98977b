import { useMemo } from 'react';
import type { Card } from '../../domain/finder/card.ts';
import {
  type Coming,
  choosesTimes,
  comingOf,
  type Moment,
  ordered,
  ordersOf,
  visibleCards,
} from '../../domain/finder/coming.ts';
import { distanceFromWords, kmFrom } from '../../domain/near/distance-from.ts';
import { type Box, isInBox } from '../../domain/near/map-box.ts';
import type { NearPoint } from '../../domain/near/where-is.ts';
import { type Bits, bitsWhere, countBits, inAll } from '../../domain/search/bits.ts';
import {
  type CardIndex,
  type ChoiceCount,
  cardIndex,
  choiceCounts,
  type GroupName,
  groups,
  matching,
  type Relaxation,
  relaxations,
} from '../../domain/search/matching.ts';
import { type Chosen, type FilterKey, nothingChosen } from '../../domain/search/query.ts';
import type { Model } from './model.ts';

/** What there is to show. */
export interface Results {
  /** In order. */
  cards: readonly Card[];
  comingOf(card: Card): Coming | null;
  chosen: Chosen;
  /** How far a card is from the point that distances are measured from; null where that is the school. */
  distanceOf: ((card: Card) => string) | null;
  total: number;
  /** How many each choice of a group would leave: counted when it is asked. */
  countsOf(group: GroupName): ReadonlyMap<string, ChoiceCount>;
  /** Words over the results that begin at a place; none where all are of one kind. */
  headings?: ReadonlyMap<number, string>;
  /** Ways out, where nothing is found. */
  relaxations: Relaxation[];
}

/**
 * The results for what is asked, at a moment; null until the cards are there. Distances are from `near`, or from the
 * school where that is null; with an `area`, only what happens somewhere in it.
 */
export function useResults(
  { cards, asked, result }: Model,
  moment: Moment,
  near: NearPoint | null,
  area: Box | null,
): Results | null {
  const loaded = cards.state === 'ready' ? cards.loaded : null;
  const { chosen, sort, q, today } = asked;
  const prepared = useMemo(() => {
    if (!loaded) return null;
    const { file } = loaded;
    return {
      index: cardIndex(file.cards),
      visible: visibleCards(file, moment.date),
      places: new Map(file.cards.map((card, place) => [card, place])),
    };
  }, [loaded, moment]);

  const timesChosen = choosesTimes(chosen) ? chosen : nothingChosen;
  const coming = useMemo(() => loaded && comingOf(loaded.file, moment, timesChosen), [loaded, moment, timesChosen]);
  const orders = useMemo(() => {
    if (!prepared || !coming) return null;
    const { index } = prepared;
    const distances = near ? index.cards.map(({ pins }) => kmFrom(near, pins)) : undefined;
    return ordersOf(index.cards, coming, moment.date, distances);
  }, [prepared, coming, moment, near]);

  const isSearching = q.trim() !== '' && result !== null;
  const searched = isSearching ? result : null;
  const here = useMemo(() => {
    if (!prepared || !coming) return null;
    const there = cardsIn(prepared.index, prepared.visible, area);
    // What is on now may have begun yesterday evening.
    const isToday = (place: number) => (coming[place]?.date ?? '9') <= moment.date;
    return today ? inAll([there, bitsWhere(coming.length, isToday)]) : there;
  }, [prepared, coming, area, today, moment]);
  const within = useMemo(
    () => prepared && here && (searched ? cardsFound(prepared.index, here, searched.scores) : here),
    [prepared, here, searched],
  );
  const found = useMemo(() => {
    if (!prepared || !within) return null;
    const set = matching(prepared.index, within, chosen);
    const counted = new Map<GroupName, ReadonlyMap<string, ChoiceCount>>();
    const countsOf = (group: GroupName) => {
      const values = groups[group].flatMap((key: FilterKey) =>
        loaded!.choices[key].map(({ value }) => ({ key, value })),
      );
      const counts = counted.get(group) ?? choiceCounts(prepared.index, within, chosen, values);
      counted.set(group, counts);
      return counts;
    };
    return { set, total: countBits(set), countsOf };
  }, [prepared, loaded, within, chosen]);

  return useMemo(() => {
    if (!prepared || !coming || !orders || !here || !within || !found) return null;
    const { index, places } = prepared;
    const comingOf = (card: Card) => coming[places.get(card) ?? -1] ?? null;
    const search = searched && { q: searched.showing ?? searched.q, scores: searched.scores };
    return {
      cards: ordered(index.cards, found.set, orders, sort, search).map((place) => index.cards[place]!),
      comingOf,
      chosen,
      distanceOf: near && ((card) => distanceFromWords(near, pinsOfNext(card, comingOf(card)))),
      total: found.total,
      countsOf: found.countsOf,
      relaxations: found.total > 0 ? [] : relaxations(index, within, chosen, searched ? here : null),
    };
  }, [prepared, coming, orders, here, within, found, searched, sort, chosen, near]);
}

/** The pin of the place where it is next; all of them where that has none. */
function pinsOfNext({ pins }: Card, next: Coming | null): Card['pins'] {
  const own = pins.filter(({ at }) => at === next?.at);
  return own.length > 0 ? own : pins;
}

function cardsIn({ cards }: CardIndex<Card>, visible: Bits, area: Box | null): Bits {
  if (!area) return visible;
  const isHere = (place: number) => cards[place]!.pins.some((pin) => isInBox(area, pin));
  return inAll([visible, bitsWhere(cards.length, isHere)]);
}

function cardsFound(index: CardIndex, visible: Bits, scores: ReadonlyMap<number, number>): Bits {
  return inAll([visible, bitsWhere(index.cards.length, (place) => scores.has(place))]);
}
