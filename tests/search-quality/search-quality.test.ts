/** Our own questions, asked of the demo directory by the functions that a browser runs. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { askAll, type Question, shareRight } from './score.ts';

test('at least 95 in 100 questions have a right answer in the first three, and none finds nothing', async () => {
  const path = new URL('questions.json', import.meta.url);
  const questions: Question[] = JSON.parse(readFileSync(path, 'utf8'));
  expect(questions.length).toBeGreaterThanOrEqual(150);
  const asked = await askAll('content', questions);
  expect(asked).toHaveLength(questions.length);
  expect(asked.filter(({ found, expect: right }) => found.length === 0 && right.length > 0)).toEqual([]);
  expect(shareRight(asked)).toBeGreaterThanOrEqual(0.95);
});

test('small words that mean something together are looked for', async () => {
  const asked = await askAll('content', [
    { query: 'd and d', school: 'larkbridge-high', expect: ['dragons-on-friday'] },
    { query: 'no one to go with', school: 'larkbridge-high', expect: ['lark-buddies'] },
  ]);
  expect(asked.map(({ isRight }) => isRight)).toEqual([true, true]);
});

test('who has not yet said what they want is shown everything, and never “nothing”', async () => {
  const typed = ['i', 'i w', 'i want to', 'can i', 'something to do for my', 'zz'];
  const asked = await askAll(
    'content',
    typed.map((query) => ({ query, school: 'weir-lane-primary', expect: ['-'] })),
  );
  const found = asked.map(({ found }) => found.length);
  expect(
    found.slice(0, -1).every((each) => each > 20),
    found.join(),
  ).toBe(true);
  expect(found[found.length - 1]).toBe(0);
});
