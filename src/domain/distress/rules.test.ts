import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rulesFrom } from './rules.ts';

const text = readFileSync(new URL('./phrases.txt', import.meta.url), 'utf8');

test('every line of phrases.txt is a rule that can be read', () => {
  expect(
    text.split('\n').filter((line) => line !== line.trim() || /[A-OR-SU-VX-Z’‘“”]/.test(line.replace(/^#.*/, ''))),
  ).toEqual([]);
  for (const line of text.split('\n').filter((each) => each !== '' && !/^[#=]/.test(each)))
    expect(() => new RegExp(line.replace(/\{[a-z]+\}/g, 'x').replace(/ \* /g, ' ')), line).not.toThrow();
  expect(() => rulesFrom(text)).not.toThrow();
});

test('a text of which the end is missing is no set of rules', () => {
  for (const share of [0.1, 0.5, 0.9])
    expect(() => rulesFrom(text.slice(0, text.length * share))).toThrow(/has no part/);
  expect(() => rulesFrom('<!doctype html>')).toThrow();
});
