import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, tellingWords } from '../text/fold.ts';
import { dictionaryOf, nearestWord, slips, splitWord } from './spelling.ts';

const words = ['football', 'foot', 'ball', 'basketball', 'trampolining', 'drama', 'quiet', 'room', 'swimming', 'chess'];
const dictionary = dictionaryOf(words);
const mended = (word: string) => (splitWord(word, dictionary) ?? [nearestWord(word, dictionary, true)]).join(' ');

test.each([
  ['trampolning', 'trampolining'],
  ['tranpolining', 'trampolining'],
  ['swiming', 'swimming'],
  ['darma', 'drama'],
  ['quietroom', 'quiet room'],
  ['trampoln', 'trampolining'],
])('“%s” is taken for “%s”', (typed, meant) => {
  expect(mended(typed)).toBe(meant);
});

test.each(['zebra', 'xyz', 'qqqqqq', 'kite'])('“%s” is near nothing, and nothing is made of it', (typed) => {
  expect(mended(typed)).toBe('');
});

test('of two words as near, the commoner is meant', () => {
  expect(nearestWord('cart', dictionaryOf(['card', 'cars']))).toBe('card');
  expect(nearestWord('cart', dictionaryOf(['cars', 'card']))).toBe('cars');
});

test('slips are letters left out, put in, changed, or swapped with a neighbour', () => {
  expect(slips('drama', 'drama', 2)).toBe(0);
  expect(slips('darma', 'drama', 2)).toBe(1);
  expect(slips('drma', 'drama', 2)).toBe(1);
  expect(slips('dramma', 'drama', 2)).toBe(1);
  expect(slips('dreme', 'drama', 2)).toBe(2);
  expect(slips('gardn', 'gardening', 1, true)).toBe(1);
});

test('slips are the same both ways, and none only between equals', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
  fc.assert(
    fc.property(word, word, (one, other) => {
      expect(slips(one, other, 9)).toBe(slips(other, one, 9));
      expect(slips(one, other, 9) === 0).toBe(one === other);
    }),
  );
});

test('accents, apostrophes, capitals and hyphens make no difference', () => {
  expect(fold('Children’s Café: drop-in!')).toBe('childrens cafe drop in');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
  );
});

test('little words tell nothing', () => {
  expect(tellingWords('Things to do on a Tuesday')).toEqual(['tuesday']);
  expect(tellingWords('something for me')).toEqual([]);
});
