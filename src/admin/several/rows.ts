/** Listings as rows of a table: what each still lacks, and what it is once it is checked, filled in or published. */
import { oneFileProblems } from '../../checks/index.ts';
import { checkedToday } from '../../exchange/suggestions/changes.ts';
import { readContentFile } from '../../reading/read-file.ts';
import { tidyText } from '../../reading/tidy-text.ts';
import { fileText } from '../../reading/write-file.ts';
import type { Listing } from '../../schema/listing.ts';

export interface Row {
  path: string;
  slug: string;
  /** As it was read: what is saved goes on from it. */
  text: string;
  /** Null where the file cannot be read: then it is mended in its form. */
  data: Listing | null;
  body: string;
  /** What keeps it from being published, in the checks’ own words. */
  lacks: string[];
}

/** What an import could not know, and a person fills in for several drafts at once. Blank boxes change nothing. */
export interface Filled {
  agreedOn: string;
  how: string;
}

export function rowFrom(path: string, text: string, today: string): Row {
  const read = readContentFile({ kind: 'listings', path, bytes: new TextEncoder().encode(text) });
  const { slug, data, body } = read;
  return { path, slug, text, data, body, lacks: data ? lacksOf(data, body, today) : told(read.problems) };
}

/** The same file, found right today by the school; nothing else in it changes. Null where it cannot be read. */
export function stillRight({ data, body, text }: Row, today: string, everyDays: number): string | null {
  if (!data) return null;
  const by = data.review.checkedBy ?? 'School staff';
  return tidyText('listings', text, { data: checkedToday(data, by, today, everyDays), body }).text;
}

/** The same file with what was filled in where it had nothing. */
export function filledIn({ data, body, text }: Row, { agreedOn, how }: Filled): string {
  if (!data) return text;
  const { givenOn, how: before } = data.consent;
  const consent = {
    ...data.consent,
    givenOn: givenOn || agreedOn || undefined,
    how: before || how.trim() || undefined,
  };
  return tidyText('listings', text, { data: { ...data, consent }, body }).text;
}

/** A file that lacks nothing, published and found right today; null for one that lacks something. */
export function published(row: Row, today: string, everyDays: number): string | null {
  if (!row.data || row.lacks.length > 0) return null;
  return stillRight({ ...row, data: { ...row.data, status: 'published' } }, today, everyDays);
}

/** Whoever publishes it has looked at it today, so only what they cannot see in passing is lacking. */
function lacksOf(data: Listing, body: string, today: string): string[] {
  const as = { ...data, status: 'published', review: { ...data.review, checkedOn: today } };
  const bytes = new TextEncoder().encode(fileText('listings', as, body));
  return told(oneFileProblems('listings', readContentFile({ kind: 'listings', path: 'listing.md', bytes }), today));
}

const told = (problems: ReturnType<typeof oneFileProblems>): string[] =>
  problems.filter(({ severity }) => severity === 'error').map(({ field, message }) => `${field}: ${message}`);
