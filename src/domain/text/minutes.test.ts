import { expect, test } from 'vitest';
import { minutesWords } from './minutes.ts';

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');

test('a text of 450 words takes three minutes to read, and the shortest one minute', () => {
  expect(minutesWords(words(450))).toBe('3 minutes to read');
  expect(minutesWords('Press Save.')).toBe('1 minute to read');
  expect(minutesWords('')).toBe('1 minute to read');
});

test('marks of Markdown are no words', () => {
  expect(minutesWords(`${words(160)} ${'- '.repeat(300)}`)).toBe('1 minute to read');
});
