/** The cards of one school, and the file that carries them to the finder. */
import type { School } from '../../schema/school.ts';
import type { Term } from '../../schema/vocabulary.ts';
import type { Directory, PublicListing } from '../directory/directory.ts';
import { ageSpan, limitsOf, yearSpan } from '../listing/ages.ts';
import { costsNothing, listingCostWords } from '../listing/cost-words.ts';
import { placeName } from '../listing/places.ts';
import { sessionsForYears } from '../listing/session-facts.ts';
import { middleOf } from '../near/find-postcode.ts';
import { hasPosition, type Position } from '../near/position.ts';
import type { SchoolListing, SchoolView } from '../school/school-view.ts';
import { patternOf } from '../time/dates.ts';
import { weekdaysOf } from '../time/recurrence.ts';
import { sessionWords } from '../time/session-words.ts';
import { sessionDates } from '../time/sessions.ts';
import type { Answers, Card, CardFile, CardSession, Choice, PartOfDay, Pin } from './card.ts';

/** What the search index says of a school: see `site/search-index.ts`. */
export interface SearchFacts {
  /** From a listing's slug to the name by which the index gives it back. */
  idOf: Map<string, string>;
  words: string[];
}

/** The card file of a school: only listings that are offered to its pupils and families. */
export function cardFile(directory: Directory, view: SchoolView, search: SearchFacts): CardFile {
  const patterns = new Map<string, number>();
  const offered = view.listings.filter(({ offered }) => offered);
  const cards = offered.map((each) =>
    cardOf(directory, view, each, patterns, search.idOf.get(each.listing.slug) ?? ''),
  );
  return {
    school: view.slug,
    madeOn: directory.today,
    cautionAfterDays: directory.site.cautionAfterDays,
    hideAfterDays: directory.site.hideAfterDays,
    demoDate: directory.site.demoDate ?? null,
    patterns: [...patterns.keys()],
    cards,
    choices: choicesFrom(directory, cards),
    areas: areasOf(offered.map(({ listing }) => listing)),
    words: search.words,
  };
}

/** A hidden place says nothing here: the middle of one alone would be that place. */
function areasOf(listings: PublicListing[]): CardFile['areas'] {
  const byName = new Map<string, Position[]>();
  for (const place of listings.flatMap(({ places }) => places)) {
    if (place.area === undefined || place.hideExactAddress || !hasPosition(place)) continue;
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
    return terms.flatMap(({ slug, label, icon }) => (there.has(slug) ? { value: slug, label, icon } : []));
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
  directory: Directory,
  view: SchoolView,
  { listing, km, pinned, note }: SchoolListing,
  patterns: Map<string, number>,
  searchId: string,
): Card {
  return {
    ...filterAnswers(listing),
    slug: listing.slug,
    name: listing.name,
    summary: listing.summary,
    organisation: directory.organisations.get(listing.organisation)?.name ?? '',
    cost: listingCostWords(listing),
    when: whenWords(listing),
    sessions: cardSessions(listing, view.school, directory.today, patterns),
    where: whereWords(listing),
    places: listing.places.length,
    km,
    pins: pinsOf(listing),
    watchFirst: listing.firstVisit.watchFirst === 'yes',
    bringFriend: listing.firstVisit.bringFriend === 'yes',
    checkedOn: listing.review.checkedOn ?? null,
    publishFrom: listing.publishFrom ?? null,
    publishTo: listing.publishTo ?? null,
    pinned,
    hasSchoolNote: note !== null,
    searchId,
  };
}

/** What the filters ask of a listing; a list's rule asks the same. */
export function filterAnswers(listing: PublicListing): Answers {
  return {
    audience: listing.audience,
    interests: listing.interests,
    goodFor: listing.goodFor,
    formats: listing.formats,
    ways: listing.joining.ways,
    has: Object.entries({ ...listing.access, ...listing.support }).flatMap(([term, answer]) =>
      answer === 'yes' ? term : [],
    ),
    ages: limitsOf(ageSpan(listing)),
    years: limitsOf(yearSpan(listing)),
    free: costsNothing(listing),
    firstSessionFree: listing.cost.firstSessionFree === 'yes',
    helpWithCost: listing.cost.bursary === 'yes' || listing.cost.freeSchoolMeals === 'yes',
    slots: slotsOf(listing),
  };
}

/** Every session of a listing, with the place it is at; null for one with no place. */
export function everySession(listing: Pick<PublicListing, 'places' | 'sessions'>) {
  return [
    ...listing.places.flatMap((place) => place.sessions.map((session) => ({ place, session }))),
    ...listing.sessions.map((session) => ({ place: null, session })),
  ];
}

/** The first way of saying when, and how many more there are: `Tuesdays, 4pm to 5pm, and 2 more times`. */
export function whenWords(listing: Pick<PublicListing, 'places' | 'sessions'>): string {
  const different = [...new Set(everySession(listing).map(({ session }) => sessionWords(session)))];
  if (different.length < 2) return different.join('');
  const more = different.length - 1;
  return `${different[0]}, and ${more} more ${more === 1 ? 'time' : 'times'}`;
}

function slotsOf(listing: PublicListing): Card['slots'] {
  const slots = everySession(listing).flatMap(({ session }) =>
    weekdaysOf(session).flatMap((day): Card['slots'] =>
      session.starts ? [`${day} ${partOfDay(session.starts)}`] : [],
    ),
  );
  return [...new Set(slots)];
}

/** Which part of the day a session belongs to, by when it starts. */
export function partOfDay(starts: string): PartOfDay {
  if (starts < '12:00') return 'morning';
  if (starts < '15:00') return 'afternoon';
  return starts < '18:00' ? 'after-school' : 'evening';
}

function cardSessions(
  listing: PublicListing,
  school: School,
  today: string,
  patterns: Map<string, number>,
): CardSession[] {
  return sessionsForYears(everySession(listing), listing, school.years).flatMap(({ session }) => {
    const pattern = patternOf(sessionDates(session, school, today));
    if (pattern === '') return [];
    const index = patterns.get(pattern) ?? patterns.size;
    patterns.set(pattern, index);
    return [{ pattern: index, starts: session.starts, ends: session.ends }];
  });
}

/** The first place, and how many more there are. */
export function whereWords(listing: PublicListing): string {
  const [first, ...others] = listing.places.map(placeName);
  if (first === undefined) return '';
  if (others.length === 0) return first;
  return `${first} and ${others.length} more ${others.length === 1 ? 'place' : 'places'}`;
}

export function pinsOf(listing: PublicListing): Pin[] {
  return listing.places.filter(hasPosition).map((place) => ({
    latitude: place.latitude,
    longitude: place.longitude,
    approximate: place.hideExactAddress,
    place: placeName(place),
  }));
}
