/** How Decap reads and writes our files: with the strict reader, and as `npm run tidy` writes. */
import { formatOf } from '../editor/decap/config.ts';
import type { DecapCollection, DecapConfig } from '../editor/decap/types.ts';
import { type FormValues, fileFrom, formValues } from '../editor/decap/values.ts';
import { type Kind, type KindName, kinds } from '../schema/collections.ts';
import { briefValues, listedOnly } from './brief-lists.ts';
import type { CMS as Cms } from './cms.ts';

/** Marks the form of a file that could not be read at all: saving it would throw away what is in the file. */
export const unreadable = '_unreadable';

export function registerFormats(CMS: typeof Cms, { collections }: DecapConfig): void {
  for (const [kind, { format }] of Object.entries(kinds) as [KindName, Kind][]) {
    const listed = fieldsOfList(collections.find(({ name }) => name === kind));
    CMS.registerCustomFormat(formatOf(kind), format, {
      fromFile: (text: string) => valuesOf(kind, text, listed),
      toFile: (values: object) => fileFrom(kind, values as FormValues),
    });
  }
}

/** A broken file must not keep a whole list from opening, so this never throws. */
function valuesOf(kind: KindName, text: string, listed: readonly string[]): FormValues {
  const values = text.startsWith(listedOnly)
    ? briefValues(kind, text.slice(listedOnly.length), listed)
    : formValues(kind, text);
  if (Object.keys(values).length > 0 || text.trim() === '') return values;
  const told = 'This file cannot be read';
  return { name: told, title: told, [unreadable]: true };
}

/** The fields that a list shows, sorts, filters and groups by, the name first. */
function fieldsOfList(collection: DecapCollection | undefined): string[] {
  const { identifier_field = 'name', sortable_fields = [], view_filters = [], view_groups = [] } = collection ?? {};
  const fields = [...sortable_fields, ...view_filters, ...view_groups].map(
    ({ field }) => field.split('.')[0] as string,
  );
  return [...new Set([identifier_field, ...fields])];
}
