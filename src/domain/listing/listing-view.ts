/** All that a listing's page says, in words, ready to show. */

import type { School } from '../../schema/school.ts';
import type { Directory, ListingState } from '../directory/directory.ts';
import type { ShownPicture } from '../directory/picture.ts';
import { walkingMinutes } from '../near/distance.ts';
import { inASentence } from '../text/in-a-sentence.ts';
import { patternOf } from '../time/dates.ts';
import { sessionWords } from '../time/session-words.ts';
import { checkedDates, type DatedSession } from '../time/sessions.ts';
import { ageWords, type Span, sessionWhoWords, yearSpan, yearWords } from './ages.ts';
import { costDetails } from './cost-words.ts';
import { type AtSchool, type Contact, type ListingFacts, listingFacts, type TermAnswer } from './facts.ts';
import { type VisitStop, visitPromises, visitQuestions, visitStops } from './first-visit.ts';
import { type JoinAction, joinAction } from './joining-words.ts';
import { type Answer, answerTo, type Label, labelFrom } from './labels.ts';
import type { PlaceFacts } from './places.ts';
import { safeguardingStatements } from './safeguarding-words.ts';
import { sessionFacts } from './session-facts.ts';
import { elsewhereWords, timesWithPlaces, whereWords } from './time-words.ts';
import type { TimeFacts } from './times.ts';
import { costLine } from './who-and-cost.ts';

export interface SessionView {
  /** Its name in calendars: see `session-ids.ts`. */
  id: string;
  /** `Tuesdays, 4pm to 5.30pm` */
  text: string;
  /** `Ages 6 to 10`, `In term time`, `A block of 6 weeks from 8 September 2026`: one each. */
  details: string[];
  note?: string;
  /** The coming dates for this school, as a pattern (`dates.ts`), about 400 days ahead. */
  pattern: string;
  /** Those of them that are bank holidays on which nobody knows whether it is on, as a pattern. */
  checks: string;
  starts?: string;
  ends?: string;
  /** Its school years, where it is not simply for all whom the listing is for. */
  years: Span | null;
  /** `ages 6 to 10, Years 1 to 6`: for whom it is, where it says so itself. */
  who?: string;
}

export interface PlaceView extends Omit<PlaceFacts, 'at'> {
  walkingMinutes: number | null;
  sessions: SessionView[];
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
  forPupils: boolean;
  ages: string;
  /** We have been told for what ages or school years it is. */
  agesTold: boolean;
  years: string | null;
  whoFor?: string;
  /** Each time in one line, beside its own place where there are several. */
  when: string[];
  /** Where in one line, with how far each place is from school. */
  where: string;
  places: PlaceView[];
  /** Sessions at none of its places. */
  sessions: SessionView[];
  /** Where those are: `Online`, `Ask where`; empty for something without any place. */
  elsewhere: string;
  /** The next few dates for pupils of the school, over all places, earliest first, as known on the day the page was made. */
  next: DatedSession[];
  /** The years of the school, where some sessions may be for others; null for what is for families, who come to any. */
  schoolYears: Required<Span> | null;
  cost: { label: string; details: string[] };
  firstVisit: { stops: VisitStop[]; answers: Answer[]; promises: { icon: string; label: string }[] };
  access: Answer[];
  support: Answer[];
  joining: { action: JoinAction; otherWays: Label[]; note?: string };
  contact: Contact;
  organisation: ListingFacts['organisation'];
  /** What the provider told us, in neutral sentences; none where nothing has been told. */
  safeguarding: { toldOn?: string; statements: string[] };
  checkedOn?: string;
  checkedBy?: string;
  schoolNote: string | null;
}

/** The view of a listing that one school's page shows. */
export function listingView(directory: Directory, { school }: { school: School }, each: AtSchool): ListingView {
  return viewFrom(listingFacts(directory, school, each), school.years);
}

/** The facts in words; `years` are those of the school. */
export function viewFrom(facts: ListingFacts, years: Required<Span>): ListingView {
  const { slug, name, summary, body, photo, state, statusNote, whoFor, contact, organisation, schoolNote } = facts;
  const sessionsAt = (at: number | null) =>
    facts.times.filter(({ place }) => (place?.at ?? null) === at).map(sessionView);
  const [, ...otherWays] = facts.joining.ways;
  return {
    ...{ slug, name, summary, body, photo, state, statusNote, whoFor, contact, organisation, schoolNote },
    endedOn: state === 'ended' ? facts.publishTo : undefined,
    type: labelFrom(facts.type),
    interests: facts.interests.map(labelFrom),
    goodFor: facts.goodFor.map(labelFrom),
    formats: facts.formats.map(labelFrom),
    languages: facts.languages.filter((code) => code !== 'en').map(languageName),
    forPupils: facts.audience.includes('pupils'),
    ages: ageWords(facts.ages),
    agesTold: facts.ages !== null,
    years: yearWords(facts.years),
    when: timesWithPlaces(facts),
    where: whereWords(facts),
    places: facts.places.map(({ at, ...place }) => ({
      ...place,
      walkingMinutes: place.km === null ? null : walkingMinutes(place.km),
      sessions: sessionsAt(at),
    })),
    sessions: sessionsAt(null),
    next: nextTimes(facts),
    elsewhere: facts.places.length > 0 ? elsewhereWords(facts) : '',
    schoolYears: facts.audience.includes('families') ? null : years,
    cost: { label: costLine(facts), details: costDetails(facts.cost) },
    firstVisit: {
      stops: visitStops(facts.firstVisit),
      answers: visitQuestions(facts.firstVisit),
      promises: visitPromises(facts.firstVisit),
    },
    access: answersIn(facts.access),
    support: answersIn(facts.support),
    joining: { action: joinAction(facts), otherWays: otherWays.map(labelFrom), note: facts.joining.note },
    safeguarding: { toldOn: facts.safeguarding.toldOn, statements: safeguardingStatements(facts.safeguarding) },
    checkedOn: facts.review.checkedOn,
    checkedBy: facts.review.checkedBy,
  };
}

function sessionView(time: TimeFacts): SessionView {
  const { id, session, days, over } = time;
  const who = sessionWhoWords(session);
  return {
    id,
    text: sessionWords(session),
    details: [...sessionFacts(time), ...(over ? ['This is over'] : [])],
    note: session.note,
    pattern: patternOf(days.map(({ date }) => date)),
    checks: patternOf(checkedDates(days)),
    starts: session.starts,
    ends: session.ends,
    years: yearSpan(session),
    ...(who !== null && { who: inASentence(who) }),
  };
}

const timesShown = 6;

/** The next few over all places, earliest first. */
function nextTimes(facts: ListingFacts): DatedSession[] {
  const elsewhere = facts.places.length > 0 ? elsewhereWords(facts) : '';
  const order = ({ date, starts = '' }: DatedSession) => `${date} ${starts}`;
  return facts.pupilTimes
    .flatMap(({ session, place, days }) =>
      days
        .slice(0, timesShown)
        .map((day) => ({ ...day, starts: session.starts, ends: session.ends, place: place?.name ?? elsewhere })),
    )
    .sort((one, other) => order(one).localeCompare(order(other)))
    .slice(0, timesShown);
}

function answersIn(answers: readonly TermAnswer[]): Answer[] {
  return answers.map(({ term, answer }) => answerTo(term.label, answer));
}

/** The English name of a language by its ISO 639 code: `cy` => `Welsh`, `bfi` => `British Sign Language`. */
function languageName(code: string): string {
  if (code === 'bfi') return 'British Sign Language';
  return new Intl.DisplayNames(['en-GB'], { type: 'language' }).of(code) ?? code;
}
