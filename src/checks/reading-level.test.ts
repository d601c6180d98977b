import { expect, test } from 'vitest';
import { saidOf } from '../../tests/lib/small-folder.ts';
import { readingGrade } from './reading-level.ts';

const hard =
  'Participants experience multidisciplinary recreational opportunities facilitated by appropriately qualified professionals. Individual requirements are accommodated following consultation. Registration necessitates completion of documentation. Accessibility information is available electronically. Cancellation procedures apply. Parental authorisation is mandatory.';

test('A-12: a hard text of 30 words or more is told, a plain one is not', () => {
  expect(saidOf({}, hard)).toEqual([
    expect.stringContaining('warning reading.too_hard, Text: reads like a text for age'),
  ]);
  expect(
    saidOf(
      {},
      'You come in by the blue door. We show you where to put your coat. Then we all play a game. You can stop when you like. Bring a drink and a friend if you want to. We finish at six.',
    ),
  ).toEqual([]);
});

test('A-12: the formula is not believed on a few words', () => {
  expect(readingGrade('Intergenerational horticulture.')).toBeGreaterThan(20);
  expect(saidOf({ summary: 'Intergenerational horticulture.' })).toEqual([]);
});

test('A-12: a sentence of more than 25 words is told', () => {
  const sentence = `We play ${'and play '.repeat(12)}.`;
  expect(saidOf({}, sentence)).toEqual([
    'warning reading.long_sentence, Text: has a sentence of 26 words; make two of it',
  ]);
});

test('what is for families alone may be written for grown-ups', () => {
  expect(saidOf({ audience: ['families'] }, hard)).toEqual([]);
});
