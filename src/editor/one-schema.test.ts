/** A field added to the schema is in every form, guide and JSON Schema, with nothing else to do. */
import { expect, test } from 'vitest';
import { z } from 'zod';
import { oneLine } from '../schema/fields.ts';
import { listingSchema } from '../schema/listing.ts';
import { decapFields } from './decap/fields.ts';
import { fieldGuideFrom } from './field-guide.ts';
import { type Form, formFields } from './forms.ts';
import { jsonSchemaFrom } from './json-schema.ts';

const withField = z.strictObject({
  ...listingSchema.shape,
  motto: oneLine(40)
    .optional()
    .meta({ title: 'Motto', description: 'What they shout.', examples: ['Checkmate!'], group: 'Made up' }),
});
const form: Form = { kind: 'listings', label: 'Listing', help: '', fields: formFields(withField) };

test('it is a box in the editor, below the heading of its part', () => {
  expect(decapFields(form).slice(-2)).toEqual([
    { name: '_made-up', label: 'Made up', widget: 'fingerpost-heading', required: false },
    {
      name: 'motto',
      label: 'Motto',
      widget: 'string',
      pattern: ['^[\\s\\S]{0,40}$', 'write at most 40 characters'],
      required: false,
      hint: 'What they shout. For example: “Checkmate!”',
    },
  ]);
});

test('it is in the field guide', () => {
  expect(fieldGuideFrom(form).parts.at(-1)).toEqual({
    title: 'Made up',
    fields: [
      {
        path: 'motto',
        name: 'motto',
        label: 'Motto',
        help: 'What they shout.',
        required: false,
        rules: ['At most 40 characters.', 'On one line.'],
        choices: [],
        example: 'motto: Checkmate!',
        fields: [],
      },
    ],
  });
});

test('it is in the JSON Schema', () => {
  const { properties } = jsonSchemaFrom(withField) as { properties: Record<string, unknown> };
  expect(properties.motto).toEqual({
    type: 'string',
    maxLength: 40,
    title: 'Motto',
    description: 'What they shout.',
    examples: ['Checkmate!'],
  });
});
