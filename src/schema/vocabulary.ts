import { z } from 'zod';
import { oneLine, slug } from './fields.ts';
import { listOf, rule } from './rule.ts';
import { families, type Sticker, stickers } from './stickers.ts';

/** The name of a drawing in `public/stickers`. */
const stickerName = () =>
  z.enum(Object.keys(stickers) as [Sticker, ...Sticker[]], {
    error: 'write the name of a drawing in public/stickers, like “soccer-ball”',
  });

const termSchema = z.strictObject({
  slug: slug().meta({
    title: 'Short name',
    description: 'As listings write it. Never change one in use.',
    examples: ['football'],
  }),
  label: oneLine(60).meta({ title: 'Label', description: 'As people read it.', examples: ['Football'] }),
  help: oneLine(240)
    .optional()
    .meta({
      title: 'What it means',
      description: 'For editors, and for pupils who ask.',
      examples: ['Any kind of football, indoors or out.'],
    }),
  synonyms: z
    .array(oneLine(60))
    .max(60)
    .default([])
    .meta({
      title: 'Other words',
      description: 'What a child might type to find it.',
      examples: [['footy', 'soccer']],
    }),
  icon: z
    .string({ error: 'write the name of an icon' })
    .regex(/^[a-z-]+$/, { error: 'write the name of an icon, like “ball”' })
    .optional()
    .meta({ title: 'Icon', description: 'The name of a drawing in src/components/icons.', examples: ['ball'] }),
  family: z
    .enum(families, { error: `write one of: ${families.join(', ')}` })
    .optional()
    .meta({
      title: 'Family',
      description: 'For interests: the family whose colour stands beside the words.',
      examples: ['sport'],
      choices: { stage: 'Music and stage', learning: 'Finding out', talk: 'Someone to talk to' },
    }),
  sticker: stickerName()
    .optional()
    .meta({
      title: 'Sticker',
      description: 'For interests: the coloured drawing on cards. One of the names in public/stickers.',
      examples: ['soccer-ball'],
    }),
  cy: z
    .strictObject({
      label: oneLine(60)
        .optional()
        .meta({ title: 'Label', description: 'The label in Welsh.', examples: ['Pêl-droed'] }),
      synonyms: z
        .array(oneLine(60))
        .max(60)
        .default([])
        .meta({ title: 'Geiriau eraill', description: 'Other words in Welsh.', examples: [['ffwtbol']] }),
    })
    .prefault({})
    .meta({ title: 'Cymraeg', description: 'In Welsh.' }),
});

/** The words of one kind, with labels, help and synonyms: `content/vocabulary/<name>.yaml`. */
export const vocabularySchema = z
  .strictObject({
    title: oneLine(60).meta({ title: 'Title', description: 'What these words are about.', examples: ['Interests'] }),
    question: oneLine(100)
      .optional()
      .meta({ title: 'As a question', description: 'How the finder asks.', examples: ['What do you like?'] }),
    terms: z
      .array(termSchema)
      .min(1, { error: 'is empty; write at least one term' })
      .max(200)
      .meta({ title: 'Terms', description: 'In the order they are shown.', singular: 'term' }),
  })
  .check(
    rule([], ({ terms }, tell) => {
      const seen = new Set<unknown>();
      for (const [index, term] of listOf(terms).entries()) {
        const slug = (term as { slug?: unknown } | null)?.slug;
        if (slug !== undefined && seen.has(slug))
          tell(['terms', index, 'slug'], `“${slug}” is there twice; delete one`, 'list.repeated');
        seen.add(slug);
      }
    }),
  )
  .meta({ title: 'Vocabulary', description: 'The words listings are described with.' });

export type Vocabulary = z.output<typeof vocabularySchema>;
export type Term = Vocabulary['terms'][number];

/** The vocabularies there must be. Those of fixed choices give the words only; the choices are in the schema. */
export const vocabularyNames = [
  'interests',
  'good-for',
  'access',
  'support',
  'ways-to-join',
  'listing-types',
  'formats',
] as const;
export type VocabularyName = (typeof vocabularyNames)[number];
