import { fetchFile } from './fetch-file.ts';
import type { Shape } from './shape.ts';

/**
 * What a JSON file of this site holds. Rejects where it cannot be fetched, does not come, is not JSON, or has not the shape asked
 * for: a school's filter answers with a page of its own, and “OK”.
 */
export async function fetchJson<T>(
  url: string,
  shape: Shape<T>,
  options: Parameters<typeof fetchFile>[1] = {},
): Promise<T> {
  const response = await fetchFile(url, options);
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  const value: unknown = await response.json();
  if (!shape(value)) throw new Error(`${url} does not hold what it should`);
  return value;
}

/** What a text file of this site holds. Rejects where it cannot be fetched, or a page comes in its place. */
export async function fetchText(url: string): Promise<string> {
  const response = await fetchFile(url);
  const text = await response.text();
  if (!response.ok || text.trimStart().startsWith('<')) throw new Error(`${url} answered ${response.status}`);
  return text;
}
