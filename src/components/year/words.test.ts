import { expect, test } from 'vitest';
import { readingGrade } from '../../checks/reading-level.ts';
import { yearWords } from './words.ts';

const texts = Object.values(yearWords).flat();

test('A-12 a nine-year-old can read the words of the year groups’ pages', () => {
  // Grade 5 is about age 10: what the site's own words aim for. The formula wants a text of some length.
  expect(readingGrade(texts.join('\n'))).toBeLessThanOrEqual(5);
});

test('A-12 no sentence of them is longer than 20 words', () => {
  const sentences = texts.flatMap((text) => text.split(/(?<=[.?!])\s/));
  for (const sentence of sentences) expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(20);
});
