import { z } from 'zod';
import { oneLine, slug, wholeNumber } from './fields.ts';

/** A page for the school's staff: `content/staff/<slug>.md`. */
export const staffSchema = z
  .strictObject({
    title: oneLine(80).meta({
      title: 'Title',
      description: 'What it helps somebody to do.',
      examples: ['Signposting, step by step'],
    }),
    summary: oneLine(200).meta({
      title: 'Summary',
      description: 'One sentence: when to open it.',
      examples: ['Before, with the pupil, and afterwards. Ten minutes to read, two to do.'],
    }),
    part: z
      .enum(['signposting', 'kit'], { error: 'write one of: signposting, kit' })
      .default('signposting')
      .meta({
        title: 'Part',
        description: 'Where it stands on the page for staff.',
        examples: ['kit'],
        choices: { signposting: 'Helping one pupil', kit: 'With a class, or for home' },
      }),
    shownAs: z
      .enum(['page', 'slides'], { error: 'write one of: page, slides' })
      .default('page')
      .meta({
        title: 'Shown as',
        description: 'Slides fill a screen or a sheet of A4 each; every heading starts a new one.',
        examples: ['page'],
      }),
    order: wholeNumber(1, 99)
      .default(50)
      .meta({ title: 'Order', description: 'Its place in its part; low numbers first.', examples: [1] }),
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
  })
  .meta({ title: 'Text for staff', description: 'A page for the school’s staff.' });

export type StaffText = z.output<typeof staffSchema>;
