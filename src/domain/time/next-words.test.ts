import { expect, test } from 'vitest';
import { nextWords, wholeNextWords } from './next-words.ts';

const next = { date: '2026-11-24', starts: '16:00' };

test('a screen says today and tomorrow, and else the day', () => {
  expect(nextWords(next, '2026-11-24')).toBe('Today, 4pm');
  expect(nextWords(next, '2026-11-23')).toBe('Tomorrow, 4pm');
  expect(nextWords({ date: '2026-11-24' }, '2026-11-20')).toBe('Tue 24 Nov');
  expect(nextWords({ ...next, until: '18:00' }, '2026-11-24')).toBe('On now, until 6pm');
});

test('paper says neither today nor now', () => {
  expect(nextWords({ ...next, until: '18:00' }, null)).toBe('Tue 24 Nov, 4pm');
});

test('Christmas Day is never told without its mark', () => {
  const christmas = { date: '2026-12-25', starts: '16:00', isBankHoliday: true } as const;
  const marked = (words: string) => `${words} (bank holiday: check before you go)`;
  expect(nextWords(christmas, '2026-12-25')).toBe(marked('Today, 4pm'));
  expect(nextWords(christmas, '2026-12-24')).toBe(marked('Tomorrow, 4pm'));
  expect(nextWords(christmas, '2026-12-01')).toBe(marked('Fri 25 Dec, 4pm'));
  expect(nextWords(christmas, null)).toBe(marked('Fri 25 Dec, 4pm'));
  expect(nextWords({ ...christmas, until: '18:00' }, '2026-12-25')).toBe(marked('Until 6pm if it is on'));
});

test('where there is room the end is told too', () => {
  const whole = { ...next, ends: '17:30' };
  expect(wholeNextWords(whole, '2026-11-23')).toBe('Tomorrow, 4pm to 5.30pm');
  expect(wholeNextWords({ date: '2026-11-24' }, '2026-11-24')).toBe('Today');
  expect(wholeNextWords({ ...whole, isBankHoliday: true }, '2026-11-24')).toBe(
    'Today, 4pm to 5.30pm (bank holiday: check before you go)',
  );
});
