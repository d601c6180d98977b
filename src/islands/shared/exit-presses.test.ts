import { expect, test } from 'vitest';
import { pressWords } from './exit-presses.ts';

test.each([
  [0, ''],
  [1, 'Shift, press 2 more times to exit.'],
  [2, 'Shift, press 1 more time to exit.'],
  [3, 'Leaving this page.'],
])('after %i presses it is said what is left', (count, words) => {
  expect(pressWords(count)).toBe(words);
});
