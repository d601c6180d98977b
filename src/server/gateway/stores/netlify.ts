import type { Store as Blobs } from '@netlify/blobs';
import type { Store } from '../store.ts';

/** A store in Netlify Blobs, which belong to the site and are not on the web. */
export function netlifyStore(blobs: Blobs): Store {
  return {
    get: async (key) => (await blobs.get(key, {})) as unknown as string | null,
    set: async (key, text) => void (await blobs.set(key, text)),
    add: async (key, text) => (await blobs.set(key, text, { onlyIfNew: true })).modified,
    delete: (key) => blobs.delete(key),
    keys: async (prefix) => (await blobs.list({ prefix })).blobs.map(({ key }) => key).toSorted(),
    // Blobs cannot be added to: each line is one, named by its moment.
    append: async (key, line) => {
      const moment = `${new Date().toISOString().replace(/[^0-9]/g, '')}-${crypto.randomUUID()}`;
      await blobs.set(`${key}/${moment}`, line);
    },
  };
}
