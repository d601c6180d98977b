import { expect, test } from 'vitest';
import { decapFields } from '../../editor/decap/fields.ts';
import { formOf } from '../../editor/forms.ts';
import { holdsWords } from './holds.ts';

const fields = decapFields(formOf('listings'));
const holds = (values: Record<string, unknown>) => holdsWords(fields, values);

test('a fold says what it holds, in the words of its boxes', () => {
  expect(holds({ ages: { from: 6, to: 12 } })).toBe('Ages: 6 to 12');
  expect(holds({ ages: { to: 12 }, years: { from: 3 } })).toBe('Ages: up to 12 · School years: from 3');
  expect(holds({ type: 'activity', publishFrom: '2026-11-02' })).toBe('Kind: Activity · Show from: 2 November 2026');
});

test('a part in which nobody wrote anything holds nothing', () => {
  const asItStarts = Object.fromEntries(fields.map((field) => [field.name, field.default]));
  expect(holds(asItStarts)).toBe('');
  expect(holds({ places: [], ages: {}, photo: null, whoFor: '' })).toBe('');
});

test('no file’s own name is shown, and a long text is cut', () => {
  expect(holds({ organisation: 'hall-trust' })).toBe('');
  expect(holds({ whoFor: 'for everybody '.repeat(20) }).length).toBeLessThan(100);
});
