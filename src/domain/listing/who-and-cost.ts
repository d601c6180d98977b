/** For whom a listing is and what it costs, in one line each, from its facts. */
import { ageWords, yearWords } from './ages.ts';
import { costsNothing, listingCostWords } from './cost-words.ts';
import type { ListingFacts } from './facts.ts';

/** `Ages 8 to 12, Years 4 to 7`, `Ask about ages`. */
export function whoLine({ ages, years }: Pick<ListingFacts, 'ages' | 'years'>): string {
  return [ageWords(ages), yearWords(years)].filter(Boolean).join(', ');
}

type Priced = Pick<ListingFacts, 'cost' | 'pupilTimes'>;

const pricesOf = ({ cost, pupilTimes }: Priced) => ({ cost, sessions: pupilTimes.map(({ session }) => session) });

/** `Free`, `£2.50 a session`, `Free or £3 a session`, over all its times for a school's pupils. */
export const costLine = (facts: Priced): string => listingCostWords(pricesOf(facts));

/** Nobody pays anything, or each pays what they can, or neither of the two holds for all these times. */
export function freeKind(facts: Priced): 'free' | 'pay-what-you-can' | null {
  if (costLine(facts) === 'Free') return 'free';
  return costsNothing(pricesOf(facts)) ? 'pay-what-you-can' : null;
}
