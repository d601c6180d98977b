/**
 * Writes a content file in its one true form, so that two people who say the same write the same text.
 *
 * Fields come in the order of the schema, defaults and blanks are left out, and whatever another program
 * might take for a number or a time stands in quotes. What is written is read back as the same data.
 */
import { Document, isScalar, Scalar, visit } from 'yaml';
import type { z } from 'zod';
import { type KindName, kinds } from '../schema/collections.ts';
import { postcodePattern } from '../schema/fields.ts';
import { fieldsOf, itemOf } from './field-at.ts';

/** The text of a content file: YAML, or front matter with a Markdown body. */
export function fileText(kind: KindName, data: unknown, body = ''): string {
  const yaml = yamlText(new Document(toWrite(kinds[kind].schema, data)));
  if (kinds[kind].format === 'yaml') return yaml;
  const text = body.replace(/^\s*\n|\s+$/g, '');
  return `---\n${yaml}---\n${text ? `\n${text}\n` : ''}`;
}

/** A YAML document as text, in the house's quotes and without folding long lines. */
export function yamlText(document: Document): string {
  visit(document, {
    Scalar(key, node) {
      if (key !== 'key' && isScalar(node) && typeof node.value === 'string' && needsQuotes(node.value))
        node.type = Scalar.QUOTE_DOUBLE;
    },
  });
  return document.toString({ lineWidth: 0 });
}

/** The data of a file in the order of the schema, without what reading would fill in again. */
export function toWrite(schema: z.ZodType, value: unknown): unknown {
  const item = itemOf(schema);
  const fields = Object.entries(fieldsOf(schema));
  let written = value;
  if (Array.isArray(value)) written = item ? value.map((each) => toWrite(item, each)) : value;
  else if (fields.length > 0 && isGroup(value)) {
    written = Object.fromEntries(
      fields
        .map(([name, field]) => [name, withoutDefault(field, value[name])] as const)
        .filter(([, each]) => each !== undefined),
    );
  }
  return written;
}

function withoutDefault(field: z.ZodType, value: unknown): unknown {
  const written = toWrite(field, value);
  if (isBlank(written)) return undefined;
  const filledIn = field.safeParse(undefined);
  const same = filledIn.success && JSON.stringify(value) === JSON.stringify(filledIn.data);
  // A switch that may be left out is off when it is: an editor's form sends it as off.
  if (value === false && filledIn.success && filledIn.data === undefined) return undefined;
  return same ? undefined : written;
}

const isGroup = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function isBlank(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  return isGroup(value) && Object.keys(value).length === 0;
}

/**
 * Telephone numbers lose their 0, `16:30` becomes 990 in older YAML, and `1E5 2AB` looks like a number:
 * text that starts like one is quoted, and all postcodes, so that they look alike. Dates stay plain.
 */
function needsQuotes(text: string): boolean {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  return /^[\d.+-]/.test(text) || postcodePattern.test(text);
}
