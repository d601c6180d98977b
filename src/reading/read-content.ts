/** Reads a whole content folder: a broken file is left out and told of, everything else is kept. */
import { type KindName, kinds } from '../schema/collections.ts';
import { filePlace } from './file-place.ts';
import type { Problem } from './problem.ts';
import { type ReadFile, readContentFile } from './read-file.ts';

/** A file on its way in; `path` is below the content folder, with `/`: `listings/chess-club.md`. */
export interface ContentFile {
  path: string;
  bytes: Uint8Array;
}

/** A file that was read without an error. */
export type Entry<K extends KindName> = ReadFile<K> & { data: NonNullable<ReadFile<K>['data']> };

/** All that could be read: for each kind, its files by slug. */
export type Content = { [K in KindName]: Map<string, Entry<K>> };

/** A content folder with nothing in it. */
export function emptyContent(): Content {
  const content = {} as Record<KindName, Map<string, unknown>>;
  for (const kind of Object.keys(kinds) as KindName[]) content[kind] = new Map();
  return content as Content;
}

export interface ReadContent {
  content: Content;
  /** The slugs of all files there are, those that could not be read among them. */
  slugs: Record<KindName, Set<string>>;
  /** How problems name the content folder. */
  folder: string;
  problems: Problem[];
}

/** Reads every file, in order of path. `folder` is how problems name the content folder. */
export function readContent(files: ContentFile[], folder = 'content'): ReadContent {
  const content = emptyContent();
  const names = Object.keys(kinds) as KindName[];
  const slugs = Object.fromEntries(names.map((name) => [name, new Set<string>()])) as ReadContent['slugs'];
  const problems: Problem[] = [];
  const tell = (path: string, code: string, message: string) =>
    problems.push({ file: `${folder}/${path}`, line: null, field: 'File', code, message, severity: 'error' });

  const sorted = files.toSorted((first, second) => (first.path < second.path ? -1 : 1));
  for (const [path, twin] of caseCollisions(sorted)) {
    const message = `differs only in capitals from “${twin}”; many computers can keep just one of them: rename or delete one`;
    tell(path, 'slug.case_collision', message);
  }
  for (const { path, bytes } of sorted) {
    const place = filePlace(path);
    if ('problem' in place) {
      problems.push({ file: `${folder}/${path}`, severity: 'error', ...place.problem });
      continue;
    }
    slugs[place.kind].add(place.slug);
    const read = readContentFile({ path: `${folder}/${path}`, bytes, kind: place.kind });
    problems.push(...read.problems);
    if (read.data !== null) (content[place.kind] as Map<string, unknown>).set(read.slug, read);
  }
  for (const kind of ['site', 'helplines'] as const) {
    const path = `${kinds[kind].folder}/${kinds[kind].only}.yaml`;
    if (!files.some((file) => file.path === path)) tell(path, 'settings.missing', 'is not there; every site needs it');
  }
  return { content, slugs, folder, problems };
}

/** Paths that a disk which ignores capitals would take for one and the same, each with the one before it. */
function caseCollisions(files: ContentFile[]): [path: string, twin: string][] {
  const seen = new Map<string, string>();
  const collisions: [string, string][] = [];
  for (const { path } of files) {
    const folded = path.normalize('NFC').toLowerCase();
    const twin = seen.get(folded);
    if (twin) collisions.push([path, twin]);
    seen.set(folded, path);
  }
  return collisions;
}
