/** When each card is next on, and the orders in which cards are shown: worked out in the visitor's browser from today. */

import { reviewState } from '../listing/review.ts';
import { type Bits, bitsWhere, hasBit } from '../search/bits.ts';
import { suits } from '../search/matching.ts';
import { type Chosen, dayValues, nothingChosen, type Sort } from '../search/query.ts';
import { partOf } from '../search/ranked.ts';
import { fold } from '../text/fold.ts';
import { addDays, datesOf, dayNumber, londonDate, londonTime } from '../time/dates.ts';
import type { NextTime } from '../time/next-words.ts';
import { currentDate, type Moment } from '../time/on-now.ts';
import { partOfDay } from '../time/part-of-day.ts';
import type { Card, CardFile } from './card.ts';
import { isIn } from './coming-on.ts';
import type { Dates } from './word-filters.ts';

export type { Moment };

/** The next time something is on, or the one that is on now. */
export interface Coming extends NextTime {
  /** Which of the card's places it is at; absent where it is at none. */
  at?: number;
}

/** The moment the finder speaks of: in a fictional town it is always the morning of the day on which it is set. */
export function momentAt(now: Date, demoDate: string | null): Moment {
  if (demoDate) return { date: demoDate, time: '08:00' };
  return { date: londonDate(now), time: londonTime(now) };
}

/** The cards that may be in results on a day. */
export function visibleCards(file: CardFile, today: string): Bits {
  return bitsWhere(file.cards.length, (index) => isToBeHad(file.cards[index]!, today, file));
}

/** Whether something counts among the things to do on a day: within its dates, and checked by a person lately enough. */
export function isToBeHad(
  {
    checkedOn,
    publishFrom,
    publishTo,
  }: { checkedOn?: string | null; publishFrom?: string | null; publishTo?: string | null },
  today: string,
  limits: Parameters<typeof reviewState>[2],
): boolean {
  if (publishFrom && publishFrom > today) return false;
  if (publishTo && publishTo < today) return false;
  return reviewState(checkedOn, today, limits) !== 'stale';
}

/**
 * For each card the time that is on now or next, or null where no date is known; of the times that are asked for, where
 * a visitor chose a day, a part of the day, a year, an age or a cost, or asks for some dates.
 */
export function comingOf(
  file: Pick<CardFile, 'cards' | 'patterns'>,
  now: Moment,
  chosen: Chosen = nothingChosen,
  dates: readonly Dates[] | null = null,
): (Coming | null)[] {
  const yesterday = addDays(now.date, -1);
  // Many cards share a pattern: “Tuesdays in term time” is unpacked once. What began yesterday may still be on.
  const ahead = file.patterns.map((pattern) => datesOf(pattern).filter((date) => date >= yesterday));
  const { day, time: parts } = chosen;
  const isOnDay = (date: string) =>
    (day.length === 0 || day.includes(dayValues[(dayNumber(date) + 3) % 7]!)) && (!dates || isIn(dates, date));
  return file.cards.map((card) => {
    let next: Coming | null = null;
    for (const time of card.times) {
      const { pattern, checks, starts, ends, at } = time;
      if (pattern === undefined || !suits(card, time, chosen)) continue;
      if (parts.length > 0 && (starts === undefined || !parts.includes(partOfDay(starts)))) continue;
      const found = currentDate((ahead[pattern] ?? []).filter(isOnDay), { starts, ends }, now);
      if (!found || (next && !comesBefore({ date: found.date, starts }, next))) continue;
      next = {
        ...{ date: found.date, starts, at },
        ...(found.when.state === 'now' && { until: found.when.until }),
        ...(checks !== undefined && ahead[checks]?.includes(found.date) && { isBankHoliday: true }),
      };
    }
    return next;
  });
}

/** Whether what is chosen has a say in which time is next. */
export function choosesTimes({ day, time, year, age, cost }: Chosen): boolean {
  return [day, time, year, age, cost].some((values) => values.length > 0);
}

function comesBefore(one: Coming, other: Coming): boolean {
  return `${one.date} ${one.starts ?? ''}` < `${other.date} ${other.starts ?? ''}`;
}

/** The cards in each order, by their index in the file, for a visitor who searches for nothing. */
export type Orders = Readonly<Record<Sort, readonly number[]>>;

/**
 * Each is made when it is first asked for, once a day: a key press then only walks along it. `distances` are those from
 * the school, or from where a visitor measures, in kilometres; null where a card has no place.
 */
export function ordersOf(
  cards: readonly Card[],
  coming: readonly (Coming | null)[],
  today: string,
  distances: readonly (number | null)[] = cards.map(({ km }) => km),
): Orders {
  const name = alphabetical(cards);
  const when = coming.map((next) => (next ? `${next.date} ${next.starts ?? ''}` : '9999'));
  const km = distances.map((each) => each ?? Number.POSITIVE_INFINITY);
  const pinned = cards.map((card) => card.pinned ?? Number.POSITIVE_INFINITY);
  const mixed = distances.map((each, index) => soonAndNear(each, coming[index] ?? null, today));
  const values = { best: [pinned, mixed, name], near: [km, when, name], next: [when, km, name] };
  const made: Partial<Record<Sort, number[]>> = {};
  const inOrder = (sort: Sort) => {
    made[sort] ??= cards
      .map((_, index) => index)
      .sort((one, other) => {
        for (const value of values[sort]) {
          const order = compare(value[one], value[other]);
          if (order !== 0) return order;
        }
        return one - other;
      });
    return made[sort];
  };
  return {
    get best() {
      return inOrder('best');
    },
    get near() {
      return inOrder('near');
    },
    get next() {
      return inOrder('next');
    },
  };
}

const numbered = new WeakMap<readonly Card[], number[]>();

/** The number of each card in the alphabet, the same for equal names. Kept: names are long to compare. */
function alphabetical(cards: readonly Card[]): number[] {
  const known = numbered.get(cards);
  if (known) return known;
  const names = cards.map((card) => fold(card.name));
  const order = new Map([...new Set(names)].sort().map((name, number) => [name, number]));
  const numbers = names.map((name) => order.get(name)!);
  numbered.set(cards, numbers);
  return numbers;
}

function compare<T extends string | number>(one: T | undefined, other: T | undefined): number {
  return one === other ? 0 : (one as T) < (other as T) ? -1 : 1;
}

/** A week's wait weighs as much as two kilometres; what has no date or no place comes in the middle. */
function soonAndNear(km: number | null, next: Coming | null, today: string): number {
  const days = next ? Math.min(dayNumber(next.date) - dayNumber(today), 28) : 10;
  return days / 7 + (km ?? 2) / 2;
}

/**
 * The matching cards in order. `scores` are those of a search, by card; null where nothing was searched for. What may
 * be meant stands behind what is, in every order.
 */
export function ordered(found: Bits, orders: Orders, sort: Sort, scores: ReadonlyMap<number, number> | null): number[] {
  const shown = orders[sort].filter((index) => hasBit(found, index));
  if (!scores) return shown;
  const rank = (index: number) => {
    const score = scores.get(index) ?? 0;
    return sort === 'best' ? score : partOf(score);
  };
  return shown.sort((one, other) => rank(other) - rank(one));
}
