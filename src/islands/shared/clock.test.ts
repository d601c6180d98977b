import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Moment } from '../../domain/finder/coming.ts';
import { watchMoment } from './clock.ts';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('document', new EventTarget());
  const page = new EventTarget();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
  vi.stubGlobal('page', page);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const watched = (demoDate: string | null = null) => {
  const told: Moment[] = [];
  const stop = watchMoment(demoDate, (moment) => told.push(moment));
  return { told, stop, last: () => told[told.length - 1] };
};

test('a page left open learns of midnight in the United Kingdom, in summer an hour before Greenwich’s', () => {
  vi.setSystemTime(new Date('2026-07-01T22:59:30Z'));
  const { last, stop } = watched();
  expect(last()).toEqual({ date: '2026-07-01', time: '23:59' });
  vi.advanceTimersByTime(60_000);
  expect(last()).toEqual({ date: '2026-07-02', time: '00:00' });
  stop();
});

test('after a sleep the day is right as soon as somebody looks', () => {
  vi.setSystemTime(new Date('2026-11-23T09:00:00Z'));
  const { last, told, stop } = watched();
  vi.setSystemTime(new Date('2026-11-25T07:00:00Z'));
  document.dispatchEvent(new Event('visibilitychange'));
  expect(last()?.date).toBe('2026-11-25');
  const before = told.length;
  document.dispatchEvent(new Event('visibilitychange'));
  expect(told).toHaveLength(before);
  stop();
  vi.setSystemTime(new Date('2026-11-26T07:00:00Z'));
  document.dispatchEvent(new Event('visibilitychange'));
  vi.advanceTimersByTime(120_000);
  expect(told).toHaveLength(before);
});

test('in a fictional town it stays the day on which it is set', () => {
  vi.setSystemTime(new Date('2026-11-23T23:59:00Z'));
  const { told, stop } = watched('2026-11-24');
  vi.advanceTimersByTime(3_600_000);
  expect(told).toEqual([{ date: '2026-11-24', time: '08:00' }]);
  stop();
});
