import { expect, test } from 'vitest';
import { todayFrom } from './today.ts';

test('R-05 two builds of one commit can be made on one day', () => {
  expect(todayFrom({ SOURCE_DATE_EPOCH: '1795392000' })).toBe('2026-11-23');
});

test('a day that is asked for comes first', () => {
  expect(todayFrom({ FINGERPOST_TODAY: '2027-01-01', SOURCE_DATE_EPOCH: '1795392000' })).toBe('2027-01-01');
});

test('what is no date is refused in a sentence', () => {
  expect(() => todayFrom({ FINGERPOST_TODAY: 'tomorrow' })).toThrow('write a date, like 2026-11-23');
});

test('otherwise it is today in the United Kingdom', () => {
  expect(todayFrom({}, new Date('2026-07-01T23:30:00Z'))).toBe('2026-07-02');
});
