import { expect, test } from 'vitest';
import { nextDates } from './next-dates.ts';

const tuesdays = { pattern: '2026-11-24+7x3', starts: '16:00', ends: '17:30', place: 'Hall', checks: '' };
const saturdays = { pattern: '2026-11-28+7x3', starts: '10:00', place: 'Park', checks: '' };

test('the sessions of two places come in the order of their dates', () => {
  const next = nextDates([saturdays, tuesdays], { date: '2026-11-23', time: '09:00' }, 3);
  expect(next.map(({ date, place }) => `${date} ${place}`)).toEqual([
    '2026-11-24 Hall',
    '2026-11-28 Park',
    '2026-12-01 Hall',
  ]);
});

test('a session that has begun is not the next one', () => {
  const first = (time: string) => nextDates([tuesdays], { date: '2026-11-24', time }, 1)[0]?.date;
  expect(first('15:59')).toBe('2026-11-24');
  expect(first('16:00')).toBe('2026-12-01');
});

test('years after the page was made nothing is coming', () => {
  expect(nextDates([tuesdays, saturdays], { date: '2029-01-01', time: '09:00' }, 6)).toEqual([]);
});

test('a date that is a bank holiday is marked, and no other', () => {
  const fridays = { pattern: '2026-12-18+7x2', checks: '2026-12-25', place: 'Hall' };
  const next = nextDates([fridays], { date: '2026-12-18', time: '09:00' }, 3);
  expect(next.map(({ date, isBankHoliday = false }) => [date, isBankHoliday])).toEqual([
    ['2026-12-18', false],
    ['2026-12-25', true],
    ['2027-01-01', false],
  ]);
});
