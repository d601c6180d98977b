import { expect, test } from 'vitest';
import { inASentence } from './in-a-sentence.ts';

test('a role or a way to join begins small within a sentence', () => {
  expect(['Welfare officer', 'A grown-up signs you up', 'Just turn up', 'In term time'].map(inASentence)).toEqual([
    'welfare officer',
    'a grown-up signs you up',
    'just turn up',
    'in term time',
  ]);
});

test('initials and names keep their capitals', () => {
  for (const words of [
    'DSL',
    'SENCo',
    'PE lead',
    'Ofsted inspector',
    'Monday club',
    'Year 5',
    'McTavish',
    '£3 a session',
    '',
  ])
    expect(inASentence(words)).toBe(words);
});
