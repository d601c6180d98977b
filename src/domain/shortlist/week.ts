/**
 * A week of chosen sessions, and which of them cannot both be gone to. Small enough for a visitor's browser.
 *
 * It goes by dates, not by rules: two fortnightly clubs on alternate Tuesdays never clash, and a holiday club does not
 * clash with one in term time.
 */
import { weekdayPlace } from '../../schema/day-numbers.ts';
import { weekdays } from '../../schema/weekdays.ts';
import type { Card, CardFile } from '../finder/card.ts';
import { addDays, datesOf, dayNumber } from '../time/dates.ts';
import { endsNextDay } from '../time/on-now.ts';
import { kindOfDay, type Terms } from '../time/terms.ts';

/** Less time than this between two places, in minutes, is a clash: nobody walks across town in no time. */
const minutesToGetThere = 15;

export interface WeekSession {
  /** The listing's slug. */
  listing: string;
  name: string;
  /** What the place is called; empty where there is none. */
  place: string;
  /** Coming dates, in order. */
  dates: readonly string[];
  /** Those of them that are bank holidays on which nobody knows whether it is on. */
  checks: readonly string[];
  starts?: string;
  ends?: string;
}

export interface WeekSlot extends WeekSession {
  /** Those of its dates that fall on this weekday. */
  dates: readonly string[];
  /** Whether it is off in the school's holidays, on only then, or neither; `unknown` where no term dates are known. */
  year: 'term-time-only' | 'holidays-only' | 'all-year' | 'unknown';
}

export interface Clash {
  one: WeekSlot;
  other: WeekSlot;
  /** They overlap; or one is over too shortly before the other begins elsewhere, by so many minutes. */
  why: { kind: 'overlap' } | { kind: 'too-close'; minutes: number };
  /** The dates on which it happens. */
  dates: string[];
}

export interface WeekDay {
  day: (typeof weekdays)[number];
  /** Earliest first; those whose time is not known come last. */
  slots: WeekSlot[];
  clashes: Clash[];
}

/** The times of a card, each at its own place; what has no known dates has no days. */
export function weekSessions(card: Card, { patterns }: Pick<CardFile, 'patterns'>): WeekSession[] {
  const unpacked = (pattern: number | undefined) => (pattern === undefined ? [] : datesOf(patterns[pattern] ?? ''));
  return card.times.map(({ pattern, checks, starts, ends, at }) => ({
    listing: card.slug,
    name: card.name,
    place: at === undefined ? '' : (card.places[at]?.name ?? ''),
    dates: unpacked(pattern),
    checks: unpacked(checks),
    starts,
    ends,
  }));
}

/** The seven days, Monday first, each with what is on. */
export function weekOf(sessions: readonly WeekSession[], terms: Terms): WeekDay[] {
  const week = weekdays.map((_, place) =>
    sessions
      .map((session) => ({
        ...session,
        dates: session.dates.filter((date) => weekdayPlace(dayNumber(date)) === place),
      }))
      .filter(({ dates }) => dates.length > 0)
      .map((session): WeekSlot => ({ ...session, year: partOfYear(session.dates, terms) }))
      .sort((one, other) => orderOf(one).localeCompare(orderOf(other))),
  );
  return weekdays.map((day, place) => {
    const slots = week[place] as WeekSlot[];
    const later = (at: number) => slots.slice(at + 1).map((other) => ({ other, after: 0 }));
    // What goes on past midnight may clash with what begins on the next morning.
    const tomorrow = (week[(place + 1) % 7] as WeekSlot[]).map((other) => ({ other, after: 1 }));
    const clashes = slots.flatMap((one, at) =>
      [...later(at), ...(endsNextDay(one) ? tomorrow : [])].flatMap(({ other, after }) => clashOf(one, other, after)),
    );
    return { day, slots, clashes };
  });
}

function orderOf({ starts = '99', ends = '99', name }: WeekSlot): string {
  return `${starts} ${ends} ${name}`;
}

/** “Only in term time” is said only where it shows: where a holiday lies between two of the dates. */
function partOfYear(dates: readonly string[], terms: Terms): WeekSlot['year'] {
  const kinds = new Set(dates.map((date) => kindOfDay(date, terms)));
  kinds.delete('staff-day');
  if (kinds.has('term')) {
    if (kinds.has('holiday')) return 'all-year';
    return skipsHoliday(dates, terms) ? 'term-time-only' : 'unknown';
  }
  return kinds.has('holiday') ? 'holidays-only' : 'unknown';
}

/** Whether the same weekday, between the first of the dates and the last, falls in a holiday. */
function skipsHoliday(dates: readonly string[], terms: Terms): boolean {
  const [first, last] = [dates[0], dates[dates.length - 1]];
  if (first === undefined || last === undefined) return false;
  const weeks = (dayNumber(last) - dayNumber(first)) / 7;
  return Array.from({ length: weeks }, (_, week) => addDays(first, week * 7)).some(
    (date) => kindOfDay(date, terms) === 'holiday',
  );
}

/** The clash of `one` with what starts no earlier, so many days after it; none where they never meet. */
function clashOf(one: WeekSlot, other: WeekSlot, after: number): Clash[] {
  const why = one.listing === other.listing ? null : whyNotBoth(one, other, after);
  const dates = why ? one.dates.filter((date) => other.dates.includes(addDays(date, after))) : [];
  return why && dates.length > 0 ? [{ one, other, why, dates }] : [];
}

/** Where a time or a place is not known, nothing is said of it. */
function whyNotBoth(one: WeekSlot, other: WeekSlot, after: number): Clash['why'] | null {
  if (one.starts === undefined || other.starts === undefined) return null;
  const begins = minutesOf(other.starts) + after * dayMinutes;
  const ends = one.ends === undefined ? null : minutesOf(one.ends) + (endsNextDay(one) ? dayMinutes : 0);
  if (begins === minutesOf(one.starts) || (ends !== null && begins < ends)) return { kind: 'overlap' };
  const apart = one.place !== '' && other.place !== '' && one.place !== other.place;
  if (ends === null || !apart) return null;
  const minutes = begins - ends;
  return minutes < minutesToGetThere ? { kind: 'too-close', minutes } : null;
}

const dayMinutes = 24 * 60;

function minutesOf(time: string): number {
  const [hours, minutes] = time.split(':').map(Number) as [number, number];
  return hours * 60 + minutes;
}
