/** The cards of one school, and the file that carries them to the finder. */
import type { Term } from '../../schema/vocabulary.ts';
import type { Directory } from '../directory/directory.ts';
import { type ListingFacts, listingFacts } from '../listing/facts.ts';
import { type PlaceFacts, pinsOf } from '../listing/places.ts';
import { afterPlace, beforePlace } from '../listing/time-words.ts';
import type { TimeFacts } from '../listing/times.ts';
import { costLine } from '../listing/who-and-cost.ts';
import { middleOf } from '../near/find-postcode.ts';
import { hasPosition, type Position } from '../near/position.ts';
import type { SchoolListing, SchoolView } from '../school/school-view.ts';
import { filterAnswers, timeAnswers } from '../search/answers.ts';
import { holidaysOf } from '../search/holidays.ts';
import type { PackedWords } from '../search/word-index.ts';
import { patternOf } from '../time/dates.ts';
import { checkedDates } from '../time/sessions.ts';
import type { Card, CardFile, CardTime, Choice } from './card.ts';
import { isToBeHad } from './coming.ts';

/** What the search index says of a school: see `site/search-index.ts`. */
export interface SearchFacts {
  /** From a listing's slug to the name by which the index gives it back. */
  idOf: Map<string, string>;
  index: PackedWords;
}

/** How many things to do a school has on the day of the directory: the one number that every page tells. */
export function thingsToDo({ today, site }: Directory, { listings }: SchoolView): number {
  return listings.filter(({ offered, listing }) => {
    const { publishFrom, publishTo, review } = listing;
    return offered && isToBeHad({ checkedOn: review.checkedOn, publishFrom, publishTo }, today, site);
  }).length;
}

/** The card file of a school: only listings that are offered to its pupils and families. */
export function cardFile(directory: Directory, view: SchoolView, search: SearchFacts): CardFile {
  const patterns = new Map<string, number>();
  const offered = view.listings
    .filter(({ offered }) => offered)
    .map((each) => ({ each, facts: listingFacts(directory, view.school, each) }));
  const cards = offered.map(({ each, facts }) => cardOf(facts, each, patterns, search.idOf.get(facts.slug) ?? ''));
  return {
    school: view.slug,
    madeOn: directory.today,
    cautionAfterDays: directory.site.cautionAfterDays,
    hideAfterDays: directory.site.hideAfterDays,
    demoDate: directory.site.demoDate ?? null,
    patterns: [...patterns.keys()],
    cards,
    choices: choicesFrom(directory, cards),
    areas: areasOf(offered.flatMap(({ facts }) => facts.places)),
    index: search.index,
    holidays: holidaysOf(view.school.terms).filter(({ to }) => to >= directory.today),
  };
}

/** A hidden place says nothing here: the middle of one alone would be that place. */
function areasOf(places: PlaceFacts[]): CardFile['areas'] {
  const byName = new Map<string, Position[]>();
  for (const place of places) {
    if (place.area === undefined || place.hidden || !hasPosition(place)) continue;
    byName.set(place.area, [...(byName.get(place.area) ?? []), place]);
  }
  return [...byName].map(([name, places]) => {
    const middle = middleOf(places);
    return { name, latitude: fourDecimals(middle.latitude), longitude: fourDecimals(middle.longitude) };
  });
}

const fourDecimals = (degrees: number) => Math.round(degrees * 10_000) / 10_000;

/** What the finder offers to choose: no word of the vocabulary that no card answers to. */
function choicesFrom({ vocabulary }: Directory, cards: Card[]): CardFile['choices'] {
  const used = (terms: Term[], wordsOf: (card: Card) => string[]): Choice[] => {
    const there = new Set(cards.flatMap(wordsOf));
    return terms.flatMap(({ slug, label, icon, family, sticker }) =>
      there.has(slug) ? { value: slug, label, icon, family, sticker } : [],
    );
  };
  return {
    interest: used(vocabulary.interests.terms, (card) => card.interests),
    'good-for': used(vocabulary['good-for'].terms, (card) => card.goodFor),
    has: used([...vocabulary.access.terms, ...vocabulary.support.terms], (card) => card.has),
    join: used(vocabulary['ways-to-join'].terms, (card) => card.ways),
    how: used(vocabulary.formats.terms, (card) => card.formats),
  };
}

function cardOf(
  facts: ListingFacts,
  { pinned, note }: Pick<SchoolListing, 'pinned' | 'note'>,
  patterns: Map<string, number>,
  searchId: string,
): Card {
  const { slug, name, summary, organisation, firstVisit, review, km } = facts;
  return {
    ...filterAnswers(facts),
    ...{ slug, name, summary, km, pinned, searchId },
    organisation: organisation.name,
    cost: costLine(facts),
    times: facts.pupilTimes.map((time) => cardTime(time, patterns)),
    places: facts.places.map(({ name, km, hidden }) => ({ name, km, ...(hidden && { hidden }) })),
    pins: pinsOf(facts.places),
    bringFriend: firstVisit.bringFriend === 'yes',
    ...(organisation.lone && { lone: true }),
    checkedOn: review.checkedOn ?? null,
    publishFrom: facts.publishFrom ?? null,
    publishTo: facts.publishTo ?? null,
    hasSchoolNote: note !== null,
  };
}

function cardTime(time: TimeFacts, patterns: Map<string, number>): CardTime {
  const { session, place, days } = time;
  const { starts, ends } = session;
  const placeOf = (dates: string[]) => {
    const pattern = patternOf(dates);
    if (!patterns.has(pattern)) patterns.set(pattern, patterns.size);
    return patterns.get(pattern)!;
  };
  const checks = checkedDates(days);
  const rest = afterPlace(time);
  return {
    words: beforePlace(time),
    ...(rest !== '' && { rest }),
    ...(time.last !== undefined && { last: time.last }),
    ...timeAnswers(time),
    ...(place && { at: place.at }),
    ...(days.length > 0 && { pattern: placeOf(days.map(({ date }) => date)) }),
    ...(checks.length > 0 && { checks: placeOf(checks) }),
    starts,
    ends,
  };
}
