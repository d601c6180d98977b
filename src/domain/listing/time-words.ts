/** A time of a listing in one line, and beside its own place where there are several. */

import { fromSchoolWords } from '../near/distance.ts';
import { inASentence } from '../text/in-a-sentence.ts';
import { andList } from '../text/phrases.ts';
import { addDays, paperDays } from '../time/dates.ts';
import { bankHolidaysWords } from '../time/next-words.ts';
import { sessionWords } from '../time/session-words.ts';
import { checkedDates } from '../time/sessions.ts';
import { sessionWhoWords } from './ages.ts';
import { sessionPriceWords } from './cost-words.ts';
import type { ListingFacts } from './facts.ts';
import { nearestPlace, type PlaceFacts } from './places.ts';
import { currentTimes, type TimeFacts } from './times.ts';

/**
 * A time as a card carries it before its place: `Tuesdays, 4pm to 5.30pm`; `Saturdays, 10am to 11am (ages 6 to 10, £3 a
 * session)`; with `(over)` where it is. It is never told without what follows its place: see `afterPlace`.
 */
export function beforePlace(time: TimeFacts): string {
  const own = [sessionWhoWords(time.session), sessionPriceWords(time.session), time.over ? 'over' : null].filter(
    (words) => words !== null,
  );
  const words = sessionWords(time.session);
  return own.length > 0 ? `${words} (${own.map(inASentence).join(', ')})` : words;
}

/** Which part of the year and which dates: `, in term time`, `: 27 November and 4 December 2026`; empty for any week. */
export function afterPlace({ session, named, details }: TimeFacts): string {
  const dates = session.repeats === 'on-dates' ? named : [];
  const rest = [...details, ...named.filter((words) => !dates.includes(words))];
  return `${dates.map((words) => `: ${words}`).join('')}${rest.map((words) => `, ${inASentence(words)}`).join('')}`;
}

/** A time in one line, beside its place where `place` tells it: `Tuesdays, 4pm to 5.30pm at Hall, in term time`. */
export function timeLine(time: TimeFacts, place = ''): string {
  return `${beforePlace(time)}${place}${afterPlace(time)}`;
}

/**
 * The same with its note and the bank holidays that nobody told us about: those before the last day on which a paper
 * with this line is still good.
 */
export function wholeTimeLine(time: TimeFacts, facts: ListingFacts, today: string): string {
  const soon = addDays(today, paperDays);
  const checks = checkedDates(time.days).filter((date) => date <= soon);
  return [timeLine(time, besidePlace(time, facts)), time.session.note, bankHolidaysWords(checks)]
    .filter(Boolean)
    .join(', ');
}

/** Where a time is, to follow it: ` at Weir Lane Hall`, ` in Millside`; empty where the listing has one place for all. */
export function besidePlace({ place }: TimeFacts, { places, times, formats }: ListingFacts): string {
  if (place) return isOnePlace({ places, times }) ? '' : ` ${placePhrase(place)}`;
  return places.length === 0 ? '' : `, ${inASentence(elsewhereWords({ formats }))}`;
}

/** Whether a listing has one place for all its times, so that none need name it. */
export function isOnePlace({ places, times }: Pick<ListingFacts, 'places' | 'times'>): boolean {
  return places.length === 1 && times.every(({ place }) => place !== null);
}

/** Where the times of a listing with places are that are at none of them: `Online`, or `Ask where`. */
export function elsewhereWords({ formats }: Pick<ListingFacts, 'formats'>): string {
  return formats.find(({ slug }) => slug === 'online' || slug === 'phone-or-text')?.label ?? 'Ask where';
}

function placePhrase({ name, hidden }: Pick<PlaceFacts, 'name' | 'hidden'>): string {
  return hidden ? `in ${name}` : `at ${name}`;
}

/** Each current time beside its own place, in one line each and each line once. */
export function timesWithPlaces(facts: ListingFacts, times = currentTimes(facts.times)): string[] {
  return [...new Set(times.map((time) => timeLine(time, besidePlace(time, facts))))];
}

/**
 * Where it is: `Weir Lane Hall, 300 m from school`; `Hall (300 m from school) and Park (1.2 km from school)`; how it
 * happens where there is no place.
 */
export function whereWords({ places, formats }: Pick<ListingFacts, 'places' | 'formats'>): string {
  const far = ({ km }: PlaceFacts) => (km === null ? '' : fromSchoolWords(km));
  const [first] = places;
  if (!first) return formats.map(({ label }) => label).join(', ');
  if (places.length === 1) return [first.name, far(first)].filter(Boolean).join(', ');
  if (places.length <= 3)
    return andList(places.map((place) => (far(place) ? `${place.name} (${far(place)})` : place.name)));
  const nearest = nearestPlace(places);
  return `${places.length} places${nearest ? `, the nearest ${far(nearest)}: ${nearest.name}` : ''}`;
}
