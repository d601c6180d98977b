import { readdir, readFile, rm } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { clearScratch } from '../../../disk/scratch.ts';
import { addLine, addWhole, writeWhole } from '../../../disk/write-whole.ts';
import { isKey, type Store } from '../store.ts';

/** A store of files that only this user of the computer may read: back it up as a folder. */
export function folderStore(folder: string): Store {
  const ours = { mode: 0o600 } as const;
  function pathOf(key: string): string {
    if (!isKey(key)) throw new Error('This is no key of the store.');
    return join(folder, ...key.split('/'));
  }
  clearScratch(folder, { below: true });
  return {
    get: (key) => readFile(pathOf(key), 'utf8').catch(nullIfMissing),
    set: async (key, text) => writeWhole(pathOf(key), text, ours),
    add: async (key, text) => addWhole(pathOf(key), text, ours),
    delete: (key) => rm(pathOf(key), { force: true }),
    async keys(prefix) {
      const below = prefix.endsWith('/') ? prefix.slice(0, -1) : dirname(prefix);
      const entries = await readdir(pathOf(below), { recursive: true, withFileTypes: true }).catch(nullIfMissing);
      return (
        (entries ?? [])
          .filter((entry) => entry.isFile())
          .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
          // What else lies there is a computer’s own (`.DS_Store`), or is being written.
          .filter((key) => key.startsWith(prefix) && isKey(key))
          .toSorted()
      );
    },
    append: async (key, line) => addLine(pathOf(key), line, ours),
  };
}

function nullIfMissing(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}
