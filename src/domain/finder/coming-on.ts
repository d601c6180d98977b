/** Which cards are on on some days, and which are there for the holidays alone. */
import { type Bits, bitsWhere } from '../search/bits.ts';
import type { Holiday } from '../search/holidays.ts';
import { isAskedFor } from '../search/matching.ts';
import type { Chosen } from '../search/query.ts';
import { datesOf } from '../time/dates.ts';
import type { CardFile } from './card.ts';
import type { Dates } from './word-filters.ts';

export function isIn(dates: readonly Dates[], date: string): boolean {
  return dates.some(({ from, to }) => from <= date && date <= to);
}

/** The cards with a time that is asked for on one of these days. */
export function cardsOn(file: Pick<CardFile, 'cards' | 'patterns'>, dates: readonly Dates[], chosen: Chosen): Bits {
  const isOn = file.patterns.map((pattern) => datesOf(pattern).some((date) => isIn(dates, date)));
  return bitsWhere(file.cards.length, (nth) => {
    const card = file.cards[nth]!;
    return card.times.some(
      (time) => time.pattern !== undefined && isOn[time.pattern] && isAskedFor(card, time, chosen),
    );
  });
}

/** Whether each card has a time that is on in the holidays alone: it is what somebody looks for who asks for them. */
export function isForHolidays(
  file: Pick<CardFile, 'cards' | 'patterns'>,
  holidays: readonly Holiday[],
  today: string,
): boolean[] {
  const isFree = file.patterns.map((pattern) => {
    const ahead = datesOf(pattern).filter((date) => date >= today);
    return ahead.length > 0 && ahead.every((date) => isIn(holidays, date));
  });
  return file.cards.map(({ times }) => times.some(({ pattern }) => pattern !== undefined && isFree[pattern]));
}
