import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { forgetExpired, keep, type Store } from '../store.ts';
import { folderStore } from './folder.ts';
import { memoryStore } from './memory.ts';
import { netlifyStore } from './netlify.ts';

const folder = mkdtempSync(join(tmpdir(), 'fingerpost-store-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What Netlify Blobs does, as far as it is used. */
function blobs() {
  const texts = new Map<string, string>();
  return {
    get: async (key: string) => texts.get(key) ?? null,
    async set(key: string, text: string, { onlyIfNew = false } = {}) {
      if (onlyIfNew && texts.has(key)) return { modified: false };
      texts.set(key, text);
      return { modified: true };
    },
    delete: async (key: string) => void texts.delete(key),
    list: async ({ prefix }: { prefix: string }) => ({
      blobs: [...texts.keys()].filter((key) => key.startsWith(prefix)).map((key) => ({ key })),
    }),
  };
}

const stores: [string, () => Store][] = [
  ['in memory', memoryStore],
  ['on the disk', () => folderStore(mkdtempSync(join(folder, 'one-')))],
  ['in Netlify Blobs', () => netlifyStore(blobs() as never)],
];

describe.each(stores)('a store %s', (_, made) => {
  test('keeps, replaces, lists and forgets', async () => {
    const store = made();
    expect(await store.get('session/a')).toBeNull();
    await store.set('session/a', 'one');
    await store.set('session/a', 'two');
    await store.set('session/b', 'three');
    await store.set('link/a', 'four');
    expect(await store.get('session/a')).toBe('two');
    expect(await store.keys('session/')).toEqual(['session/a', 'session/b']);
    await store.delete('session/a');
    await store.delete('session/none');
    expect(await store.keys('session/')).toEqual(['session/b']);
  });

  test('of many who add one key at once, one alone is first', async () => {
    const store = made();
    const added = await Promise.all(Array.from({ length: 20 }, (_, turn) => store.add('used/x', String(turn))));
    expect(added.filter(Boolean)).toHaveLength(1);
  });

  test('lines are only ever added', async () => {
    const store = made();
    await store.append('log/2026-11', 'one');
    await store.append('log/2026-11', 'two');
    const keys = await store.keys('log/');
    const all = (await Promise.all(keys.map((key) => store.get(key)))).join('\n');
    expect(all).toContain('one');
    expect(all).toContain('two');
  });

  test('what has ended is forgotten', async () => {
    const store = made();
    await keep(store, 'session/old', { expires: 5 });
    await keep(store, 'session/new', { expires: 15 });
    await forgetExpired(store, 'session/', 10);
    expect(await store.keys('session/')).toEqual(['session/new']);
  });
});

test('on the disk, only the gateway’s own user reads it, and no key leads out of it', async () => {
  const at = mkdtempSync(join(folder, 'private-'));
  const store = folderStore(at);
  await store.set('session/a', 'x');
  expect(statSync(join(at, 'session/a')).mode & 0o077).toBe(0);
  for (const key of ['../x', 'session/../../x', '/etc/passwd', 'a//b', 'A', '']) {
    await expect(async () => store.set(key, 'x'), key).rejects.toThrow('no key');
    expect(() => store.get(key), key).toThrow('no key');
  }
});
