import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anySession, dateNear } from '../../../tests/lib/sessions.ts';
import { type Session, sessionSchema } from '../../schema/session.ts';
import { weekdays } from '../../schema/weekdays.ts';
import { readSessionLine } from './read-session-line.ts';
import { sessionLine } from './session-line.ts';

const session = (given: object): Session => sessionSchema.parse(given);

/** The same session in the shortest way to write it: “every 2 weeks” and not “every so many weeks, 2 apart”. */
function shortest(given: Session): Session {
  const { repeats, weeksApart, weeksOfMonth } = given;
  const [only] = weeksOfMonth;
  if (repeats === 'every-few-weeks' && weeksApart === 1)
    return { ...given, repeats: 'every-week', weeksApart: undefined };
  if (repeats === 'every-few-weeks' && weeksApart === 2)
    return { ...given, repeats: 'every-2-weeks', weeksApart: undefined };
  if (repeats === 'weeks-of-month' && weeksOfMonth.length === 1 && only && only !== 'fifth')
    return { ...given, repeats: `${only}-of-month`, weeksOfMonth: [] };
  return given;
}

test('every session can be read back from its line', () => {
  fc.assert(
    fc.property(anySession(dateNear('2026-01-01', 0, 1500)), (given) => {
      expect(readSessionLine(sessionLine(given)), sessionLine(given)).toEqual({ session: shortest(given) });
    }),
    { numRuns: 1500 },
  );
});

const afternoon = { starts: '16:00', ends: '17:30' };
const tuesday = { days: ['tuesday'] };
const friday = { days: ['friday'] };
const monday = { days: ['monday'] };

test.each<[string, object]>([
  // Times.
  ['Tuesdays 4-5.30pm term time only', { ...tuesday, ...afternoon, season: 'term-time' }],
  ['Tuesday 4pm-5.30pm', { ...tuesday, ...afternoon }],
  ['4 to 5:30 p.m. on Tuesdays', { ...tuesday, ...afternoon }],
  ['Tues 16:00–17:30', { ...tuesday, ...afternoon }],
  ['Tuesdays 16.00 until 17.30', { ...tuesday, ...afternoon }],
  ['Tuesdays 1600hrs - 1730hrs', { ...tuesday, ...afternoon }],
  ['Tuesdays between 4 and 5.30pm', { ...tuesday, ...afternoon }],
  ['TUESDAYS @ 4PM - 5.30PM', { ...tuesday, ...afternoon }],
  ['every Saturday from 10am to noon', { days: ['saturday'], starts: '10:00', ends: '12:00' }],
  ['Saturdays, 10-midday', { days: ['saturday'], starts: '10:00', ends: '12:00' }],
  ['Saturday 11-1pm', { days: ['saturday'], starts: '11:00', ends: '13:00' }],
  ['Saturdays 12-1pm', { days: ['saturday'], starts: '12:00', ends: '13:00' }],
  ['Saturdays 9am-5', { days: ['saturday'], starts: '09:00', ends: '17:00' }],
  ['Tuesdays 7.30pm to 9', { ...tuesday, starts: '19:30', ends: '21:00' }],
  ['Tuesdays 10.30-11.30pm', { ...tuesday, starts: '22:30', ends: '23:30' }],
  ['Tuesdays 10:30-11:30', { ...tuesday, starts: '10:30', ends: '11:30' }],
  ['Tuesdays at 4pm', { ...tuesday, starts: '16:00' }],
  ['Tuesdays from 4pm onwards', { ...tuesday, starts: '16:00' }],
  ['Tuesdays until 6pm', { ...tuesday, ends: '18:00' }],
  ['Tuesdays', tuesday],
  // Past midnight.
  ['Fridays 8pm to midnight', { ...friday, starts: '20:00', ends: '00:00' }],
  ['Fridays 8 - 12 midnight', { ...friday, starts: '20:00', ends: '00:00' }],
  ['Fridays, 8-12am', { ...friday, starts: '20:00', ends: '00:00' }],
  ['Fridays 10pm-1am', { ...friday, starts: '22:00', ends: '01:00' }],
  ['Fridays 10-1am', { ...friday, starts: '22:00', ends: '01:00' }],
  ['Fridays 20:00-00:00', { ...friday, starts: '20:00', ends: '00:00' }],
  ['Fridays 22:00 to 01:00', { ...friday, starts: '22:00', ends: '01:00' }],
  ['Fridays 6pm to 10am the next day', { ...friday, starts: '18:00', ends: '10:00' }],
  ['Fridays, 7pm until 8am next morning', { ...friday, starts: '19:00', ends: '08:00' }],
  ['Fridays until midnight', { ...friday, ends: '00:00' }],
  // Days.
  ['Mon, Wed & Fri, 16:00–17:30', { days: ['monday', 'wednesday', 'friday'], ...afternoon }],
  ['Mon/Wed/Fri 4-5.30pm', { days: ['monday', 'wednesday', 'friday'], ...afternoon }],
  ['Monday to Friday, 9am', { days: weekdays.slice(0, 5), starts: '09:00' }],
  ['Mon-Fri 9am-5pm', { days: weekdays.slice(0, 5), starts: '09:00', ends: '17:00' }],
  ['Weekdays 4-5.30pm', { days: weekdays.slice(0, 5), ...afternoon }],
  ['Weekends, 10am', { days: ['saturday', 'sunday'], starts: '10:00' }],
  ['Friday to Monday', { days: ['monday', 'friday', 'saturday', 'sunday'] }],
  ['Every day 4pm-5.30pm', { days: [...weekdays], ...afternoon }],
  ['7 days a week', { days: [...weekdays] }],
  ['Thurs and Sun', { days: ['thursday', 'sunday'] }],
  // Weeks.
  ['Every Tuesday, weekly, 4-5.30pm', { ...tuesday, ...afternoon }],
  ['Every other Thursday from 14 January 2027', { days: ['thursday'], repeats: 'every-2-weeks', from: '2027-01-14' }],
  ['Fortnightly on Tuesdays from 8 Sept 2026', { ...tuesday, repeats: 'every-2-weeks', from: '2026-09-08' }],
  ['Tuesdays, every 2 weeks, starting 8/9/2026', { ...tuesday, repeats: 'every-2-weeks', from: '2026-09-08' }],
  [
    'Alternate Tuesdays starting Tuesday 8th September 2026',
    { ...tuesday, repeats: 'every-2-weeks', from: '2026-09-08' },
  ],
  [
    'Every 3 weeks on Tuesday from 2026-09-08',
    { ...tuesday, repeats: 'every-few-weeks', weeksApart: 3, from: '2026-09-08' },
  ],
  [
    'every three weeks, Tuesdays, 4-5.30pm, from 8 September 2026',
    { ...tuesday, ...afternoon, repeats: 'every-few-weeks', weeksApart: 3, from: '2026-09-08' },
  ],
  [
    'Tuesdays every third week from 8 September 2026',
    { ...tuesday, repeats: 'every-few-weeks', weeksApart: 3, from: '2026-09-08' },
  ],
  [
    'Every six weeks on a Tuesday from 8 September 2026',
    { ...tuesday, repeats: 'every-few-weeks', weeksApart: 6, from: '2026-09-08' },
  ],
  // Months.
  ['1st Sunday of the month at 2.30pm', { days: ['sunday'], repeats: 'first-of-month', starts: '14:30' }],
  ['First Monday of each month, 6pm', { ...monday, repeats: 'first-of-month', starts: '18:00' }],
  ['Monthly on the first Monday', { ...monday, repeats: 'first-of-month' }],
  ['every first Monday of the month', { ...monday, repeats: 'first-of-month' }],
  ['Last Friday of every month 7-9pm', { ...friday, repeats: 'last-of-month', starts: '19:00', ends: '21:00' }],
  ['First and third Monday of the month', { ...monday, repeats: 'weeks-of-month', weeksOfMonth: ['first', 'third'] }],
  [
    '1st & 3rd Mondays, 4-5.30pm',
    { ...monday, ...afternoon, repeats: 'weeks-of-month', weeksOfMonth: ['first', 'third'] },
  ],
  [
    '1st, 3rd and 5th Monday of the month',
    { ...monday, repeats: 'weeks-of-month', weeksOfMonth: ['first', 'third', 'fifth'] },
  ],
  [
    'first Monday and third Monday of the month',
    { ...monday, repeats: 'weeks-of-month', weeksOfMonth: ['first', 'third'] },
  ],
  [
    'the second and the last Friday of the month',
    { ...friday, repeats: 'weeks-of-month', weeksOfMonth: ['second', 'last'] },
  ],
  [
    '2nd and 4th Tuesday and Thursday of the month',
    { days: ['tuesday', 'thursday'], repeats: 'weeks-of-month', weeksOfMonth: ['second', 'fourth'] },
  ],
  ['First weekend of the month', { repeats: 'weekend-of-month', weeksOfMonth: ['first'] }],
  [
    'first and third weekends of the month, 10am to 4pm',
    { repeats: 'weekend-of-month', weeksOfMonth: ['first', 'third'], starts: '10:00', ends: '16:00' },
  ],
  ['Last weekend of each month', { repeats: 'weekend-of-month', weeksOfMonth: ['last'] }],
  ['Last working day of the month, 9am', { repeats: 'last-working-day-of-month', starts: '09:00' }],
  ['on the first working day of each month', { repeats: 'first-working-day-of-month' }],
  // Times of the year.
  [
    'Thurs 6pm, holidays only, not on 22 Dec 2026',
    { days: ['thursday'], starts: '18:00', season: 'holidays', except: ['2026-12-22'] },
  ],
  ['Tuesdays during term', { ...tuesday, season: 'term-time' }],
  ['Tuesdays; termtime only', { ...tuesday, season: 'term-time' }],
  ['Tuesdays, not in the school holidays', { ...tuesday, season: 'term-time' }],
  ['Tuesdays, term time and holidays', tuesday],
  ['Tuesdays all year round', tuesday],
  ['Fridays, not on bank holidays', { ...friday, bankHolidays: 'off' }],
  ['Mondays excluding bank holidays, 4-5.30pm', { ...monday, ...afternoon, bankHolidays: 'off' }],
  ['Mondays, including bank holidays', { ...monday, bankHolidays: 'on' }],
  // Dates.
  [
    '16 February 2027 and 18th February 2027, 10am to 3pm',
    { dates: ['2027-02-16', '2027-02-18'], repeats: 'on-dates', starts: '10:00', ends: '15:00' },
  ],
  ['Tuesday 16 February 2027', { dates: ['2027-02-16'], repeats: 'on-dates' }],
  ['16/02/2027', { dates: ['2027-02-16'], repeats: 'on-dates' }],
  ['Tuesdays 8 September 2026 to 15 December 2026', { ...tuesday, from: '2026-09-08', to: '2026-12-15' }],
  ['Tuesdays from 8 September 2026 until 15 December 2026', { ...tuesday, from: '2026-09-08', to: '2026-12-15' }],
  [
    'Tuesdays, also on 16 February 2027, except 27 October 2026 and 22 December 2026',
    { ...tuesday, dates: ['2027-02-16'], except: ['2026-10-27', '2026-12-22'] },
  ],
  // Blocks.
  [
    'Tuesdays, a block of 6 weeks from 6 October 2026',
    { ...tuesday, attendance: 'block', blockWeeks: 6, from: '2026-10-06' },
  ],
  [
    'Tuesdays, block of six sessions, starting 6 October 2026',
    { ...tuesday, attendance: 'block', blockSessions: 6, from: '2026-10-06' },
  ],
  [
    '6-week course, Tuesdays 4-5.30pm, from 6 October 2026',
    { ...tuesday, ...afternoon, attendance: 'block', blockWeeks: 6, from: '2026-10-06' },
  ],
  ['Tuesdays for 6 weeks from 6 October 2026', { ...tuesday, attendance: 'block', blockWeeks: 6, from: '2026-10-06' }],
  ['Tuesdays 4-5.30pm (Under 11s)', { ...tuesday, ...afternoon, note: 'Under 11s' }],
])('“%s” is understood', (line, expected) => {
  expect(readSessionLine(line)).toEqual({ session: session(expected) });
});

test.each([
  'Tuesdays at 7.30', // morning or evening?
  'Tuesdays 4 to 5',
  'Tuesdays 7.30-9',
  'Tuesdays 10am-01:00', // one clock or the other?
  'Tuesdays 10:30-01:00',
  'When Sam is free',
  'Tuesdays, 5pm to 4pm',
  'Tuesdays, 4pm to 4pm',
  'Tuesdays 4pm till late',
  'Tuesdays at 4pm and 6pm',
  'Tuesdays 4-5pm and Thursdays 6-7pm',
  'Tuesdays 4-5pm, 6-7pm',
  'Every other Tuesday',
  'Every 3 weeks on Tuesdays',
  'Every third Tuesday', // of the month, or every three weeks?
  'Biweekly on Tuesdays', // twice a week, or every two?
  'Tuesdays, monthly',
  'First Monday and second Tuesday of the month',
  'Second last Friday of the month',
  'First Monday of the month except August',
  'Last working day of the month, Fridays',
  'Every other Tuesday from 6 September 2026', // a Sunday
  'Tuesdays, a block of 6 weeks',
  'Tuesdays, a block of 6 weeks from 7 October 2026', // a Wednesday
  'Tuesdays from September',
  'Tuesdays in the summer holidays',
  'Tuesdays, half term only',
  'Tuesdays, 8 December 2026',
  'Wednesday 16 February 2027', // a Tuesday
  '31 February 2027',
  '10am',
  '',
])('“%s” is told, not guessed', (line) => {
  expect(readSessionLine(line)).toHaveProperty('problem');
});

test('a fortnight that does not start on its own day is told with a date to write', () => {
  expect(readSessionLine('Every other Tuesday from 6 September 2026')).toEqual({
    problem: expect.stringContaining('write a date that is a Tuesday, like 2026-09-08'),
  });
});

test.each([
  ['Every other Tuesday 6pm-7pm', 'add the first date it is on, like “from 8 September 2026”'],
  ['Fortnightly on Mondays, 4pm to 5pm', 'add the first date it is on'],
  ['Tuesdays, 13pm to 2pm', '“13pm” is not a time of day; write “1pm”'],
  ['Tuesdays at 17.30pm', '“17.30pm” is not a time of day; write “5.30pm”'],
  ['Tuesdays, 25:00 to 26:00', '“25:00” is not a time of day; write it like “4pm” or “16:00”'],
  ['Tuesdays, 4 to 5', 'may be morning or afternoon'],
  ['Tuesdays, 4pm to 5pm, in a block', '“From” is missing; write the date the block starts'],
  ['Now and then', 'is not understood as days and times; write it like'],
])('what is wrong with a line is told with what to write: %s', (line, problem) => {
  expect(readSessionLine(line)).toEqual({ problem: expect.stringContaining(problem) });
});

test('24:00 is midnight, and marks of copying are nothing', () => {
  expect(readSessionLine('\u202AFridays, 6pm to 24:00\u202C')).toMatchObject({
    session: { days: ['friday'], starts: '18:00', ends: '00:00' },
  });
  expect(readSessionLine('Fri\u200Bdays, \u206618:00\u2069 - 2400 hrs')).toMatchObject({
    session: { starts: '18:00', ends: '00:00' },
  });
});
