/** Finds a field in a schema by its path: its label for people, and the names of its neighbours. */
import { z } from 'zod';

/** The schema without what wraps it: defaults, optional, and so on. */
export function unwrapped(schema: z.ZodType): z.ZodType {
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault ||
    schema instanceof z.ZodNullable
  ) {
    return unwrapped(schema.unwrap() as z.ZodType);
  }
  if (schema instanceof z.ZodPipe) return unwrapped(schema.in as z.ZodType);
  return schema;
}

/** What a field says of itself; what is said outside (after `.optional()`) goes before what is said inside. */
export function metaOf(schema: z.ZodType): z.GlobalMeta {
  const inner = innerOf(schema);
  return { ...(inner ? metaOf(inner) : {}), ...schema.meta() };
}

function innerOf(schema: z.ZodType): z.ZodType | null {
  if (schema instanceof z.ZodPipe) return schema.in as z.ZodType;
  const wraps =
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault ||
    schema instanceof z.ZodNullable;
  return wraps ? (schema.unwrap() as z.ZodType) : null;
}

/** The fields of a group by name, in the order of the schema; empty for anything else. */
export function fieldsOf(schema: z.ZodType): Record<string, z.ZodType> {
  const inner = unwrapped(schema);
  return inner instanceof z.ZodObject ? (inner.shape as Record<string, z.ZodType>) : {};
}

/** What the items of a list, or the answers of a table, must be; null for anything else. */
export function itemOf(schema: z.ZodType): z.ZodType | null {
  const inner = unwrapped(schema);
  if (inner instanceof z.ZodArray) return inner.element as z.ZodType;
  if (inner instanceof z.ZodRecord) return inner.valueType as z.ZodType;
  return null;
}

/** The schema at a path, or null where there is no such field. */
export function fieldAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | null {
  let here: z.ZodType | null = schema;
  for (const step of path) {
    if (!here) return null;
    here = itemOf(here) ?? fieldsOf(here)[String(step)] ?? null;
  }
  return here;
}

/** Whether the field at a path holds a web address. */
export function isWebAddress(schema: z.ZodType, path: readonly PropertyKey[]): boolean {
  const field = fieldAt(schema, path);
  return field !== null && metaOf(field).input === 'web-address';
}

/** The field as the editor shows it: `['places', 1, 'postcode']` => `Places 2, Postcode`. */
export function fieldLabel(schema: z.ZodType, path: readonly PropertyKey[]): string {
  const words: string[] = [];
  path.forEach((step, index) => {
    const parent = fieldAt(schema, path.slice(0, index));
    if (parent && unwrapped(parent) instanceof z.ZodArray) {
      const last = words.pop() ?? '';
      words.push(`${last} ${Number(step) + 1}`.trim());
    } else {
      words.push(fieldAt(schema, path.slice(0, index + 1))?.meta()?.title ?? String(step));
    }
    // A table's answers have no titles of their own: say their names.
    if (parent && unwrapped(parent) instanceof z.ZodRecord) words[words.length - 1] = String(step);
  });
  return words.join(', ') || 'File';
}
