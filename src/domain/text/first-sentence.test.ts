import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstSentence } from './first-sentence.ts';

test('the first sentence stands alone, and the rest is as it was', () => {
  expect(firstSentence('You learn how to fall over. That is honestly the first lesson. Then a game.')).toEqual([
    'You learn how to fall over.',
    'That is honestly the first lesson. Then a game.',
  ]);
  expect(firstSentence('Nothing. Please leave your own bricks at home')).toEqual([
    'Nothing.',
    'Please leave your own bricks at home',
  ]);
  expect(firstSentence('Bare feet, short nails, a drink.')).toEqual(['Bare feet, short nails, a drink.', '']);
});

test('a full stop in a time, a title or a short form ends nothing', () => {
  for (const whole of [
    'Come at 4.30 pm to the side door',
    'Mrs. Patel waits by the door',
    'Ask for Dr. J. Okoro at St. Mary’s',
    'A towel, e.g. A blue one',
  ])
    expect(firstSentence(whole)).toEqual([whole, '']);
});

test('other marks end a sentence too', () => {
  expect(firstSentence('What fun! You may watch.')).toEqual(['What fun!', 'You may watch.']);
  expect(firstSentence('They say “come in.” Then you sit.')).toEqual(['They say “come in.”', 'Then you sit.']);
});

test('no word is lost', () => {
  const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(letters(firstSentence(text).join(' '))).toBe(letters(text));
    }),
  );
});
