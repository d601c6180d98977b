import type { z } from 'zod';
import type { RowReader } from './row-reader.ts';

const mostTries = 20;
const required = new Set(['name', 'organisation', 'type', 'interests', 'summary']);

/**
 * What the schema accepts of a draft, in its normal form and without the defaults it would add. A field it refuses
 * is left out and told; when that field is one a listing cannot do without, the row is not read: null.
 */
export function soundParts(
  schema: z.ZodType,
  read: RowReader,
  written: Record<string, unknown>,
): Record<string, unknown> | null {
  const draft = withoutBlanks(structuredClone(written)) as Record<string, unknown>;
  for (let tries = 0; tries < mostTries; tries += 1) {
    const parsed = schema.safeParse(draft);
    if (parsed.success) return alike(draft, parsed.data) as Record<string, unknown>;
    const issue = parsed.error.issues[0]!;
    const isRequired = required.has(String(issue.path[0]));
    read.troubles.push({
      row: read.row.number,
      field: headingFor(read, issue.path),
      code: codeOf(issue),
      message: isRequired ? issue.message : `${issue.message}. The listing comes in without it`,
      severity: isRequired ? 'error' : 'warning',
    });
    if (isRequired) return null;
    removeAt(draft, issue.path);
  }
  return null;
}

const codeOf = (issue: z.core.$ZodIssue) =>
  issue.code === 'custom' && typeof issue.params?.code === 'string' ? issue.params.code : `schema.${issue.code}`;

/** The heading of the column that a field of the draft came from: places.0.postcode => that of place.postcode. */
function headingFor(read: RowReader, path: PropertyKey[]): string {
  const field = path
    .filter((part) => typeof part === 'string')
    .join('.')
    .replace(/^places/, 'place');
  const mapping = read.source.columns.find((each) => each.field === field || field.startsWith(`${each.field}.`));
  return mapping?.from[0] ?? field;
}

function removeAt(draft: Record<string, unknown>, path: PropertyKey[]): void {
  const parents: unknown[] = [draft];
  for (const part of path.slice(0, -1)) parents.push((parents.at(-1) as Record<PropertyKey, unknown>)[part]);
  const parent = parents.at(-1);
  const last = path.at(-1)!;
  if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else if (parent !== null && typeof parent === 'object' && last in parent)
    delete (parent as Record<PropertyKey, unknown>)[last];
  else delete draft[String(path[0])];
}

/** The values the schema made of the fields that were written, and no others. */
function alike(written: unknown, parsed: unknown): unknown {
  if (Array.isArray(written) && Array.isArray(parsed)) return written.map((each, index) => alike(each, parsed[index]));
  if (written !== null && typeof written === 'object' && parsed !== null && typeof parsed === 'object') {
    const entries = Object.keys(written).map((key) => [
      key,
      alike((written as Record<string, unknown>)[key], (parsed as Record<string, unknown>)[key]),
    ]);
    return Object.fromEntries(entries);
  }
  return parsed;
}

/** Without '', undefined, null, and lists and groups with nothing in them. */
function withoutBlanks(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutBlanks).filter((each) => !isBlank(each));
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([key, each]) => [key, withoutBlanks(each)] as const);
  return Object.fromEntries(entries.filter(([, each]) => !isBlank(each)));
}

const isBlank = (value: unknown) =>
  value === '' ||
  value === undefined ||
  value === null ||
  (Array.isArray(value) && value.length === 0) ||
  (typeof value === 'object' && !Array.isArray(value) && Object.keys(value as object).length === 0);
