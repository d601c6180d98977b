import { z } from 'zod';
import { distressKinds } from './distress-kinds.ts';
import { oneLine, onOff } from './fields.ts';

const phraseSchema = z.strictObject({
  kind: z.enum(distressKinds, { error: `write one of: ${distressKinds.join(', ')}` }).meta({
    title: 'What it is about',
    description: 'It decides what is said first, and which helpline stands first.',
    examples: ['worry'],
    choices: {
      danger: 'Danger now',
      'self-harm': 'Hurting oneself, or wanting to die',
      'sexual-harm': 'Sexual harm',
      hurt: 'Being hurt by somebody',
      home: 'Running away, or not safe at home',
      eating: 'Eating',
      grief: 'Somebody has died',
      worry: 'Bullying, feelings and other worries',
    },
  }),
  sure: onOff()
    .default(true)
    .meta({
      title: 'It surely means that',
      description:
        'Yes: help stands first, in full, and nothing is searched for. No, where it may mean something else: help stands small, with the results.',
      examples: [true],
    }),
  words: z
    .array(oneLine(60), { error: 'write a list of phrases' })
    .min(1, { error: 'is empty; write at least one phrase' })
    .max(100)
    .meta({
      title: 'Phrases',
      description: 'As pupils type them. Capitals, accents, apostrophes and drawn-out letters make no difference.',
      examples: [['see the red room', 'sent to the red room']],
    }),
});

/** Words of trouble that a school or council adds to those of the software: `content/settings/distress.yaml`. */
export const distressSchema = z
  .strictObject({
    phrases: z
      .array(phraseSchema)
      .max(50)
      .default([])
      .meta({
        title: 'Phrases that ask for help',
        description:
          'What pupils here type when something is wrong. Hundreds of phrases are known without this: add local words, names and slang.',
        examples: [[{ kind: 'worry', sure: true, words: ['see the red room'] }]],
      }),
    harmless: z
      .array(oneLine(60))
      .max(100)
      .default([])
      .meta({
        title: 'Harmless phrases',
        description: 'What sounds like trouble and is none here, such as the name of a street or a club.',
        examples: [['Cutting Lane', 'Killer Queens netball']],
      }),
  })
  .meta({ title: 'Words of trouble', description: 'What pupils here type when something is wrong.' });

export type DistressWords = z.output<typeof distressSchema>;
