/** What something costs, in few and plain words. */
import type { Cost, CostPer, Price } from '../../schema/cost.ts';

/** A listing as far as its price goes: what it costs, and its sessions with a price of their own. */
export interface Priced {
  cost: Cost;
  places?: { sessions: { price?: Price }[] }[];
  sessions?: { price?: Price }[];
}

/**
 * `Free`, `£2.50 a session`, `£3 to £5 a session`, `Free or £3 a session`, `Ask about the cost`; `Free or ask about the
 * cost` where only some of its sessions have a price that we were told.
 */
export function listingCostWords(listing: Priced): string {
  const told = pricesOf(listing).filter(({ kind }) => kind !== 'not-told');
  const words = [...new Set(joined(told).map(costWords))];
  if (told.length < pricesOf(listing).length) words.push(costWords({ kind: 'not-told' }));
  return words.map((each, index) => (index === 0 ? each : small(each))).join(' or ');
}

/** Prices for the same thing as one that takes in all of them, where the first of them stood. */
function joined(prices: readonly AnyPrice[]): AnyPrice[] {
  const groups: AnyPrice[] = [];
  for (const price of prices) {
    const place = groups.findIndex((group) => hullOf(group, price) !== null);
    if (place < 0) groups.push(price);
    else groups[place] = hullOf(groups[place]!, price)!;
  }
  return groups;
}

/** Whether nobody pays for any session of it, or each pays what they can. */
export function costsNothing(listing: Priced): boolean {
  return pricesOf(listing).every(
    (price) => price.kind === 'free' || price.kind === 'pay-what-you-can' || isNothing(price),
  );
}

/** `Free`, `Pay what you can`, `£2.50 a session`, `From £3 a day`, `£4 a family`, `Ask about the cost`. */
export function costWords(cost: AnyPrice): string {
  const { kind, amount, upTo, orMore, per = 'session' } = cost;
  if (kind === 'pay-what-you-can') return 'Pay what you can';
  if (kind === 'free' || isNothing(cost)) return 'Free';
  if (kind === 'not-told' || amount === undefined) return 'Ask about the cost';
  return [sumWords(amount, upTo, orMore), perWords(per)].filter(Boolean).join(' ');
}

function sumWords(amount: number, upTo: number | undefined, orMore: boolean | undefined): string {
  if (orMore) return `From ${poundWords(amount)}`;
  if (upTo === undefined) return poundWords(amount);
  return amount === 0 ? `Up to ${poundWords(upTo)}` : `${poundWords(amount)} to ${poundWords(upTo)}`;
}

/** The price of a session that has its own: `£5.50 a session`; null where it is that of the listing. */
export function sessionPriceWords({ price }: { price?: Price }): string | null {
  return price && hasPrice(price) ? costWords(price) : null;
}

/** `£3`, `£2.50`, `50p`, `£1,250`. */
export function poundWords(pounds: number): string {
  if (pounds > 0 && pounds < 1) return `${Math.round(pounds * 100)}p`;
  const pence = Number.isInteger(pounds) ? 0 : 2;
  return `£${pounds.toLocaleString('en-GB', { minimumFractionDigits: pence, maximumFractionDigits: pence })}`;
}

/** Everything known about the cost besides the price, a sentence each. */
export function costDetails(cost: Cost): string[] {
  const details: string[] = [];
  if (cost.firstSessionFree === 'yes' && cost.kind !== 'free') details.push('Your first session is free.');
  if (cost.bursary === 'yes') details.push('They can help if the cost is hard to pay. Just ask.');
  if (cost.freeSchoolMeals === 'yes') details.push('Free if you get free school meals.');
  if (cost.holidayActivities === 'yes')
    details.push('Has free holiday places (HAF) for children who get free school meals.');
  if (cost.kit) details.push(`Kit: ${cost.kit}`);
  if (cost.note) details.push(cost.note);
  return details;
}

/** A price of a listing or of one session; a session need not say “amount” beside its amount. */
type AnyPrice = Omit<Price, 'kind'> & { kind?: Cost['kind'] };

/** The listing's own price, unless every session has its own, and those of its sessions. */
function pricesOf({ cost, places = [], sessions = [] }: Priced): AnyPrice[] {
  const every = [...places.flatMap((place) => place.sessions), ...sessions];
  const own = every.flatMap(({ price }) => (price && hasPrice(price) ? [price] : []));
  const isOnlyBySession = every.length > 0 && own.length === every.length;
  return isOnlyBySession ? own : [cost, ...own];
}

const hasPrice = ({ kind, amount }: Price) => kind !== undefined || amount !== undefined;

/** “£0” costs nothing, whatever it is called. */
const isNothing = ({ amount, upTo, orMore }: AnyPrice) => amount === 0 && upTo === undefined && !orMore;

/** One price that takes in both; null where they are not both amounts for the same thing. */
function hullOf(one: AnyPrice, other: AnyPrice): AnyPrice | null {
  if (costWords(one) === costWords(other)) return one;
  if ((one.per ?? 'session') !== (other.per ?? 'session')) return null;
  if (one.amount === undefined || other.amount === undefined || isNothing(one) || isNothing(other)) return null;
  const low = Math.min(one.amount, other.amount);
  if (one.orMore || other.orMore) return { ...one, amount: low, upTo: undefined, orMore: true };
  return { ...one, amount: low, upTo: Math.max(one.upTo ?? one.amount, other.upTo ?? other.amount) };
}

/** `a session`, `an hour`, `a half term`; empty where nobody told us. */
function perWords(per: CostPer): string {
  return per === 'not-told' ? '' : `${per === 'hour' ? 'an' : 'a'} ${per.replace('-', ' ')}`;
}

const small = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);
