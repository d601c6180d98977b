import fc from 'fast-check';
import { expect, test } from 'vitest';
import { currentDate, whenAt } from './on-now.ts';

const thursdays = ['2026-11-26', '2026-12-03'];
const at = (date: string, time: string) => ({ date, time });

test('a session on Thursday from 15:30 to 18:00 is on now at 16:30 that Thursday, until 18:00', () => {
  const clock = { starts: '15:30', ends: '18:00' };
  expect(currentDate(thursdays, clock, at('2026-11-26', '16:30'))).toEqual({
    date: '2026-11-26',
    when: { state: 'now', until: '18:00' },
  });
  expect(currentDate(thursdays, clock, at('2026-11-26', '15:29'))?.when).toEqual({ state: 'to-come' });
  expect(currentDate(thursdays, clock, at('2026-11-26', '18:00'))?.date).toBe('2026-12-03');
});

test('a session that ends at midnight or later is on until then, and over the next morning', () => {
  const late = { date: '2026-11-27', starts: '22:00', ends: '01:00' };
  expect(whenAt(late, at('2026-11-27', '23:59'))).toEqual({ state: 'now', until: '01:00' });
  expect(whenAt(late, at('2026-11-28', '00:30'))).toEqual({ state: 'now', until: '01:00' });
  expect(whenAt(late, at('2026-11-28', '01:00'))).toEqual({ state: 'over' });
  expect(whenAt({ ...late, ends: '00:00' }, at('2026-11-27', '23:59'))).toEqual({ state: 'now', until: '00:00' });
  expect(whenAt({ ...late, ends: '00:00' }, at('2026-11-28', '00:00'))).toEqual({ state: 'over' });
  expect(currentDate(['2026-11-27', '2026-12-04'], late, at('2026-11-28', '00:30'))?.date).toBe('2026-11-27');
});

test('a session without a time is to come all day; one that has begun without an end counts as over', () => {
  expect(whenAt({ date: '2026-11-26' }, at('2026-11-26', '23:00'))).toEqual({ state: 'to-come' });
  expect(whenAt({ date: '2026-11-26' }, at('2026-11-27', '00:00'))).toEqual({ state: 'over' });
  expect(whenAt({ date: '2026-11-26', starts: '15:30' }, at('2026-11-26', '15:30'))).toEqual({ state: 'over' });
});

test('a session goes from to come to on now to over, and never back', () => {
  const time = fc
    .integer({ min: 0, max: 1439 })
    .map((minute) => `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`);
  const day = fc.constantFrom('2026-11-26', '2026-11-27', '2026-11-28');
  const order = { 'to-come': 0, now: 1, over: 2 };
  fc.assert(
    fc.property(time, time, fc.tuple(day, time), fc.tuple(day, time), (starts, ends, one, other) => {
      const [first, second] = [one, other].sort((a, b) => (a.join(' ') < b.join(' ') ? -1 : 1)) as [
        typeof one,
        typeof other,
      ];
      const state = ([date, clock]: typeof one) =>
        order[whenAt({ date: '2026-11-27', starts, ends }, at(date, clock)).state];
      expect(state(first)).toBeLessThanOrEqual(state(second));
    }),
  );
});
