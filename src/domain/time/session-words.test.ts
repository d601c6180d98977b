import { expect, test } from 'vitest';
import { sessionSchema } from '../../schema/session.ts';
import { namedDates, sessionWords } from './session-words.ts';

const today = '2026-11-23';
const named = (given: object) => namedDates(sessionSchema.parse(given), today);

test('the dates that a session names are told, those gone by and those it is off on left out', () => {
  const dates = ['2026-11-01', '2026-11-27', '2026-12-04', '2026-12-11', '2027-01-08'];
  expect(named({ repeats: 'on-dates', dates, except: ['2026-12-11'] })).toEqual([
    '27 November, 4 December 2026 and 8 January 2027',
  ]);
  expect(
    named({ days: ['monday'], dates: ['2026-12-05'], except: ['2026-11-02', '2026-12-21', '2026-12-28'] }),
  ).toEqual(['Also on 5 December 2026', 'Not on 21 and 28 December 2026']);
  expect(named({ repeats: 'on-dates', dates: ['2026-11-01'] })).toEqual(['1 November 2026']);
  expect(named({ days: ['monday'] })).toEqual([]);
});

test('of very many dates the first are told, and how many more there are', () => {
  const dates = Array.from({ length: 15 }, (_, day) => `2026-12-${String(day + 1).padStart(2, '0')}`);
  expect(named({ repeats: 'on-dates', dates })).toEqual([
    '1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 and 12 December 2026 and 3 more dates',
  ]);
});

test('a start at midnight says at which end of the day', () => {
  const words = (starts: string, ends: string) =>
    sessionWords(sessionSchema.parse({ days: ['saturday'], starts, ends }));
  expect(words('00:00', '02:00')).toBe('Saturdays, midnight at the start of the day to 2am');
  expect(words('20:00', '00:00')).toBe('Saturdays, 8pm to midnight');
});
