import { expect, test } from 'vitest';
import { pasted } from './pasted.ts';

test('a pasted suggestion names the form to open and what should stand in its boxes', () => {
  expect(
    pasted('Hi,\n> [change] Page\n> | chess-club\n>\n> [phone] Telephone\n> | 01632 960124\n> [kit] Kit\n> [end]'),
  ).toEqual({
    form: '#/collections/listings/entries/chess-club',
    heading: 'Suggested',
    parts: [
      { words: 'Telephone of the club', answer: '01632 960124' },
      { words: 'What kit is needed, and can it be borrowed?', answer: '' },
    ],
  });
});

test('a new club opens an empty form', () => {
  expect(pasted('[new] Page\n[name] Name\n| Cooks\n[end]')).toMatchObject({ form: '#/collections/listings/new' });
});

test('what is no suggestion leads nowhere', () => {
  expect(pasted('Hello')).toHaveProperty('problem');
  expect(pasted('[change] Page\n| ../../admin\n[end]')).toHaveProperty('problem');
});
