/** A listing in a few words, for the A to Z and the lists: the same words as on its card, without the finder. */

import type { Directory } from '../directory/directory.ts';
import { whenWords, whereWords } from '../finder/cards.ts';
import { distanceWords } from '../near/distance.ts';
import type { SchoolListing } from '../school/school-view.ts';
import { whoWords } from './ages.ts';
import { listingCostWords } from './cost-words.ts';
import type { Label } from './listing-view.ts';
import { labelOf } from './words.ts';

export interface ListingRow {
  slug: string;
  name: string;
  summary: string;
  interest: Label;
  /** `Tuesdays, 4pm to 5pm`; empty where there are no times. */
  when: string;
  /** `Weir Lane Community Hall, 300 m from school`; how it happens where there is no place. */
  where: string;
  cost: string;
  /** `Ages 8 to 12, Years 4 to 7` */
  who: string;
  paused: boolean;
  forFamiliesOnly: boolean;
  checkedOn?: string;
}

export function listingRow(directory: Directory, { listing, km }: SchoolListing): ListingRow {
  const { interests, formats } = directory.vocabulary;
  const how = listing.formats.map((format) => labelOf(formats, format).label).join(', ');
  const where = [whereWords(listing), km !== null && `${distanceWords(km)} from school`];
  return {
    slug: listing.slug,
    name: listing.name,
    summary: listing.summary,
    interest: labelOf(interests, listing.interests[0] as string),
    when: whenWords(listing),
    where: listing.places.length > 0 ? where.filter(Boolean).join(', ') : how,
    cost: listingCostWords(listing),
    who: whoWords(listing),
    paused: listing.state === 'paused',
    forFamiliesOnly: !listing.audience.includes('pupils'),
    checkedOn: listing.review.checkedOn,
  };
}

/** Rows by the first letter of their names, A to Z; names that start with a number come first, under `0–9`. */
export function byLetter(rows: ListingRow[]): { letter: string; rows: ListingRow[] }[] {
  const groups = new Map<string, ListingRow[]>();
  for (const row of [...rows].sort((one, other) => one.name.localeCompare(other.name, 'en-GB'))) {
    const letter = letterOf(row.name);
    groups.set(letter, [...(groups.get(letter) ?? []), row]);
  }
  return [...groups]
    .map(([letter, rows]) => ({ letter, rows }))
    .sort((one, other) => (one.letter < other.letter ? -1 : 1));
}

function letterOf(name: string): string {
  const first = name
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .charAt(0)
    .toUpperCase();
  return /[A-Z]/.test(first) ? first : '0–9';
}
