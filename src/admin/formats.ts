/** How Decap reads and writes our files: with the strict reader, and as `npm run tidy` writes. */
import { formatOf } from '../editor/decap/config.ts';
import { fitsForm } from '../editor/decap/fits-form.ts';
import type { DecapCollection, DecapConfig } from '../editor/decap/types.ts';
import { type FormValues, fileFrom, formValues, wholeText } from '../editor/decap/values.ts';
import { type Kind, type KindName, kinds } from '../schema/collections.ts';
import { briefValues, listedOnly } from './brief-lists.ts';
import type { CMS as Cms } from './cms.ts';

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
export function valuesOf(kind: KindName, text: string, listed: readonly string[]): FormValues {
  if (text.trim() === '') return {};
  if (!text.startsWith(listedOnly))
    return fitsForm(kind, text) ? formValues(kind, text) : { ...named(text), [wholeText]: text };
  const all = text.slice(listedOnly.length);
  const values = briefValues(kind, all, listed);
  return Object.keys(values).length > 0 ? values : named(all);
}

/** What a list calls a file that cannot be read. */
function named(text: string): FormValues {
  const [, found] = /^(?:name|title):[ \t]*(.+)$/m.exec(text) ?? [];
  const name = found ? `${found.replace(/^["']|["']$/g, '')} (to be mended)` : 'This file cannot be read';
  return { name, title: name };
}

/** The fields that a list shows, sorts, filters and groups by, the name first. */
function fieldsOfList(collection: DecapCollection | undefined): string[] {
  const { identifier_field = 'name', sortable_fields = [], view_filters = [], view_groups = [] } = collection ?? {};
  const fields = [...sortable_fields, ...view_filters, ...view_groups].map(
    ({ field }) => field.split('.')[0] as string,
  );
  return [...new Set([identifier_field, ...fields])];
}
