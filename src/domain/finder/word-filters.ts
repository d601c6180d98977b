/** The filters that stand in the words of a search, beside those that a visitor chose. */

import type { NamedPlace } from '../near/place-names.ts';
import { type Chosen, nothingChosen } from '../search/query.ts';
import type { WordFilter } from '../search/understood.ts';

/** Days from one date to another, both in it. */
export interface Dates {
  from: string;
  to: string;
}

/** Everything that is asked for beside words to look for. */
export interface AskedBesides {
  chosen: Chosen;
  /** Only what is on on one of these days; null for any day. */
  dates: readonly Dates[] | null;
  near: NamedPlace | null;
  postcode: string | null;
}

/** What is chosen and what the words say, as one. */
export function askedBesides(chosen: Chosen, filters: readonly WordFilter[]): AskedBesides {
  let all: Record<string, readonly string[]> = chosen;
  let dates: readonly Dates[] | null = null;
  let near: NamedPlace | null = null;
  let postcode: string | null = null;
  for (const { asks } of filters) {
    if ('key' in asks) all = { ...all, [asks.key]: Array.from(new Set([...(all[asks.key] ?? []), ...asks.values])) };
    else if ('dates' in asks) dates = [...(dates ?? []), ...asks.dates];
    else if ('near' in asks) near = asks.near;
    else postcode = asks.postcode;
  }
  return { chosen: all === nothingChosen ? chosen : (all as Chosen), dates, near, postcode };
}

/**
 * The filters of the words that can be kept: of those that together leave nothing, the ones whose dropping leaves the
 * most are dropped, one by one. `leaves` tells how many cards some of them leave.
 */
export function keptFilters(
  filters: readonly WordFilter[],
  leaves: (filters: readonly WordFilter[]) => number,
): { kept: readonly WordFilter[]; dropped: readonly WordFilter[] } {
  const dropped: WordFilter[] = [];
  let kept = filters;
  while (kept.length > 0 && leaves(kept) === 0) {
    const ways = kept.map((filter) => ({ filter, left: leaves(kept.filter((each) => each !== filter)) }));
    const best = ways.reduce((one, other) => (other.left > one.left ? other : one));
    // None of them is what leaves nothing.
    if (kept.length === 1 && best.left === 0) break;
    dropped.push(best.filter);
    kept = kept.filter((each) => each !== best.filter);
  }
  return { kept, dropped };
}
