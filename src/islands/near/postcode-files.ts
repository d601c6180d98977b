/** Fetches the site's postcode files, each once. No address names more of a postcode than its district. */
import { districtFileFrom, districtTableFrom, nearFileFrom } from '../../domain/near/postcode-files.ts';
import type { PostcodeFiles } from '../../domain/near/where-is.ts';

export interface PostcodeUrls {
  /** The file of the school's surroundings, or null where the site has none. */
  near: string | null;
  /** The table of all districts, or null where the site has none. */
  table: string | null;
  /** The folder of the files of single districts. */
  folder: string;
}

const fetched = new Map<string, Promise<unknown>>();

export function postcodeFilesAt(urls: PostcodeUrls): PostcodeFiles {
  return {
    near: async () => nearFileFrom(await json(urls.near)),
    table: async () => districtTableFrom(await json(urls.table)),
    district: async (name) => districtFileFrom(await json(`${urls.folder}${name}.json`)),
  };
}

/** What stands in a file; null where there is none. Rejects where it cannot be fetched; the next ask tries again. */
function json(url: string | null): Promise<unknown> {
  if (url === null) return Promise.resolve(null);
  const known = fetched.get(url);
  if (known) return known;
  const coming = fetchJson(url);
  fetched.set(url, coming);
  coming.catch(() => fetched.delete(url));
  return coming;
}

async function fetchJson(url: string): Promise<unknown> {
  const response = await fetch(url);
  if (response.status === 404) return null;
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return response.json();
}
