/**
 * What paper says of a listing: the same words as its page, in fewer lines.
 *
 * One `leaflets.json` per school holds them; every layout, of any set, is drawn from it.
 */

import type { Helpline } from '../../schema/settings.ts';
import { shownTelephone } from '../contact/telephone.ts';
import type { Directory } from '../directory/directory.ts';
import type { Addresses } from '../directory/ledger.ts';
import type { Limits } from '../listing/ages.ts';
import { costDetails } from '../listing/cost-words.ts';
import { type Contact, type ListingFacts, listingFacts } from '../listing/facts.ts';
import { joinAction } from '../listing/joining-words.ts';
import type { Label, YesNoAsk } from '../listing/labels.ts';
import { type PlaceFacts, pinsOf } from '../listing/places.ts';
import { wholeTimeLine } from '../listing/time-words.ts';
import { currentTimes } from '../listing/times.ts';
import { costLine, whoLine } from '../listing/who-and-cost.ts';
import { fromSchoolWords } from '../near/distance.ts';
import type { Pin } from '../near/pin.ts';
import type { SchoolView } from '../school/school-view.ts';
import { type Answers, filterAnswers, type TimeAnswers, timeAnswers } from '../search/answers.ts';
import type { Chosen } from '../search/query.ts';
import { inASentence } from '../text/in-a-sentence.ts';
import { shortAddress } from '../text/short-address.ts';
import type { Dated } from './edition.ts';

/** One time, as it is printed. */
interface LeafletTime extends TimeAnswers {
  /** `Tuesdays, 4pm to 5.30pm, in term time`; where the listing has several places, with the name of this one. */
  words: string;
  /** Which of `where` it is at, from 0; null where it is at none. */
  at: number | null;
}

export interface Leaflet extends Dated {
  slug: string;
  name: string;
  summary: string;
  organisation: string;
  /** What it is foremost, with the family whose colour and the drawing that stand beside the word. */
  interest: Pick<Label, 'label' | 'icon' | 'family' | 'sticker'>;
  /** Every time that will come again. */
  times: LeafletTime[];
  /** `Weir Lane Community Hall, Mill Row, ZZ1 2AB`: one for each place; how it happens where there is none. */
  where: string[];
  /** `300 m from school`: how far each of `where` is; null where that is not known. */
  far: (string | null)[];
  cost: string;
  costMore: string[];
  /** `Ages 8 to 12, Years 4 to 7` */
  who: string;
  /** Lowest and highest school year; null where nobody has told us. */
  years: Limits | null;
  /** What a list's rule can ask of it besides. */
  asked: Pick<Answers, 'audience' | 'ages' | 'free' | 'firstSessionFree' | 'helpWithCost'>;
  forFamiliesOnly: boolean;
  join: string;
  joinHelp: string;
  /** `Ring 01632 960150`, `e-mail chess@example.org`: the surest way first; none where a grown-up or the school asks. */
  ask: string[];
  /** `club secretary`, `DSL`: as it stands within a sentence. */
  askFor: string | null;
  /** The school's own words on it. */
  note: string | null;
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
  /** `chosen` is what the rule of a list asks, null for one made by hand. */
  lists: { slug: string; name: string; introduction: string | null; listings: string[]; chosen: Chosen | null }[];
  /** Those that the school offers, the pinned ones first, then in order of name. */
  leaflets: Leaflet[];
  /** What some of them were called before, and at which slug: links and codes on paper still use it. */
  renamed: { slug: string; name: string; to: string }[];
}

/** All that a school's leaflets are made of; `helplines` are those of its nation, `published` the ledger's addresses. */
export function leafletFile(
  directory: Directory,
  view: SchoolView,
  helplines: readonly Helpline[],
  published: Addresses = {},
): LeafletFile {
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
    lists: view.lists.map(({ slug, name, introduction, listings, kept }) => ({
      slug,
      name,
      introduction: introduction ?? null,
      listings: listings.map(({ listing }) => listing.slug),
      chosen: kept?.chosen ?? null,
    })),
    leaflets: offered
      .sort((one, other) => (one.pinned ?? offered.length) - (other.pinned ?? offered.length))
      .map((each) => leafletOf(listingFacts(directory, view.school, each), directory.today)),
    renamed: offered.flatMap(({ listing }) =>
      listing.previousSlugs.map((slug) => ({
        slug,
        name: published[`${view.slug}/${slug}/`] ?? listing.name,
        to: listing.slug,
      })),
    ),
  };
}

function leafletOf(facts: ListingFacts, today: string): Leaflet {
  const { slug, name, summary, places, cost, firstVisit, contact } = facts;
  const { audience, ages, years, free, firstSessionFree, helpWithCost } = filterAnswers(facts);
  const action = joinAction(facts);
  const { label, icon, family, sticker } = facts.interests[0]!;
  const ask = waysToAsk(facts);
  const lastDays = [...new Set(currentTimes(facts.times).flatMap(({ last }) => last ?? []))].sort();
  return {
    ...{ slug, name, summary, years },
    organisation: facts.organisation.name,
    interest: { label, icon, family, sticker },
    times: timesOf(facts, today),
    where: places.length > 0 ? places.map(placeLine) : [facts.formats.map((format) => format.label).join(', ')],
    far: places.map(({ km }) => (km === null ? null : fromSchoolWords(km))),
    cost: costLine(facts),
    costMore: costDetails(cost),
    who: whoLine(facts),
    asked: { audience, ages, free, firstSessionFree, helpWithCost },
    forFamiliesOnly: !audience.includes('pupils'),
    join: action.label,
    joinHelp: action.help,
    ask,
    askFor: contact.role ? inASentence(contact.role) : null,
    note: facts.schoolNote,
    first: firstVisitOf(firstVisit),
    has: [...facts.access, ...facts.support].flatMap(({ term, answer }) => (answer === 'yes' ? term.label : [])),
    pins: pinsOf(places),
    checkedOn: facts.review.checkedOn ?? null,
    publishTo: facts.publishTo ?? null,
    lastDays,
  };
}

function firstVisitOf(firstVisit: ListingFacts['firstVisit']): FirstVisit {
  const { whatHappens = '', whoMeetsYou = '', whatToBring = '', watchFirst, bringFriend, parentCanStay } = firstVisit;
  return { whatHappens, whoMeetsYou, whatToBring, watchFirst, bringFriend, parentCanStay };
}

/** Each line once. */
function timesOf(facts: ListingFacts, today: string): LeafletTime[] {
  const lines = new Map<string, LeafletTime>();
  for (const time of currentTimes(facts.times)) {
    const words = wholeTimeLine(time, facts, today);
    if (!lines.has(words)) lines.set(words, { words, at: time.place?.at ?? null, ...timeAnswers(time) });
  }
  return [...lines.values()];
}

function placeLine({ name, hidden, address, postcode }: PlaceFacts): string {
  if (hidden) return `${name} (they tell you the address)`;
  const parts = [name, ...(address?.split(',') ?? []), postcode ?? ''];
  return [...new Set(parts.map((part) => part.trim()).filter(Boolean))].join(', ');
}

function waysToAsk({ joining, contact }: { joining: ListingFacts['joining']; contact: Contact }): string[] {
  const website = joining.website ?? contact.website;
  return [
    ...(contact.phone ? [`Ring ${shownTelephone(contact.phone)}`] : []),
    ...(contact.email ? [`E-mail ${contact.email}`] : []),
    ...(website ? [`See ${shortAddress(website)}`] : []),
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
