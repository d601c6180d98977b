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
  const naming = namingOf(kind, values);
  if (!naming) return [];
  const { field, named, slug } = naming;
  const place = filePlace(`${folder}/${slug}.${format}`);
  if (!('problem' in place)) return [];
  const { code } = place.problem;
  const message =
    code === 'slug.reserved'
      ? `makes the address “${slug}”, which is part of the site itself; write it longer, like “${named.trim()} in town”`
      : 'makes no address; write it with letters from a to z or numbers, without “_” and “~”';
  return [{ file: `the new ${singular}`, line: null, field, code, message, severity: 'error' }];
}

/**
 * A name that is taken already would quietly get an address with a number: so it is asked first. `nameAt` gives what
 * stands at an address, undefined where it is free.
 */
export function takenName(
  kind: KindName,
  values: Record<string, unknown>,
  nameAt: (slug: string) => string | undefined,
): Problem[] {
  const naming = namingOf(kind, values);
  const other = naming && nameAt(naming.slug);
  if (!naming || other === undefined) return [];
  const message = `there is a “${other}” already; write another name, or save again to add a second one, at “${naming.slug}-1”`;
  const file = `the new ${kinds[kind].singular}`;
  return [{ file, line: null, field: naming.field, code: 'name.taken', message, severity: 'warning' }];
}

/** The label of the box that names a new thing, what stands in it, and the address that makes. */
function namingOf(kind: KindName, values: Record<string, unknown>) {
  const field = formOf(kind).fields.find(({ name }) => namedBy.includes(name));
  const named = field && values[field.name];
  if (!field || typeof named !== 'string' || named.trim() === '') return null;
  return { field: field.label, named, slug: decapSlug(named) };
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
