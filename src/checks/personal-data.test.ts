import { expect, test } from 'vitest';
import { saidOf } from '../../tests/lib/small-folder.ts';

test.each([
  'Ask for Ellie (Year 7, 7B), she helps on Tuesdays.',
  'You can talk to Mo, Year 10.',
  'Come with Tom in 5C.',
  'Say hello to Priya Shah (in Year 6).',
])('G-02: a child’s name with a class is told: %s', (text) => {
  expect(saidOf({}, text)).toEqual([expect.stringContaining('warning pii.child, Text')]);
});

test.each([
  'Juniors (Year 3 to 6) come first.',
  'For children in Year 5 and Year 6.',
  'Several Year 5s go on Mondays.',
  'In Year 7 you can come alone. Years 4–6 bring a grown-up.',
  'We meet in Hall (Room 5C).',
  'Beginners (Year 4) at four.',
])('ordinary words about years are welcome: %s', (text) => {
  expect(saidOf({}, text)).toEqual([]);
});

test('G-02: certificate numbers are refused, dates of birth are told', () => {
  expect(saidOf({}, 'Our leader’s DBS certificate is 001234567890.')).toEqual([
    expect.stringContaining('error pii.certificate'),
  ]);
  expect(saidOf({}, 'Leader, born on 3 May 1987.')).toEqual([expect.stringContaining('warning pii.birth_date')]);
});

test('G-04: chat handles are told, e-mail addresses are not', () => {
  expect(saidOf({}, 'Message us on Snapchat: chessclub')).toEqual([expect.stringContaining('warning contact.chat')]);
  expect(saidOf({}, 'Find us at @chess.club')).toEqual([expect.stringContaining('warning contact.chat')]);
  expect(saidOf({}, 'Write to hello@example.org.')).toEqual([]);
});
