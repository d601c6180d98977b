import { expect, test } from 'vitest';
import { listingText, saidWith } from '../../tests/lib/small-folder.ts';
import { shrank } from './whole.ts';

test('R-02: a directory in which nothing may be shown is an error', () => {
  const draft = listingText({ status: 'draft' });
  expect(saidWith({ 'listings/chess-club.md': draft })).toEqual([
    'error directory.empty, Directory: has no listing that may be shown; publish at least one',
  ]);
});

test('R-02: a fall of more than a tenth and of more than five needs a yes', () => {
  expect(shrank(180, 120)).toBe(true);
  expect(shrank(100, 90)).toBe(false);
  expect(shrank(100, 89)).toBe(true);
  expect(shrank(20, 15)).toBe(false);
  expect(shrank(20, 14)).toBe(true);
  expect(shrank(0, 5)).toBe(false);
  expect(shrank(10, 0)).toBe(true);
});
