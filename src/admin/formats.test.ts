import { expect, test } from 'vitest';
import { fileFrom, wholeText } from '../editor/decap/values.ts';
import { listedOnly } from './brief-lists.ts';
import { valuesOf } from './formats.ts';

const slip = '---\nname: Swim\nsummary: Learn to swim: five weeks\n---\n\nCome.\n';
const listed = ['name', 'status'];

test('a listing with a slip is opened as its whole text, and saved as it was written', () => {
  const values = valuesOf('listings', slip, listed);
  expect(values[wholeText]).toBe(slip);
  expect(fileFrom('listings', values)).toBe(slip);
});

test('a field that nobody knows keeps a listing out of boxes, which would drop it', () => {
  const text = '---\nname: Swim\nwebsit: https://example.org\n---\n';
  expect(fileFrom('listings', valuesOf('listings', text, listed))).toBe(text);
});

test('a list names a broken file by what it calls itself', () => {
  expect(valuesOf('listings', `${listedOnly}---\nname: "Swim"\nname: Again\n---\n`, listed).name).toBe(
    'Swim (to be mended)',
  );
  expect(valuesOf('listings', `${listedOnly}---js\n{}\n---\n`, listed).name).toBe('This file cannot be read');
});
