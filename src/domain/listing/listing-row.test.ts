import { expect, test } from 'vitest';
import { byLetter, type ListingRow } from './listing-row.ts';

const row = (name: string): ListingRow => ({
  slug: name.toLowerCase(),
  name,
  summary: '',
  interest: { slug: 'games', label: 'Games' },
  when: [],
  moreTimes: 0,
  where: '',
  isInSeveralPlaces: false,
  cost: 'Free',
  who: 'All ages',
  years: null,
  firstFree: false,
  watchFirst: false,
  paused: false,
  forFamiliesOnly: false,
});
const lettersOf = (...names: string[]) => byLetter(names.map(row)).map(({ letter }) => letter);

test('the A to Z is in order, and numbers come first', () => {
  expect(lettersOf('Zumba', '5-a-side', 'Art Club')).toEqual(['0–9', 'A', 'Z']);
});

test('a letter with an accent stands under the letter itself', () => {
  expect(lettersOf('Ŵyl Fach', 'Éclair Club')).toEqual(['E', 'W']);
});

test('a sign in front of a name does not hide its letter', () => {
  expect(lettersOf('“Breathe” Drop-in', '’Ark Club')).toEqual(['A', 'B']);
});

test('one letter holds its rows by name', () => {
  expect(byLetter([row('Chess Club'), row('Baking'), row('Band')])[0]?.rows.map(({ name }) => name)).toEqual([
    'Baking',
    'Band',
  ]);
});
