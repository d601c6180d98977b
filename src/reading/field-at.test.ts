import { expect, test } from 'vitest';
import { kinds } from '../schema/collections.ts';
import { listingSchema } from '../schema/listing.ts';
import { fieldLabel, fieldsOf, itemOf } from './field-at.ts';

test('a field is called what the editor shows', () => {
  expect(fieldLabel(listingSchema, ['places', 1, 'postcode'])).toBe('Places 2, Postcode');
  expect(fieldLabel(listingSchema, ['places', 0, 'sessions', 2, 'days', 1])).toBe('Places 1, Sessions here 3, Days 2');
  expect(fieldLabel(listingSchema, ['access', 'step-free'])).toBe('Access, step-free');
  expect(fieldLabel(listingSchema, [])).toBe('File');
});

test('every field of every kind has a label', () => {
  const unlabelled: string[] = [];
  const walk = (schema: Parameters<typeof fieldsOf>[0], path: string) => {
    for (const [name, field] of Object.entries(fieldsOf(schema))) {
      if (!field.meta()?.title) unlabelled.push(`${path}.${name}`);
      walk(field, `${path}.${name}`);
      const item = itemOf(field);
      if (item) walk(item, `${path}.${name}`);
    }
  };
  for (const [name, kind] of Object.entries(kinds)) walk(kind.schema, name);
  expect(unlabelled).toEqual([]);
});
