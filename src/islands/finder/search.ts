/** The search of a school, in the visitor's browser. */
import { type Find, openIndex } from './pagefind.ts';

/** Opens the index in the folder `url`. Rejects where it cannot be fetched, and so do its searches. */
export function openSearch(url: string): Promise<Find> {
  return openIndex(async (path) => {
    const response = await fetch(`${url}${path}`);
    if (!response.ok) throw new Error(`${url}${path} answered ${response.status}`);
    return response.arrayBuffer();
  });
}
