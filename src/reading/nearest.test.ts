import { expect, test } from 'vitest';
import { didYouMean, nearest } from './nearest.ts';

test('a slip of the finger finds the word that was meant', () => {
  expect(nearest('adress', ['address', 'access'])).toBe('address');
  expect(nearest('First visit', ['firstVisit', 'status'])).toBe('firstVisit');
});

test('a word like none is not guessed at', () => {
  expect(nearest('art', ['football', 'chess'])).toBeNull();
  expect(didYouMean('art', ['football'])).toBe('');
});
