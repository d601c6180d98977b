/** Two people's changes to one file, put together field by field. */
import { fieldsOf, mergeOf, same, withChanges } from '../../../exchange/merge.ts';
import { fieldLabel } from '../../../reading/field-at.ts';
import { readContentFile } from '../../../reading/read-file.ts';
import { tidyText } from '../../../reading/tidy-text.ts';
import { toWrite } from '../../../reading/write-file.ts';
import { type ContentOf, type KindName, kinds } from '../../../schema/collections.ts';

/** One field that two people changed to different things, or one that a proposal changes. */
export interface Difference {
  /** Its path with dots, `body` for the text below; empty for the whole file. */
  field: string;
  label: string;
  /** Undefined where it was not filled in. */
  theirs: unknown;
  mine: unknown;
}

export interface MergedFile {
  /** The file with both changes; where they clash, with `mine`. Null where that would break the file. */
  text: string | null;
  clashes: Difference[];
}

/**
 * The file with what is proposed (`mine`) and what others made of it meanwhile (`theirs`, null where they took it away).
 * `before` is the file that both began with, null for a new one. In the fields `yields`, theirs holds.
 */
export function mergedFile(
  kind: KindName,
  before: string | null,
  mine: string,
  theirs: string | null,
  yields: string[] = [],
): MergedFile {
  // Nobody changed it meanwhile, and so what it was need not even be readable: it may be what is mended.
  if (mine === theirs || before === theirs) return { text: mine, clashes: [] };
  if (theirs === null) return whole(mine, theirs);
  const [old, here, there] = [before, mine, theirs].map((text) => writtenIn(kind, text));
  if (!here || !there || (before !== null && !old)) return whole(mine, theirs);
  // Two who add the same new file began with nothing at all.
  const { changes, kept } = mergeOf(
    fieldsOf(old ?? {}),
    fieldsOf(here),
    fieldsOf(there),
    placesMoved([old ?? {}, here, there]),
  );
  const clashes = kept
    .filter(({ field, feed }) => !same(feed, fieldsOf(old ?? {})[field]))
    .map(({ field, feed, here: other }) => ({ field, label: labelOf(kind, field), theirs: other, mine: feed }));
  const held = clashes.filter(({ field }) => !yields.includes(field));
  const all = { ...changes, ...Object.fromEntries(held.map(({ field, mine: value }) => [field, value])) };
  return { text: withFields(kind, theirs as string, all), clashes };
}

const whole = (mine: string, theirs: string | null): MergedFile => ({
  text: mine,
  clashes: [{ field: '', label: 'The whole file', theirs, mine }],
});

/** What differs between two texts of a file, in the order of the fields; one of them may be missing. */
export function differencesOf(kind: KindName, theirs: string | null, mine: string | null): Difference[] {
  const [there, here] = [writtenIn(kind, theirs), writtenIn(kind, mine)];
  if ((theirs !== null && !there) || (mine !== null && !here))
    return theirs === mine ? [] : [{ field: '', label: 'The whole file', theirs, mine }];
  const isMoved = placesMoved([there ?? {}, here ?? {}]);
  const { changes } = mergeOf(fieldsOf(there ?? {}), fieldsOf(here ?? {}), fieldsOf(there ?? {}), isMoved);
  const before = mergeOf(fieldsOf(here ?? {}), fieldsOf(there ?? {}), fieldsOf(here ?? {}), isMoved).changes;
  return Object.keys(changes).map((field) => ({
    field,
    label: labelOf(kind, field),
    theirs: before[field],
    mine: changes[field],
  }));
}

/** Whether the first place, the second, … is another one in some of these: then what is said of it goes with it. */
function placesMoved(all: Record<string, unknown>[]): boolean {
  const names = all
    .filter(({ places }) => Array.isArray(places))
    .map(({ places }) =>
      (places as Record<string, unknown>[]).map(({ name, postcode }) => `${name} ${postcode}`).join('\n'),
    );
  return new Set(names).size > 1;
}

/** The text of a file with these fields changed; null where it would no longer be one of its kind. */
export function withFields(kind: KindName, text: string, changes: Record<string, unknown>): string | null {
  const { body = '', ...fields } = withChanges(writtenIn(kind, text) ?? {}, changes);
  const parsed = kinds[kind].schema.safeParse(fields);
  if (!parsed.success) return null;
  return tidyText(kind, text, { data: parsed.data as ContentOf<typeof kind>, body: String(body) }).text;
}

/** What stands in the file, without defaults; the text below as a field `body`. Null where it cannot be read. */
function writtenIn(kind: KindName, text: string | null): Record<string, unknown> | null {
  if (text === null) return null;
  const { data, body } = readContentFile({ path: 'file', bytes: new TextEncoder().encode(text), kind });
  if (data === null) return null;
  return { ...(toWrite(kinds[kind].schema, data) as Record<string, unknown>), ...(body ? { body } : {}) };
}

function labelOf(kind: KindName, field: string): string {
  if (field === 'body') return 'Text';
  const path = field.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  return fieldLabel(kinds[kind].schema, path);
}
