/**
 * The table of kinds: what may be written, where, in which format.
 *
 * The check, the site's collections, the importer and the editor's tools all read this table.
 */
import type { z } from 'zod';
import { distressSchema } from './distress.ts';
import { editingSchema } from './editing.ts';
import { listSchema } from './list.ts';
import { listingSchema } from './listing.ts';
import { organisationSchema } from './organisation.ts';
import { guideSchema, pageSchema } from './page.ts';
import { schoolSchema } from './school.ts';
import { helplinesSchema, siteSchema } from './settings.ts';
import { sourceSchema } from './source.ts';
import { staffSchema } from './staff.ts';
import { vocabularySchema } from './vocabulary.ts';

/** One kind of content file; `folder` is below `content/`. */
export interface Kind {
  folder: string;
  /** `md`: YAML front matter and a Markdown body. `yaml`: all YAML. */
  format: 'md' | 'yaml';
  /** The only file name there may be, for kinds that are single files. */
  only?: string;
  /**
   * What the Markdown below the front matter is, for kinds that have one; `maxLength` in characters, `pictures` where
   * it may show those of the folder `pictures` beside it.
   */
  body?: { title: string; description: string; maxLength: number; pictures?: true };
  singular: string;
  plural: string;
  schema: z.ZodType;
}

export const kinds = {
  listings: {
    folder: 'listings',
    format: 'md',
    body: {
      title: 'Text',
      description: 'All that a family would like to know, in short paragraphs. Welcoming words, no prices or times.',
      maxLength: 6000,
    },
    singular: 'listing',
    plural: 'listings',
    schema: listingSchema,
  },
  organisations: {
    folder: 'organisations',
    format: 'yaml',
    singular: 'organisation',
    plural: 'organisations',
    schema: organisationSchema,
  },
  schools: { folder: 'schools', format: 'yaml', singular: 'school', plural: 'schools', schema: schoolSchema },
  lists: { folder: 'lists', format: 'yaml', singular: 'list', plural: 'lists', schema: listSchema },
  vocabulary: {
    folder: 'vocabulary',
    format: 'yaml',
    singular: 'vocabulary',
    plural: 'vocabularies',
    schema: vocabularySchema,
  },
  pages: {
    folder: 'pages',
    format: 'md',
    body: { title: 'Text', description: 'The page itself, in plain words.', maxLength: 20_000 },
    singular: 'page',
    plural: 'pages',
    schema: pageSchema,
  },
  guides: {
    folder: 'guides',
    format: 'md',
    body: { title: 'Text', description: 'The steps, one after the other.', maxLength: 20_000, pictures: true },
    singular: 'guide',
    plural: 'guides',
    schema: guideSchema,
  },
  staff: {
    folder: 'staff',
    format: 'md',
    body: {
      title: 'Text',
      description:
        'Short paragraphs and steps. Words in double braces, like {{school}}, are filled in for each school; the guide “Pages for staff” names them all.',
      maxLength: 20_000,
    },
    singular: 'text for staff',
    plural: 'texts for staff',
    schema: staffSchema,
  },
  site: {
    folder: 'settings',
    only: 'site',
    format: 'yaml',
    singular: 'settings file',
    plural: 'settings files',
    schema: siteSchema,
  },
  helplines: {
    folder: 'settings',
    only: 'helplines',
    format: 'yaml',
    singular: 'helplines file',
    plural: 'helplines files',
    schema: helplinesSchema,
  },
  distress: {
    folder: 'settings',
    only: 'distress',
    format: 'yaml',
    singular: 'file of words of trouble',
    plural: 'files of words of trouble',
    schema: distressSchema,
  },
  editing: {
    folder: 'settings',
    only: 'editing',
    format: 'yaml',
    singular: 'editing settings',
    plural: 'editing settings',
    schema: editingSchema,
  },
  sources: { folder: 'sources', format: 'yaml', singular: 'source', plural: 'sources', schema: sourceSchema },
} as const satisfies Record<string, Kind>;

export type KindName = keyof typeof kinds;
/** What a file of this kind holds once it is read. */
export type ContentOf<K extends KindName> = z.output<(typeof kinds)[K]['schema']>;
