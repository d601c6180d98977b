/**
 * The content folder of this computer, as it stands: what `npm start` edits. It has no history, so every commit is “now”.
 *
 * Texts and pictures alone are read and written (`editablePath`), by their ordinary names: a link could lead anywhere.
 */
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, realpathSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { finishWriting, writeTogether } from '../../../disk/write-together.ts';
import { Refused } from '../refused.ts';
import { Moved, type Repository } from '../repository.ts';

/** `name` is how paths call the folder, wherever it lies: `content`. */
export function workingFolder(folder: string, name = 'content'): Repository {
  /** Where a path lies on the disk; null for one outside the folder, or behind a link. */
  function placeOf(path: string): string | null {
    const [first, ...below] = path.replace(/\/$/, '').split('/');
    if (first !== name || below.some((part) => part === '..' || part === '.' || part.includes(sep))) return null;
    const at = join(folder, ...below);
    if (lstatSync(at, { throwIfNoEntry: false })?.isSymbolicLink()) return null;
    const parent = dirname(at);
    if (!existsSync(parent)) return at;
    return `${realpathSync(parent)}${sep}`.startsWith(`${realpathSync(folder)}${sep}`) || at === folder ? at : null;
  }

  async function namesIn(path: string): Promise<string[]> {
    const at = placeOf(path);
    if (at === null) return [];
    const entries = await readdir(at, { withFileTypes: true }).catch(nothingIfMissing);
    // What begins with a dot is somebody's scratch: ours while we write, or another program's.
    return entries
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
      .map((entry) => entry.name)
      .sort();
  }

  async function bytesAt(path: string): Promise<Uint8Array | null> {
    const at = placeOf(path);
    const found = at === null ? null : await readFile(at).catch(nullIfMissing);
    return found && new Uint8Array(found);
  }

  finishWriting(folder);

  return {
    /** A print of every file's size and moment: another one as soon as anybody has saved. */
    async head() {
      const print = createHash('sha256');
      for (const below of await readdir(folder, { withFileTypes: true })) {
        if (!below.isDirectory()) continue;
        for (const file of await namesIn(`${name}/${below.name}`)) {
          const found = await stat(join(folder, below.name, file)).catch(() => null);
          if (found) print.update(`${below.name}/${file} ${found.size} ${found.mtimeMs} ${found.ino}\n`);
        }
      }
      return print.digest('hex');
    },

    async folder(_, below, ending) {
      const names = (await namesIn(below)).filter((file) => file.endsWith(ending));
      const found = await Promise.all(
        names.map(async (file) => ({ path: `${below}/${file}`, bytes: await bytesAt(`${below}/${file}`) })),
      );
      return found.flatMap(({ path, bytes }) => (bytes ? [{ path, bytes }] : []));
    },

    names: (_, below) => namesIn(below),

    file: (_, path) => bytesAt(path),

    async commit({ parent, changes }) {
      const places = changes.map(({ path }) => {
        const at = placeOf(path);
        if (at === null) throw new Refused(403, `“${path}” leads out of the content folder, by a link.`);
        return at;
      });
      if ((await this.head()) !== parent) throw new Moved();
      const files = changes.map(({ bytes }, index) => ({ path: places[index] as string, content: bytes }));
      writeTogether(folder, files);
      return this.head();
    },
  };
}

function nullIfMissing(error: NodeJS.ErrnoException): null {
  if (['ENOENT', 'ENOTDIR', 'EISDIR'].includes(error.code ?? '')) return null;
  throw error;
}

function nothingIfMissing(error: NodeJS.ErrnoException): never[] {
  nullIfMissing(error);
  return [];
}
