import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Vocabulary } from '../../schema/vocabulary.ts';
import { categoriesIn, interestOfCategory, interestsInName, interestWords } from './interests.ts';
import { freeSlug, slugFrom } from './slugs.ts';

const file = join(import.meta.dirname, '../../../tests/fixtures/import/interests.yaml');
const words = interestWords(parse(readFileSync(file, 'utf8')) as Vocabulary);

test('a name says what a child would do there', () => {
  expect(interestsInName('Ashton Football and Tennis Club', words)).toEqual(['football', 'racket-sports']);
  expect(interestsInName('Sale Table Tennis', words)).toEqual(['racket-sports']);
  expect(interestsInName('Altrincham Bowling Club', words)).toEqual(['team-sports']);
});

test('a park in a name is a place and not an interest', () => {
  expect(interestsInName('Castle Park Judo', words)).toEqual(['martial-arts']);
  expect(interestsInName('The Bridge Trust Society', words)).toEqual([]);
});

test('a category is matched by our word or its stem, else by nobody', () => {
  expect(interestOfCategory('Bowling', words)).toBe('team-sports');
  expect(interestOfCategory('Croquet', words)).toBeNull();
});

test('“Cricket, Tennis” is two categories unless the source knows it as one', () => {
  expect(categoriesIn('Cricket, Tennis', [])).toEqual(['Cricket', 'Tennis']);
  expect(categoriesIn('Cricket, Tennis', [{ written: 'Cricket, Tennis', interests: ['games'] }])).toEqual([
    'Cricket, Tennis',
  ]);
});

test('S-10 any name becomes a slug, never a path and never one that is taken or reserved', () => {
  expect(slugFrom('St Mary’s Café & Bar')).toBe('st-marys-cafe-and-bar');
  expect(slugFrom('../../admin')).toBe('admin');
  expect(slugFrom('Polska Szkoła Sobotnia')).toBe('polska-szkola-sobotnia');
  expect(slugFrom('Þór & Æsir Øst, Straße')).toBe('thor-and-aesir-ost-strasse');
  expect(slugFrom('Đội Bóng Đá')).toBe('doi-bong-da');
  expect(slugFrom('Клуб Шахматы')).toBe('klub-shakhmaty');
  expect(slugFrom('LARKBridge McDance')).toBe('larkbridge-mcdance');
  expect(slugFrom('x'.repeat(300))).toHaveLength(80);
  const taken = new Set(['dalry-library']);
  expect(freeSlug('Dalry Library', 'KA24', taken)).toBe('dalry-library-ka24');
  expect(freeSlug('Dalry Library', 'KA24', taken)).toBe('dalry-library-ka24-2');
  expect(freeSlug('Admin', '', taken)).toBe('admin-2');
});
