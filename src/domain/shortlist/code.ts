/** A shortlist of listings by name as the fragment of a link, `/weir-lane-primary/shortlist/#1…`, and back. */
import { type ListingCode, listingCode } from './listing-codes.ts';
import { packedCode, readPacked, type Unreadable } from './packed.ts';
import type { Shortlist } from './shortlist.ts';
import { unreadableSentences } from './unreadable.ts';

export { longestCode } from './packed.ts';

/** What a link says. */
export type ReadShortlist =
  | {
      state: 'read';
      shortlist: Shortlist;
      /** Listings that are not among those known: each with its place in the list. */
      unknown: { at: number; words?: string }[];
    }
  | (Unreadable & { sentence: string });

/** The code of a shortlist, as `packedCode` makes it. */
export function shortlistCode({ items, ...rest }: Shortlist): string {
  return packedCode({ ...rest, items: items.map(({ slug, words }) => ({ listing: listingCode(slug), words })) });
}

/** What `code` (with or without `#`) says. `slugOf` gives a listing's slug, as `listingCodes` makes it. */
export function readShortlist(code: string, slugOf: ReadonlyMap<ListingCode, string>): ReadShortlist {
  const read = readPacked(code);
  if (read.state !== 'read') return { ...read, sentence: unreadableSentences[read.state] };
  const items: { slug: string; words?: string }[] = [];
  const unknown: { at: number; words?: string }[] = [];
  for (const [at, { listing, words }] of read.shortlist.items.entries()) {
    const slug = slugOf.get(listing);
    if (slug === undefined) unknown.push({ at, words });
    else items.push({ slug, words });
  }
  return { state: 'read', shortlist: { ...read.shortlist, items }, unknown };
}
