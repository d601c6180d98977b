/** What a new file will be called, by the name that an editor gives the thing in it. */
import { filePlace } from '../reading/file-place.ts';
import type { Problem } from '../reading/problem.ts';
import { type Kind, type KindName, kinds } from '../schema/collections.ts';
import { formOf } from './forms.ts';

/** The field that names a thing of a kind. */
const namedBy = ['name', 'title'];

/**
 * Decap makes the file's name of the thing's: small letters, the rest hyphens. It would take “All”, which is a
 * page of the site itself, and “Chess_Club”, which is no address: so this is asked before a new file is saved.
 */
export function newFileProblems(kind: KindName, values: Record<string, unknown>): Problem[] {
  const { folder, format, singular }: Kind = kinds[kind];
  const field = formOf(kind).fields.find(({ name }) => namedBy.includes(name));
  const named = field && values[field.name];
  if (!field || typeof named !== 'string' || named.trim() === '') return [];
  const slug = decapSlug(named);
  const place = filePlace(`${folder}/${slug}.${format}`);
  if (!('problem' in place)) return [];
  const { code } = place.problem;
  const message =
    code === 'slug.reserved'
      ? `makes the address “${slug}”, which is part of the site itself; write it longer, like “${named.trim()} in town”`
      : 'makes no address; write it with letters from a to z or numbers, without “_” and “~”';
  return [{ file: `the new ${singular}`, line: null, field: field.label, code, message, severity: 'error' }];
}

/** As Decap does it (`prepareSlug` and `sanitizeSlug`), with the settings of our configuration. */
function decapSlug(named: string): string {
  return named
    .slice(0, 70)
    .trim()
    .toLowerCase()
    .normalize('NFKD')
    .replace(/['\p{M}]/gu, '')
    .replace(/[^a-z0-9_~-]+/g, '-')
    .replace(/-+/g, '-')
    .replace(/^-|-$/g, '');
}
