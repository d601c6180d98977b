/** The search of a school, in the visitor's browser: Pagefind, asked for ids only. */

/** Finds cards: from the id of each in the index to its score. */
export type Find = (q: string) => Promise<ReadonlyMap<string, number>>;

interface Pagefind {
  options(options: { basePath: string; noWorker: boolean }): Promise<void>;
  init(): Promise<void>;
  search(q: string): Promise<{ results: { id: string; score: number }[] } | null>;
}

/**
 * Opens the index in the folder `url`. Rejects where the index cannot be fetched.
 *
 * Pagefind's worker is left out: a search takes a few milliseconds, and the worker would be a second copy of
 * its 12 KB of code, bound by a policy that a page without headers cannot give it.
 */
export async function openSearch(url: string): Promise<Find> {
  const bundle = new URL(url, location.href).href;
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${bundle}pagefind.js`);
  await pagefind.options({ basePath: bundle, noWorker: true });
  await pagefind.init();
  return async function find(q) {
    const found = await pagefind.search(q);
    return new Map((found?.results ?? []).map(({ id, score }) => [id, score]));
  };
}
