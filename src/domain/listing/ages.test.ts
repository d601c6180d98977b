import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ageSpan, ageWords, yearSpan, yearWords } from './ages.ts';

const none = { ages: {}, years: {} };

test('Years 4 to 6 are ages 8 to 11', () => {
  expect(ageSpan({ ...none, years: { from: 4, to: 6 } })).toEqual({ from: 8, to: 11 });
});

test('ages 8 to 12 reach from Year 3 to Year 8: an eight-year-old may still be in Year 3', () => {
  expect(yearSpan({ ...none, ages: { from: 8, to: 12 } })).toEqual({ from: 3, to: 8 });
});

test('years given are never changed by ages given beside them', () => {
  expect(yearSpan({ ages: { from: 5, to: 18 }, years: { from: 4, to: 6 } })).toEqual({ from: 4, to: 6 });
});

test('every year of a span is found again from the ages worked out of it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 13 }), (one, other) => {
      const years = { from: Math.min(one, other), to: Math.max(one, other) };
      const again = yearSpan({ ages: ageSpan({ ...none, years }), years: {} });
      expect(again.from ?? 0).toBeLessThanOrEqual(years.from);
      expect(again.to ?? 14).toBeGreaterThanOrEqual(years.to);
    }),
  );
});

test('ages are said in words', () => {
  expect([{}, { from: 11 }, { to: 16 }, { from: 8, to: 12 }, { from: 8, to: 8 }].map(ageWords)).toEqual([
    'All ages',
    'Age 11 and over',
    'Up to age 16',
    'Ages 8 to 12',
    'Age 8',
  ]);
});

test('years are said in words', () => {
  expect([{ from: 0, to: 6 }, { from: 4, to: 6 }, { from: 7 }, { to: 6 }, { from: 5, to: 5 }].map(yearWords)).toEqual([
    'Reception to Year 6',
    'Years 4 to 6',
    'Year 7 and up',
    'Up to Year 6',
    'Year 5',
  ]);
});

test('something for ages 18 to 25 claims no school year', () => {
  const years = yearSpan({ ...none, ages: { from: 19, to: 25 } });
  expect(yearWords(years)).toBeNull();
});
