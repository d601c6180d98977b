import type { Store } from '../store.ts';

/** A store for tests: gone when the process ends. */
export function memoryStore(): Store {
  const texts = new Map<string, string>();
  return {
    get: async (key) => texts.get(key) ?? null,
    set: async (key, text) => void texts.set(key, text),
    add: async (key, text) => {
      if (texts.has(key)) return false;
      texts.set(key, text);
      return true;
    },
    delete: async (key) => void texts.delete(key),
    keys: async (prefix) => [...texts.keys()].filter((key) => key.startsWith(prefix)).toSorted(),
    append: async (key, line) => void texts.set(key, `${texts.get(key) ?? ''}${line}\n`),
  };
}
