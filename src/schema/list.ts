import { z } from 'zod';
import { oneLine, paragraph, slug } from './fields.ts';

/** A curated set made by staff: `content/lists/<slug>.yaml`. */
export const listSchema = z
  .strictObject({
    name: oneLine(80).meta({
      title: 'Name',
      description: 'What the list is called.',
      examples: ['Feeling new here? Start with these'],
    }),
    introduction: paragraph(500)
      .optional()
      .meta({
        title: 'Introduction',
        description: 'One or two sentences for pupils.',
        examples: ['Small, friendly groups where someone meets you at the door.'],
      }),
    schools: z
      .array(slug())
      .max(200)
      .default([])
      .meta({
        title: 'Schools',
        description: 'Which schools show it. None means all.',
        examples: [['weir-lane-primary']],
        refersTo: 'schools',
      }),
    listings: z
      .array(slug())
      .min(1, { error: 'is empty; choose at least one listing' })
      .max(100)
      .meta({
        title: 'Listings',
        description: 'In the order they are shown.',
        examples: [['weir-lane-chess']],
        refersTo: 'listings',
      }),
    cy: z
      .strictObject({
        name: oneLine(80)
          .optional()
          .meta({ title: 'Enw', description: 'The name in Welsh.', examples: ['Newydd yma? Dechreuwch gyda’r rhain'] }),
        introduction: paragraph(500)
          .optional()
          .meta({
            title: 'Cyflwyniad',
            description: 'The introduction in Welsh.',
            examples: ['Grwpiau bach, cyfeillgar.'],
          }),
      })
      .prefault({})
      .meta({ title: 'Cymraeg', description: 'The same words in Welsh.' }),
  })
  .meta({ title: 'List', description: 'A curated set made by staff.' });

export type List = z.output<typeof listSchema>;
