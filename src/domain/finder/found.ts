/** What the finder finds for the words of a visitor: the same for a browser and for `npm run search-quality`. */
import { type NamedPlace, placesNamed } from '../near/place-names.ts';
import { hasPosition, type MaybePosition } from '../near/position.ts';
import { type Bits, bitsWhere, countBits, inAll } from '../search/bits.ts';
import { compactName } from '../search/forms.ts';
import { type CardIndex, matching } from '../search/matching.ts';
import type { Chosen } from '../search/query.ts';
import { partOf, parts, type Ranked, ranked } from '../search/ranked.ts';
import { type Searchable, searchable } from '../search/searchable.ts';
import { type SearchContext, understood, type WordFilter } from '../search/understood.ts';
import { wordsOf } from '../text/fold.ts';
import type { Card, CardFile } from './card.ts';
import { cardsOn, isForHolidays } from './coming-on.ts';
import { type AskedBesides, askedBesides, keptFilters } from './word-filters.ts';

/** A school's cards, ready to be searched. */
export interface ToSearch {
  file: CardFile;
  cards: Searchable;
  context: SearchContext;
  isForHolidays: readonly boolean[];
}

export function toSearch(file: CardFile, school: MaybePosition & { name: string }, today: string): ToSearch {
  const places: NamedPlace[] = placesNamed(school, file);
  return {
    file,
    cards: searchable(file.cards, file.index),
    context: {
      today,
      holidays: file.holidays,
      places,
      school: hasPosition(school) ? { ...school, about: false } : null,
      names: new Set(file.cards.map(({ name }) => compactName(name))),
      has: new Set(file.choices.has.map(({ value }) => value)),
    },
    isForHolidays: isForHolidays(file, file.holidays, today),
  };
}

/** What the search of the whole text found. */
export interface WholeText {
  /** The cards that have each word which only the whole text knows. */
  of: ReadonlyMap<string, Iterable<number>>;
  /** The cards that have all words. */
  all: Iterable<number>;
}

/** What was typed, understood and looked up; `search` is null where only filters were typed. */
export interface Answer {
  filters: readonly WordFilter[];
  search: Ranked | null;
}

/** `mayGuess`: see `ranked`. */
export function answerTo(
  typed: string,
  { cards, context }: ToSearch,
  wholeText: WholeText | null = null,
  mayGuess = true,
): Answer {
  const { filters, words } = understood(typed, context);
  if (words.trim() === '') return { filters, search: null };
  const search = ranked(words, cards, { typed, mayGuess, ...(wholeText && { wholeText: wholeText.of }) });
  // A person may have seen these already: what the whole text finds besides stands behind them.
  for (const card of wholeText?.all ?? [])
    if (!search.scores.has(card)) search.scores.set(card, parts.wholeText * 1000);
  const isEmpty = search.scores.size === 0 && search.waitsFor.length === 0;
  // Somebody who has typed “i want to” has not said what yet.
  if (search.isSmall && saysNothingYet(words, isEmpty, context)) return { filters, search: null };
  return {
    filters,
    search: isEmpty && filters.length > 0 ? whatFiltersLeave(search, words, filters, cards.cards.length) : search,
  };
}

/** Nothing but small words, which no name begins with: `i want to`, `something for my`. */
function saysNothingYet(words: string, isEmpty: boolean, { names }: SearchContext): boolean {
  const begun = compactName(words);
  return isEmpty || (wordsOf(words).length > 1 && !Array.from(names).some((name) => name.startsWith(begun)));
}

/** Where the school has nothing of what was asked, what else there is then and there: `childcare in the holidays`. */
function whatFiltersLeave(search: Ranked, words: string, filters: readonly WordFilter[], size: number): Ranked {
  const instead = filters.map(({ label }) => label).join(', ');
  const scores = new Map(Array.from({ length: size }, (_, card) => [card, parts.best * 1000]));
  return { ...search, scores, isEverything: true, none: { activity: words.trim(), instead } };
}

/** An answer among the cards of a school that are asked for. */
export interface Narrowed {
  besides: AskedBesides;
  kept: readonly WordFilter[];
  /** Filters in the words that would have left nothing. */
  dropped: readonly WordFilter[];
  /** The cards to choose among, and those of them that the filters leave. */
  within: Bits;
  set: Bits;
  scores: ReadonlyMap<number, number> | null;
}

/** `here` are the cards that may be shown, `chosen` the filters that a visitor chose beside the words. */
export function narrowedTo(
  { filters, search }: Answer,
  { file, isForHolidays: forHolidays }: ToSearch,
  index: CardIndex<Card>,
  here: Bits,
  chosen: Chosen,
): Narrowed {
  const size = file.cards.length;
  const searched = search ? inAll([here, bitsWhere(size, (nth) => search.scores.has(nth))]) : here;
  const with_ = (some: readonly WordFilter[]) => {
    const besides = askedBesides(chosen, some);
    const within = besides.dates ? inAll([searched, cardsOn(file, besides.dates, besides.chosen)]) : searched;
    return { besides, within, set: matching(index, within, besides.chosen) };
  };
  const { kept, dropped } = keptFilters(filters, (some) => countBits(with_(some).set));
  const narrowed = with_(kept);
  const isHolidays = narrowed.besides.dates?.some(({ from, to }) => from !== to) ?? false;
  const ofHolidays = new Map(forHolidays.map((is, nth) => [nth, parts.best * 1000 + Number(is)]));
  const found = search?.scores ?? null;
  const scores = isHolidays && (!search || search.isEverything) ? ofHolidays : found;
  return { ...narrowed, kept, dropped, scores };
}

/** What stands over the results from one of them on. */
export function headingsOf(order: readonly number[], { search }: Answer): Map<number, string> {
  const headings = new Map<number, string>();
  if (!search) return headings;
  const partAt = (nth: number) => partOf(search.scores.get(order[nth]!) ?? 0);
  if (partAt(0) === parts.best) {
    if (search.isClosest) headings.set(0, 'Nothing has all of that. Closest:');
    else if (search.none) headings.set(0, `No ${search.none.activity} here. ${search.none.instead}:`);
  }
  const rest = order.findIndex((_, nth) => partAt(nth) < parts.best);
  if (rest > 0) headings.set(rest, 'Also maybe');
  return headings;
}
