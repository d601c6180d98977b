import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formValues, wholeText } from '../../editor/decap/values.ts';
import { lineOf, problemsOf } from './form-problems.ts';

const today = '2026-11-23';
const chess = () => formValues('listings', readFileSync('tests/content/listings/chess-club.md', 'utf8'));
const told = (values: Record<string, unknown>, path = 'content/listings/chess-club.md') =>
  problemsOf('listings', path, values, today).map(({ field, message }) => `${field}: ${message}`);

test('a sound form may be saved', () => {
  expect(told(chess())).toEqual([]);
});

test('what is wrong is told by the label of its box', () => {
  expect(told({ ...chess(), ages: { from: 12, to: 8 } })[0]).toMatch(/^Ages, /);
  expect(told({ ...chess(), name: '' })[0]).toMatch(/^Name: /);
});

test('a day that is still to come is no day on which somebody checked', () => {
  expect(told({ ...chess(), review: { checkedOn: '2027-01-01' } })[0]).toContain('is still to come');
});

test('a new listing may not take an address of the site itself', () => {
  expect(told({ ...chess(), name: 'All' }, '')[0]).toMatch(/^Name: /);
});

test('of a whole text, what is wrong is told with its line, and what is right may be saved', () => {
  const text = readFileSync('tests/content/listings/chess-club.md', 'utf8');
  const slip = text.replace(/^summary: .*$/m, 'summary: Learn chess: five weeks');
  const problems = problemsOf('listings', 'content/listings/chess-club.md', { [wholeText]: slip }, today);
  const line = slip.split('\n').findIndex((each) => each.startsWith('summary')) + 1;
  expect(problems.map((problem) => lineOf(problem, true).field)).toEqual([`Line ${line}, In one line, for pupils`]);
  expect(told({ [wholeText]: text })).toEqual([]);
});

test('what may be private or disguised is told before it is saved, what can wait is not', () => {
  const body = 'c/o Mrs Jones, 4 Acacia Road. Write to jane.smith@example.org, or see http://example.org.';
  const said = told({ ...chess(), body });
  expect(said).toHaveLength(3);
  for (const words of ['home address', 'looks like one person’s own', 'starts with http://'])
    expect(said.join('\n')).toContain(words);
  expect(told({ ...chess(), review: { checkedOn: '2020-01-01' } })).toEqual([]);
});
