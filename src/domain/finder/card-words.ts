/** What a card says, in words: the same in the finder and on a shortlist. */
import { ageWords, type Limits, type Span, yearWords } from '../listing/ages.ts';
import { distanceWords } from '../near/distance.ts';
import { isAskedFor } from '../search/matching.ts';
import { type Chosen, nothingChosen } from '../search/query.ts';
import { nearDateWords, timeWords } from '../time/dates.ts';
import type { Card, CardTime } from './card.ts';
import type { Coming } from './coming.ts';

/** `Years 3 to 6 · Ages 7 to 11`. */
export function whoOf({ audience, years, ages }: Card): string {
  if (!audience.includes('pupils')) return 'For parents and carers';
  return [yearWords(spanOf(years)), ageWords(spanOf(ages))].filter(Boolean).join(' · ');
}

/** `Next: Tue 24 Nov, 4pm`, `On now, until 6pm`; the usual times where no date is known, or where the visitor's day is not. */
export function whenOf(card: Card, today: string | null, next: Coming | null, chosen?: Chosen): string {
  if (!today || !next) return usualOf(card, chosen);
  if (next.until !== undefined) return `On now, until ${timeWords(next.until)}`;
  const day = nearDateWords(next.date, today);
  return `Next: ${next.starts ? `${day}, ${timeWords(next.starts)}` : day}`;
}

/** The first way of saying when, and how many more there are: `Tuesdays, 4pm to 5pm, and 2 more times`. */
function usualOf(card: Card, chosen: Chosen = nothingChosen): string {
  const lines = timesOf(card, chosen);
  const more = lines.length - 1;
  if (more < 1) return lines.join('');
  return `${lines[0]}, and ${more} more ${more === 1 ? 'time' : 'times'}`;
}

/** Every time of a card, beside its own place where there are several; those that are asked for come first. */
export function timesOf(card: Card, chosen: Chosen = nothingChosen): string[] {
  const asked = card.times.filter((time) => isAskedFor(card, time, chosen));
  const rest = card.times.filter((time) => !asked.includes(time));
  return [...new Set([...asked, ...rest].map((time) => `${time.words}${atPlace(card, time)}`))];
}

/** ` at Weir Lane Hall`, to follow a time; empty where the card has one place or none. */
export function atPlace({ places }: Card, { at }: Pick<CardTime, 'at'>): string {
  return places.length > 1 && at !== undefined ? ` at ${places[at]!.name}` : '';
}

/**
 * `Weir Lane Community Hall · 300 m from school`: the place of the next time; where no time is known to be next, of all.
 * `measured` is the distance from elsewhere, in words.
 */
export function whereOf(
  { places, km, formats }: Card,
  next: Coming | null = null,
  measured: string | null = null,
): string {
  const far = (distance: number | null) =>
    measured ?? (distance === null ? '' : `${distanceWords(distance)} from school`);
  const at = next ? next.at : places.length === 1 ? 0 : undefined;
  const here = at === undefined ? undefined : places[at];
  if (here) return [here.name, far(here.km)].filter(Boolean).join(' · ');
  if (next || places.length === 0) return howOf(formats) || (places.length > 0 ? 'Ask where' : '');
  return [`${places.length} places`, far(km) && `nearest ${far(km)}`].filter(Boolean).join(' · ');
}

/** Every place with how far it is: `Hall · 300 m from school; Park · 1.2 km from school`. */
export function everyPlaceOf(card: Card): string {
  return card.places.length < 2
    ? whereOf(card)
    : card.places.map(({ name, km }) => (km === null ? name : `${name} · ${distanceWords(km)} from school`)).join('; ');
}

function howOf(formats: Card['formats']): string {
  if (formats.includes('online')) return 'Online';
  return formats.includes('phone-or-text') ? 'By phone or text' : '';
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
