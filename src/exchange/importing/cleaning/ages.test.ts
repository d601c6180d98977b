import { describe, expect, test } from 'vitest';
import { cleanAge, cleanAges } from './ages.ts';

describe('ages as people write them', () => {
  test.each([
    ['8-11', { from: 8, to: 11 }],
    ['8 to 11 years', { from: 8, to: 11 }],
    ['Ages 5 – 16', { from: 5, to: 16 }],
    ['8+', { from: 8 }],
    ['14 and over', { from: 14 }],
    ['under 12s', { to: 11 }],
    ['up to 5', { to: 5 }],
    ['all ages', {}],
  ])('%s', (written, wanted) => {
    expect(cleanAges(written, written)).toEqual({ state: 'clean', value: wanted });
  });
});

test('ages that Excel turned into a date are refused, not guessed', () => {
  for (const cell of ['11-Aug', 'Aug-11', '8 Nov', new Date('2026-08-11T00:00:00Z')]) {
    expect(cleanAges(cell, String(cell))).toMatchObject({ state: 'refused', code: 'ages.excel_date' });
  }
});

test('ages nobody can understand are left out with a sentence', () => {
  for (const text of ['juniors', '12-8', '8, 9 or 10', '400+']) {
    expect(cleanAges(text, text)).toMatchObject({ state: 'refused', code: 'ages.format' });
  }
});

test('an age in a column of its own', () => {
  expect(cleanAge(8, '8')).toEqual({ state: 'clean', value: 8 });
  expect(cleanAge('8 years', '8 years')).toEqual({ state: 'clean', value: 8 });
  expect(cleanAge('8.5', '8.5')).toMatchObject({ state: 'refused' });
});
