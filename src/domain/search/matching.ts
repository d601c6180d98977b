/**
 * Which cards a visitor's filters leave, and how many each further choice would leave.
 *
 * Filters of different groups must all be met; within a group any one will do.
 */

import type { Limits } from '../listing/ages.ts';
import type { Answers, TimeAnswers, WhoAndCost } from './answers.ts';
import {
  addBit,
  type Bits,
  bitsWhere,
  countBits,
  countInBoth,
  hasBit,
  inAll,
  inAny,
  noBits,
  removeBit,
} from './bits.ts';
import { ageValues, type Chosen, dayValues, type FilterKey, timeValues, toggled, without } from './query.ts';

/** The groups of filters: eight that are shown with their choices, and `first`, which has a button of its own. */
export const groups = {
  who: ['year', 'age', 'for'],
  when: ['day', 'time'],
  cost: ['cost'],
  interest: ['interest'],
  'good-for': ['good-for'],
  has: ['has'],
  join: ['join'],
  how: ['how'],
  first: ['first'],
} as const satisfies Record<string, FilterKey[]>;
export type GroupName = keyof typeof groups;
export const groupNames = Object.keys(groups) as GroupName[];

/** The cards of a school, ready to be counted. */
export interface CardIndex<Each extends Answers = Answers> {
  cards: readonly Each[];
  /** The cards with times for others than the listing, or at another price: who, when and cost are one question there. */
  mixed: readonly number[];
  /** By `interest=football` or `slot=tue evening`. */
  sets: ReadonlyMap<string, Bits>;
}

/** Sorts every card into the sets of the choices it answers to: once, when the cards arrive. */
export function cardIndex<Each extends Answers>(cards: readonly Each[]): CardIndex<Each> {
  const sets = new Map<string, Bits>();
  const put = (name: string, index: number) => {
    let set = sets.get(name);
    if (!set) {
      set = noBits(cards.length);
      sets.set(name, set);
    }
    addBit(set, index);
  };
  cards.forEach((card, index) => {
    for (const name of answersOf(card)) put(name, index);
  });
  const mixed = cards.flatMap(({ times }, index) => (times.some(isOfItsOwn) ? index : []));
  return { cards, mixed, sets };
}

const isOfItsOwn = ({ ages, years, free }: TimeAnswers) => Boolean(ages ?? years) || free !== undefined;

function answersOf(card: Answers): string[] {
  const answers = [
    ...card.interests.map((value) => `interest=${value}`),
    ...card.goodFor.map((value) => `good-for=${value}`),
    ...card.has.map((value) => `has=${value}`),
    ...card.ways.map((value) => `join=${value}`),
    ...card.formats.map((value) => `how=${value}`),
    ...card.times.flatMap(({ slots }) => slots.map(slotName)),
  ];
  const times: TimeAnswers[] = card.times.length > 0 ? card.times : [{ slots: [] }];
  if (times.some(({ free = card.free }) => free)) answers.push('cost=free');
  if (card.firstSessionFree) answers.push('cost=first-free');
  if (card.helpWithCost) answers.push('cost=cost-help');
  if (card.watchFirst) answers.push('first=watch');
  if (card.audience.includes('families')) answers.push('for=families');
  // A year or an age is a pupil's: what is for parents alone has its own choice.
  if (!card.audience.includes('pupils')) return answers;
  for (const { ages = card.ages, years = card.years } of times) {
    for (let year = 0; year <= 13; year++) if (isWithin(year, years)) answers.push(`year=${year}`);
    for (const age of ageValues) if (isWithin(Number(age), ages)) answers.push(`age=${age}`);
  }
  return answers;
}

/** `tuesday evening` => `slot=tue evening`, as the address writes days. */
function slotName(slot: string): string {
  const [day = '', part = ''] = slot.split(' ');
  return `slot=${day.slice(0, 3)} ${part}`;
}

/** Somebody of a year or an age, in whole years: a baby of 0 may be the 6 months old that it starts at. Where nobody told us, nobody. */
function isWithin(value: number, limits: Limits | null): boolean {
  if (!limits) return false;
  const [from, to] = limits;
  return (from === null || value >= Math.floor(from)) && (to === null || value <= to);
}

/** Whether a time of a card is for those who are asked for, and costs no more than they ask. */
export function suits(
  card: WhoAndCost,
  time: Omit<TimeAnswers, 'slots'>,
  { year, age, for: whom, cost }: Chosen,
): boolean {
  const { ages = card.ages, years = card.years, free = card.free } = time;
  const isFor =
    year.length + age.length + whom.length === 0 ||
    (whom.length > 0 && card.audience.includes('families')) ||
    (card.audience.includes('pupils') &&
      (year.some((each) => isWithin(Number(each), years)) || age.some((each) => isWithin(Number(each), ages))));
  if (!isFor || cost.length === 0) return isFor;
  return cost.some((each) =>
    each === 'free' ? free : each === 'first-free' ? card.firstSessionFree : card.helpWithCost,
  );
}

/** Whether a time is one of those that are asked for: by whom it is for, what it costs, its day and its part of the day. */
export function isAskedFor(card: WhoAndCost, time: TimeAnswers, chosen: Chosen): boolean {
  if (!suits(card, time, chosen)) return false;
  const slots = slotNames(chosen);
  return slots.length === 0 || time.slots.some((slot) => slots.includes(slotName(slot)));
}

/** The cards that a group's choices leave; null where nothing is chosen in it. */
function groupSet(index: CardIndex<Answers>, group: GroupName, chosen: Chosen): Bits | null {
  const names =
    group === 'when'
      ? slotNames(chosen)
      : groups[group].flatMap((key) => chosen[key].map((value) => `${key}=${value}`));
  if (names.length === 0) return null;
  return inAny(
    index.cards.length,
    names.flatMap((name) => index.sets.get(name) ?? []),
  );
}

/** “Tuesday” and “evening” is Tuesday evening, not any Tuesday and any evening. */
function slotNames(chosen: Chosen): string[] {
  if (chosen.day.length === 0 && chosen.time.length === 0) return [];
  const days = chosen.day.length > 0 ? chosen.day : dayValues;
  const parts = chosen.time.length > 0 ? chosen.time : timeValues;
  return days.flatMap((day) => parts.map((part) => `slot=${day} ${part}`));
}

/** The cards among `within` that the chosen filters leave; groups named in `except` are not asked. */
export function matching(index: CardIndex<Answers>, within: Bits, chosen: Chosen, except?: GroupName): Bits {
  const asked = groupNames.filter((group) => group !== except);
  const found = inAll([within, ...asked.flatMap((group) => groupSet(index, group, chosen) ?? [])]);
  const rest = except ? without(chosen, groups[except]) : chosen;
  for (const nth of index.mixed) if (!hasTimeFor(index.cards[nth]!, rest)) removeBit(found, nth);
  return found;
}

const hasTimeFor = (card: Answers, chosen: Chosen) => card.times.some((time) => isAskedFor(card, time, chosen));

/** What a choice would do. */
export interface ChoiceCount {
  /** How many cards there are with this choice made, beside what else is chosen. */
  leaves: number;
  /** Nothing answers to this choice as things are: it is not offered as if something did. */
  empty: boolean;
}

/** For every choice of the given filters that some card answers to, how many cards it would leave. */
export function choiceCounts(
  index: CardIndex<Answers>,
  within: Bits,
  chosen: Chosen,
  values: readonly { key: FilterKey; value: string }[],
): Map<string, ChoiceCount> {
  const counts = new Map<string, ChoiceCount>();
  for (const group of groupNames) {
    const own = values.filter(({ key }) => (groups[group] as readonly FilterKey[]).includes(key));
    if (own.length === 0) continue;
    const others = matching(index, within, chosen, group);
    const left = (wanted: Chosen) => {
      const set = groupSet(index, group, wanted);
      if (!set) return countBits(others);
      const inNone = index.mixed.filter(
        (nth) => hasBit(others, nth) && hasBit(set, nth) && !hasTimeFor(index.cards[nth]!, wanted),
      );
      return countInBoth(others, set) - inNone.length;
    };
    for (const { key, value } of own) {
      const added = chosen[key].includes(value) ? chosen : toggled(chosen, key, value);
      const alone = { ...(group === 'when' ? chosen : without(chosen, groups[group])), [key]: [value] };
      counts.set(`${key}=${value}`, { leaves: left(added), empty: left(alone) === 0 });
    }
  }
  return counts;
}

/** A group of filters, or the search words, that could be given up. */
export interface Relaxation {
  drop: GroupName | 'q';
  leaves: number;
}

/**
 * For when nothing is found: the single things whose dropping would leave something, the most first.
 * `withoutSearch` are the cards there would be to filter if the search words were dropped; null where there are none.
 */
export function relaxations(
  index: CardIndex<Answers>,
  within: Bits,
  chosen: Chosen,
  withoutSearch: Bits | null,
): Relaxation[] {
  const active = groupNames.filter((group) => groups[group].some((key) => chosen[key].length > 0));
  const found: Relaxation[] = active.map((drop) => ({
    drop,
    leaves: countBits(matching(index, within, chosen, drop)),
  }));
  if (withoutSearch) found.push({ drop: 'q', leaves: countBits(matching(index, withoutSearch, chosen)) });
  return found.filter(({ leaves }) => leaves > 0).sort((one, other) => other.leaves - one.leaves);
}

/** All the cards: `within` for a visitor who searches for nothing. */
export function everyCard(index: CardIndex<Answers>): Bits {
  return bitsWhere(index.cards.length, () => true);
}
