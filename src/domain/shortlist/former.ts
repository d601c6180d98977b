/** Listings a school once showed and does not offer now: a shortlist on paper may still name them. */

import type { ListingState, PublicListing } from '../directory/directory.ts';
import type { Addresses } from '../directory/ledger.ts';
import { limitsOf, yearSpan } from '../listing/ages.ts';
import { hasPosition } from '../near/position.ts';
import type { SchoolView } from '../school/school-view.ts';
import type { Likeness } from './similar.ts';

export interface FormerListing extends Likeness {
  slug: string;
  now:
    | { state: 'moved'; to: string }
    /** It has a page that says so; `note` is the provider's or the editor's own sentence. */
    | { state: Exclude<ListingState, 'open'>; note?: string }
    /** Open, but this school waits for its safeguarding statements: only its own page shows it. */
    | { state: 'page-only' }
    /** Nothing but its name and its address is left. */
    | { state: 'gone' };
}

/** Every listing that `addresses` (the ledger's) or the content still knows of and the school's cards do not hold. */
export function formerListings(view: SchoolView, addresses: Addresses): FormerListing[] {
  const former = new Map<string, FormerListing>();
  for (const [slug, name] of publishedListings(view.slug, addresses)) {
    former.set(slug, { slug, name, interests: [], years: null, pins: [], now: { state: 'gone' } });
  }
  for (const { listing } of view.listings) {
    for (const slug of listing.previousSlugs) {
      const name = former.get(slug)?.name ?? listing.name;
      former.set(slug, { slug, ...likenessTo(listing), name, now: { state: 'moved', to: listing.slug } });
    }
  }
  for (const { listing, offered } of view.listings) {
    if (offered) former.delete(listing.slug);
    else former.set(listing.slug, { slug: listing.slug, ...likenessTo(listing), now: stateNow(listing) });
  }
  return [...former.values()].sort((one, other) => (one.slug < other.slug ? -1 : 1));
}

function stateNow({ state, statusNote }: PublicListing): FormerListing['now'] {
  return state === 'open' ? { state: 'page-only' } : { state, note: statusNote };
}

function likenessTo(listing: PublicListing): Likeness {
  return {
    name: listing.name,
    interests: listing.interests,
    years: limitsOf(yearSpan(listing)),
    pins: listing.places.filter(hasPosition).map(({ latitude, longitude }) => ({ latitude, longitude })),
  };
}

/** Slug and name of each listing that ever had an address at this school: `weir-lane/chess/`, but no list. */
function publishedListings(school: string, addresses: Addresses): [string, string][] {
  return Object.entries(addresses).flatMap(([address, name]): [string, string][] => {
    const [first, slug, ...more] = address.split('/').filter(Boolean);
    return first === school && slug !== undefined && more.length === 0 ? [[slug, name]] : [];
  });
}
