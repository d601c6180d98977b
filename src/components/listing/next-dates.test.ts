import { expect, test } from 'vitest';
import { nextDates, timesForAny, yearsMark, yearsOf } from './next-dates.ts';

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

test('a session that has begun is on now until it ends, and then the next one is next', () => {
  const first = (time: string) => {
    const { date, until } = nextDates([tuesdays], { date: '2026-11-24', time }, 1)[0]!;
    return [date, until];
  };
  expect(first('15:59')).toEqual(['2026-11-24', undefined]);
  expect(first('16:00')).toEqual(['2026-11-24', '17:30']);
  expect(first('17:30')).toEqual(['2026-12-01', undefined]);
});

test('what began last night is on now until it ends after midnight', () => {
  const fridays = { pattern: '2026-11-27+7x3', starts: '22:00', ends: '01:00', place: 'Hall', checks: '' };
  const next = nextDates([fridays], { date: '2026-11-28', time: '00:30' }, 2);
  expect(next.map(({ date, until }) => [date, until])).toEqual([
    ['2026-11-27', '01:00'],
    ['2026-12-04', undefined],
  ]);
  expect(nextDates([fridays], { date: '2026-11-28', time: '01:00' }, 1)[0]?.date).toBe('2026-12-04');
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

test('what is next is next for those who may come', () => {
  const young = { ...tuesdays, years: yearsMark({ from: 1, to: 5 }), starts: '17:00' };
  const old = { ...tuesdays, years: yearsMark({ from: 6 }), starts: '18:15' };
  const starts = (years: number[] | null) => timesForAny([young, old], years).map((time) => time.starts);
  expect(starts(yearsOf('7 13'))).toEqual(['18:15']);
  expect(starts([3])).toEqual(['17:00']);
  expect(starts([5, 6])).toEqual(['17:00', '18:15']);
  expect(starts(yearsOf('0 6'))).toEqual(['17:00', '18:15']);
  expect(starts(null)).toEqual(['17:00', '18:15']);
});

test('where no time is for them, or none says for whom it is, all are told', () => {
  const adults = { ...tuesdays, years: yearsMark({ from: 14 }) };
  expect(timesForAny([adults], [3])).toEqual([adults]);
  expect(timesForAny([tuesdays, saturdays], [3])).toEqual([tuesdays, saturdays]);
});
