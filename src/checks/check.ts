/** The one shape of a check, and how it tells of a problem. */
import type { Position } from '../domain/near/position.ts';
import { fieldLabel } from '../reading/field-at.ts';
import type { Problem } from '../reading/problem.ts';
import type { Content, Entry } from '../reading/read-content.ts';
import { lineOf } from '../reading/yaml-data.ts';
import { type KindName, kinds } from '../schema/collections.ts';

/** What a check may know beside the content that could be read. */
export interface Facts {
  /** The slugs of all files there are, those with problems among them: they are no missing references. */
  slugs: Record<KindName, ReadonlySet<string>>;
  /** How problems name the content folder: `content`. */
  folder: string;
  /** The names of the files in `content/photos`, where somebody has looked. */
  pictureNames?: ReadonlySet<string>;
  /** Where a postcode is, where the site has postcode files and they know it. */
  positionOf?: (postcode: string) => Position | null;
}

/** Looks at the whole content as it stands on `today` (`2026-11-23`) for one kind of trouble. */
export type Check = (content: Content, today: string, facts: Facts) => Problem[];

/** The part of a content file that a problem is about. `['body']` is the Markdown below the fields. */
export interface Spot {
  kind: KindName;
  entry: Entry<KindName>;
  path: readonly (string | number)[];
}

export function error(spot: Spot, code: string, message: string): Problem {
  return { ...placeOf(spot), code, message, severity: 'error' };
}

export function warning(spot: Spot, code: string, message: string): Problem {
  return { ...placeOf(spot), code, message, severity: 'warning' };
}

function placeOf({ kind, entry, path }: Spot): Pick<Problem, 'file' | 'line' | 'field'> {
  const field = path.length === 1 && path[0] === 'body' ? 'Text' : fieldLabel(kinds[kind].schema, path);
  return { file: entry.path, line: lineOf(entry.lines, path), field };
}

/** All files of all kinds. */
export function everyEntry(content: Content): { kind: KindName; entry: Entry<KindName> }[] {
  return (Object.keys(content) as KindName[]).flatMap((kind) =>
    [...content[kind].values()].map((entry) => ({ kind, entry: entry as Entry<KindName> })),
  );
}

/** The listings that are on the site or were: an import's drafts are left in peace until somebody publishes them. */
export function shownListings(content: Content): Entry<'listings'>[] {
  return [...content.listings.values()].filter(({ data }) => data.status !== 'draft');
}

/** Those of them that people are sent to now. */
export function openListings(content: Content): Entry<'listings'>[] {
  return shownListings(content).filter(({ data }) => data.status !== 'closed');
}

/** Where in a listing. */
export function inListing(entry: Entry<'listings'>, ...path: (string | number)[]): Spot {
  return { kind: 'listings', entry, path };
}

/** Every text of a file with its place, the Markdown body last. */
export function textsOf(kind: KindName, entry: Entry<KindName>): (Spot & { text: string })[] {
  const texts: (Spot & { text: string })[] = [];
  const walk = (value: unknown, path: (string | number)[]) => {
    if (typeof value === 'string') texts.push({ kind, entry, path, text: value });
    else if (Array.isArray(value)) for (const [index, each] of value.entries()) walk(each, [...path, index]);
    else if (value && typeof value === 'object')
      for (const [name, each] of Object.entries(value)) walk(each, [...path, name]);
  };
  walk(entry.data, []);
  if (entry.body) texts.push({ kind, entry, path: ['body'], text: entry.body });
  return texts;
}

/** Whether a text is Markdown: the body of a file, or the same in Welsh. */
export function isMarkdown({ path }: Spot): boolean {
  return path.at(-1) === 'body' && (path.length === 1 || path[0] === 'cy');
}
