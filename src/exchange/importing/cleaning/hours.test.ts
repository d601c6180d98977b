import { expect, test } from 'vitest';
import { cleanHours, daysTogether } from './hours.ts';

const times = (text: string) => cleanHours('monday', text, text);

test('two openings in one cell are two sessions', () => {
  expect(times('10:00-13:30,14:00-17:00')).toEqual({
    state: 'clean',
    value: [
      { days: ['monday'], starts: '10:00', ends: '13:30' },
      { days: ['monday'], starts: '14:00', ends: '17:00' },
    ],
  });
});

test('morning and afternoon are read where they are written', () => {
  expect(times('9.30am to 5pm')).toMatchObject({ value: [{ starts: '09:30', ends: '17:00' }] });
});

test('7.30 may be morning or evening, so it is not guessed', () => {
  expect(times('7.30 - 9')).toMatchObject({ state: 'refused', code: 'time.invalid' });
  expect(times('25:00-26:00')).toMatchObject({ state: 'refused' });
  expect(times('Closed')).toEqual({ state: 'empty' });
});

test('days with the same times are one session', () => {
  const session = { starts: '09:30', ends: '17:00' };
  expect(
    daysTogether([
      { days: ['monday'], ...session },
      { days: ['tuesday'], ...session },
    ]),
  ).toEqual([{ days: ['monday', 'tuesday'], ...session }]);
});
