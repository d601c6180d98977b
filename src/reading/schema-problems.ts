/** What a schema finds, in the editor's words: the field by its label, its line, and what to write. */
import type { z } from 'zod';
import { fieldAt, fieldLabel, fieldsOf } from './field-at.ts';
import { didYouMean } from './nearest.ts';
import type { Finding } from './problem.ts';
import { lineOf, type YamlData } from './yaml-data.ts';

type Issue = z.core.$ZodIssue;

/** Every problem of a file's data, in the order of its lines. */
export function schemaProblems(schema: z.ZodType, issues: Issue[], yaml: YamlData): Finding[] {
  const problems: Finding[] = [];
  for (const issue of issues) {
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) problems.push(unknownField(schema, [...issue.path, key], yaml));
      continue;
    }
    const { code, message } = saying(issue, valueAt(yaml.data, issue.path), yaml);
    problems.push({ line: lineOf(yaml.lines, issue.path), field: fieldLabel(schema, issue.path), code, message });
  }
  return withSwappedPositions(problems, issues, schema, yaml).sort(
    (first, second) => (first.line ?? 0) - (second.line ?? 0),
  );
}

function unknownField(schema: z.ZodType, path: PropertyKey[], yaml: YamlData): Finding {
  const name = String(path.at(-1));
  const group = path.slice(0, -1);
  const known = Object.keys(fieldsOf(fieldAt(schema, group) ?? schema));
  const around = group.length > 0 ? ` of “${fieldLabel(schema, group)}”` : '';
  const message = `is not a field${around}${didYouMean(name, known) || '; delete the line or see the field guide'}`;
  return { line: lineOf(yaml.lines, path), field: name, code: 'key.unknown', message };
}

/** Our code and sentence for an issue; rules of our own carry both, the rest are zod's. */
function saying(issue: Issue, found: unknown, yaml: YamlData): { code: string; message: string } {
  const path = issue.path.map(String).join('.');
  if (issue.code === 'custom') return { code: issue.params?.code ?? 'rule', message: issue.message };
  if (issue.code === 'invalid_key') {
    const inner = issue.issues[0];
    return inner ? saying(inner, path.split('.').at(-1), yaml) : { code: 'key.unknown', message: 'is not a field' };
  }
  if (found === undefined) {
    const message = issue.message.startsWith('Invalid input') ? 'is missing; write it in' : issue.message;
    return { code: 'required', message };
  }
  if (issue.code === 'invalid_type') {
    if (issue.expected === 'string' && typeof found === 'number') {
      const written = yaml.written[path] ?? String(found);
      return { code: 'type.number_for_text', message: `must be text; put it in quotes, like "${written}"` };
    }
    if (issue.expected === 'array')
      return { code: 'type.list', message: 'must be a list: each thing on its own line, after “- ”' };
    if (issue.expected === 'object' || issue.expected === 'record')
      return { code: 'type.group', message: 'must have its own fields, on the lines below it and further in' };
    return { code: `type.${issue.expected}`, message: issue.message };
  }
  if (issue.code === 'too_big' && Array.isArray(found))
    return { code: 'list.too_long', message: `has ${found.length}; keep at most ${issue.maximum}` };
  if (issue.code === 'too_big' || issue.code === 'too_small')
    return { code: Array.isArray(found) ? 'required' : 'number.range', message: `${issue.message} (found ${found})` };
  if (issue.code === 'invalid_value') return { code: 'choice.unknown', message: issue.message };
  return { code: 'format', message: issue.message };
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let here = data;
  for (const step of path) here = (here as Record<PropertyKey, unknown> | undefined)?.[step];
  return here;
}

/** Latitude and longitude the wrong way round are two problems with one cause: say the cause. */
function withSwappedPositions(problems: Finding[], issues: Issue[], schema: z.ZodType, yaml: YamlData): Finding[] {
  let told = problems;
  for (const issue of issues) {
    if (issue.path.at(-1) !== 'latitude') continue;
    const around = issue.path.slice(0, -1);
    const group = fieldsOf(fieldAt(schema, around) ?? schema);
    const { latitude, longitude } = (valueAt(yaml.data, around) ?? {}) as Record<string, unknown>;
    const fits = group.latitude?.safeParse(longitude).success && group.longitude?.safeParse(latitude).success;
    if (!fits || longitude === undefined || latitude === undefined) continue;
    const labels = ['latitude', 'longitude'].map((name) => fieldLabel(schema, [...around, name]));
    told = told.filter((problem) => !labels.includes(problem.field));
    told.push({
      line: lineOf(yaml.lines, issue.path),
      field: labels[0] ?? 'Latitude',
      code: 'geo.swapped',
      message: `latitude and longitude are the wrong way round; swap them (latitude ${longitude}, longitude ${latitude})`,
    });
  }
  return told;
}
