/** All that a listing's page says, in words, ready to show. */
import type { WayToJoin } from '../../schema/listing.ts';
import type { School } from '../../schema/school.ts';
import type { Session } from '../../schema/session.ts';
import type { Vocabulary } from '../../schema/vocabulary.ts';
import type {
  Directory,
  ListingState,
  PublicListing,
  PublicOrganisation,
  PublicPlace,
} from '../directory/directory.ts';
import type { ShownPicture } from '../directory/picture.ts';
import { everySession } from '../finder/cards.ts';
import { nearestKm, walkingMinutes } from '../near/distance.ts';
import type { SchoolListing, SchoolView } from '../school/school-view.ts';
import { patternOf } from '../time/dates.ts';
import { sessionWords } from '../time/session-words.ts';
import { type DatedSession, sessionDates, sessionDays } from '../time/sessions.ts';
import type { SchoolYear } from '../time/terms.ts';
import { ageSpan, ageWords, yearSpan, yearWords } from './ages.ts';
import { costDetails, listingCostWords } from './cost-words.ts';
import { placeName } from './places.ts';
import { sessionFacts, sessionsForYears } from './session-facts.ts';
import { sessionIds } from './session-ids.ts';
import { answerTo, labelOf } from './words.ts';

/** A word of the vocabulary as shown. */
export interface Label {
  slug: string;
  label: string;
  icon?: string;
  help?: string;
}

export interface Answer {
  question: string;
  /** `Yes`, `No`, `Ask them`, or words of the provider. */
  answer: string;
  known: boolean;
  /** A drawing that stands beside the words, never alone. */
  icon?: string;
}

export interface SessionView {
  /** Its name in calendars: see `session-ids.ts`. */
  id: string;
  /** `Tuesdays, 4pm to 5.30pm` */
  text: string;
  /** `Every 2 weeks`, `In term time`, `A block of 6 weeks from 8 September 2026`: one each. */
  details: string[];
  note?: string;
  /** The coming dates for this school, as a pattern (`dates.ts`), about 400 days ahead. */
  pattern: string;
  starts?: string;
  ends?: string;
}

export interface PlaceView {
  /** What to call it: the name, the first part of the address, or the part of town. */
  name: string;
  address?: string;
  area?: string;
  postcode?: string;
  /** The exact address is hidden on purpose. */
  hidden: boolean;
  km: number | null;
  walkingMinutes: number | null;
  gettingThere?: string;
  latitude?: number;
  longitude?: number;
  sessions: SessionView[];
}

/** The one clear thing to do to join. */
export interface JoinAction {
  /** `Just turn up`, `Book a place`, `Ask at school` */
  label: string;
  /** An address, `tel:` or `mailto:`; none where there is nothing to press. */
  href?: string;
  /** What happens, in one sentence. */
  help: string;
}

export interface ListingView {
  slug: string;
  name: string;
  summary: string;
  body: string;
  /** Null where there is none, or none that is fit to be shown. */
  photo: ShownPicture | null;
  state: ListingState;
  statusNote?: string;
  /** The last date of a listing that has ended. */
  endedOn?: string;
  type: Label;
  interests: Label[];
  goodFor: Label[];
  formats: Label[];
  /** Names of languages other than English spoken there. */
  languages: string[];
  forFamilies: boolean;
  forPupils: boolean;
  ages: string;
  years: string | null;
  whoFor?: string;
  places: PlaceView[];
  /** Sessions of something with no place. */
  sessions: SessionView[];
  /** The next few dates over all places, earliest first, as known on the day the page was made. */
  next: DatedSession[];
  cost: { label: string; details: string[] };
  firstVisit: { answers: Answer[]; whatHappens?: string };
  access: Answer[];
  support: Answer[];
  joining: { action: JoinAction; otherWays: Label[]; note?: string };
  /** Null where pupils are to ask a grown-up: somebody who works alone. */
  contact: { role?: string; phone?: string; email?: string; website?: string } | null;
  organisation: {
    slug: string;
    name: string;
    about?: string;
    website?: string;
    charityNumber?: string;
    companyNumber?: string;
    lone: boolean;
  };
  /** What the provider told us, in neutral sentences; none where nothing has been told. */
  safeguarding: { toldOn?: string; statements: string[] };
  checkedOn?: string;
  checkedBy?: string;
  schoolNote: string | null;
  km: number | null;
}

/** The view of a listing that one school's page shows. */
export function listingView(directory: Directory, view: SchoolView, { listing, km, note }: SchoolListing): ListingView {
  const { vocabulary } = directory;
  const organisation = directory.organisations.get(listing.organisation) as PublicOrganisation;
  const lone = organisation.size === 'lone';
  const ids = sessionIds(listing, directory.site.name);
  const sessionView = (session: Session): SessionView => ({
    id: ids.get(session) ?? '',
    ...sessionViewOf(session, view.school, directory.today),
  });
  return {
    slug: listing.slug,
    name: listing.name,
    summary: listing.summary,
    body: listing.body,
    photo: photoOf(directory, listing),
    state: listing.state,
    statusNote: listing.statusNote,
    endedOn: listing.state === 'ended' ? listing.publishTo : undefined,
    type: labelOf(vocabulary['listing-types'], listing.type),
    interests: listing.interests.map((slug) => labelOf(vocabulary.interests, slug)),
    goodFor: listing.goodFor.map((slug) => labelOf(vocabulary['good-for'], slug)),
    formats: listing.formats.map((slug) => labelOf(vocabulary.formats, slug)),
    languages: listing.languages.filter((code) => code !== 'en').map(languageName),
    forFamilies: listing.audience.includes('families'),
    forPupils: listing.audience.includes('pupils'),
    ages: ageWords(ageSpan(listing)),
    years: yearWords(yearSpan(listing)),
    whoFor: listing.whoFor,
    places: listing.places.map((place) => placeView(place, view.school, sessionView)),
    sessions: listing.sessions.map(sessionView),
    next: nextSessions(listing, view.school, directory.today),
    cost: { label: listingCostWords(listing), details: costDetails(listing.cost) },
    firstVisit: firstVisitView(listing.firstVisit),
    access: answersOf(vocabulary.access, listing.access),
    support: answersOf(vocabulary.support, listing.support),
    joining: joiningView(directory, listing, organisation),
    contact: lone ? null : contactOf(listing, organisation),
    organisation: {
      slug: organisation.slug,
      name: organisation.name,
      about: organisation.about,
      website: organisation.website,
      charityNumber: organisation.charityNumber,
      companyNumber: organisation.companyNumber,
      lone,
    },
    safeguarding: safeguardingView(listing.safeguarding),
    checkedOn: listing.review.checkedOn,
    checkedBy: listing.review.checkedBy,
    schoolNote: note,
    km,
  };
}

function photoOf(directory: Directory, { photo }: PublicListing): ShownPicture | null {
  const picture = directory.pictures.get(photo.file ?? '');
  return picture ? { ...picture, alt: photo.alt ?? '', credit: photo.credit } : null;
}

function placeView(place: PublicPlace, school: School, sessionView: (session: Session) => SessionView): PlaceView {
  const km = nearestKm(school, [place]);
  return {
    name: placeName(place),
    address: place.address,
    area: place.area,
    postcode: place.postcode,
    hidden: place.hideExactAddress,
    km,
    walkingMinutes: km === null ? null : walkingMinutes(km),
    gettingThere: place.gettingThere,
    latitude: place.latitude,
    longitude: place.longitude,
    sessions: place.sessions.map(sessionView),
  };
}

function sessionViewOf(session: Session, school: SchoolYear, today: string): Omit<SessionView, 'id'> {
  return {
    text: sessionWords(session),
    details: sessionFacts(session, today),
    note: session.note,
    pattern: patternOf(sessionDates(session, school, today)),
    starts: session.starts,
    ends: session.ends,
  };
}

const sessionsShown = 6;

/** The next few sessions for the school's pupils over all places, earliest first. */
function nextSessions(listing: PublicListing, school: School, today: string): DatedSession[] {
  return sessionsForYears(everySession(listing), listing, school.years)
    .flatMap(({ place, session }) =>
      sessionDays(session, school, today)
        .slice(0, sessionsShown)
        .map((day) => ({ ...day, starts: session.starts, ends: session.ends, place: place ? placeName(place) : '' })),
    )
    .sort((one, other) => `${one.date} ${one.starts ?? ''}`.localeCompare(`${other.date} ${other.starts ?? ''}`))
    .slice(0, sessionsShown);
}

export function firstVisitView(visit: PublicListing['firstVisit']): ListingView['firstVisit'] {
  const told = (icon: string, question: string, answer: string | undefined): Answer[] =>
    answer ? [{ icon, question, answer, known: true }] : [];
  return {
    answers: [
      ...told('smile', 'Who meets you?', visit.whoMeetsYou),
      ...told('bag', 'What should I bring?', visit.whatToBring),
      { icon: 'eye', ...answerTo('Can I just watch first?', visit.watchFirst) },
      { icon: 'friends', ...answerTo('Can I bring a friend?', visit.bringFriend) },
      { icon: 'carer', ...answerTo('Can a parent or carer stay?', visit.parentCanStay) },
      ...told('people', 'How many children come?', visit.groupSize),
    ],
    whatHappens: visit.whatHappens,
  };
}

/** Terms in the vocabulary's order; those nobody has answered are left out. */
function answersOf(vocabulary: Vocabulary, answers: Record<string, 'yes' | 'no' | 'ask'>): Answer[] {
  return vocabulary.terms.flatMap((term) => {
    const answer = answers[term.slug];
    return answer ? [answerTo(term.label, answer)] : [];
  });
}

/** Public contact details: the listing's own, else its organisation's. */
export function contactOf(listing: PublicListing, organisation: PublicOrganisation): ListingView['contact'] {
  const { role, phone, email, website } = listing.contact;
  const own = role || phone || email || website;
  if (own) return { role, phone, email, website };
  return {
    role: organisation.contactRole,
    phone: organisation.phone,
    email: organisation.email,
    website: organisation.website,
  };
}

function joiningView(
  directory: Directory,
  listing: PublicListing,
  organisation: PublicOrganisation,
): ListingView['joining'] {
  const [first, ...others] = listing.joining.ways;
  return {
    action: joinAction(first, listing, organisation),
    otherWays: others.map((way) => labelOf(directory.vocabulary['ways-to-join'], way)),
    note: listing.joining.note,
  };
}

/** The one clear thing to do. Somebody who works alone is never a link for a child to press (G-03). */
export function joinAction(
  way: WayToJoin | undefined,
  listing: PublicListing,
  organisation: PublicOrganisation,
): JoinAction {
  if (organisation.size === 'lone') {
    return {
      label: 'Ask a grown-up or ask at school',
      help: 'One person runs this alone. A grown-up from home or school arranges the first visit with you.',
    };
  }
  const contact = contactOf(listing, organisation);
  const href =
    listing.joining.website ??
    contact?.website ??
    (contact?.email && `mailto:${contact.email}`) ??
    (contact?.phone && telephoneHref(contact.phone));
  switch (way) {
    case 'just-turn-up':
      return { label: 'Just turn up', help: 'You do not need to book. Come along at one of the times on this page.' };
    case 'book':
      return { label: 'Book a place', href, help: 'Book before you come, so that they know to expect you.' };
    case 'parent-signs-up':
      return { label: 'A parent or carer signs you up', href, help: 'Ask a grown-up at home to sign you up.' };
    case 'self-refer':
      return { label: 'Get in touch yourself', href, help: 'You can ask to join without anyone doing it for you.' };
    case 'school-refers':
      return {
        label: 'Ask at school',
        help: 'School asks for a place for you. Tell a member of staff that you would like to go.',
      };
    case 'professional-refers':
      return {
        label: 'Ask a nurse, doctor or worker who helps you',
        help: 'Somebody who already works with you asks for a place.',
      };
    case 'waiting-list':
      return {
        label: 'Join the waiting list',
        href,
        help: 'It is full just now. Put your name down and they will tell you when there is room.',
      };
    default:
      return { label: 'Ask them how to join', href, help: 'They have not told us yet how people join.' };
  }
}

/** `tel:` and a number without spaces. */
export function telephoneHref(phone: string): string {
  return `tel:${phone.replace(/[^\d+]/g, '')}`;
}

const checkWords: Record<Exclude<PublicListing['safeguarding']['dbsChecks'], 'not-told'>, string> = {
  'enhanced-with-barred-list': 'Adults there have enhanced DBS checks, with a barred list check.',
  enhanced: 'Adults there have enhanced DBS checks.',
  basic: 'Adults there have basic DBS checks.',
  none: 'Adults there have no DBS checks.',
};

/** The provider's own statements, in neutral words; what has not been told is not guessed. */
function safeguardingView(told: PublicListing['safeguarding']): ListingView['safeguarding'] {
  const statements: string[] = [];
  if (told.policy === 'yes') statements.push('They have a written safeguarding policy.');
  if (told.policy === 'no') statements.push('They have no written safeguarding policy.');
  if (told.leadRole)
    statements.push(
      `Their safeguarding lead is the ${told.leadRole.charAt(0).toLowerCase()}${told.leadRole.slice(1)}.`,
    );
  if (told.dbsChecks !== 'not-told') statements.push(checkWords[told.dbsChecks]);
  if (told.firstAid === 'yes') statements.push('A trained first aider is there.');
  if (told.firstAid === 'no') statements.push('There is no trained first aider there.');
  if (told.insurance === 'yes') statements.push('They have public liability insurance.');
  if (told.insurance === 'no') statements.push('They have no public liability insurance.');
  if (told.regulator)
    statements.push(
      `They are registered with ${told.regulator}${told.regulatorNumber ? ` (number ${told.regulatorNumber})` : ''}.`,
    );
  return { toldOn: told.toldOn, statements };
}

/** The English name of a language by its ISO 639 code: `cy` => `Welsh`, `bfi` => `British Sign Language`. */
function languageName(code: string): string {
  if (code === 'bfi') return 'British Sign Language';
  return new Intl.DisplayNames(['en-GB'], { type: 'language' }).of(code) ?? code;
}
