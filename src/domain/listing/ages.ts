/** Ages and school years, each derived from the other. */
import type { AgeRange, YearRange } from '../../schema/age-range.ts';

/** In years; months are parts of a year. No lower or upper limit where one is left out. */
export interface Span {
  from?: number;
  to?: number;
}

/** What a listing or one of its sessions says of whom it is for. */
export interface ForWhom {
  ages?: AgeRange;
  years?: YearRange;
}

/** The same of a listing with sessions that may be for different ages. */
export interface ForWhomByTime extends ForWhom {
  places?: { sessions: ForWhom[] }[];
  sessions?: ForWhom[];
}

/** From and to for a browser; null where there is no limit. */
export type Limits = [number | null, number | null];

/** Whether we were told: some ages, all ages, or nothing at all. */
export type Told = 'some' | 'all' | 'nothing';

export function whoIsTold(listing: ForWhomByTime): Told {
  const ages = ageSpan(listing);
  if (ages === null) return 'nothing';
  return ages.from === undefined && ages.to === undefined ? 'all' : 'some';
}

/**
 * School years of a listing, from its ages where they are not given; null where nobody told us either. Years below
 * Reception (0) or above Year 13 are years before and after school.
 *
 * In England and Wales a child in Year n is n+4 on the first day of the year and turns n+5 during it
 * (Education Act 1996, section 8, and the Department for Education's guide to school years): somebody
 * who is 8 is in Year 3 or Year 4. Whoever is not yet 4 is in no school year, nor is anybody over 18.
 */
export function yearSpan(listing: ForWhomByTime): Span | null {
  const { years = {} } = listing;
  if (years.from !== undefined || years.to !== undefined) return { from: years.from, to: years.to };
  if (!hasAges(listing.ages)) return hullOf(sessionsOf(listing).map(yearSpan));
  const { from, to } = inYears(listing.ages);
  return {
    from: from === undefined ? undefined : Math.floor(from) - 5,
    // Whoever is 18 may be in Year 13, and there is no Year 14.
    to: to === undefined || to >= 18 ? undefined : Math.floor(to) - 4,
  };
}

/** Ages of a listing in years, from its school years where they are not given: Years 4 to 6 are ages 8 to 11. */
export function ageSpan(listing: ForWhomByTime): Span | null {
  if (hasAges(listing.ages)) return inYears(listing.ages);
  const { from, to } = listing.years ?? {};
  if (from === undefined && to === undefined) return hullOf(sessionsOf(listing).map(ageSpan));
  return { from: from === undefined ? undefined : from + 4, to: to === undefined ? undefined : to + 5 };
}

function hasAges(ages: AgeRange | undefined): ages is AgeRange {
  return ages !== undefined && Object.values(ages).some((each) => each !== undefined && each !== false);
}

/** “From 0” without an end is everybody. */
function inYears({ from, to, fromMonths, toMonths }: AgeRange): Span {
  const youngest = from ?? (fromMonths === undefined ? undefined : fromMonths / 12);
  return {
    from: youngest === 0 && to === undefined && toMonths === undefined ? undefined : youngest,
    to: to ?? (toMonths === undefined ? undefined : toMonths / 12),
  };
}

function sessionsOf({ places = [], sessions = [] }: ForWhomByTime): ForWhom[] {
  return [...places.flatMap((place) => place.sessions), ...sessions].map(({ ages, years }) => ({ ages, years }));
}

/** From the lowest to the highest of all; null where there are none, or where one of them is not known. */
function hullOf(spans: (Span | null)[]): Span | null {
  const known = spans.filter((span) => span !== null);
  if (known.length === 0 || known.length < spans.length) return null;
  const lows = known.map(({ from }) => from);
  const highs = known.map(({ to }) => to);
  return {
    from: lows.includes(undefined) ? undefined : Math.min(...(lows as number[])),
    to: highs.includes(undefined) ? undefined : Math.max(...(highs as number[])),
  };
}

/** A span as the finder's file carries it; null where nobody told us. */
export function limitsOf(span: Span | null): Limits | null {
  return span && [span.from ?? null, span.to ?? null];
}

/**
 * Whether one session of a listing is for somebody in the `years` of a school: a session says so itself, or is for
 * whom the listing is for. Where nobody told us, it may be.
 */
export function isForYears(session: ForWhom, listing: ForWhom, years: Required<Span>): boolean {
  return hasSomeOf(yearSpan(session) ?? yearSpan({ ages: listing.ages, years: listing.years }), years);
}

/** Whether some of the `years` are within a span; where that is not known, they may be. */
export function hasSomeOf(span: Span | null, years: Required<Span>): boolean {
  return span === null || ((span.from ?? years.from) <= years.to && (span.to ?? years.to) >= years.from);
}

/** `Ages 8 to 12`, `6 months to 4 years`, `Age 11 and over`, `Up to age 16`, `All ages`, or `Ask about ages`. */
export function ageWords(span: Span | null): string {
  if (span === null) return 'Ask about ages';
  const { from, to } = span;
  if (from === undefined && to === undefined) return 'All ages';
  if (isMonths(from) || isMonths(to)) return monthWords(from, to);
  if (to === undefined) return `Age ${from} and over`;
  if (from === undefined) return `Up to age ${to}`;
  return from === to ? `Age ${from}` : `Ages ${from} to ${to}`;
}

const isMonths = (years: number | undefined) => years !== undefined && !Number.isInteger(years);

/** `6 months to 4 years`, `6 to 18 months`, `From 18 months`, `Up to 18 months`. */
function monthWords(from: number | undefined, to: number | undefined): string {
  const inMonths = (years: number) => Math.round(years * 12);
  const words = (years: number) => {
    const months = inMonths(years);
    if (isMonths(years) || months === 0) return `${months} ${months === 1 ? 'month' : 'months'}`;
    return `${years} ${years === 1 ? 'year' : 'years'}`;
  };
  if (to === undefined) return `From ${words(from as number)}`;
  if (from === undefined || from === 0) return `Up to ${words(to)}`;
  if (from === to) return words(from);
  return isMonths(from) && isMonths(to) ? `${inMonths(from)} to ${words(to)}` : `${words(from)} to ${words(to)}`;
}

/** `Reception`, `Year 5`. */
export function yearName(year: number): string {
  return year === 0 ? 'Reception' : `Year ${year}`;
}

/** `Years 4 to 6`, `Reception to Year 6`, `Year 7 and up`, or null where every year is welcome, none is, or it is not known. */
export function yearWords(span: Span | null): string | null {
  if (span === null) return null;
  // Those younger than Reception have no name here: from age 4 it is Reception, below that there is no lower limit.
  const from = span.from === undefined || span.from < -1 ? undefined : Math.max(0, span.from);
  const to = span.to === undefined || span.to > 13 ? undefined : span.to;
  if ((from ?? 0) > 13 || (to ?? 0) < 0) return null;
  if (to === undefined) return from === undefined ? null : `${yearName(from)} and up`;
  if (from === undefined) return `Up to ${yearName(to)}`;
  if (from === to) return yearName(from);
  return from === 0 ? `Reception to Year ${to}` : `Years ${from} to ${to}`;
}

/** For whom a listing or a session is, in one line: `Ages 8 to 12, Years 3 to 8`, `Ask about ages`. */
export function whoWords(listing: ForWhomByTime): string {
  return [ageWords(ageSpan(listing)), yearWords(yearSpan(listing))].filter(Boolean).join(', ');
}

/** For whom one session is, where it says so itself; null where it is for whom the listing is for. */
export function sessionWhoWords(session: ForWhom): string | null {
  return ageSpan(session) === null ? null : whoWords({ ages: session.ages, years: session.years });
}

/** The last part of the address of a year group's page: `reception`, `year-5`. */
export function yearSlug(year: number): string {
  return year === 0 ? 'reception' : `year-${year}`;
}

/** Every year from one to another: Years 4 to 6 are 4, 5 and 6. */
export function yearsOf({ from, to }: Required<Span>): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
