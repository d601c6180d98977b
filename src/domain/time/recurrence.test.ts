import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { dateOf, dayNumber, weekdayPlace } from '../../schema/day-numbers.ts';
import { type Rule, ruleDays, type Span } from './recurrence.ts';

const never: Span['isOff'] = () => false;
const between = (rule: Rule, first: string, last: string, { anchor = first, isOff = never } = {}) =>
  ruleDays(rule, { first: dayNumber(first), last: dayNumber(last), anchor: dayNumber(anchor), isOff }).map(dateOf);

/** The dates that another engine finds from a day on, which has to be one of the rule's own. */
function byAnother(recur: string, first: string, last: string): string[] {
  const found: string[] = [];
  const next = ICAL.Recur.fromString(recur).iterator(ICAL.Time.fromDateString(first));
  for (let time = next.next(); time && time.toString() <= last; time = next.next()) found.push(time.toString());
  return found;
}

const codes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const days = fc.subarray([0, 1, 2, 3, 4, 5, 6], { minLength: 1 });
const day = fc.integer({ min: dayNumber('1970-01-01'), max: dayNumber('2199-12-31') });
const length = fc.integer({ min: 0, max: 900 });

test('every n weeks gives the dates that another engine gives, in any year', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 60 }), day, length, (places, interval, start, span) => {
      // The other engine takes its first date as one of the rule's, so it has to be.
      const first = dateOf(start + ((places[0]! - weekdayPlace(start) + 7) % 7));
      const last = dateOf(dayNumber(first) + span);
      const recur = `FREQ=WEEKLY;INTERVAL=${interval};BYDAY=${places.map((place) => codes[place])};WKST=MO`;
      expect(between({ every: 'weeks', interval, days: places }, first, last)).toEqual(byAnother(recur, first, last));
    }),
    { numRuns: 500 },
  );
});

test('the first date counts for every n weeks wherever one starts to look', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 9 }), day, length, length, (places, interval, anchor, ahead, span) => {
      const rule: Rule = { every: 'weeks', interval, days: places };
      const [from, first, last] = [anchor, anchor + ahead, anchor + ahead + span].map(dateOf) as [
        string,
        string,
        string,
      ];
      const all = between(rule, from, last, { anchor: from });
      expect(between(rule, first, last, { anchor: from })).toEqual(all.filter((date) => date >= first));
    }),
  );
});

test('weeks of the month give the dates that another engine gives, in any year', () => {
  const weeks = fc.subarray([1, 2, 3, 4, 5, -1], { minLength: 1 });
  fc.assert(
    fc.property(days, weeks, day, length, (places, which, start, span) => {
      const rule: Rule = { every: 'month', weeks: which, days: places };
      const first = between(rule, dateOf(start), dateOf(start + 400))[0]!;
      const last = dateOf(dayNumber(first) + span);
      // One weekday of one week at a time: of several at once the other engine loses some of a fifth week.
      const theirs = which.flatMap((week) =>
        places.flatMap((place) => {
          const one = between(
            { every: 'month', weeks: [week], days: [place] },
            first,
            dateOf(dayNumber(first) + 400),
          )[0]!;
          return byAnother(`FREQ=MONTHLY;BYDAY=${week}${codes[place]}`, one, last);
        }),
      );
      expect(between(rule, first, last)).toEqual([...new Set(theirs)].sort());
    }),
    // The other engine takes about 5 ms for each month.
    { numRuns: 60 },
  );
});

test('first and last working days give the dates that another engine gives where there is no bank holiday', () => {
  fc.assert(
    fc.property(fc.constantFrom(1 as const, -1 as const), day, length, (which, start, span) => {
      const rule: Rule = { every: 'working-day', which };
      const first = between(rule, dateOf(start), dateOf(start + 62))[0]!;
      const last = dateOf(dayNumber(first) + span);
      const recur = `FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=${which}`;
      expect(between(rule, first, last)).toEqual(byAnother(recur, first, last));
    }),
    { numRuns: 60 },
  );
});

test('a weekend is the one of its Saturday, though the month begins on a Sunday or the Sunday is in the next month', () => {
  const weekends = (weeks: number[], first: string, last: string) =>
    between({ every: 'weekend-of-month', weeks }, first, last);
  // 1 November 2026 is a Sunday: it ends the last weekend of October.
  expect(weekends([1], '2026-11-01', '2026-12-31')).toEqual(['2026-11-07', '2026-11-08', '2026-12-05', '2026-12-06']);
  expect(weekends([-1], '2026-10-01', '2026-11-30')).toEqual(['2026-10-31', '2026-11-01', '2026-11-28', '2026-11-29']);
  expect(weekends([-1], '2026-11-01', '2026-11-07')).toEqual(['2026-11-01']);
});

test('every weekend of every month is a Saturday and the Sunday after it', () => {
  fc.assert(
    fc.property(fc.constantFrom(1, 2, 3, 4, -1), day, (week, start) => {
      const found = between({ every: 'weekend-of-month', weeks: [week] }, dateOf(start), dateOf(start + 400));
      const saturdays = between({ every: 'month', weeks: [week], days: [5] }, dateOf(start - 1), dateOf(start + 400));
      const both = saturdays.flatMap((date) => [date, dateOf(dayNumber(date) + 1)]);
      expect(found).toEqual(both.filter((date) => date >= dateOf(start) && date <= dateOf(start + 400)));
    }),
  );
});

test('a working day is never a bank holiday, nor in another month', () => {
  const off = new Set(['2027-01-01', '2027-05-31'].map(dayNumber));
  const options = { isOff: (each: number) => off.has(each) };
  expect(between({ every: 'working-day', which: -1 }, '2027-05-01', '2027-06-30', options)).toEqual([
    '2027-05-28',
    '2027-06-30',
  ]);
  expect(between({ every: 'working-day', which: 1 }, '2027-01-01', '2027-01-31', options)).toEqual(['2027-01-04']);
});
