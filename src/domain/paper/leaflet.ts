/**
 * What paper says of a listing: the same words as its page, in fewer lines.
 *
 * One `leaflets.json` per school holds them; every layout, of any set, is drawn from it.
 */
import type { Helpline } from '../../schema/settings.ts';
import type { Directory, PublicListing, PublicOrganisation, PublicPlace } from '../directory/directory.ts';
import type { Pin } from '../finder/card.ts';
import { everySession, pinsOf } from '../finder/cards.ts';
import { type Limits, limitsOf, whoWords, yearSpan } from '../listing/ages.ts';
import { costDetails, listingCostWords } from '../listing/cost-words.ts';
import { contactOf, firstVisitView, joinAction, type ListingView } from '../listing/listing-view.ts';
import { placeName } from '../listing/places.ts';
import { sessionFacts } from '../listing/session-facts.ts';
import { labelOf } from '../listing/words.ts';
import { distanceWords } from '../near/distance.ts';
import type { SchoolListing, SchoolView } from '../school/school-view.ts';
import { sessionWords } from '../time/session-words.ts';
import type { Dated } from './edition.ts';

export interface Leaflet extends Dated {
  slug: string;
  name: string;
  summary: string;
  organisation: string;
  interest: { label: string; icon?: string };
  /** `Tuesdays, 4pm to 5.30pm, in term time`: one for each way of saying when. */
  when: string[];
  /** `Weir Lane Community Hall, Mill Row, ZZ1 2AB`: one for each place; how it happens where there is none. */
  where: string[];
  /** `300 m from school` */
  far: string | null;
  cost: string;
  costMore: string[];
  /** `Ages 8 to 12, Years 4 to 7` */
  who: string;
  /** Lowest and highest school year; null where nobody told us, a limit where there is none. */
  years: Limits | null;
  forFamiliesOnly: boolean;
  join: string;
  joinHelp: string;
  /** `Ring 01632 960150`, `e-mail chess@example.org`: the surest way first; none where a grown-up or the school asks. */
  ask: string[];
  /** `the club secretary` */
  askFor: string | null;
  /** The school's own words on it. */
  note: string | null;
  /** Known answers about a first visit. */
  visit: { icon?: string; question: string; answer: string }[];
  first: FirstVisit;
  /** Access and support that it says it has. */
  has: string[];
  pins: Pin[];
}

/** A first visit as its provider tells of it; an empty text where nothing has been told. */
interface FirstVisit {
  whatHappens: string;
  whoMeetsYou: string;
  whatToBring: string;
  watchFirst: YesNoAsk;
  bringFriend: YesNoAsk;
  parentCanStay: YesNoAsk;
}
type YesNoAsk = 'yes' | 'no' | 'ask';

/** Whom to ring, as printed: `Childline` and `0800 1111`; `Shout` and `text SHOUT to 85258`. */
interface HelpLine {
  name: string;
  number: string;
}

/** `/<school>/leaflets.json`. */
export interface LeafletFile {
  school: string;
  name: string;
  years: { from: number; to: number };
  place: string;
  /** The day the file was made. */
  madeOn: string;
  cautionAfterDays: number;
  hideAfterDays: number;
  fictional: boolean;
  /** In the order of every page: the school's own person first. */
  help: HelpLine[];
  lists: { slug: string; name: string; introduction: string | null; listings: string[] }[];
  /** Those that the school offers, the pinned ones first, then in order of name. */
  leaflets: Leaflet[];
}

/** All that a school's leaflets are made of; `helplines` are those of its nation. */
export function leafletFile(directory: Directory, view: SchoolView, helplines: readonly Helpline[]): LeafletFile {
  const offered = view.listings.filter(({ offered }) => offered);
  return {
    school: view.slug,
    name: view.school.name,
    years: view.school.years,
    place: directory.site.place,
    madeOn: directory.today,
    cautionAfterDays: directory.site.cautionAfterDays,
    hideAfterDays: directory.site.hideAfterDays,
    fictional: directory.site.fictional,
    help: helpLines(view.school.safeguarding, helplines),
    lists: view.lists.map(({ slug, name, introduction, listings }) => ({
      slug,
      name,
      introduction: introduction ?? null,
      listings: listings.map(({ listing }) => listing.slug),
    })),
    leaflets: offered
      .sort((one, other) => (one.pinned ?? offered.length) - (other.pinned ?? offered.length))
      .map((each) => leafletOf(directory, each)),
  };
}

function leafletOf(directory: Directory, { listing, km, note }: SchoolListing): Leaflet {
  const { interests, formats, access, support } = directory.vocabulary;
  const organisation = directory.organisations.get(listing.organisation) as PublicOrganisation;
  const contact = contactOf(listing, organisation);
  const action = joinAction(listing.joining.ways[0], listing, organisation);
  const { label, icon } = labelOf(interests, listing.interests[0] ?? '');
  const how = listing.formats.map((format) => labelOf(formats, format).label).join(', ');
  const visit = firstVisitView(listing.firstVisit);
  const has = (terms: typeof access.terms, answers: Record<string, string>) =>
    terms.flatMap((term) => (answers[term.slug] === 'yes' ? term.label : []));
  return {
    slug: listing.slug,
    name: listing.name,
    summary: listing.summary,
    organisation: organisation.name,
    interest: { label, icon },
    when: timesOf(listing, directory.today),
    where: listing.places.length > 0 ? listing.places.map(placeLine) : [how],
    far: km === null ? null : `${distanceWords(km)} from school`,
    cost: listingCostWords(listing),
    costMore: costDetails(listing.cost),
    who: whoWords(listing),
    years: limitsOf(yearSpan(listing)),
    forFamiliesOnly: !listing.audience.includes('pupils'),
    join: action.label,
    joinHelp: action.help,
    ask: organisation.size === 'lone' ? [] : waysToAsk(listing, contact),
    askFor: organisation.size === 'lone' ? null : (contact?.role ?? null),
    note,
    visit: visit.answers.filter(({ known }) => known).map(({ icon, question, answer }) => ({ icon, question, answer })),
    first: firstVisitOf(listing),
    has: [...has(access.terms, listing.access), ...has(support.terms, listing.support)],
    pins: pinsOf(listing),
    checkedOn: listing.review.checkedOn ?? null,
    publishTo: listing.publishTo ?? null,
  };
}

function firstVisitOf({ firstVisit }: PublicListing): FirstVisit {
  const { whatHappens = '', whoMeetsYou = '', whatToBring = '', watchFirst, bringFriend, parentCanStay } = firstVisit;
  return { whatHappens, whoMeetsYou, whatToBring, watchFirst, bringFriend, parentCanStay };
}

function timesOf(listing: PublicListing, today: string): string[] {
  const lines = everySession(listing).map(({ session }) =>
    [sessionWords(session), ...sessionFacts(session, today).map(small)].filter(Boolean).join(', '),
  );
  return [...new Set(lines)];
}

/** `In term time` => `in term time`, within a line. */
const small = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);

function placeLine(place: PublicPlace): string {
  if (place.hideExactAddress) return `${placeName(place)} (they tell you the address)`;
  const parts = [placeName(place), ...(place.address?.split(',') ?? []), place.postcode ?? ''];
  return [...new Set(parts.map((part) => part.trim()).filter(Boolean))].join(', ');
}

function waysToAsk(listing: PublicListing, contact: ListingView['contact']): string[] {
  const website = listing.joining.website ?? contact?.website;
  return [
    ...(contact?.phone ? [`Ring ${contact.phone}`] : []),
    ...(contact?.email ? [`E-mail ${contact.email}`] : []),
    ...(website ? [`See ${website.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '')}`] : []),
  ];
}

function helpLines(person: SchoolView['school']['safeguarding'], helplines: readonly Helpline[]): HelpLine[] {
  const own = person.phone ? [{ name: person.role ?? 'An adult in school', number: person.phone }] : [];
  return [
    ...own,
    ...helplines.map(({ name, phone, textTo, textWord, website }) => ({
      name,
      number: phone ?? (textTo ? `text ${[textWord, textTo].filter(Boolean).join(' to ')}` : (website ?? '')),
    })),
  ];
}
