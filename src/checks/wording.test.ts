import { expect, test } from 'vitest';
import { saidOf } from '../../tests/lib/small-folder.ts';

test.each([
  'It treats loneliness.',
  'Proven to help.',
  'Reduces your child’s anxiety.',
  'Therapy for low mood.',
  'Improves mental health.',
])('a claim of effect is told: %s', (text) => {
  expect(saidOf({}, text)).toEqual([expect.stringContaining('warning wording.claim, Text: says “')]);
});

test.each(['Hurry, last chance!', 'Don’t miss out.', 'Tell your friends.'])(
  'P-13: words that push are told: %s',
  (text) => {
    expect(saidOf({}, text)).toEqual([expect.stringContaining('warning wording.nudge')]);
  },
);

test.each([
  'Good for making friends.',
  'Bring treats for the dog.',
  'We talk about anxiety and how it feels.',
  'A calm place.',
])('neutral words are welcome: %s', (text) => {
  expect(saidOf({}, text)).toEqual([]);
});
