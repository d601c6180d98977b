/** Ages and school years, each derived from the other. */
import type { Listing } from '../../schema/listing.ts';

export interface Span {
  from?: number;
  to?: number;
}

/**
 * School years of a listing, from its ages where they are not given.
 *
 * In England and Wales a child in Year n is n+4 on the first day of the year and turns n+5 during it
 * (Education Act 1996, section 8, and the Department for Education's guide to school years): somebody
 * who is 8 is in Year 3 or Year 4.
 */
export function yearSpan(listing: Pick<Listing, 'ages' | 'years'>): Span {
  if (listing.years.from !== undefined || listing.years.to !== undefined) return listing.years;
  const { from, to } = listing.ages;
  return {
    from: from === undefined ? undefined : clamp(from - 5),
    to: to === undefined || to > 18 ? undefined : clamp(to - 4),
  };
}

/** Ages of a listing in years, from its school years where they are not given: Years 4 to 6 are ages 8 to 11. */
export function ageSpan(listing: Pick<Listing, 'ages' | 'years'>): Span {
  if (listing.ages.from !== undefined || listing.ages.to !== undefined) return listing.ages;
  const { from, to } = listing.years;
  return { from: from === undefined ? undefined : from + 4, to: to === undefined ? undefined : to + 5 };
}

function clamp(year: number): number {
  return Math.max(0, Math.min(14, year));
}

/** `Ages 8 to 12`, `Age 11 and over`, `Up to age 16`, or `All ages`. */
export function ageWords({ from, to }: Span): string {
  if (from === undefined && to === undefined) return 'All ages';
  if (to === undefined) return `Age ${from} and over`;
  if (from === undefined) return `Up to age ${to}`;
  return from === to ? `Age ${from}` : `Ages ${from} to ${to}`;
}

/** `Reception`, `Year 5`. */
export function yearName(year: number): string {
  return year === 0 ? 'Reception' : `Year ${year}`;
}

/** `Years 4 to 6`, `Reception to Year 6`, `Year 7 and up`, or null where every year is welcome. */
export function yearWords({ from, to }: Span): string | null {
  const low = from === undefined || from > 13 ? undefined : from;
  if (from !== undefined && from > 13) return null;
  if (low === undefined && to === undefined) return null;
  if (to === undefined || to > 13) return low === undefined ? null : `${yearName(low)} and up`;
  if (low === undefined) return `Up to ${yearName(to)}`;
  if (low === to) return yearName(low);
  return low === 0 ? `Reception to Year ${to}` : `Years ${low} to ${to}`;
}

/** The last part of the address of a year group's page: `reception`, `year-5`. */
export function yearSlug(year: number): string {
  return year === 0 ? 'reception' : `year-${year}`;
}

/** Every year from one to another: Years 4 to 6 are 4, 5 and 6. */
export function yearsOf({ from, to }: Required<Span>): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
