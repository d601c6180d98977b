import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formValues } from '../editor/decap/values.ts';
import { unreadable } from './formats.ts';
import { problemsOf } from './saving.ts';

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

test('a file that could not be read cannot be written over', () => {
  expect(told({ name: 'This file cannot be read', [unreadable]: true })).toEqual([
    'File: cannot be read, so it cannot be changed here; run “npm run check”, and mend what it names',
  ]);
});

test('what may be private or disguised is told before it is saved, what can wait is not', () => {
  const body = 'c/o Mrs Jones, 4 Acacia Road. Write to jane.smith@example.org, or see http://example.org.';
  const said = told({ ...chess(), body });
  expect(said).toHaveLength(3);
  for (const words of ['home address', 'looks like one person’s own', 'starts with http://'])
    expect(said.join('\n')).toContain(words);
  expect(told({ ...chess(), review: { checkedOn: '2020-01-01' } })).toEqual([]);
});
