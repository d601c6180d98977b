import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addDays,
  byTheRule,
  dateOf,
  datesOf,
  dateWords,
  londonDate,
  londonTime,
  longDateWords,
  nearDateWords,
  patternOf,
  timeWords,
} from './dates.ts';

const date = fc.integer({ min: 15_000, max: 30_000 }).map(dateOf);

test('packing dates and unpacking them gives the same dates', () => {
  fc.assert(
    fc.property(fc.array(date, { maxLength: 60 }), (dates) => {
      expect(datesOf(patternOf(dates))).toEqual([...new Set(dates)].sort());
    }),
  );
});

test('a year of Tuesdays packs into a few characters', () => {
  const tuesdays = Array.from({ length: 52 }, (_, week) => addDays('2026-11-24', week * 7));
  expect(patternOf(tuesdays)).toBe('2026-11-24+7x51');
});

test('near dates are said as a child says them', () => {
  expect(nearDateWords('2026-11-23', '2026-11-23')).toBe('Today');
  expect(nearDateWords('2026-11-24', '2026-11-23')).toBe('Tomorrow');
  expect(nearDateWords('2026-12-01', '2026-11-23')).toBe('Tue 1 Dec');
});

test('long dates name the day and the year', () => {
  expect(longDateWords('2026-11-24')).toBe('Tuesday 24 November 2026');
  expect(dateWords('2026-11-04')).toBe('4 November 2026');
});

test('times are said in the style of GOV.UK', () => {
  expect(['16:00', '17:30', '09:05', '12:00', '12:30', '00:00', '00:30'].map(timeWords)).toEqual([
    '4pm',
    '5.30pm',
    '9.05am',
    '12 noon',
    '12.30pm',
    'midnight',
    '12.30am',
  ]);
});

test('just after midnight in British Summer Time it is already the next day', () => {
  expect(londonDate(new Date('2026-07-01T23:30:00Z'))).toBe('2026-07-02');
  expect(londonDate(new Date('2026-12-01T23:30:00Z'))).toBe('2026-12-01');
});

test('a browser without a table of time zones tells the time in the United Kingdom by the rule', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('2000-01-01'), max: new Date('2060-01-01'), noInvalidDate: true }),
      (moment) => {
        expect(byTheRule(moment)).toBe(`${londonDate(moment)} ${londonTime(moment)}`);
      },
    ),
  );
  for (const [moment, told] of [
    ['2026-03-29T00:59:59Z', '2026-03-29 00:59'],
    ['2026-03-29T01:00:00Z', '2026-03-29 02:00'],
    ['2026-10-25T00:59:59Z', '2026-10-25 01:59'],
    ['2026-10-25T01:00:00Z', '2026-10-25 01:00'],
  ] as const)
    expect(byTheRule(new Date(moment))).toBe(told);
});
