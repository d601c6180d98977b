import { expect, test } from 'vitest';
import { afterKey, noPresses, pressWords } from './exit-presses.ts';

const down = (key: string, repeat = false) => ({ type: 'keydown', key, repeat });
const up = (key: string) => ({ type: 'keyup', key, repeat: false });
const made = (...keys: { type: string; key: string; repeat: boolean }[]) => keys.reduce(afterKey, noPresses).made;
const shift = [down('Shift'), up('Shift')];

test('three presses of Shift are three', () => {
  expect(made(...shift, ...shift, ...shift)).toBe(3);
});

test('a key held down is one press', () => {
  expect(made(down('Shift'), down('Shift', true), down('Shift', true), up('Shift'))).toBe(1);
});

test('X-03 Shift with a letter is typing', () => {
  const capital = [down('Shift'), down('A'), up('A'), up('Shift')];
  expect(made(...capital, ...capital, ...capital)).toBe(0);
});

test('X-03 any other key begins the count again', () => {
  expect(made(...shift, ...shift, down('Tab'), up('Tab'), ...shift)).toBe(1);
});

test('a letter let go of after Shift went down is not another key', () => {
  expect(made(down('a'), down('Shift'), up('a'), up('Shift'))).toBe(1);
});

test.each([
  [1, 'Shift, press 2 more times to exit.'],
  [2, 'Shift, press 1 more time to exit.'],
  [3, 'Leaving this page.'],
])('after %i presses it is said what is left', (count, words) => {
  expect(pressWords(count)).toBe(words);
});
