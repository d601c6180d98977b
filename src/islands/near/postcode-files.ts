/** Fetches the site's postcode files, each once. No address names more of a postcode than its district. */
import { districtFileFrom, districtTableFrom, nearFileFrom } from '../../domain/near/postcode-files.ts';
import type { PostcodeFiles } from '../../domain/near/where-is.ts';
import { fetchFile } from '../shared/fetch-file.ts';

export interface PostcodeUrls {
  /** The file of the school's surroundings, or null where the site has none. */
  near: string | null;
  /** The table of all districts, or null where the site has none. */
  table: string | null;
  /** The folder of the files of single districts. */
  folder: string;
}

interface Coming {
  file: Promise<unknown>;
  since: number;
  isHere: boolean;
  stop(): void;
}
const asked = new Map<string, Coming>();

/** In milliseconds: who asks again after so long is not handed the answer that is still being waited for. */
const patience = 2000;

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
  const known = asked.get(url);
  if (known && (known.isHere || Date.now() - known.since < patience)) return known.file;
  known?.stop();
  const leaving = new AbortController();
  const file = fetchJson(url, leaving.signal);
  const coming: Coming = { file, since: Date.now(), isHere: false, stop: () => leaving.abort() };
  asked.set(url, coming);
  file.then(
    () => {
      coming.isHere = true;
    },
    () => asked.get(url) === coming && asked.delete(url),
  );
  return file;
}

async function fetchJson(url: string, signal: AbortSignal): Promise<unknown> {
  const response = await fetchFile(url, { signal });
  if (response.status === 404) return null;
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return response.json();
}
