/** What the finder's filters ask of a listing, and of each of its times; a list's rule asks the same. */
import type { Audience, Format, WayToJoin } from '../../schema/listing.ts';
import { ageSpan, type Limits, limitsOf, yearSpan } from '../listing/ages.ts';
import { costsNothing, sessionPriceWords } from '../listing/cost-words.ts';
import type { ListingFacts } from '../listing/facts.ts';
import type { Slot, TimeFacts } from '../listing/times.ts';

/** One time; ages, years and price only where they are not those of the listing. */
export interface TimeAnswers {
  /** `tuesday after-school`: each weekday and part of day in which it starts. */
  slots: Slot[];
  ages?: Limits;
  years?: Limits;
  free?: boolean;
}

export interface Answers {
  audience: Audience[];
  interests: string[];
  goodFor: string[];
  formats: Format[];
  ways: WayToJoin[];
  /** Access and support terms answered “yes”. */
  has: string[];
  /** Youngest and oldest, in years; null where nobody has told us. */
  ages: Limits | null;
  /** Lowest and highest school year, derived from ages where not given; null where nobody has told us. */
  years: Limits | null;
  /** Free, or pay what you can. */
  free: boolean;
  firstSessionFree: boolean;
  helpWithCost: boolean;
  /** One can come and only watch the first time. */
  watchFirst: boolean;
  /** Those for a school's pupils: see `timesForPupils`. */
  times: TimeAnswers[];
}

/** What of a listing decides whether one of its times is asked for. */
export type WhoAndCost = Pick<Answers, 'audience' | 'ages' | 'years' | 'free' | 'firstSessionFree' | 'helpWithCost'>;

export function filterAnswers(facts: ListingFacts): Answers {
  const { audience, interests, goodFor, formats, joining, access, support, cost, firstVisit } = facts;
  const slugs = (terms: { slug: string }[]) => terms.map(({ slug }) => slug);
  return {
    audience,
    interests: slugs(interests),
    goodFor: slugs(goodFor),
    formats: slugs(formats) as Format[],
    ways: slugs(joining.ways) as WayToJoin[],
    has: [...access, ...support].flatMap(({ term, answer }) => (answer === 'yes' ? term.slug : [])),
    ages: limitsOf(facts.ages),
    years: limitsOf(facts.years),
    free: costsNothing({ cost }),
    firstSessionFree: cost.firstSessionFree === 'yes',
    helpWithCost: cost.bursary === 'yes' || cost.freeSchoolMeals === 'yes',
    watchFirst: firstVisit.watchFirst === 'yes',
    times: facts.pupilTimes.map(timeAnswers),
  };
}

export function timeAnswers({ session, slots }: TimeFacts): TimeAnswers {
  const { price, ...own } = { price: session.price, ages: session.ages, years: session.years };
  const ages = limitsOf(ageSpan(own));
  const years = limitsOf(yearSpan(own));
  return {
    slots,
    ...(ages && { ages }),
    ...(years && { years }),
    ...(sessionPriceWords({ price }) !== null && { free: costsNothing({ cost: noPrice, sessions: [{ price }] }) }),
  };
}

/** Of a listing whose every time has its own price. */
const noPrice = { kind: 'not-told' } as ListingFacts['cost'];
