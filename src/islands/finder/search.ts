/** The search of a school, in the visitor's browser. */
import { fetchFile } from '../shared/fetch-file.ts';
import { type Find, openIndex } from './pagefind.ts';

/** In milliseconds: by a third of it the finder says that it waits (use-search.ts). */
const silence = 30_000;

/** Opens the index in the folder `url`. Rejects where it cannot be fetched, and so do its searches. */
export function openSearch(url: string): Promise<Find> {
  return openIndex(async (path) => {
    const response = await fetchFile(`${url}${path}`, { silence });
    if (!response.ok) throw new Error(`${url}${path} answered ${response.status}`);
    return response.arrayBuffer();
  });
}
