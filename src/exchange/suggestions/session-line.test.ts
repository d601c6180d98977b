import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../domain/time/dates.ts';
import { repeats, type Session, seasons, sessionSchema } from '../../schema/session.ts';
import { weekdays } from '../../schema/weekdays.ts';
import { readSessionLine } from './read-session-line.ts';
import { sessionLine } from './session-line.ts';

const session = (given: object): Session => sessionSchema.parse(given);
const date = fc.integer({ min: 0, max: 1500 }).map((days) => addDays('2026-01-01', days));
const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '05', '30', '45'))
  .map(([hour, minutes]) => `${String(hour).padStart(2, '0')}:${minutes}`);
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined });

const anySession = fc
  .record({
    days: fc.subarray([...weekdays], { minLength: 1 }),
    starts: maybe(time),
    ends: maybe(time),
    repeats: fc.constantFrom(...repeats),
    season: fc.constantFrom(...seasons),
    from: maybe(date),
    to: maybe(date),
    dates: fc.uniqueArray(date, { maxLength: 3 }),
    except: fc.uniqueArray(date, { maxLength: 3 }),
    attendance: fc.constantFrom('any-week', 'block'),
    blockWeeks: maybe(fc.integer({ min: 1, max: 52 })),
    note: maybe(fc.constantFrom('Under 11s', 'Beginners on Mondays', '8 to 11, from 4pm')),
  })
  .map((each) => ({
    ...each,
    days: each.repeats === 'on-dates' ? [] : each.days,
    blockWeeks: each.attendance === 'block' ? each.blockWeeks : undefined,
  }))
  .map((each) => sessionSchema.safeParse(each))
  .filter((read) => read.success)
  .map((read) => read.data as Session);

test('every session can be read back from its line', () => {
  fc.assert(
    fc.property(anySession, (given) => {
      expect(readSessionLine(sessionLine(given)), sessionLine(given)).toEqual({ session: given });
    }),
    { numRuns: 1000 },
  );
});

test.each<[string, object]>([
  ['Tuesdays 4-5.30pm term time only', { days: ['tuesday'], starts: '16:00', ends: '17:30', season: 'term-time' }],
  ['Mon, Wed & Fri, 16:00–17:30', { days: ['monday', 'wednesday', 'friday'], starts: '16:00', ends: '17:30' }],
  ['every Saturday from 10am to noon', { days: ['saturday'], starts: '10:00', ends: '12:00' }],
  ['Saturday 11-1pm', { days: ['saturday'], starts: '11:00', ends: '13:00' }],
  ['Monday to Friday, 9am', { days: weekdays.slice(0, 5), starts: '09:00' }],
  ['1st Sunday of the month at 2.30pm', { days: ['sunday'], repeats: 'first-of-month', starts: '14:30' }],
  ['Every other Thursday from 14 January 2027', { days: ['thursday'], repeats: 'every-2-weeks', from: '2027-01-14' }],
  [
    '16 February 2027 and 18th February 2027, 10am to 3pm',
    { dates: ['2027-02-16', '2027-02-18'], repeats: 'on-dates', starts: '10:00', ends: '15:00' },
  ],
  [
    'Thurs 6pm, holidays only, not on 22 Dec 2026',
    { days: ['thursday'], starts: '18:00', season: 'holidays', except: ['2026-12-22'] },
  ],
])('“%s” is understood', (line, expected) => {
  expect(readSessionLine(line)).toEqual({ session: session(expected) });
});

test.each([
  'Tuesdays at 7.30', // morning or evening?
  'Tuesdays 4 to 5',
  'When Sam is free',
  'Tuesdays, 5pm to 4pm',
  'Every other Tuesday',
  'Tuesdays from September',
  '31 February 2027',
  '',
])('“%s” is told, not guessed', (line) => {
  expect(readSessionLine(line)).toHaveProperty('problem');
});
