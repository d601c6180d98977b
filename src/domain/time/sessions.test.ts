import { expect, test } from 'vitest';
import { monday, terms } from '../../../tests/lib/content.ts';
import { sessionSchema } from '../../schema/session.ts';
import { daysBetween } from './dates.ts';
import { sessionDates } from './sessions.ts';
import { kindOfDay } from './terms.ts';

const school = { terms, nation: 'england' as const };
const dates = (given: object, from = monday) => sessionDates(sessionSchema.parse(given), school, from);

test('a weekly session comes every week from today on', () => {
  expect(dates({ days: ['tuesday'] }).slice(0, 3)).toEqual(['2026-11-24', '2026-12-01', '2026-12-08']);
});

test('a session today is still to come', () => {
  expect(dates({ days: ['monday'] })[0]).toBe('2026-11-23');
});

test('a term-time session is off in the holidays, at half term and on a staff day', () => {
  const found = dates({ days: ['monday'], season: 'term-time' }, '2026-10-12');
  expect(found.slice(0, 3)).toEqual(['2026-10-12', '2026-10-19', '2026-11-02']);
  expect(found).toContain('2027-01-04');
  expect(found).not.toContain('2026-12-21');
  expect(found).not.toContain('2027-01-11');
});

test('a holiday session is on between terms and at half term, never on a single staff day', () => {
  expect(dates({ days: ['monday'], season: 'holidays' })).toEqual(['2026-12-21', '2026-12-28', '2027-02-15']);
});

test('dates after the last known term are not guessed', () => {
  expect(dates({ days: ['monday'], season: 'term-time' }).at(-1)).toBe('2027-03-22');
  expect(kindOfDay('2027-06-01', terms)).toBe('unknown');
});

test('every other week counts from the first date, even one long ago', () => {
  const found = dates({ days: ['wednesday'], repeats: 'every-2-weeks', from: '2026-09-09' });
  expect(found.slice(0, 3)).toEqual(['2026-12-02', '2026-12-16', '2026-12-30']);
  expect(found.every((date) => daysBetween('2026-09-09', date) % 14 === 0)).toBe(true);
});

test('the first Monday of the month is found across a year’s end', () => {
  expect(dates({ days: ['monday'], repeats: 'first-of-month' }).slice(0, 3)).toEqual([
    '2026-12-07',
    '2027-01-04',
    '2027-02-01',
  ]);
});

test('the last Friday of the month is found in long and short months', () => {
  expect(dates({ days: ['friday'], repeats: 'last-of-month' }).slice(0, 4)).toEqual([
    '2026-11-27',
    '2026-12-25',
    '2027-01-29',
    '2027-02-26',
  ]);
});

test('single dates come in order and those gone by do not', () => {
  expect(dates({ repeats: 'on-dates', dates: ['2027-02-18', '2026-05-01', '2027-02-16'] })).toEqual([
    '2027-02-16',
    '2027-02-18',
  ]);
});

test('a date on which it is not on is left out', () => {
  expect(dates({ days: ['tuesday'], except: ['2026-12-01'] }).slice(0, 2)).toEqual(['2026-11-24', '2026-12-08']);
});

test('a block of six weeks has six sessions', () => {
  expect(dates({ days: ['tuesday'], attendance: 'block', from: '2026-11-24', blockWeeks: 6 })).toHaveLength(6);
});

test('nothing comes after the last date, on which it is still on', () => {
  expect(dates({ days: ['tuesday'], to: '2026-12-01' })).toEqual(['2026-11-24', '2026-12-01']);
});

test('a session that starts later has no date before', () => {
  expect(dates({ days: ['tuesday'], from: '2027-01-12' })[0]).toBe('2027-01-12');
});

test('clocks going forward and back move no date', () => {
  const found = dates({ days: ['sunday'] }, '2026-10-18');
  expect(found.slice(0, 3)).toEqual(['2026-10-18', '2026-10-25', '2026-11-01']);
  expect(dates({ days: ['sunday'] }, '2027-03-20').slice(0, 3)).toEqual(['2027-03-21', '2027-03-28', '2027-04-04']);
});

test('a school that gave no term dates is told no term-time dates', () => {
  expect(
    sessionDates(sessionSchema.parse({ days: ['monday'], season: 'term-time' }), { ...school, terms: [] }, monday),
  ).toEqual([]);
});
