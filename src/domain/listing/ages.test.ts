import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  ageSpan,
  ageWords,
  isForYears,
  limitsOf,
  sessionWhoWords,
  whoIsTold,
  whoWords,
  yearSpan,
  yearWords,
} from './ages.ts';

test('Years 4 to 6 are ages 8 to 11', () => {
  expect(ageSpan({ years: { from: 4, to: 6 } })).toEqual({ from: 8, to: 11 });
});

test('ages 8 to 12 reach from Year 3 to Year 8: an eight-year-old may still be in Year 3', () => {
  expect(yearSpan({ ages: { from: 8, to: 12 } })).toEqual({ from: 3, to: 8 });
});

test('years given are never changed by ages given beside them', () => {
  expect(yearSpan({ ages: { from: 5, to: 18 }, years: { from: 4, to: 6 } })).toEqual({ from: 4, to: 6 });
});

test('every year of a span is found again from the ages worked out of it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 13 }), (one, other) => {
      const years = { from: Math.min(one, other), to: Math.max(one, other) };
      const again = yearSpan({ ages: ageSpan({ years }) ?? {} });
      expect(again?.from ?? 0).toBeLessThanOrEqual(years.from);
      expect(again?.to ?? 14).toBeGreaterThanOrEqual(years.to);
    }),
  );
});

test('somebody of any age is in the years of that age, and of no other', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 30 }), (age) => {
      const { from = 0, to = 99 } = yearSpan({ ages: { from: age, to: age } }) ?? {};
      for (let year = 0; year <= 13; year += 1) {
        const isInYear = age === year + 4 || age === year + 5;
        expect(year >= from && year <= to).toBe(isInYear);
      }
    }),
  );
});

describe('ages and years are said in words', () => {
  test.each([
    [{ from: 8, to: 12 }, 'Ages 8 to 12, Years 3 to 8'],
    [{ from: 8, to: 8 }, 'Age 8, Years 3 to 4'],
    [{ from: 11 }, 'Age 11 and over, Year 6 and up'],
    [{ to: 16 }, 'Up to age 16, Up to Year 12'],
    [{ all: true }, 'All ages'],
    [{ from: 0 }, 'All ages'],
    [{}, 'Ask about ages'],
    [{ all: false }, 'Ask about ages'],
    [{ from: 0, to: 2 }, 'Ages 0 to 2'],
    [{ from: 2, to: 3 }, 'Ages 2 to 3'],
    [{ from: 0, to: 4 }, 'Ages 0 to 4, Up to Reception'],
    [{ from: 3, to: 5 }, 'Ages 3 to 5, Up to Year 1'],
    [{ from: 4, to: 11 }, 'Ages 4 to 11, Reception to Year 7'],
    [{ from: 5, to: 11 }, 'Ages 5 to 11, Reception to Year 7'],
    [{ fromMonths: 6, to: 4 }, '6 months to 4 years, Up to Reception'],
    [{ fromMonths: 18 }, 'From 18 months'],
    [{ toMonths: 18 }, 'Up to 18 months'],
    [{ from: 0, toMonths: 18 }, 'Up to 18 months'],
    [{ fromMonths: 6, toMonths: 18 }, '6 to 18 months'],
    [{ fromMonths: 6, to: 1 }, '6 months to 1 year'],
    [{ from: 1, toMonths: 30 }, '1 year to 30 months'],
    [{ from: 16, to: 18 }, 'Ages 16 to 18, Year 11 and up'],
    [{ from: 18, to: 25 }, 'Ages 18 to 25, Year 13 and up'],
    [{ from: 19, to: 25 }, 'Ages 19 to 25'],
    [{ from: 60 }, 'Age 60 and over'],
  ])('%j', (ages, words) => {
    expect(whoWords({ ages })).toBe(words);
  });

  test.each([
    [{ from: 0, to: 6 }, 'Reception to Year 6'],
    [{ from: 4, to: 6 }, 'Years 4 to 6'],
    [{ from: 7 }, 'Year 7 and up'],
    [{ to: 6 }, 'Up to Year 6'],
    [{ from: 5, to: 5 }, 'Year 5'],
    [{ from: 0, to: 0 }, 'Reception'],
    [{}, null],
    [null, null],
  ])('%j', (years, words) => {
    expect(yearWords(years)).toBe(words);
  });
});

test('“nobody told us” is kept apart from “all ages”', () => {
  expect([{}, { ages: { all: true } }, { ages: { from: 0 } }, { ages: { to: 9 } }].map(whoIsTold)).toEqual([
    'nothing',
    'all',
    'all',
    'some',
  ]);
  expect([ageWords(null), ageWords({})]).toEqual(['Ask about ages', 'All ages']);
  expect([limitsOf(null), limitsOf({})]).toEqual([null, [null, null]]);
});

describe('a session may be for its own ages', () => {
  const juniors = { ages: { from: 6, to: 10 } };
  const seniors = { ages: { from: 11, to: 16 } };
  const secondary = { from: 7, to: 11 };

  test('then only the one for these pupils is theirs', () => {
    expect([juniors, seniors].map((session) => isForYears(session, {}, secondary))).toEqual([false, true]);
    expect([juniors, seniors].map((session) => isForYears(session, {}, { from: 0, to: 6 }))).toEqual([true, true]);
  });

  test('one that says nothing is for whom the listing is for, and where nobody told us, perhaps for them', () => {
    expect(isForYears({}, juniors, secondary)).toBe(false);
    expect(isForYears({}, { ages: { all: true } }, secondary)).toBe(true);
    expect(isForYears({}, {}, secondary)).toBe(true);
  });

  test('a listing that says nothing itself is for whom all its sessions are for', () => {
    const judo = { places: [{ sessions: [juniors, seniors] }] };
    expect([ageSpan(judo), yearSpan(judo)]).toEqual([
      { from: 6, to: 16 },
      { from: 1, to: 12 },
    ]);
    expect(whoIsTold({ sessions: [juniors, {}] })).toBe('nothing');
  });

  test('it is said in words only where the session says it', () => {
    expect([juniors, {}, { years: { to: 6 } }].map(sessionWhoWords)).toEqual([
      'Ages 6 to 10, Years 1 to 6',
      null,
      'Up to age 11, Up to Year 6',
    ]);
  });
});
