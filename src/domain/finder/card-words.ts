/** What a card says, in words: the same in the finder, in lists, on the map and on a shortlist. */
import { ageWords, type Limits, type Span, yearWords } from '../listing/ages.ts';
import type { ListingRow } from '../listing/listing-row.ts';
import { distanceWords, fromSchoolWords } from '../near/distance.ts';
import { isAskedFor } from '../search/matching.ts';
import { type Chosen, nothingChosen } from '../search/query.ts';
import { dateWords } from '../time/dates.ts';
import { nextWords } from '../time/next-words.ts';
import type { Card, CardTime } from './card.ts';
import type { Coming } from './coming.ts';

/** One line of a card: what is in bold, and what follows it. */
export interface CardLine {
  first: string;
  /** What is in bold on paper, where `first` is true only today. */
  firstOnPaper?: string;
  rest: string[];
}

/** When and where of a card, and its cost and who it is for. */
export interface CardLines {
  when: CardLine;
  cost: CardLine;
}

/** What the lines of a card depend on beside the card. */
export interface CardNow {
  /** The day it is for the visitor; null in a page as made, which must stay true for years. */
  today: string | null;
  next: Coming | null;
  /** What the visitor chose: the times that are asked for come first. */
  chosen?: Chosen | undefined;
  /** How far it is from where the visitor measures, in words; null where that is the school. */
  distance?: string | null | undefined;
}

/** `Tomorrow, 6.15pm` · `The Dojo, 1.4 km`; `£4.50, first free` · `Years 1 to 12` · `watch first`. */
export function linesOf(card: Card, { today, next, chosen, distance = null }: CardNow): CardLines {
  const years = card.audience.includes('pupils') ? yearWords(spanOf(card.years)) : null;
  return {
    when: {
      ...line(whenOf(card, today, next, chosen), whereOf(card, today ? next : null, distance)),
      ...(today && next && { firstOnPaper: nextWords(next, null) }),
    },
    cost: line(briefCost(card), years ?? whoOf(card), card.watchFirst && 'watch first'),
  };
}

/** The same for a listing in the A to Z or in a list, whose usual times are told. */
export function linesOfRow(row: ListingRow): CardLines {
  const { when, moreTimes, where, cost, firstFree, years, watchFirst } = row;
  const who = row.forFamiliesOnly ? forFamilies : (years ?? row.who);
  const more = Math.max(0, when.length - 1) + moreTimes;
  return {
    when: line(
      when[0] ?? '',
      more > 0 && `${more} more ${more === 1 ? 'time' : 'times'}`,
      // A place that stands in the time is not told again.
      !(row.isInSeveralPlaces && when.length > 0) &&
        where.replaceAll(' from school', '').replaceAll('very near school', 'very near'),
    ),
    cost: line(firstFree ? `${cost}, first free` : cost, who, watchFirst && 'watch first'),
  };
}

/** The first that there is, in bold, and the others after it. */
function line(...words: (string | false)[]): CardLine {
  const [first = '', ...rest] = words.filter((each) => each !== false && each !== '') as string[];
  return { first, rest };
}

/** `Check before you go: last checked 1 November 2026`; without a day, words that stay true. */
export function cautionWords(checkedOn: string | null, today: string | null): string {
  if (checkedOn === null) return 'Check before you go: nobody has checked this yet';
  return `${today ? 'Check before you go: last' : 'Last'} checked ${dateWords(checkedOn)}`;
}

/** Of a listing that is paused. */
export const pausedWords = 'Having a break just now';

const forFamilies = 'For parents and carers';

/** `Years 3 to 6 · Ages 7 to 11`. */
export function whoOf({ audience, years, ages }: Card): string {
  if (!audience.includes('pupils')) return forFamilies;
  return [yearWords(spanOf(years)), ageWords(spanOf(ages))].filter(Boolean).join(' · ');
}

/** `Tue 24 Nov, 4pm`, `On now, until 6pm`; the usual times where no date is known, or where the visitor's day is not. */
export function whenOf(card: Card, today: string | null, next: Coming | null, chosen?: Chosen): string {
  if (!today || !next) return usualOf(card, chosen, today);
  return nextWords(next, today);
}

/** The first way of saying when, and how many more there are: `Tuesdays, 4pm to 5pm, and 2 more times`. */
function usualOf(card: Card, chosen: Chosen = nothingChosen, today: string | null = null): string {
  const lines = timesOf(card, chosen, today);
  const more = lines.length - 1;
  if (more < 1) return lines.join('');
  return `${lines[0]}, and ${more} more ${more === 1 ? 'time' : 'times'}`;
}

/**
 * Every time of a card, beside its own place where there are several; those that are asked for come first. What has
 * ended since the page was made is left out on `today`, or is over where nothing else is left.
 */
export function timesOf(card: Card, chosen: Chosen = nothingChosen, today: string | null = null): string[] {
  const isOver = ({ last }: CardTime) => today !== null && last !== undefined && last < today;
  const asked = card.times.filter((time) => isAskedFor(card, time, chosen));
  const rest = card.times.filter((time) => !asked.includes(time));
  const every = [...asked, ...rest];
  const current = every.filter((time) => !isOver(time));
  const line = (time: CardTime) =>
    `${time.words}${isOver(time) ? ' (over)' : ''}${atPlace(card, time)}${time.rest ?? ''}`;
  return [...new Set((current.length > 0 ? current : every).map(line))];
}

/** ` at Weir Lane Hall`, `, ask where`, to follow a time; empty where the card has one place for all its times. */
export function atPlace({ places, times, formats }: Card, { at }: Pick<CardTime, 'at'>): string {
  const place = at === undefined ? undefined : places[at];
  if (!place) return places.length > 0 ? `, ${(howOf(formats) || 'Ask where').toLowerCase()}` : '';
  const isOnly = places.length === 1 && times.every((time) => time.at !== undefined);
  return isOnly ? '' : ` ${place.hidden ? 'in' : 'at'} ${place.name}`;
}

/**
 * `Weir Lane Community Hall, 300 m`: the place of the next time; where no time is known to be next, of all.
 * `measured` is the distance from elsewhere, in words; that from school needs none.
 */
export function whereOf(
  { places, km, formats }: Card,
  next: Coming | null = null,
  measured: string | null = null,
): string {
  const far = (distance: number | null) => measured ?? (distance === null ? '' : distanceWords(distance));
  const at = next ? next.at : places.length === 1 ? 0 : undefined;
  const here = at === undefined ? undefined : places[at];
  if (here) return [here.name, far(here.km)].filter(Boolean).join(', ');
  if (next || places.length === 0) return howOf(formats) || (places.length > 0 ? 'Ask where' : '');
  return [`${places.length} places`, far(km) && `nearest ${far(km)}`].filter(Boolean).join(', ');
}

/** Every place with how far it is: `Hall · 300 m from school; Park · 1.2 km from school`. */
export function everyPlaceOf({ places, formats }: Card): string {
  const far = (km: number | null) => (km === null ? '' : ` · ${fromSchoolWords(km)}`);
  return places.length === 0 ? howOf(formats) : places.map(({ name, km }) => `${name}${far(km)}`).join('; ');
}

function howOf(formats: Card['formats']): string {
  if (formats.includes('online')) return 'Online';
  return formats.includes('phone-or-text') ? 'By phone or text' : '';
}

/** `£4.50, first free`: as much as a card has room for. */
function briefCost({ free, cost, firstSessionFree, helpWithCost }: Card): string {
  if (free) return cost;
  if (firstSessionFree) return `${cost}, first free`;
  return helpWithCost ? `${cost}, help with the cost` : cost;
}

/** `£2 a session · first session free`. */
export function costOf(card: Card): string {
  if (card.free) return card.cost;
  if (card.firstSessionFree) return `${card.cost} · first session free`;
  return card.helpWithCost ? `${card.cost} · help with the cost` : card.cost;
}

function spanOf(limits: Limits | null): Span | null {
  return limits && { from: limits[0] ?? undefined, to: limits[1] ?? undefined };
}
