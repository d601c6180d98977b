/** A few listings that show how much there is: of many kinds, near school first, the same on every build. */

import type { Directory } from '../directory/directory.ts';
import { listingFacts } from '../listing/facts.ts';
import { reviewState } from '../listing/review.ts';
import { freeKind } from '../listing/who-and-cost.ts';
import { filterAnswers } from '../search/answers.ts';
import { type Chosen, nothingChosen } from '../search/query.ts';
import { foundBy } from './list-rule.ts';
import type { SchoolListing, SchoolView } from './school-view.ts';

/** What the finder shows of a school's listings: nothing that nobody has checked for too long. */
export function foundListings({ today, site }: Directory, view: SchoolView): SchoolListing[] {
  return view.listings.filter(
    ({ offered, listing }) => offered && reviewState(listing.review.checkedOn, today, site) !== 'stale',
  );
}

/** Those of them for pupils, by what the school shows first, distance and name. */
export function pupilListings(directory: Directory, view: SchoolView): SchoolListing[] {
  return foundListings(directory, view)
    .filter(({ listing }) => listing.audience.includes('pupils'))
    .sort(byPlace);
}

/** Of these listings those that cost nothing, and those where people pay what they can: two different things to say. */
export function freeCounts(
  directory: Directory,
  { school }: SchoolView,
  listings: readonly SchoolListing[],
): { free: number; payWhatYouCan: number } {
  const kinds = listings.map((each) => freeKind(listingFacts(directory, school, each)));
  const count = (kind: (typeof kinds)[number]) => kinds.filter((each) => each === kind).length;
  return { free: count('free'), payWhatYouCan: count('pay-what-you-can') };
}

/** At most `count` of the school's listings that the finder finds with `asked`, one of each interest in turn. */
export function variedListings(
  directory: Directory,
  view: SchoolView,
  count: number,
  asked: Partial<Chosen> = {},
): SchoolListing[] {
  const found = foundBy(
    { ...nothingChosen, ...asked },
    pupilListings(directory, view).map((each) => ({
      ...filterAnswers(listingFacts(directory, view.school, each)),
      each,
    })),
  );
  return oneOfEach(
    found.map(({ each }) => each),
    ({ listing }) => listing.interests[0] ?? '',
  ).slice(0, count);
}

/** The first of each kind in order, then the second of each, and so on. */
export function oneOfEach<Each>(all: readonly Each[], kindOf: (each: Each) => string): Each[] {
  const seen = new Map<string, number>();
  return all
    .map((each) => {
      const turn = seen.get(kindOf(each)) ?? 0;
      seen.set(kindOf(each), turn + 1);
      return { each, turn };
    })
    .sort((one, other) => one.turn - other.turn)
    .map(({ each }) => each);
}

/** Where there is no place, between near and far. */
const somewhere = 3;

function byPlace(one: SchoolListing, other: SchoolListing): number {
  const pinned = (one.pinned ?? 99) - (other.pinned ?? 99);
  const near = (one.km ?? somewhere) - (other.km ?? somewhere);
  return pinned || near || one.listing.name.localeCompare(other.listing.name, 'en-GB');
}
