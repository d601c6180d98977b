/** Two people's changes to one file, put together field by field. */
import { fieldsOf, mergeOf, same, withChanges } from '../../../exchange/merge.ts';
import { fieldLabel } from '../../../reading/field-at.ts';
import { readContentFile } from '../../../reading/read-file.ts';
import { tidyText } from '../../../reading/tidy-text.ts';
import { toWrite } from '../../../reading/write-file.ts';
import { type ContentOf, type KindName, kinds } from '../../../schema/collections.ts';

export type MergedFile = { text: string } | { fields: string[] };

/**
 * The file with what was proposed and what was published meanwhile. Where both changed one field to different things,
 * the labels of those fields instead. `before` is the file that both began with.
 */
export function mergedFile(kind: KindName, before: string | null, proposed: string, now: string | null): MergedFile {
  if (before === now || proposed === now) return { text: proposed };
  if (before === null || now === null) return { fields: ['The whole file'] };
  const [old, theirs, ours] = [before, proposed, now].map((text) => written(kind, text));
  if (!old || !theirs || !ours) return { fields: ['The whole file'] };
  const { changes, kept } = mergeOf(fieldsOf(old), fieldsOf(theirs), fieldsOf(ours));
  const clashes = kept.filter(({ field, feed }) => !same(feed, fieldsOf(old)[field]));
  if (clashes.length > 0) return { fields: clashes.map(({ field }) => labelOf(kind, field)) };
  const { body = '', ...fields } = withChanges(ours, changes);
  const parsed = kinds[kind].schema.safeParse(fields);
  if (!parsed.success) return { fields: parsed.error.issues.map(({ path }) => fieldLabel(kinds[kind].schema, path)) };
  return { text: tidyText(kind, now, { data: parsed.data as ContentOf<typeof kind>, body: String(body) }).text };
}

/** What stands in the file, without defaults; the text below as a field `body`. */
function written(kind: KindName, text: string): Record<string, unknown> | null {
  const { data, body } = readContentFile({ path: 'file', bytes: new TextEncoder().encode(text), kind });
  if (data === null) return null;
  return { ...(toWrite(kinds[kind].schema, data) as Record<string, unknown>), ...(body ? { body } : {}) };
}

function labelOf(kind: KindName, field: string): string {
  if (field === 'body') return 'Text';
  const path = field.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  return fieldLabel(kinds[kind].schema, path);
}
