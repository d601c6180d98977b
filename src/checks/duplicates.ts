/** One listing for one thing: the same name at the same postcode is probably there twice. */
import type { Problem } from '../reading/problem.ts';
import { type Check, inListing, openListings, warning } from './check.ts';

export const duplicates: Check = (content) => {
  const seen = new Map<string, string>();
  return openListings(content).flatMap((entry): Problem[] => {
    const name = entry.data.name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
    const keys = entry.data.places.flatMap(({ postcode }) => (postcode ? [`${name} ${postcode}`] : []));
    const other = keys.map((key) => seen.get(key)).find(Boolean);
    for (const key of keys) if (!seen.has(key)) seen.set(key, entry.path);
    if (!other) return [];
    const message = `is also the name of ${other}, at the same postcode; if it is the same thing, delete one`;
    return [warning(inListing(entry, 'name'), 'duplicate.listing', message)];
  });
};
