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

test('an evening may end at midnight or after it', () => {
  for (const [text, starts, ends] of [
    ['20:00-00:00', '20:00', '00:00'],
    ['10pm - 1am', '22:00', '01:00'],
    ['7.30pm–midnight', '19:30', '00:00'],
    ['10 to noon', '10:00', '12:00'],
    ['9-5pm', '09:00', '17:00'],
  ])
    expect(times(text as string), text).toMatchObject({ state: 'clean', value: [{ starts, ends }] });
});

test('an end that is rather the afternoon than the next day is not guessed', () => {
  for (const text of ['10:30-01:00', '18:00-06:00', '09:00-09:00', '17:30-16:00'])
    expect(times(text), text).toMatchObject({ state: 'refused' });
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
