/** What a file's place and name say about it: its kind and its slug, or why it does not belong there. */

import { type Kind, type KindName, kinds } from '../schema/collections.ts';
import { slugPattern } from '../schema/fields.ts';
import { isImpossible, isReserved } from '../schema/reserved.ts';
import { didYouMean } from './nearest.ts';
import type { Finding } from './problem.ts';

const names = Object.keys(kinds) as KindName[];
const table: Record<KindName, Kind> = kinds;
const longestName = 80;

/** Kinds whose slug is part of an address at the top of the site or of a school. */
const addressed = new Set<KindName>(['listings', 'schools', 'pages']);
/** The guide that is made of the schema, at /guides/fields/. */
const fieldGuide = 'fields';

/** The kind and slug of a file, by its path below the content folder: `listings/chess-club.md`. */
export function filePlace(path: string): { kind: KindName; slug: string } | { problem: Finding } {
  const refuse = (code: string, message: string) => ({ problem: { line: null, field: 'File', code, message } });
  const parts = path.split('/');
  const folders = [...new Set(names.map((name) => table[name].folder))];
  const [folder = '', file = ''] = parts;
  if (parts.length !== 2 || !folders.includes(folder)) {
    const there = parts.length < 2 ? '' : didYouMean(folder, folders);
    return refuse('file.folder', `is not in a folder that is read (${folders.join(', ')})${there}; move or delete it`);
  }
  const [name, extension] = [file.replace(/\.[^.]*$/, ''), /\.[^.]*$/.exec(file)?.[0] ?? ''];
  const here = names.filter((kind) => table[kind].folder === folder);
  const format = `.${table[here[0] as KindName].format}`;
  if (extension !== format)
    return refuse('file.extension', `must end in “${format}”, as all files of this folder; rename or delete it`);
  if (file.length > longestName + format.length)
    return refuse('file.name', `has a name of ${name.length} characters; give it at most ${longestName}`);
  if (!slugPattern.test(name))
    return refuse('slug.format', 'must be named in small letters, numbers and hyphens, like “chess-club”; rename it');
  const kind = here.find((each) => table[each].only === undefined || table[each].only === name);
  if (!kind) {
    const allowed = here.map((each) => `${table[each].only}${format}`);
    return refuse('file.name', `is not one of ${allowed.join(', ')}${didYouMean(file, allowed)}`);
  }
  if (isImpossible(name))
    return refuse(
      'slug.reserved',
      `must not be called “${name}”, which is a name that hosts or computers use for something else; rename it`,
    );
  if ((addressed.has(kind) && isReserved(name)) || (kind === 'guides' && name === fieldGuide))
    return refuse('slug.reserved', `must not be called “${name}”, which is part of the site itself; rename it`);
  return { kind, slug: name };
}
