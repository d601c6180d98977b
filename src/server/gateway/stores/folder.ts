import { randomUUID } from 'node:crypto';
import { appendFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { isKey, type Store } from '../store.ts';

/** A store of files that only this user of the computer may read: back it up as a folder. */
export function folderStore(folder: string): Store {
  const ours = { mode: 0o600 } as const;
  function pathOf(key: string): string {
    if (!isKey(key)) throw new Error('This is no key of the store.');
    return join(folder, ...key.split('/'));
  }
  async function madeFor(key: string): Promise<string> {
    const path = pathOf(key);
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    return path;
  }
  return {
    get: (key) => readFile(pathOf(key), 'utf8').catch(nullIfMissing),
    async set(key, text) {
      const path = await madeFor(key);
      // Written beside it and moved: whoever reads meanwhile reads the whole of the one or the other.
      const beside = `${path}~${randomUUID()}`;
      await writeFile(beside, text, ours);
      await rename(beside, path);
    },
    async add(key, text) {
      const path = await madeFor(key);
      try {
        await writeFile(path, text, { ...ours, flag: 'wx' });
        return true;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
        throw error;
      }
    },
    delete: (key) => rm(pathOf(key), { force: true }),
    async keys(prefix) {
      const below = prefix.endsWith('/') ? prefix.slice(0, -1) : dirname(prefix);
      const entries = await readdir(pathOf(below), { recursive: true, withFileTypes: true }).catch(nullIfMissing);
      return (entries ?? [])
        .filter((entry) => entry.isFile() && !entry.name.includes('~'))
        .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
        .filter((key) => key.startsWith(prefix))
        .toSorted();
    },
    append: async (key, line) => appendFile(await madeFor(key), `${line}\n`, ours),
  };
}

function nullIfMissing(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}
