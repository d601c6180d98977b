/** The same configuration for Sveltia CMS, which reads Decap's but knows no formats or widgets of our own. */
import { choicesWidget, headingWidget } from './fields.ts';
import type { DecapCollection, DecapConfig, DecapField } from './types.ts';

/**
 * Formats of our own become plain YAML, with or without front matter, and headings go. What Sveltia then saves
 * is read by the strict reader all the same; `npm run tidy` puts it in order.
 */
export function swapFormats(config: DecapConfig): Omit<DecapConfig, 'collections'> & { collections: unknown[] } {
  return { ...config, collections: config.collections.map(plainCollection) };
}

function plainCollection(collection: DecapCollection) {
  const { fields, files, sortable_fields, ...rest } = collection;
  return {
    ...rest,
    format: collection.extension === 'md' ? 'yaml-frontmatter' : 'yaml',
    ...(sortable_fields ? { sortable_fields: sortable_fields.map(({ field }) => field) } : {}),
    ...(fields ? { fields: withoutHeadings(fields) } : {}),
    ...(files ? { files: files.map((file) => ({ ...file, fields: withoutHeadings(file.fields) })) } : {}),
  };
}

const withoutHeadings = (fields: DecapField[]) =>
  fields
    .filter(({ widget }) => widget !== headingWidget)
    .map((field) => (field.widget === choicesWidget ? { ...field, widget: 'select' } : field));
