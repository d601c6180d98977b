/**
 * A file as a form holds it, and back: what `src/admin` gives Decap as the format of each kind.
 *
 * What a form saves is the very text that `npm run tidy` writes: fields in the order of the schema, blanks and
 * defaults left out, people's comments kept.
 */
import type { z } from 'zod';
import { frontMatterParts } from '../../reading/front-matter.ts';
import type { Problem } from '../../reading/problem.ts';
import { readContentFile } from '../../reading/read-file.ts';
import { tidyText } from '../../reading/tidy-text.ts';
import { fileText, toWrite } from '../../reading/write-file.ts';
import { yamlData } from '../../reading/yaml-data.ts';
import { type ContentOf, type KindName, kinds } from '../../schema/collections.ts';

export type FormValues = Record<string, unknown>;

/** Where a form carries the text of a file that has comments in it. Names with “_” in front are never saved. */
const keptText = '_file';
/** Where a form carries the whole text of a file that its boxes cannot show; that text is then what is saved. */
export const wholeText = '_text';

/**
 * The values of a file's form: all that reading makes of it, defaults filled in, so that an editor sees what
 * holds. Never throws: of a file with problems it gives what is written, and nothing where even that is unclear.
 */
export function formValues(kind: KindName, written: string): FormValues {
  const text = written.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  const parted = partsOf(kind, text);
  if (!('parts' in parted)) return {};
  const { yaml, body } = parted.parts;
  const data = yamlData(yaml).data ?? {};
  const parsed = schemaOf(kind).safeParse(data);
  return {
    ...(withoutBlanks(parsed.success ? parsed.data : data) as FormValues),
    ...(body.trim() ? { body: body.replace(/^\s*\n|\s+$/g, '') } : {}),
    ...(/(?:^|\s)#/.test(yaml) ? { [keptText]: text } : {}),
  };
}

/** The text of the file that a form's values make; that it can be read is for `valueProblems` to say. */
export function fileFrom(kind: KindName, values: FormValues): string {
  const { body, [keptText]: kept, [wholeText]: whole, ...rest } = values;
  if (typeof whole === 'string') return whole;
  const said = saidIn(kind, rest);
  const text = typeof body === 'string' ? body.replaceAll('\r\n', '\n') : '';
  const parsed = schemaOf(kind).safeParse(said);
  const data = parsed.success ? parsed.data : said;
  if (typeof kept !== 'string') return fileText(kind, data, text);
  return tidyText(kind, kept, { data: data as ContentOf<typeof kind>, body: text }).text;
}

/** What is wrong with a form's values, field by field with the boxes' own labels; `path` as problems name the file. */
export function valueProblems(kind: KindName, path: string, values: FormValues): Problem[] {
  const bytes = new TextEncoder().encode(fileFrom(kind, values));
  return readContentFile({ kind, path, bytes }).problems.map(inFormWords);
}

/** The reader says what to write in a file: in a form, an empty box is filled in, whatever its words are there. */
const inFormWords = (problem: Problem): Problem =>
  problem.code === 'required' ? { ...problem, message: 'is missing; fill it in' } : problem;

/** What somebody filled in: without blanks, and without things added to a list and left as they came. */
function saidIn(kind: KindName, values: FormValues): unknown {
  const own = Object.fromEntries(Object.entries(values).filter(([name]) => !name.startsWith('_')));
  return withoutBlanks(toWrite(schemaOf(kind), withoutBlanks(own) ?? {})) ?? {};
}

/** Undefined where nothing is left. */
function withoutBlanks(value: unknown): unknown {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  if (value === null || value === undefined || Number.isNaN(value)) return undefined;
  if (typeof value !== 'object') return value;
  if (Array.isArray(value)) {
    const items = value.map(withoutBlanks).filter((item) => item !== undefined);
    return items.length > 0 ? items : undefined;
  }
  const fields = Object.entries(value)
    .map(([name, each]) => [name, withoutBlanks(each)] as const)
    .filter(([, each]) => each !== undefined);
  return fields.length > 0 ? Object.fromEntries(fields) : undefined;
}

const schemaOf = (kind: KindName): z.ZodType => kinds[kind].schema;

function partsOf(kind: KindName, text: string): ReturnType<typeof frontMatterParts> {
  return kinds[kind].format === 'md' ? frontMatterParts(text) : { parts: { yaml: text, body: '', bodyLine: 1 } };
}
