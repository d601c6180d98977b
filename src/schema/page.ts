import { z } from 'zod';
import { isoDate, oneLine, onOff, wholeNumber } from './fields.ts';

const cy = z
  .strictObject({
    title: oneLine(80)
      .optional()
      .meta({ title: 'Teitl', description: 'The title in Welsh.', examples: ['Preifatrwydd'] }),
    summary: oneLine(200)
      .optional()
      .meta({ title: 'Crynodeb', description: 'The summary in Welsh.', examples: ['Beth rydym yn ei gadw: dim byd.'] }),
  })
  .prefault({})
  .meta({ title: 'Cymraeg', description: 'The same words in Welsh.' });

/** A page of the site in plain words: `content/pages/<slug>.md`. */
export const pageSchema = z
  .strictObject({
    title: oneLine(80).meta({ title: 'Title', description: 'At the top of the page.', examples: ['Privacy'] }),
    summary: oneLine(200)
      .optional()
      .meta({ title: 'Summary', description: 'One sentence.', examples: ['What this site keeps about you: nothing.'] }),
    updatedOn: isoDate()
      .optional()
      .meta({ title: 'Updated on', description: 'When these words last changed.', examples: ['2026-11-02'] }),
    exitButton: onOff()
      .default(false)
      .meta({
        title: '“Exit this page”',
        description: 'True for a page about worries: it gets a button that leaves the site at once.',
        examples: [false],
      }),
    cy,
  })
  .meta({ title: 'Page', description: 'A page of the site in plain words.' });

/** A guide for the people who look after a directory: `content/guides/<slug>.md`. */
export const guideSchema = z
  .strictObject({
    title: oneLine(80).meta({
      title: 'Title',
      description: 'What the reader wants to do.',
      examples: ['Add a listing'],
    }),
    summary: oneLine(200).meta({
      title: 'Summary',
      description: 'One sentence: what they will have at the end.',
      examples: ['From a club’s poster to a published listing, in ten minutes.'],
    }),
    audience: z
      .enum(['editors', 'partners', 'administrators', 'it'], {
        error: 'write one of: editors, partners, administrators, it',
      })
      .meta({
        title: 'For',
        description: 'Who reads it.',
        examples: ['editors'],
        choices: {
          editors: 'Those who look after listings',
          partners: 'Those who run a club or a service',
          administrators: 'Those who set up a school',
          it: 'Those who put the site online',
        },
      }),
    order: wholeNumber(1, 99)
      .default(50)
      .meta({ title: 'Order', description: 'Its place in the list; low numbers first.', examples: [1] }),
    cy,
  })
  .meta({ title: 'Guide', description: 'How to do one thing.' });
