/** Any session a file may hold, for tests of what must be true of all of them. */
import fc from 'fast-check';
import { addDays } from '../../src/domain/time/dates.ts';
import {
  onBankHolidays,
  repeats,
  type Session,
  seasons,
  sessionSchema,
  weeksOfMonth,
} from '../../src/schema/session.ts';
import { firstDateProblem } from '../../src/schema/session-rules.ts';
import { weekdays } from '../../src/schema/weekdays.ts';

/** A date within so many days of another. */
export const dateNear = (date: string, before: number, after: number) =>
  fc.integer({ min: -before, max: after }).map((days) => addDays(date, days));

const clock = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '05', '30', '45'))
  .map(([hour, minutes]) => `${String(hour).padStart(2, '0')}:${minutes}`);

const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined });

/** Sessions as files write them, sound in every way, with dates of their own taken from `date`. */
export const sessionFiles = (date: fc.Arbitrary<string>): fc.Arbitrary<Partial<Session>> =>
  fc
    .record({
      days: fc.subarray([...weekdays], { minLength: 1 }),
      starts: maybe(clock),
      ends: maybe(clock),
      repeats: fc.constantFrom(...repeats),
      weeksApart: fc.integer({ min: 1, max: 9 }),
      weeksOfMonth: fc.subarray([...weeksOfMonth], { minLength: 1, maxLength: 3 }),
      season: fc.constantFrom(...seasons),
      from: maybe(date),
      to: maybe(date),
      dates: fc.uniqueArray(date, { maxLength: 4 }),
      except: fc.uniqueArray(date, { maxLength: 8 }),
      bankHolidays: fc.constantFrom(...onBankHolidays),
      block: fc.constantFrom('no', 'no', 'no', 'open', 'sessions', 'weeks'),
      length: fc.integer({ min: 1, max: 12 }),
      note: maybe(fc.constantFrom('Under 11s', 'Beginners on Mondays', '8 to 11, from 4pm')),
    })
    .map(({ block, length, ...given }) => ({
      ...given,
      days:
        given.repeats.includes('work') || given.repeats.includes('weekend') || given.repeats === 'on-dates'
          ? []
          : given.days,
      weeksApart: given.repeats === 'every-few-weeks' ? given.weeksApart : undefined,
      weeksOfMonth: /^week/.test(given.repeats) ? given.weeksOfMonth : [],
      attendance: block === 'no' ? ('any-week' as const) : ('block' as const),
      blockSessions: block === 'sessions' ? length : undefined,
      blockWeeks: block === 'weeks' ? length : undefined,
    }))
    .map((given) => ({ ...given, from: given.from && ownDate({ ...given, from: given.from }) }))
    .map((given) => ({ ...given, to: given.from && given.to && given.to < given.from ? undefined : given.to }))
    .filter((given) => sessionSchema.safeParse(given).success);

/** The first date from `from` on that its own rule has, for what counts from its first date. */
function ownDate(given: Parameters<typeof firstDateProblem>[0] & { from: string }): string | undefined {
  return Array.from({ length: 100 }, (_, days) => addDays(given.from, days)).find(
    (from) => firstDateProblem({ ...given, from }) === null,
  );
}

/** The same as the schema reads them. */
export const anySession = (date: fc.Arbitrary<string>): fc.Arbitrary<Session> =>
  sessionFiles(date).map((given) => sessionSchema.parse(given));
