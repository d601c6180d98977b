/**
 * The facts of a listing at one school: who it is for, each time with its own place, cost, joining, contact and all else.
 *
 * Page, card, row, leaflet, story, calendar, search record and JSON-LD choose from these and word them; none of them
 * works a fact out again. What must be hidden is not here, since `Directory` has dropped it.
 */
import type { Listing } from '../../schema/listing.ts';
import type { School } from '../../schema/school.ts';
import type { Term, Vocabulary } from '../../schema/vocabulary.ts';
import type { Directory, ListingState, PublicListing, PublicOrganisation } from '../directory/directory.ts';
import type { ShownPicture } from '../directory/picture.ts';
import { ageSpan, type Span, yearSpan } from './ages.ts';
import { termOf, type YesNoAsk } from './labels.ts';
import { type PlaceFacts, placesOf } from './places.ts';
import { type TimeFacts, timesForPupils, timesOf } from './times.ts';

/** What a listing is to one school; a school's view has more to say of it. */
export interface AtSchool {
  listing: PublicListing;
  /** Straight line from the school to the nearest place, in kilometres; null where either is not known. */
  km: number | null;
  /** The school's own words on it. */
  note: string | null;
}

/** Public contact details: the listing's own, or its organisation's, never mixed. */
export interface Contact {
  role?: string;
  phone?: string;
  email?: string;
  website?: string;
}

export interface TermAnswer {
  term: Term;
  answer: YesNoAsk;
}

export interface ListingFacts {
  slug: string;
  name: string;
  summary: string;
  /** Markdown. */
  body: string;
  /** Null where there is none, or none that is fit to be shown. */
  photo: ShownPicture | null;
  state: ListingState;
  statusNote?: string;
  publishFrom?: string;
  publishTo?: string;
  type: Term;
  interests: Term[];
  goodFor: Term[];
  formats: Term[];
  /** ISO 639 codes. */
  languages: string[];
  audience: Listing['audience'];
  /** Null where nobody has told us. */
  ages: Span | null;
  /** Null too where it is for parents and carers alone. */
  years: Span | null;
  whoFor?: string;
  places: PlaceFacts[];
  times: TimeFacts[];
  /** Those of them that the finder shows: the current ones for this school's pupils. */
  pupilTimes: TimeFacts[];
  cost: Listing['cost'];
  firstVisit: Listing['firstVisit'];
  /** In the vocabulary's order; those nobody has answered are left out. */
  access: TermAnswer[];
  support: TermAnswer[];
  joining: { ways: Term[]; website?: string; note?: string };
  contact: Contact;
  organisation: {
    slug: string;
    name: string;
    about?: string;
    website?: string;
    charityNumber?: string;
    companyNumber?: string;
    /** One person who works alone. */
    lone: boolean;
  };
  safeguarding: Listing['safeguarding'];
  review: Listing['review'];
  /** The school's own words on it. */
  schoolNote: string | null;
  /** To the nearest of its places. */
  km: number | null;
}

// Card, row, leaflet and page of a listing at a school all ask for the same.
const known = new WeakMap<AtSchool, { directory: Directory; school: School; facts: ListingFacts }>();

export function listingFacts(directory: Directory, school: School, each: AtSchool): ListingFacts {
  const before = known.get(each);
  if (before?.directory === directory && before.school === school) return before.facts;
  const facts = factsOf(directory, school, each);
  known.set(each, { directory, school, facts });
  return facts;
}

function factsOf(directory: Directory, school: School, { listing, km, note }: AtSchool): ListingFacts {
  const { vocabulary } = directory;
  const organisation = directory.organisations.get(listing.organisation) as PublicOrganisation;
  const places = placesOf(listing.places, school);
  const times = timesOf(directory, school, listing, places);
  const terms = (name: keyof typeof vocabulary, slugs: readonly string[]) =>
    slugs.map((slug) => termOf(vocabulary[name], slug));
  const { slug, name, summary, body, state, statusNote, publishFrom, publishTo, languages, audience } = listing;
  return {
    ...{ slug, name, summary, body, state, statusNote, publishFrom, publishTo, languages, audience },
    photo: photoOf(directory, listing),
    type: termOf(vocabulary['listing-types'], listing.type),
    interests: terms('interests', listing.interests),
    goodFor: terms('good-for', listing.goodFor),
    formats: terms('formats', listing.formats),
    ages: ageSpan(listing),
    years: audience.includes('pupils') ? yearSpan(listing) : null,
    whoFor: listing.whoFor,
    places,
    times,
    pupilTimes: timesForPupils(times, audience, school.years),
    cost: listing.cost,
    firstVisit: listing.firstVisit,
    access: answersOf(vocabulary.access, listing.access),
    support: answersOf(vocabulary.support, listing.support),
    joining: {
      ways: terms('ways-to-join', listing.joining.ways),
      website: listing.joining.website,
      note: listing.joining.note,
    },
    contact: contactOf(listing, organisation),
    organisation: {
      slug: organisation.slug,
      name: organisation.name,
      about: organisation.about,
      website: organisation.website,
      charityNumber: organisation.charityNumber,
      companyNumber: organisation.companyNumber,
      lone: organisation.size === 'lone',
    },
    safeguarding: listing.safeguarding,
    review: listing.review,
    schoolNote: note,
    km,
  };
}

function photoOf(directory: Directory, { photo }: PublicListing): ShownPicture | null {
  const picture = directory.pictures.get(photo.file ?? '');
  if (!picture) return null;
  const { alt = '', credit, focus, until } = photo;
  return { ...picture, alt, credit, focus, until };
}

function answersOf(vocabulary: Vocabulary, answers: Record<string, YesNoAsk>): TermAnswer[] {
  const known = vocabulary.terms.map(({ slug }) => slug).filter((slug) => Object.hasOwn(answers, slug));
  const others = Object.keys(answers).filter((slug) => !known.includes(slug));
  return [...known, ...others].map((slug) => ({ term: termOf(vocabulary, slug), answer: answers[slug]! }));
}

function contactOf(listing: PublicListing, organisation: PublicOrganisation): Contact {
  const { role, phone, email, website } = listing.contact;
  if (role || phone || email || website) return { role, phone, email, website };
  return {
    role: organisation.contactRole,
    phone: organisation.phone,
    email: organisation.email,
    website: organisation.website,
  };
}
