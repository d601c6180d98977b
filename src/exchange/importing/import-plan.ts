import type { Content } from '../../reading/read-content.ts';
import type { Source } from '../../schema/source.ts';
import type { Trouble } from '../spreadsheet/sheet.ts';
import type { Draft } from './draft-from-row.ts';
import type { Lookalike } from './drafts-together.ts';
import type { Memory } from './memory.ts';

/** A content file to be written. */
export interface FileToWrite {
  kind: 'listings' | 'organisations';
  slug: string;
  data: Record<string, unknown>;
  body: string;
}

/** What an import would do, and what a person should know about it. */
export interface ImportPlan {
  files: FileToWrite[];
  memory: Memory;
  added: { slug: string; name: string; row: number }[];
  changed: { slug: string; fields: string[]; status: string }[];
  unchanged: number;
  gone: { slug: string; name: string }[];
  /** Of those, the ones that were there last time. */
  newlyGone: number;
  /** Fields that people changed here and the sheet says otherwise. */
  kept: { slug: string; field: string; here: unknown; feed: unknown }[];
  /** Deleted here, still in the sheet: not written again. */
  deleted: { slug: string; name: string }[];
  alreadyThere: { row: number; name: string; slug: string; why: string }[];
  lookalikes: Lookalike[];
  organisationsAdded: number;
  troubles: Trouble[];
}

export interface ImportSituation {
  source: Source;
  sourceSlug: string;
  drafts: Draft[];
  content: Content;
  /** Slugs of all listing and organisation files there are, broken ones too: none is ever written over. */
  listingFiles: ReadonlySet<string>;
  organisationFiles: ReadonlySet<string>;
  memory: Memory;
}
