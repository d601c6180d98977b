/**
 * The whole directory, joined: what may be seen, and nothing that must stay hidden.
 *
 * Exact addresses, private contacts, drafts, listings without consent and every way to reach somebody who works alone
 * (G-03) are dropped here, once, so that no page, map, card, index or feed can ever show them.
 */
import type { ContentOf, KindName } from '../../schema/collections.ts';
import type { DistressWords } from '../../schema/distress.ts';
import type { Listing } from '../../schema/listing.ts';
import type { Organisation } from '../../schema/organisation.ts';
import type { Place } from '../../schema/place.ts';
import type { School } from '../../schema/school.ts';
import type { Helpline, SiteSettings } from '../../schema/settings.ts';
import type { Vocabulary, VocabularyName } from '../../schema/vocabulary.ts';
import { withoutContacts, withoutWaysToReach } from './lone-worker.ts';
import { photoRefusal } from './photo-consent.ts';
import type { Picture } from './picture.ts';

/** One content file as read. */
export interface Entry<T> {
  slug: string;
  /** `content/listings/chess-club.md` */
  path: string;
  data: T;
  /** The Markdown below the front matter; empty for YAML files. */
  body: string;
}

/** Every content file that could be read, by kind and slug. */
export type Content = { [K in KindName]: Map<string, Entry<ContentOf<K>>> };

/** Where a listing stands on the day the directory was made. */
export type ListingState = 'open' | 'paused' | 'closed' | 'ended';

/** A place as the public may see it: where the exact address is hidden, only the part of town is left. */
export type PublicPlace = Place;

/** A listing as the public may see it. */
export interface PublicListing extends Omit<Listing, 'consent' | 'source' | 'photo'> {
  slug: string;
  body: string;
  state: ListingState;
  photo: PublicPhoto;
}

/** A photo that may be shown; who keeps the families' permission is nobody else's business. */
type PublicPhoto = Pick<Listing['photo'], 'file' | 'alt' | 'credit' | 'focus'> & { until?: string };

/** An organisation as the public may see it. */
export interface PublicOrganisation extends Omit<Organisation, 'privateEmail' | 'privatePhone'> {
  slug: string;
}

export interface Directory {
  /** The day it was made, `2026-11-23`: the demo's own day where the site is fictional. */
  today: string;
  site: SiteSettings;
  helplines: Helpline[];
  /** Words of trouble that the school or council added; null where it added none. */
  distress: DistressWords | null;
  vocabulary: Record<VocabularyName, Vocabulary>;
  organisations: Map<string, PublicOrganisation>;
  schools: Map<string, Entry<School>>;
  lists: Map<string, Entry<ContentOf<'lists'>>>;
  pages: Map<string, Entry<ContentOf<'pages'>>>;
  guides: Map<string, Entry<ContentOf<'guides'>>>;
  staff: Map<string, Entry<ContentOf<'staff'>>>;
  /** By slug, in the order of their names. */
  listings: Map<string, PublicListing>;
  /** By file name, the pictures of what is shown: those of drafts stay unseen. */
  pictures: Map<string, Picture>;
  /** What was read but must not be shown, with the reason in a sentence. */
  leftOut: { slug: string; reason: string }[];
}

/**
 * The directory of `content` as it stands on `today`, with those of the sound `pictures` that it shows;
 * throws a sentence where the settings are missing.
 */
export function directoryFrom(content: Content, today: string, pictures: Iterable<Picture> = []): Directory {
  const site = content.site.get('site')?.data;
  if (!site) throw new Error('content/settings/site.yaml is missing: write it with the directory’s name and place.');
  const day = site.demoDate ?? today;
  const listings: [string, PublicListing][] = [];
  const leftOut: Directory['leftOut'] = [];
  for (const entry of content.listings.values()) {
    const reason = reasonToLeaveOut(entry.data, day, content);
    if (reason) leftOut.push({ slug: entry.slug, reason });
    else listings.push([entry.slug, publicListing(entry, day, content)]);
  }
  listings.sort(([, one], [, other]) => one.name.localeCompare(other.name, 'en-GB'));
  return {
    today: day,
    site,
    helplines: (content.helplines.get('helplines')?.data.helplines ?? []).filter((line) => line.checkedOn),
    distress: content.distress?.get('distress')?.data ?? null,
    vocabulary: vocabularyFrom(content),
    organisations: new Map([...content.organisations].map(([slug, entry]) => [slug, publicOrganisation(entry)])),
    schools: new Map([...content.schools].map(([slug, entry]) => [slug, publicSchool(entry, content)])),
    lists: content.lists,
    pages: content.pages,
    guides: content.guides,
    staff: content.staff,
    listings: new Map(listings),
    pictures: picturesShown(pictures, listings, content),
    leftOut,
  };
}

function reasonToLeaveOut(listing: Listing, today: string, content: Content): string | null {
  if (listing.status === 'draft') return 'it is a draft';
  if (!listing.consent.givenOn) return 'nobody has recorded that the provider agreed to be listed';
  if (listing.publishFrom && listing.publishFrom > today) return `it is shown from ${listing.publishFrom}`;
  if (!content.organisations.has(listing.organisation)) return `its organisation “${listing.organisation}” is missing`;
  return null;
}

function publicListing(entry: Entry<Listing>, today: string, content: Content): PublicListing {
  const { data, body } = isLone(entry.data, content) ? withoutWaysToReach(entry) : entry;
  const { consent: _consent, source: _source, ...shown } = data;
  return {
    ...shown,
    slug: entry.slug,
    body,
    state: listingState(entry.data, today),
    places: shown.places.map(publicPlace),
    photo: publicPhoto(entry.data, today),
  };
}

/** Nothing is left of one whose consent is missing or past: neither page, feed nor leaflet can name it. */
function publicPhoto(listing: Listing, today: string): PublicPhoto {
  if (photoRefusal(listing, today)) return { focus: {} };
  const { file, alt, credit, focus, consent } = listing.photo;
  return { file, alt, credit, focus, until: consent.until };
}

function listingState(listing: Listing, today: string): ListingState {
  if (listing.status === 'closed') return 'closed';
  if (listing.publishTo && listing.publishTo < today) return 'ended';
  return listing.status === 'paused' ? 'paused' : 'open';
}

/** A hidden place keeps its part of town, its times and a position rounded to about a kilometre (two decimal places). */
function publicPlace(place: Place): PublicPlace {
  if (!place.hideExactAddress) return place;
  return {
    area: place.area,
    latitude: twoDecimals(place.latitude),
    longitude: twoDecimals(place.longitude),
    hideExactAddress: true,
    sessions: place.sessions,
  };
}

function twoDecimals(degrees: number | undefined): number | undefined {
  return degrees === undefined ? undefined : Math.round(degrees * 100) / 100;
}

/** An organisation as the public may see it: of one person alone, nothing by which that person can be reached. */
export function publicOrganisation(entry: Pick<Entry<Organisation>, 'slug' | 'data'>): PublicOrganisation {
  const { privateEmail: _email, privatePhone: _phone, ...shown } = entry.data;
  if (shown.size !== 'lone') return { ...shown, slug: entry.slug };
  const { website: _website, email: _public, phone: _number, contactRole: _role, ...rest } = shown;
  return { ...withoutContacts(rest), slug: entry.slug };
}

/** One person runs it alone. */
function isLone({ organisation }: Listing, content: Content): boolean {
  return content.organisations.get(organisation)?.data.size === 'lone';
}

/** What a school writes beside the listing of somebody who works alone tells nobody how to reach that person (G-03). */
function publicSchool(entry: Entry<School>, content: Content): Entry<School> {
  const { notes } = entry.data.view;
  const shown = notes
    .map((each) => {
      const listing = content.listings.get(each.listing)?.data;
      return listing && isLone(listing, content) ? withoutContacts(each) : each;
    })
    .filter(({ note }) => note);
  if (shown.length === notes.length && shown.every((note, place) => note === notes[place])) return entry;
  return { ...entry, data: { ...entry.data, view: { ...entry.data.view, notes: shown } } };
}

function picturesShown(
  pictures: Iterable<Picture>,
  listings: [string, PublicListing][],
  content: Content,
): Map<string, Picture> {
  const shown = new Set([
    ...listings.map(([, { photo }]) => photo.file),
    ...[...content.schools.values()].map(({ data }) => data.crest.file),
  ]);
  return new Map([...pictures].filter(({ file }) => shown.has(file)).map((picture) => [picture.file, picture]));
}

function vocabularyFrom(content: Content): Record<VocabularyName, Vocabulary> {
  const words = (name: VocabularyName) => content.vocabulary.get(name)?.data ?? { title: name, terms: [] };
  return {
    interests: words('interests'),
    'good-for': words('good-for'),
    access: words('access'),
    support: words('support'),
    'ways-to-join': words('ways-to-join'),
    'listing-types': words('listing-types'),
    formats: words('formats'),
  };
}
