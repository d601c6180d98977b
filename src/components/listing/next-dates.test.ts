import { expect, test } from 'vitest';
import { nextDates, nextWords } from './next-dates.ts';

const tuesdays = { pattern: '2026-11-24+7x3', starts: '16:00', ends: '17:30', place: 'Hall' };
const saturdays = { pattern: '2026-11-28+7x3', starts: '10:00', place: 'Park' };

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

test('a page says today and tomorrow, and else the day', () => {
  const session = { date: '2026-11-24', starts: '16:00', place: '' };
  expect(nextWords(session, '2026-11-24')).toBe('Today, 4pm');
  expect(nextWords(session, '2026-11-23')).toBe('Tomorrow, 4pm');
  expect(nextWords({ ...session, starts: undefined }, '2026-11-20')).toBe('Tue 24 Nov');
});
