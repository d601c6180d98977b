/** A listing as it stands in the form, joined with the directory by the same functions as the site's own pages. */

import { type Content, type Directory, directoryFrom, type Entry } from '../../domain/directory/directory.ts';
import { photoRefusal } from '../../domain/directory/photo-consent.ts';
import type { Picture } from '../../domain/directory/picture.ts';
import type { Card } from '../../domain/finder/card.ts';
import { cardFile } from '../../domain/finder/cards.ts';
import { type Coming, comingOf, type Moment } from '../../domain/finder/coming.ts';
import { type ListingView, listingView } from '../../domain/listing/listing-view.ts';
import { type SchoolListing, type SchoolView, schoolView } from '../../domain/school/school-view.ts';
import { noWords } from '../../domain/search/word-index.ts';
import type { PreviewData } from '../../editor/preview-data.ts';
import type { Listing } from '../../schema/listing.ts';
import type { Organisation } from '../../schema/organisation.ts';
import type { School } from '../../schema/school.ts';

export interface ShownListing {
  listing: ListingView;
  /** Null for one that is closed, ended or having a break: the finder does not show it. */
  card: { card: Card; coming: Coming | null } | null;
  view: SchoolView;
  /** What the editor should know about where this is not shown, in sentences. */
  notes: string[];
}

/** What stands where the form has nothing yet. */
export const listingStandIns = {
  name: 'The name comes here',
  organisation: 'no-organisation-yet',
  type: 'activity',
  interests: [],
  summary: 'One line for pupils comes here.',
  status: 'draft',
};

/** A listing as one school would show it at a moment; `slug` is that of its file, once it has one. */
export function shownListing(
  listing: Listing,
  body: string,
  slug: string,
  data: PreviewData,
  school: string | null,
  now: Moment,
): ShownListing {
  const notes: string[] = [];
  if (listing.status === 'draft')
    notes.push('This is a draft: nobody sees it on the site until its status is changed.');
  if (listing.publishFrom && listing.publishFrom > now.date)
    notes.push(`Nobody sees it on the site before ${listing.publishFrom}.`);
  const refusal = photoRefusal(listing, now.date);
  if (refusal)
    notes.push('The photo is not shown: the families’ permission is missing or past. See “Photo” in the form.');
  const directory = directoryWith({ slug, path: '', body, data: withLeave(listing) }, data, now.date);
  const views = [...directory.schools.values()].map((each) => schoolView(directory, each));
  const view =
    views.find((each) => each.slug === school) ?? views.find(({ listings }) => listings.length > 0) ?? views[0];
  if (!view) throw new Error('There is no school yet: write one first, then listings can be shown as it shows them.');
  const found = view.listings.find((each) => each.listing.slug === slug);
  if (!found) notes.push(`${view.school.name} does not show this listing: it is for other ages, or too far away.`);
  else if (!found.toldEnough)
    notes.push(`${view.school.name} keeps this off pupils’ pages until its provider has told you about safeguarding.`);
  const each = found ?? unseenBy(directory, slug);
  return { listing: listingView(directory, view, each), card: cardOf(directory, view, each, now), view, notes };
}

/** A draft is previewed as it will look: the rules that keep it off the site are told in the notes. */
function withLeave(listing: Listing): Listing {
  return {
    ...listing,
    status: listing.status === 'draft' ? 'published' : listing.status,
    consent: { ...listing.consent, givenOn: listing.consent.givenOn ?? '2000-01-01' },
    publishFrom: undefined,
  };
}

function directoryWith(entry: Entry<Listing>, data: PreviewData, today: string): Directory {
  const organisations = new Map(
    data.organisations.map((each) => [each.slug, entryOf(each.slug, each as Organisation)]),
  );
  const { organisation } = entry.data;
  if (!organisations.has(organisation)) {
    organisations.set(organisation, entryOf(organisation, noOrganisationYet));
  }
  const content = {
    site: new Map([['site', entryOf('site', data.site)]]),
    helplines: new Map(),
    listings: new Map([[entry.slug, entry]]),
    organisations,
    schools: new Map(
      data.schools.map(({ slug, data: school }): [string, Entry<School>] => [slug, entryOf(slug, school)]),
    ),
    vocabulary: new Map(Object.entries(data.vocabulary).map(([name, words]) => [name, entryOf(name, words)])),
    lists: new Map(),
    pages: new Map(),
    guides: new Map(),
    staff: new Map(),
    sources: new Map(),
    editing: new Map(),
  };
  return directoryFrom(content as unknown as Content, today, pictureOf(entry.data));
}

/** Its own size is not known here, and does not matter: the preview shows the picture itself (`own-photo.ts`). */
function pictureOf({ photo }: Listing): Picture[] {
  return photo.file ? [{ file: photo.file, width: 960, height: 720, print: 'preview' }] : [];
}

const noOrganisationYet: Organisation = {
  name: 'The organisation comes here',
  kind: 'other',
  size: 'several-people',
  cy: {},
};

const entryOf = <T>(slug: string, data: T): Entry<T> => ({ slug, path: '', body: '', data });

function unseenBy(directory: Directory, slug: string): SchoolListing {
  const listing = directory.listings.get(slug)!;
  return { listing, km: null, pinned: null, note: null, toldEnough: true, offered: listing.state === 'open' };
}

function cardOf(directory: Directory, view: SchoolView, each: SchoolListing, now: Moment): ShownListing['card'] {
  const alone = { ...view, listings: [{ ...each, offered: each.listing.state === 'open' }] };
  const file = cardFile(directory, alone, { idOf: new Map(), index: noWords });
  const [card] = file.cards;
  return card ? { card, coming: comingOf(file, now)[0] ?? null } : null;
}
