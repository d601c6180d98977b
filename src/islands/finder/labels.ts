/** What each choice is called on screen. */

import type { CardFile, Choice } from '../../domain/finder/card.ts';
import { yearName, yearsOf } from '../../domain/listing/ages.ts';
import type { GroupName } from '../../domain/search/matching.ts';
import { ageValues, type FilterKey, type Sort } from '../../domain/search/query.ts';

export const groupTitles: Record<GroupName, string> = {
  who: 'School year or age',
  when: 'Day and time of day',
  cost: 'Cost',
  interest: 'Interest',
  'good-for': 'Good for',
  has: 'Access and support',
  join: 'How to join',
  how: 'How it happens',
  first: 'Your first visit',
};

export const groupIcons: Record<GroupName, string> = {
  who: 'people',
  when: 'calendar',
  cost: 'coin',
  interest: 'star',
  'good-for': 'smile',
  has: 'hands',
  join: 'door',
  how: 'globe',
  first: 'eye',
};

export const sortNames: Record<Sort, string> = { best: 'Best match', near: 'Nearest first', next: 'Soonest first' };

/** The families of interests, as the first screen shows them. “Someone to talk to” is among the first four, always in view. */
export const families = [
  { name: 'sport', label: 'Sport', sticker: 'soccer-ball' },
  { name: 'making', label: 'Making', sticker: 'artist-palette' },
  { name: 'people', label: 'Hanging out', sticker: 'couch-and-lamp' },
  { name: 'talk', label: 'Someone to talk to', sticker: 'hot-beverage' },
  { name: 'outdoors', label: 'Outdoors', sticker: 'deciduous-tree' },
  { name: 'stage', label: 'Music and stage', sticker: 'performing-arts' },
  { name: 'games', label: 'Games', sticker: 'video-game' },
  { name: 'learning', label: 'Finding out', sticker: 'telescope' },
] as const;

/** The interests of a family that this school has something of. */
export function interestsOf(family: string, { interest }: Choices): string[] {
  return interest.filter((each) => each.family === family).map(({ value }) => value);
}

/** Whether every interest of a family is chosen. */
export function isWholeFamily(interests: readonly string[], chosen: readonly string[]): boolean {
  return interests.length > 0 && interests.every((each) => chosen.includes(each));
}

const days: Choice[] = [
  { value: 'mon', label: 'Monday' },
  { value: 'tue', label: 'Tuesday' },
  { value: 'wed', label: 'Wednesday' },
  { value: 'thu', label: 'Thursday' },
  { value: 'fri', label: 'Friday' },
  { value: 'sat', label: 'Saturday' },
  { value: 'sun', label: 'Sunday' },
];
const times: Choice[] = [
  { value: 'morning', label: 'Morning, before 12' },
  { value: 'afternoon', label: 'Afternoon, 12 to 3' },
  { value: 'after-school', label: 'After school, 3 to 6' },
  { value: 'evening', label: 'Evening, from 6' },
];
const costs: Choice[] = [
  { value: 'free', label: 'Free, or pay what you can' },
  { value: 'first-free', label: 'First session free' },
  { value: 'cost-help', label: 'Help with the cost' },
];

export type Choices = Readonly<Record<FilterKey, readonly Choice[]>>;

/** Everything a visitor of this school can choose. */
export function choicesFor(years: { from: number; to: number }, vocabulary: CardFile['choices']): Choices {
  return {
    year: yearsOf(years).map((year) => ({ value: String(year), label: yearName(year) })),
    age: ageValues.map((value) => ({ value, label: `Age ${value}` })),
    for: [{ value: 'families', label: 'For parents and carers' }],
    day: days,
    time: times,
    cost: costs,
    first: [{ value: 'watch', label: 'Watch first' }],
    ...vocabulary,
  };
}

/** By `interest=football`. */
export type Labels = ReadonlyMap<string, Choice>;

export function labelsOf(choices: Choices): Labels {
  const entries = Object.entries(choices) as [FilterKey, readonly Choice[]][];
  return new Map(
    entries.flatMap(([key, values]) => values.map((choice): [string, Choice] => [`${key}=${choice.value}`, choice])),
  );
}
