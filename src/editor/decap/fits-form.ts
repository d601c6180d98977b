/** Whether a form can show all that is written in a file. What it cannot show, it would lose. */
import type { z } from 'zod';
import { fieldAt, metaOf } from '../../reading/field-at.ts';
import { frontMatterParts } from '../../reading/front-matter.ts';
import { yamlData } from '../../reading/yaml-data.ts';
import { type KindName, kinds } from '../../schema/collections.ts';

type Issue = z.core.$ZodIssue;

/**
 * False where the text cannot be told apart into fields, names a field that there is not, or has in a box what that box
 * cannot show: a word in place of a list, a choice that is none. A postcode in small letters can be shown, and mended there.
 */
export function fitsForm(kind: KindName, written: string): boolean {
  const text = written.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  const parted = kinds[kind].format === 'md' ? frontMatterParts(text) : { parts: { yaml: text } };
  if (!('parts' in parted)) return false;
  const { data, problems } = yamlData(parted.parts.yaml);
  if (problems.length > 0) return false;
  const schema: z.ZodType = kinds[kind].schema;
  const { error } = schema.safeParse(data ?? {});
  return error === undefined || error.issues.every((issue) => isShown(issue, schema, data));
}

/** Whether what is wrong stands in a box as it is written, or is only missing. */
function isShown(issue: Issue, schema: z.ZodType, data: unknown): boolean {
  if (valueAt(data, issue.path) === undefined) return issue.code !== 'unrecognized_keys';
  if (issue.code === 'too_big' || issue.code === 'too_small') return true;
  if (issue.code !== 'custom' && issue.code !== 'invalid_format') return false;
  const field = fieldAt(schema, issue.path);
  const input = field && metaOf(field).input;
  return input !== 'date' && input !== 'time';
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let here = data;
  for (const step of path) here = (here as Record<PropertyKey, unknown> | undefined)?.[step];
  return here;
}
