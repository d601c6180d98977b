/** The folders beside the texts, `content/map` and the like: only what commands write there, and nothing from elsewhere. */
import { closeSync, existsSync, lstatSync, openSync, readdirSync, readFileSync, readSync, realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Problem } from '../reading/problem.ts';
import { isLeftByComputers } from './files.ts';

/** What may lie in a folder, by its path there, and how its first bytes begin. */
interface Allowed {
  path: RegExp;
  begins?: (first: Uint8Array, file: string) => boolean;
}

const json = (_: Uint8Array, file: string) => {
  try {
    return typeof JSON.parse(readFileSync(file, 'utf8')) === 'object';
  } catch {
    return false;
  }
};
const text = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes);
/** What somebody wrote for people, or handed to a command: never published. */
const readme: Allowed = { path: /^README\.md$/ };

const folders: Record<string, { what: string; command: string; allowed: Allowed[] }> = {
  map: {
    what: 'a map that “npm run map” writes',
    command: 'npm run map',
    allowed: [
      readme,
      { path: /^source\/[\w.-]+\.(?:osm|pbf|geojson|json|md|txt)$/ },
      { path: /^[a-z0-9-]+\.json$/, begins: json },
      { path: /^[a-z0-9-]+\.pmtiles$/, begins: (first) => text(first).startsWith('PMTiles') },
      // A tile is a list of layers (Mapbox Vector Tile 2.1: field 3), or that packed with gzip; an empty one is nothing.
      {
        path: /^[a-z0-9-]+\/\d{1,2}\/\d{1,6}\/\d{1,6}\.mvt$/,
        begins: (first) => first.length === 0 || first[0] === 0x1a || (first[0] === 0x1f && first[1] === 0x8b),
      },
    ],
  },
  postcodes: {
    what: 'a file of postcodes that “npm run postcodes” writes',
    command: 'npm run postcodes',
    allowed: [
      readme,
      { path: /^source\/[\w.-]+\.(?:csv|txt|zip|md|json)$/ },
      { path: /^(?:districts|near-[a-z0-9-]+|[A-Z]{1,2}\d[A-Z\d]?)\.json$/, begins: json },
    ],
  },
  imports: {
    what: 'what an import remembers',
    command: 'npm run import',
    allowed: [readme, { path: /^[a-z0-9-]+\.json$/, begins: json }],
  },
  'guides/pictures': {
    what: 'a picture of a guide (.webp)',
    command: '',
    allowed: [readme, { path: /^[a-z0-9-]+\.webp$/, begins: (first) => /^RIFF.{4}WEBP/s.test(text(first)) }],
  },
};

/** Problems for whatever else lies in these folders of the content `folder`: other files, links, broken ones. */
export function problemsBesideTexts(folder: string): Problem[] {
  const problems: Problem[] = [];
  for (const [name, { what, command, allowed }] of Object.entries(folders)) {
    if (isLink(join(folder, name))) {
      const message = 'is a link to another place; put the folder itself here';
      problems.push({
        file: `${folder}/${name}`,
        line: null,
        field: 'Folder',
        code: 'file.link',
        message,
        severity: 'error',
      });
      continue;
    }
    for (const path of pathsBelow(join(folder, name))) {
      const refuse = (code: string, message: string) =>
        problems.push({
          file: `${folder}/${name}/${path}`,
          line: null,
          field: 'File',
          code,
          message,
          severity: 'error',
        });
      const file = join(folder, name, path);
      const status = lstatSync(file);
      const rule = allowed.find((each) => each.path.test(path));
      if (status.isSymbolicLink())
        refuse('file.link', 'is a link to another place; put the file itself here, or delete it');
      else if (!status.isFile()) refuse('file.kind', 'is not an ordinary file; delete it');
      else if (!rule) refuse('file.kind', `is not ${what}; move or delete it`);
      else if (rule.begins && !rule.begins(firstBytes(file), file))
        refuse(
          'file.damaged',
          `is not what its name says${command ? `; run “${command}” again` : '; put the picture here again'}`,
        );
    }
  }
  return problems;
}

/** Whether a file lies in `folder` itself, with no link on the way to it, and is an ordinary file. */
export function isOwnFile(folder: string, path: string): boolean {
  const file = join(folder, path);
  if (isLink(folder) || !existsSync(file) || !lstatSync(file).isFile()) return false;
  return realpathSync(file) === resolve(realpathSync(folder), path);
}

const isLink = (path: string) => lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;

/** The ordinary files below a folder that `allowed` lets onto the site, by their path there. */
export function ownFiles(folder: string, allowed: RegExp): string[] {
  return pathsBelow(folder).filter((path) => allowed.test(path) && isOwnFile(folder, path));
}

/** Everything below a folder that is no folder, with `/` between the parts; links are not followed. */
function pathsBelow(folder: string, below = ''): string[] {
  if (!existsSync(join(folder, below))) return [];
  return readdirSync(join(folder, below), { withFileTypes: true })
    .filter(({ name }) => !isLeftByComputers(name))
    .flatMap((entry) => {
      const path = below ? `${below}/${entry.name}` : entry.name;
      return entry.isDirectory() ? pathsBelow(folder, path) : path;
    })
    .toSorted();
}

function firstBytes(file: string): Uint8Array {
  const bytes = new Uint8Array(16);
  const open = openSync(file, 'r');
  try {
    return bytes.subarray(0, readSync(open, bytes, 0, bytes.length, 0));
  } finally {
    closeSync(open);
  }
}
