/** What children in trouble type, and what is typed when nothing is wrong: held against the rules as a whole. */
import { expect, test } from 'vitest';
import { heard } from './heard.ts';

const { trouble, missed, ordinary, small, full } = heard();

test('of 1,050 things that are typed in trouble at least 98 in 100 are heard', () => {
  expect(trouble).toBeGreaterThanOrEqual(1050);
  expect(missed.length / trouble, missed.join('; ')).toBeLessThanOrEqual(0.02);
});

test('of 1,100 ordinary searches at most 5 in 100 have help beside them, and 1 in 100 above them', () => {
  expect(ordinary).toBeGreaterThanOrEqual(1100);
  expect(small.length / ordinary, small.join('; ')).toBeLessThanOrEqual(0.05);
  expect(full.length / ordinary, full.join('; ')).toBeLessThanOrEqual(0.01);
});
