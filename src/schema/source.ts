import { z } from 'zod';
import { isoDate, oneLine, slug, webAddress } from './fields.ts';

/** Where a sheet or feed is, its licence, and what its columns mean: `content/sources/<slug>.yaml`. */
export const sourceSchema = z
  .strictObject({
    name: oneLine(100).meta({
      title: 'Name',
      description: 'What the sheet or feed is called.',
      examples: ['Trafford sports clubs'],
    }),
    publisher: oneLine(120)
      .optional()
      .meta({ title: 'Publisher', description: 'Who publishes it.', examples: ['Trafford Council'] }),
    licence: oneLine(120).meta({
      title: 'Licence',
      description: 'The licence it is published under.',
      examples: ['Open Government Licence v3.0'],
    }),
    attribution: oneLine(240)
      .optional()
      .meta({
        title: 'Attribution',
        description: 'The sentence the licence asks for.',
        examples: ['Contains public sector information licensed under the Open Government Licence v3.0.'],
      }),
    page: webAddress()
      .optional()
      .meta({ title: 'Web page', description: 'Where it is described.', examples: ['https://www.trafforddatalab.io'] }),
    fetchedOn: isoDate()
      .optional()
      .meta({ title: 'Fetched on', description: 'When the file was downloaded.', examples: ['2026-11-02'] }),
    organisation: slug()
      .optional()
      .meta({
        title: 'Organisation',
        description: 'For a sheet of one organisation’s own listings.',
        examples: ['larkbridge-libraries'],
        refersTo: 'organisations',
      }),
  })
  .meta({ title: 'Source', description: 'An outside feed or sheet.' });

export type Source = z.output<typeof sourceSchema>;
