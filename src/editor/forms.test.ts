import { expect, test } from 'vitest';
import { z } from 'zod';
import { type KindName, kinds } from '../schema/collections.ts';
import { type FormField, formFields, formOf } from './forms.ts';

const names = Object.keys(kinds) as KindName[];
const listing = formOf('listings', {
  'ways-to-join': { title: 'Ways', terms: [{ slug: 'book', label: 'Ring first', synonyms: [], cy: { synonyms: [] } }] },
  access: {
    title: 'Access',
    terms: [{ slug: 'step-free', label: 'Step-free', help: 'No steps.', synonyms: [], cy: { synonyms: [] } }],
  },
});
const find = (path: string): FormField =>
  path
    .split('.')
    .reduce<FormField | undefined>(
      (field, name) =>
        (field ? (field.fields ?? field.item?.fields ?? []) : listing.fields).find((each) => each.name === name),
      undefined,
    ) as FormField;

test('a listing’s form goes as an editor thinks', () => {
  expect([...new Set(listing.fields.map(({ group }) => group))]).toEqual([
    'What is it?',
    'Who is it for?',
    'When and where?',
    'What does it cost?',
    'The first visit',
    'Joining',
    'Keeping people safe',
    'Checked',
    'Cymraeg',
  ]);
});

test('every field of every kind has a label and help', () => {
  const dumb: string[] = [];
  const walk = (fields: FormField[], above: string) => {
    for (const field of fields) {
      const path = `${above}.${field.name}`;
      if (!field.label || !field.help) dumb.push(path);
      walk(field.fields ?? field.item?.fields ?? [], path);
    }
  };
  for (const kind of names) walk(formOf(kind).fields, kind);
  expect(dumb).toEqual([]);
});

test('choices have the vocabulary’s words where it has them, and words of their own where not', () => {
  expect(find('joining.ways').item?.choices?.slice(0, 2)).toEqual([
    { value: 'just-turn-up', label: 'Just turn up' },
    { value: 'book', label: 'Ring first' },
  ]);
  expect(find('access')).toMatchObject({
    kind: 'answers',
    choices: [{ value: 'step-free', label: 'Step-free', help: 'No steps.' }],
  });
});

test('limits, patterns and defaults come along', () => {
  expect(find('name')).toMatchObject({ kind: 'line', required: true, maxLength: 100 });
  expect(find('summary')).toMatchObject({ maxWords: 25 });
  expect(find('interests')).toMatchObject({ kind: 'list', required: true, min: 1, max: 6 });
  expect(find('ages.from')).toMatchObject({ kind: 'number', min: 0, max: 120, step: 1 });
  expect(find('cost.amount')).toMatchObject({ kind: 'number', step: 0.01 });
  expect(find('formats')).toMatchObject({ default: ['in-person'] });
  expect(find('places.postcode').pattern?.message).toContain('LS1 4AP');
  expect(find('places.sessions.starts')).toMatchObject({ kind: 'time', required: false });
  expect(find('organisation')).toMatchObject({ kind: 'choice', refersTo: 'organisations' });
});

test('a sort of field that no form has a box for is said at once, with where to teach it', () => {
  expect(() => formFields(z.strictObject({ shape: z.map(z.string(), z.string()) }))).toThrow(
    /No form has a box for “map”/,
  );
});
