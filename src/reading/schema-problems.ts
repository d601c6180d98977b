/** What a schema finds, in the editor's words: the field by its label, its line, and what to write. */
import type { z } from 'zod';
import { fieldAt, fieldLabel, fieldsOf, itemOf } from './field-at.ts';
import { didYouMean, nearest } from './nearest.ts';
import type { Finding } from './problem.ts';
import { inItsPlace, meantBy } from './suggest-value.ts';
import { lineOf, type YamlData } from './yaml-data.ts';

type Issue = z.core.$ZodIssue;

/** Every problem of a file's data, in the order of its lines. */
export function schemaProblems(schema: z.ZodType, issues: Issue[], yaml: YamlData): Finding[] {
  const problems: Finding[] = [];
  for (const issue of withoutEchoes(issues, schema, yaml)) {
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) problems.push(unknownField(schema, [...issue.path, key], yaml));
      continue;
    }
    const { code, message } = saying(issue, schema, yaml);
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

/** Rules about how a value is written; for others, nobody can say what was meant. */
const ofForm = /^(?:date\.format|time\.\w+|postcode\.\w+|phone\.format|email\.format|slug\.format)$/;

/** One mistake told twice: a list that is none is not too long as well, and a mistyped field is not missing as well. */
function withoutEchoes(issues: Issue[], schema: z.ZodType, yaml: YamlData): Issue[] {
  const key = (path: readonly PropertyKey[]) => path.map(String).join('.');
  const wrongType = new Set(issues.filter(({ code }) => code === 'invalid_type').map(({ path }) => key(path)));
  const mistyped = new Set(
    issues.flatMap((issue) => {
      if (issue.code !== 'unrecognized_keys') return [];
      const known = Object.keys(fieldsOf(fieldAt(schema, issue.path) ?? schema));
      return issue.keys.flatMap((name) => {
        const meant = nearest(name, known);
        return meant ? [key([...issue.path, meant])] : [];
      });
    }),
  );
  return issues.filter((issue) => {
    if (issue.code === 'unrecognized_keys') return true;
    if (valueAt(yaml.data, issue.path) === undefined && mistyped.has(key(issue.path))) return false;
    return issue.code === 'invalid_type' || !wrongType.has(key(issue.path));
  });
}

/** Our code and sentence for an issue, with what to write where that can be told; rules of our own carry both. */
function saying(issue: Issue, schema: z.ZodType, yaml: YamlData): { code: string; message: string } {
  const path = issue.path.map(String).join('.');
  const found = valueAt(yaml.data, issue.path);
  const field = fieldAt(schema, issue.path);
  if (issue.code === 'invalid_key') {
    const inner = issue.issues[0];
    return inner?.code === 'custom'
      ? { code: inner.params?.code ?? 'rule', message: inner.message }
      : { code: 'key.unknown', message: 'is not a field' };
  }
  if (found === undefined && issue.code !== 'custom') return missing(issue, field, yaml);
  const instead = field && (typeof found === 'string' || typeof found === 'number') ? inItsPlace(field, found) : '';
  if (issue.code === 'custom') {
    const code = issue.params?.code ?? 'rule';
    return { code, message: ofForm.test(code) ? withInstead(issue.message, instead) : issue.message };
  }
  if (issue.code === 'invalid_type') {
    if (issue.expected === 'string' && (typeof found === 'number' || typeof found === 'boolean'))
      return plainForText(field, yaml.written[path] ?? String(found));
    if (issue.expected === 'array') return { code: 'type.list', message: listMessage(found, field) };
    if (issue.expected === 'object' || issue.expected === 'record') {
      const [name, value] = Object.entries((examplesOf(field)[0] as object | undefined) ?? {})[0] ?? [];
      const like = name === undefined || typeof value === 'object' ? '' : `, like “${name}: ${value}”`;
      return { code: 'type.group', message: `must have its own fields, on the lines below it and further in${like}` };
    }
    return { code: `type.${issue.expected}`, message: `${issue.message}${instead}` };
  }
  if (issue.code === 'too_big' && Array.isArray(found))
    return { code: 'list.too_long', message: `has ${found.length}; keep at most ${issue.maximum}` };
  if (issue.code === 'too_big' || issue.code === 'too_small')
    return { code: Array.isArray(found) ? 'required' : 'number.range', message: `${issue.message} (found ${found})` };
  const meant = issue.code === 'invalid_value' && field ? meantBy(field, found) : undefined;
  if (meant) return { code: 'choice.unknown', message: `write ${meant} (found “${found}”)` };
  if (issue.code === 'invalid_value') return { code: 'choice.unknown', message: `${issue.message}${instead}` };
  return { code: 'format', message: `${issue.message}${instead}` };
}

const examplesOf = (field: z.ZodType | null) => (field?.meta()?.examples ?? []) as unknown[];

/** Not there, or there with nothing in it. */
function missing(issue: Issue, field: z.ZodType | null, yaml: YamlData): { code: string; message: string } {
  const own = issue.message.startsWith('Invalid input') ? null : issue.message;
  const isThere = yaml.lines[issue.path.map(String).join('.')] !== undefined;
  const [example] = examplesOf(field);
  if (Array.isArray(example)) {
    const like = typeof example[0] === 'string' ? `, like “- ${example[0]}”` : '';
    const message = `${isThere ? 'is empty' : 'is missing'}; write at least one on a line of its own below it${like}`;
    return { code: 'required', message: own && !isThere ? own : message };
  }
  const message = own ?? 'is missing; write it in';
  return { code: 'required', message: isThere ? message.replace(/^is missing/, 'is empty') : message };
}

/** A message that already says what to write is not told twice. */
function withInstead(message: string, instead: string): string {
  const value = /^; write "?([^"]+?)"?$/.exec(instead)?.[1];
  return value !== undefined && message.includes(`write it “${value}”`) ? message : `${message}${instead}`;
}

/** A number, true or false where words belong: in quotes they may be right, or the field has a form of its own. */
function plainForText(field: z.ZodType | null, written: string): { code: string; message: string } {
  const code = 'type.number_for_text';
  const asText = field?.safeParse(written);
  const own = asText?.error?.issues[0];
  const instead = field && own ? inItsPlace(field, written) : '';
  const hasForm = field?.meta()?.input === 'date' || instead !== '';
  if (!own || !hasForm) return { code, message: `must be text; put it in quotes, like "${written}"` };
  return { code, message: `${own.message}${instead}` };
}

function listMessage(found: unknown, field: z.ZodType | null): string {
  const must = 'must be a list: each thing on its own line, after “- ”';
  if (typeof found !== 'string') return must;
  const noSpace = /^-(\S.*)$/.exec(found)?.[1];
  if (noSpace) return `needs a space after the hyphen: “- ${noSpace}”`;
  const things = found.split(/\s*[,;]\s*|\s+and\s+/).filter(Boolean);
  const item = field && itemOf(field);
  const fits = item === null || things.every((thing) => item.safeParse(thing).success);
  return fits && things.length <= 4 ? `${must}: ${things.map((thing) => `“- ${thing}”`).join(', ')}` : must;
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
