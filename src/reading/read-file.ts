/** The one strict reader: the bytes of a content file to plain data, with a problem for everything that is wrong. */
import type { z } from 'zod';
import { type ContentOf, type Kind, type KindName, kinds } from '../schema/collections.ts';
import { bodyProblems } from './body-problems.ts';
import { fieldAt, fieldLabel } from './field-at.ts';
import { fileTextFrom } from './file-text.ts';
import { frontMatterParts } from './front-matter.ts';
import type { Finding, Problem } from './problem.ts';
import { schemaProblems } from './schema-problems.ts';
import { bodyTrackingFindings, trackingFindings, untrackedBody } from './untracked.ts';
import { type Lines, lineOf, yamlData } from './yaml-data.ts';

/** A file as it was read. */
export interface ReadFile<K extends KindName> {
  slug: string;
  path: string;
  /** What the schema makes of it; null when there is any error. */
  data: ContentOf<K> | null;
  /** The Markdown body without blank lines at its ends; empty for YAML files. */
  body: string;
  /** The line of each field, by its path with dots: `places.0.postcode`. */
  lines: Lines;
  problems: Problem[];
}

/**
 * Reads one content file. Pure: bytes in, plain data out; nothing in the file is ever run.
 *
 * `path` is the file as problems name it; its last part gives the slug.
 */
export function readContentFile<K extends KindName>(file: { path: string; bytes: Uint8Array; kind: K }): ReadFile<K> {
  const { path, bytes, kind } = file;
  const slug = (path.split('/').at(-1) ?? '').replace(/\.[^.]*$/, '');
  const read = (found: Finding[], rest: Partial<ReadFile<K>> = {}): ReadFile<K> => {
    const problems = found.map((problem): Problem => ({ file: path, severity: 'error', ...problem }));
    return { slug, path, data: null, body: '', lines: {}, ...rest, problems };
  };

  const decoded = fileTextFrom(bytes);
  if ('problem' in decoded) return read([decoded.problem]);
  const parted = partsOf(decoded.text, kind);
  if ('problem' in parted) return read([parted.problem]);
  const { yaml, body, bodyLine } = parted.parts;

  const written = yamlData(yaml);
  // Where its first words are: blank lines before them are no part of it.
  if (kinds[kind].format === 'md')
    written.lines.body = bodyLine + (/^\s*\n/.exec(body)?.[0].split('\n').length ?? 1) - 1;
  const about = (kinds[kind] as Kind).body;
  const longest = about?.maxLength ?? 0;
  const asWritten = bodyProblems(body, bodyLine, longest, { field: about?.title, pictures: about?.pictures });
  const untracked = asWritten.length > 0 ? body : untrackedBody(body);
  const text = untracked.replace(/^\s*\n|\s+$/g, '');
  const found: Finding[] = [
    ...written.problems,
    ...asWritten,
    ...bodyTrackingFindings(body, untracked, written.lines.body ?? 1, about?.title ?? 'Text'),
  ];
  const schema: z.ZodType = kinds[kind].schema;
  if (written.problems.length > 0) {
    const { slipAt } = written;
    const slip = written.problems[0];
    if (slip && slip.code !== 'merge.conflict' && slipAt && slipAt.length > 0 && fieldAt(schema, slipAt))
      slip.field = fieldLabel(schema, slipAt);
    return read(found, { body: text, lines: written.lines });
  }
  const parsed = schema.safeParse(written.data);
  if (!parsed.success) found.unshift(...schemaProblems(schema, parsed.error.issues, written));
  found.push(...trackingFindings(schema, written.data, written.lines));
  const welsh = (written.data as { cy?: { body?: unknown } }).cy?.body;
  if (typeof welsh === 'string' && longest > 0)
    found.push(
      ...bodyProblems(welsh, lineOf(written.lines, ['cy', 'body']) ?? 1, longest, { field: 'Cymraeg, Disgrifiad' }),
    );

  const data =
    parsed.success && found.every(({ severity }) => severity === 'warning') ? (parsed.data as ContentOf<K>) : null;
  return read(found, { data, body: text, lines: written.lines });
}

function partsOf(text: string, kind: KindName): ReturnType<typeof frontMatterParts> {
  if (kinds[kind].format === 'md') return frontMatterParts(text);
  return { parts: { yaml: text, body: '', bodyLine: 1 } };
}
