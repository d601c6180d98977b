/** What can be shown of a form that is half filled: all that the schema accepts, field by field. */
import type { z } from 'zod';
import { fieldsOf, itemOf, metaOf } from '../../reading/field-at.ts';

type Group = Record<string, unknown>;

/**
 * The value as the schema reads it; where it refuses something, the value without that. An item of a list
 * or a group that means nothing without it is left out whole. Undefined where nothing is left.
 */
export function soundValue(schema: z.ZodType, value: unknown): unknown {
  const whole = schema.safeParse(value);
  if (whole.success) return whole.data;
  if (Array.isArray(value)) return soundItems(schema, value);
  if (isGroup(value)) return soundGroup(schema, value);
  return orBlank(schema);
}

/**
 * The fields of a file, each as `soundValue` makes it, with a stand-in where one is needed and not there yet. Words
 * that cannot be saved, such as too many of them, are shown as they are all the same: shown as words they do no harm.
 * Rules between fields, such as “needs a date before it is published”, are no reason to show nothing.
 */
export function soundFile(schema: z.ZodType, values: Group, standIns: Group): Group {
  const fields = Object.entries(fieldsOf(schema));
  return Object.fromEntries(
    fields.map(([name, field]) => {
      const value = values[name];
      return [name, soundValue(field, value) ?? wordsIn(field, value) ?? standIns[name]];
    }),
  );
}

/** What is written, where the field takes free words and not an address, a number or a name of something. */
function wordsIn(field: z.ZodType, value: unknown): string | undefined {
  const { maxLength, pattern, image, input = 'several-lines' } = metaOf(field);
  const takesWords = maxLength !== undefined && !pattern && !image && input === 'several-lines';
  return takesWords && typeof value === 'string' ? value.slice(0, 2 * maxLength) : undefined;
}

function soundItems(schema: z.ZodType, items: unknown[]): unknown {
  const item = itemOf(schema);
  if (!item) return orBlank(schema);
  const sound = items.map((each) => soundValue(item, each)).filter((each) => each !== undefined);
  const read = schema.safeParse(sound);
  if (read.success) return read.data;
  return sound.length > 0 ? sound : (orBlank(schema) ?? []);
}

function soundGroup(schema: z.ZodType, group: Group): unknown {
  const fields = fieldsOf(schema);
  const answer = itemOf(schema);
  const parts = answer
    ? Object.entries(group).map(([name, each]) => [name, soundValue(answer, each)] as const)
    : Object.entries(fields).map(([name, field]) => [name, soundValue(field, group[name])] as const);
  const sound = Object.fromEntries(parts.filter(([, each]) => each !== undefined));
  return readable(schema, sound) ?? orBlank(schema);
}

/** The group as read; where two of its fields contradict each other, without the first that can go. */
function readable(schema: z.ZodType, group: Group): unknown {
  const read = schema.safeParse(group);
  if (read.success) return read.data;
  for (const name of Object.keys(group)) {
    const { [name]: _left, ...rest } = group;
    const without = schema.safeParse(rest);
    if (without.success) return without.data;
  }
  return undefined;
}

function orBlank(schema: z.ZodType): unknown {
  const blank = schema.safeParse(undefined);
  return blank.success ? blank.data : undefined;
}

const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
