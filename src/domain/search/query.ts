/**
 * What a visitor asks the finder for, and how it is written in the address.
 *
 * It stands in the fragment (`#q=footy&day=tue,thu&free&sort=near`), which browsers never send to a server.
 */
import type { PartOfDay } from '../time/part-of-day.ts';

/** The filters, each with its name in the address. */
export const filterKeys = [
  'year',
  'age',
  'for',
  'day',
  'time',
  'cost',
  'interest',
  'good-for',
  'has',
  'join',
  'how',
  'first',
] as const;
export type FilterKey = (typeof filterKeys)[number];

export type Chosen = Readonly<Record<FilterKey, readonly string[]>>;

export const sorts = ['best', 'near', 'next'] as const;
export type Sort = (typeof sorts)[number];

export interface FinderState {
  q: string;
  chosen: Chosen;
  sort: Sort;
  view: 'list' | 'map';
  /** Only what is still on today. */
  today: boolean;
}

export const dayValues = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export const timeValues = ['morning', 'afternoon', 'after-school', 'evening'] as const satisfies PartOfDay[];
export const costValues = ['free', 'first-free', 'cost-help'] as const;
/** A child in Reception is 4; the directory serves people up to 25. */
export const ageValues = Array.from({ length: 22 }, (_, index) => String(index + 4));
const yearValues = Array.from({ length: 14 }, (_, index) => String(index));

/** For the filters whose values do not come from a vocabulary. */
const fixedValues: Partial<Record<FilterKey, readonly string[]>> = {
  year: yearValues,
  age: ageValues,
  for: ['families'],
  day: dayValues,
  time: timeValues,
  cost: costValues,
  first: ['watch'],
};

export const nothingChosen: Chosen = Object.freeze(
  Object.fromEntries(filterKeys.map((key) => [key, Object.freeze([])])),
) as unknown as Chosen;

export const startState: FinderState = { q: '', chosen: nothingChosen, sort: 'best', view: 'list', today: false };

/** Longer searches are cut: the index would only ever match their beginning. */
const longestSearch = 100;
const longestFragment = 4000;
const mostValues = 40;

/** A search as the finder takes it: no control characters, at most 100 characters. */
export function searchText(typed: string): string {
  return Array.from(typed.replace(/\p{Surrogate}/gu, '\uFFFD').replace(/\p{Cc}+/gu, ' '))
    .slice(0, longestSearch)
    .join('');
}

/** The fragment of a state, without `#`; empty for the state everybody starts from. */
export function writeState({ q, chosen, sort, view, today }: FinderState): string {
  const parts: string[] = [];
  if (q.trim() !== '') parts.push(`q=${encodeURIComponent(q.trim()).replaceAll('%20', '+')}`);
  for (const key of filterKeys) {
    const values = chosen[key];
    if (values.length === 0) continue;
    // `free` says all there is to say: `cost=free` would be no clearer to somebody who reads the link.
    if (key === 'cost') parts.push(...values);
    else parts.push(`${key}=${values.join(',')}`);
  }
  if (today) parts.push('today');
  if (sort !== 'best') parts.push(`sort=${sort}`);
  if (view !== 'list') parts.push(`view=${view}`);
  return parts.join('&');
}

/**
 * The state a fragment asks for; whatever it does not understand is left aside.
 * Null where nothing in it is ours, as in a link to a part of the page (`#main`).
 */
export function readState(fragment: string): FinderState | null {
  const written = fragment.replace(/^#/, '').slice(0, longestFragment);
  if (written === '') return startState;
  // A Map, so that a key such as `__proto__` is a key like any other.
  const given = new Map<string, string>();
  for (const [key, value] of new URLSearchParams(written)) if (!given.has(key)) given.set(key, value);
  const flags = costValues.filter((value) => given.has(value));
  const ours = [...filterKeys, 'q', 'sort', 'view', 'today'].some((key) => given.has(key));
  if (!ours && flags.length === 0) return null;
  const sort = sorts.find((each) => each === given.get('sort'));
  return {
    q: searchText(given.get('q') ?? '').trim(),
    chosen: chosenFrom((key) => (key === 'cost' ? flags : valuesOf(key, given.get(key) ?? ''))),
    sort: sort ?? 'best',
    view: given.get('view') === 'map' ? 'map' : 'list',
    today: given.has('today'),
  };
}

function valuesOf(key: FilterKey, written: string): string[] {
  const fixed = fixedValues[key];
  const values = written
    .split(',', mostValues)
    .filter((value) =>
      fixed ? fixed.includes(value) : /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value) && value.length <= 80,
    );
  return [...new Set(values)];
}

function chosenFrom(valuesFor: (key: FilterKey) => readonly string[]): Chosen {
  return Object.fromEntries(filterKeys.map((key) => [key, valuesFor(key)])) as unknown as Chosen;
}

/** `chosen` without the values that this school's finder does not offer. */
export function onlyOffered(chosen: Chosen, isOffered: (key: FilterKey, value: string) => boolean): Chosen {
  return chosenFrom((key) => chosen[key].filter((value) => isOffered(key, value)));
}

/** `chosen` with one value added, or taken away where it is there. */
export function toggled(chosen: Chosen, key: FilterKey, value: string): Chosen {
  const values = chosen[key];
  const next = values.includes(value) ? values.filter((each) => each !== value) : [...values, value];
  return { ...chosen, [key]: next };
}

/** `chosen` with these filters emptied. */
export function without(chosen: Chosen, keys: readonly FilterKey[]): Chosen {
  return chosenFrom((key) => (keys.includes(key) ? [] : chosen[key]));
}

/** Every chosen value with its filter, in the order the filters are shown. */
export function chosenValues(chosen: Chosen): { key: FilterKey; value: string }[] {
  return filterKeys.flatMap((key) => chosen[key].map((value) => ({ key, value })));
}
