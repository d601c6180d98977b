/** A few listings that show how much there is: of many kinds, near school first, the same on every build. */

import type { Directory } from '../directory/directory.ts';
import { filterAnswers } from '../finder/cards.ts';
import { reviewState } from '../listing/review.ts';
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

/** At most `count` of the school's listings that the finder finds with `asked`, one of each interest in turn. */
export function variedListings(
  directory: Directory,
  view: SchoolView,
  count: number,
  asked: Partial<Chosen> = {},
): SchoolListing[] {
  const found = foundBy(
    { ...nothingChosen, ...asked },
    pupilListings(directory, view).map((each) => ({ ...filterAnswers(each.listing), each })),
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
