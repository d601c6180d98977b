/** One school's own view over the shared listings. */
import type { List } from '../../schema/list.ts';
import type { School } from '../../schema/school.ts';
import type { Directory, Entry, PublicListing } from '../directory/directory.ts';
import { yearSpan } from '../listing/ages.ts';
import { type AtSchool, listingFacts } from '../listing/facts.ts';
import { reviewState } from '../listing/review.ts';
import { nearestKm } from '../near/distance.ts';
import { filterAnswers } from '../search/answers.ts';
import { type Chosen, startState, writeState } from '../search/query.ts';
import { chosenBy, foundBy, ruleWords } from './list-rule.ts';

/** A listing as one school shows it. */
export interface SchoolListing extends AtSchool {
  /** 0 for the first pinned listing; null when not pinned. */
  pinned: number | null;
  /** Its provider has told the safeguarding that this school asks for (G-01); else only its own page shows it. */
  toldEnough: boolean;
  /** On the finder, the map and in search: open, and told enough for this school. */
  offered: boolean;
}

export interface SchoolView {
  slug: string;
  school: School;
  /** In order of name. Paused, closed and ended ones are among them: their addresses stay. */
  listings: SchoolListing[];
  lists: SchoolList[];
}

/** A list as one school shows it. */
interface SchoolList {
  slug: string;
  name: string;
  introduction?: string;
  /** Those offered here: the ones chosen by hand in the list's own order, then the rule's by distance and name. */
  listings: SchoolListing[];
  /** How the list keeps itself up to date; null for one made by hand alone. */
  kept: {
    /** How many of `listings` were chosen by hand. */
    byHand: number;
    /** What the rule asks: `free, or pay what you can; on a Wednesday`. */
    rule: string;
    /** The finder's filters that ask the same, and their fragment. */
    chosen: Chosen;
    fragment: string;
  } | null;
}

/** What `school` shows of `directory`. */
export function schoolView(directory: Directory, school: Entry<School>): SchoolView {
  const { view } = school.data;
  const pins = new Map(view.pin.map((slug, index) => [slug, index]));
  const notes = new Map(view.notes.map(({ listing, note }) => [listing, note]));
  const listings = [...directory.listings.values()]
    .map((listing) => ({ listing, km: nearestKm(school.data, listing.places) }))
    .filter(({ listing, km }) => isShown(school.data, listing, km))
    .map(({ listing, km }) => {
      const toldEnough = isToldEnough(school.data, listing);
      return {
        listing,
        km,
        pinned: pins.get(listing.slug) ?? null,
        note: notes.get(listing.slug) ?? null,
        toldEnough,
        offered: toldEnough && listing.state === 'open',
      };
    });
  return { slug: school.slug, school: school.data, listings, lists: listsOf(directory, school, listings) };
}

function isShown(school: School, listing: PublicListing, km: number | null): boolean {
  const { view } = school;
  if (view.hide.includes(listing.slug)) return false;
  if (view.include.includes(listing.slug) || view.pin.includes(listing.slug)) return true;
  if (!suitsPupils(school, listing)) return false;
  if (listing.places.length === 0) return view.online;
  if (view.withinKm !== undefined && km !== null && km <= view.withinKm) return true;
  if (view.areas.length > 0) return listing.places.some((place) => isInAreas(view.areas, place.area, place.postcode));
  return view.withinKm === undefined;
}

/** A listing for children older or younger than all the school's pupils is left out; families' never is, nor one whose ages we do not know. */
function suitsPupils(school: School, listing: PublicListing): boolean {
  if (listing.audience.includes('families')) return true;
  const years = yearSpan(listing);
  if (years === null) return true;
  return (years.from ?? 0) <= school.years.to && (years.to ?? 99) >= school.years.from;
}

/** An area is a part of town by name, or the beginning of a postcode: `ZZ1` takes in `ZZ1 4AP` but not `ZZ11 4AP`. */
function isInAreas(areas: string[], area: string | undefined, postcode: string | undefined): boolean {
  return areas.some(
    (each) =>
      each.toLowerCase() === area?.toLowerCase() ||
      postcode === each ||
      postcode?.split(' ')[0] === each ||
      (each.includes(' ') && postcode?.startsWith(each)),
  );
}

/** The strict setting (G-01): off pupils' pages until policy, lead role, checks and a date have been told. */
function isToldEnough(school: School, listing: PublicListing): boolean {
  if (!school.view.onlyWithSafeguarding || !listing.audience.includes('pupils')) return true;
  const { policy, leadRole, dbsChecks, toldOn } = listing.safeguarding;
  return policy === 'yes' && Boolean(leadRole) && dbsChecks !== 'not-told' && Boolean(toldOn);
}

function listsOf(directory: Directory, school: Entry<School>, listings: SchoolListing[]): SchoolList[] {
  const offered = listings.filter((each) => each.offered);
  const bySlug = new Map(offered.map((each) => [each.listing.slug, each]));
  return [...directory.lists.values()]
    .filter(({ data }) => data.schools.length === 0 || data.schools.includes(school.slug))
    .map(({ slug, data }): SchoolList => {
      const { name, introduction } = data;
      const byHand = data.listings.flatMap((listing) => bySlug.get(listing) ?? []);
      const chosen = chosenBy(data.rule);
      if (!chosen) return { slug, name, introduction, listings: byHand, kept: null };
      const rule = ruleWords(data.rule, directory.vocabulary);
      const fragment = writeState({ ...startState, chosen });
      const found = foundFor(directory, school.data, data, chosen, offered);
      const room = Math.max(0, data.atMost - byHand.length);
      const whole = [...byHand, ...found.filter((each) => !byHand.includes(each)).slice(0, room)];
      return { slug, name, introduction, listings: whole, kept: { byHand: byHand.length, rule, chosen, fragment } };
    })
    .filter((list) => list.listings.length > 0);
}

/** Kilometres for what has no place: after everything that has one. */
const far = 1e6;

/** What a list's rule finds, as the finder would: nothing that nobody has checked for too long. */
function foundFor(
  directory: Directory,
  school: School,
  list: List,
  chosen: Chosen,
  offered: SchoolListing[],
): SchoolListing[] {
  const current = offered.filter(
    ({ listing }) =>
      !list.leaveOut.includes(listing.slug) &&
      reviewState(listing.review.checkedOn, directory.today, directory.site) !== 'stale',
  );
  return foundBy(
    chosen,
    current.map((each) => ({ ...filterAnswers(listingFacts(directory, school, each)), each })),
  )
    .map(({ each }) => each)
    .sort((one, other) => (one.km ?? far) - (other.km ?? far) || byName(one, other));
}

function byName(one: SchoolListing, other: SchoolListing): number {
  return one.listing.name.localeCompare(other.listing.name, 'en-GB');
}
