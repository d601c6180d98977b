import { expect, test } from 'vitest';
import { monday, terms } from '../../../tests/lib/content.ts';
import { sessionSchema } from '../../schema/session.ts';
import { bankHolidayOn } from './bank-holidays.ts';
import { daysBetween } from './dates.ts';
import { sessionDates, sessionDays } from './sessions.ts';
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

test('a block of six in term time skips half term: its sixth session is on 17 November', () => {
  const given = { days: ['tuesday'], attendance: 'block', from: '2026-10-06', season: 'term-time' };
  const six = ['2026-10-06', '2026-10-13', '2026-10-20', '2026-11-03', '2026-11-10', '2026-11-17'];
  expect(dates({ ...given, blockWeeks: 6 }, '2026-09-01')).toEqual(six);
  expect(dates({ ...given, blockSessions: 6 }, '2026-09-01')).toEqual(six);
  expect(dates({ ...given, blockSessions: 6 }, '2026-11-05')).toEqual(['2026-11-10', '2026-11-17']);
  expect(dates({ ...given, blockSessions: 6 }, '2026-11-18')).toEqual([]);
});

test('dates left out and bank holidays on which it is off do not count in a block', () => {
  const given = { days: ['friday'], attendance: 'block', from: '2026-12-11', blockSessions: 3 };
  expect(dates({ ...given, except: ['2026-12-18'] })).toEqual(['2026-12-11', '2026-12-25', '2027-01-01']);
  expect(dates({ ...given, bankHolidays: 'off' })).toEqual(['2026-12-11', '2026-12-18', '2027-01-08']);
});

test('a file that gives a block in weeks means as many sessions as there are in them', () => {
  const block = { attendance: 'block', from: '2026-11-24' };
  expect(dates({ ...block, days: ['tuesday', 'thursday'], blockWeeks: 2 })).toHaveLength(4);
  expect(dates({ ...block, days: ['tuesday'], repeats: 'every-2-weeks', blockWeeks: 6 })).toHaveLength(3);
});

test('a block that began before the known terms is never made longer', () => {
  const given = { days: ['tuesday'], attendance: 'block', from: '2026-07-07', blockSessions: 6, season: 'term-time' };
  expect(dates(given, '2026-09-01')).toEqual([]);
});

test('every third week counts from the first date', () => {
  const given = { days: ['tuesday'], repeats: 'every-few-weeks', weeksApart: 3, from: '2026-09-08' };
  expect(dates(given).slice(0, 3)).toEqual(['2026-12-01', '2026-12-22', '2027-01-12']);
});

test('the first and third Monday are found in one session', () => {
  const given = { days: ['monday'], repeats: 'weeks-of-month', weeksOfMonth: ['third', 'first'] };
  expect(dates(given).slice(0, 4)).toEqual(['2026-12-07', '2026-12-21', '2027-01-04', '2027-01-18']);
});

test('the last working day of December 2026 is a Thursday, and that of May 2027 is before the bank holiday', () => {
  const found = dates({ repeats: 'last-working-day-of-month' });
  expect(found.slice(0, 2)).toEqual(['2026-11-30', '2026-12-31']);
  expect(found).toContain('2027-05-28');
  expect(found).not.toContain('2027-05-31');
});

test('which day is a working day is not guessed after the last year of the table of bank holidays', () => {
  expect(dates({ repeats: 'last-working-day-of-month' }, '2028-10-01').at(-1)).toBe('2028-12-29');
});

test('a weekly Friday says on Christmas Day, New Year’s Day and Good Friday that one should check', () => {
  const days = sessionDays(sessionSchema.parse({ days: ['friday'] }), school, monday);
  expect(days.filter(({ check }) => check)).toEqual([
    { date: '2026-12-25', check: 'Christmas Day' },
    { date: '2027-01-01', check: 'New Year’s Day' },
    { date: '2027-03-26', check: 'Good Friday' },
  ]);
});

test('a session that is on, or off, on bank holidays says so by its dates', () => {
  const holidays = ['2026-12-28', '2027-03-29', '2027-05-03', '2027-05-31', '2027-08-30', '2027-12-27'];
  const days = (bankHolidays: string) =>
    sessionDays(sessionSchema.parse({ days: ['monday'], bankHolidays }), { ...school, nation: 'wales' }, monday);
  expect(days('on').filter(({ check }) => check)).toEqual([]);
  expect(days('on').map(({ date }) => date)).toEqual(expect.arrayContaining(holidays));
  expect(days('off').filter(({ date }) => holidays.includes(date))).toEqual([]);
  expect(days('ask').flatMap(({ date, check }) => (check ? date : []))).toEqual(holidays);
});

test('a single date on a bank holiday was named, so it is on', () => {
  const given = { repeats: 'on-dates', dates: ['2026-12-28'] };
  expect(sessionDays(sessionSchema.parse(given), school, monday)).toEqual([{ date: '2026-12-28' }]);
  expect(dates({ ...given, bankHolidays: 'off' })).toEqual(['2026-12-28']);
});

test('Christmas Day on a Saturday is kept then, and on the Monday that stands in for it', () => {
  expect(bankHolidayOn('2027-12-25', 'england')).toBe('Christmas Day');
  expect(bankHolidayOn('2027-12-27', 'wales')).toBe('Christmas Day (substitute day)');
  expect(bankHolidayOn('2027-12-24', 'england')).toBeNull();
  expect(bankHolidayOn('2029-12-25', 'england')).toBeNull();
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
