import { expect, test } from 'vitest';
import { readingGrade } from '../../checks/reading-level.ts';
import { yearWords } from './year-words.ts';

const textsFor = (year: number) => Object.values(yearWords(year)).flat();

test.each([5, 9])('A-12 a nine-year-old can read the words of the pages of Year %i', (year) => {
  // Grade 5 is about age 10: what the site's own words aim for. The formula wants a text of some length.
  expect(readingGrade(textsFor(year).join('\n'))).toBeLessThanOrEqual(5);
});

test('A-12 no sentence of them is longer than 20 words', () => {
  const sentences = textsFor(5).flatMap((text) => text.split(/(?<=[.?!])\s/));
  for (const sentence of sentences) expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(20);
});
