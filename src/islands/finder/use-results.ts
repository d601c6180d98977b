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
import { type Answer, headingsOf, narrowedTo, type ToSearch } from '../../domain/finder/found.ts';
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
  type Relaxation,
  relaxations,
} from '../../domain/search/matching.ts';
import { type Chosen, type FilterKey, nothingChosen } from '../../domain/search/query.ts';
import type { WordFilter } from '../../domain/search/understood.ts';
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
  /** Words over the results from one of them on; none where all are of one kind. */
  headings: ReadonlyMap<number, string>;
  /** The filters in the words, and those of them that would have left nothing. */
  inWords: readonly WordFilter[];
  leftOut: readonly WordFilter[];
  /** Ways out, where nothing is found. */
  relaxations: Relaxation[];
}

/** Where somebody looks. */
interface Where {
  /** Where distances are measured from; the school where null. */
  near: NearPoint | null;
  /** It stands in the words typed: what is near then comes first. */
  isNearInWords: boolean;
  /** The part of the map that is searched; null for the whole. */
  area: Box | null;
}

/**
 * The results for what is asked, at a moment; null until the cards are there. Distances are from `near`, or from the
 * school where that is null; with an `area`, only what happens somewhere in it.
 */
export function useResults(
  { cards, asked }: Model,
  toSearch: ToSearch | null,
  answer: Answer | null,
  moment: Moment,
  { near, isNearInWords, area }: Where,
): Results | null {
  const loaded = cards.state === 'ready' ? cards.loaded : null;
  const { chosen, sort, today } = asked;
  const prepared = useMemo(() => {
    if (!loaded) return null;
    const { file } = loaded;
    return {
      index: cardIndex(file.cards),
      visible: visibleCards(file, moment.date),
      nthOf: new Map(file.cards.map((card, nth) => [card, nth])),
    };
  }, [loaded, moment]);

  const timesChosen = choosesTimes(chosen) ? chosen : nothingChosen;
  const comingAsChosen = useMemo(
    () => loaded && comingOf(loaded.file, moment, timesChosen),
    [loaded, moment, timesChosen],
  );
  const here = useMemo(() => {
    if (!prepared || !comingAsChosen) return null;
    const there = cardsIn(prepared.index, prepared.visible, area);
    // What is on now may have begun yesterday evening.
    const isToday = (nth: number) => (comingAsChosen[nth]?.date ?? '9') <= moment.date;
    return today ? inAll([there, bitsWhere(comingAsChosen.length, isToday)]) : there;
  }, [prepared, comingAsChosen, area, today, moment]);
  const found = useMemo(() => {
    if (!prepared || !toSearch || !here) return null;
    const narrowed = narrowedTo(answer ?? noAnswer, toSearch, prepared.index, here, chosen);
    const { within, besides, set } = narrowed;
    const counted = new Map<GroupName, ReadonlyMap<string, ChoiceCount>>();
    const countsOf = (group: GroupName) => {
      const values = groups[group].flatMap((key: FilterKey) =>
        loaded!.choices[key].map(({ value }) => ({ key, value })),
      );
      const counts = counted.get(group) ?? choiceCounts(prepared.index, within, besides.chosen, values);
      counted.set(group, counts);
      return counts;
    };
    return { ...narrowed, total: countBits(set), countsOf };
  }, [prepared, loaded, toSearch, answer, here, chosen]);

  const coming = useMemo(() => {
    if (!loaded || !found || found.kept.length === 0) return comingAsChosen;
    return comingOf(loaded.file, moment, found.besides.chosen, found.besides.dates);
  }, [loaded, moment, found, comingAsChosen]);
  const orders = useMemo(() => {
    if (!prepared || !coming) return null;
    const { index } = prepared;
    const distances = near ? index.cards.map(({ pins }) => kmFrom(near, pins)) : undefined;
    return ordersOf(index.cards, coming, moment.date, distances);
  }, [prepared, coming, moment, near]);

  return useMemo(() => {
    if (!prepared || !coming || !orders || !here || !found) return null;
    const { index, nthOf } = prepared;
    const comingOf = (card: Card) => coming[nthOf.get(card) ?? -1] ?? null;
    const { besides, kept, dropped, within, total, scores } = found;
    const order = ordered(found.set, orders, isNearInWords && sort === 'best' ? 'near' : sort, scores);
    return {
      cards: order.map((nth) => index.cards[nth]!),
      headings: answer ? headingsOf(order, answer) : noHeadings,
      inWords: kept,
      leftOut: dropped,
      comingOf,
      chosen: besides.chosen,
      distanceOf: near && ((card) => distanceFromWords(near, pinsOfNext(card, comingOf(card)))),
      total,
      countsOf: found.countsOf,
      relaxations: total > 0 ? [] : relaxations(index, within, chosen, answer?.search ? here : null),
    };
  }, [prepared, coming, orders, here, found, answer, sort, chosen, near, isNearInWords]);
}

const noAnswer: Answer = { filters: [], search: null };
const noHeadings: ReadonlyMap<number, string> = new Map();

/** The pin of the place where it is next; all of them where that has none. */
function pinsOfNext({ pins }: Card, next: Coming | null): Card['pins'] {
  const own = pins.filter(({ at }) => at === next?.at);
  return own.length > 0 ? own : pins;
}

function cardsIn({ cards }: CardIndex<Card>, visible: Bits, area: Box | null): Bits {
  if (!area) return visible;
  const isHere = (nth: number) => cards[nth]!.pins.some((pin) => isInBox(area, pin));
  return inAll([visible, bitsWhere(cards.length, isHere)]);
}
