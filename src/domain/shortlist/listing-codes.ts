/** Short permanent names of listings, for links and QR codes: worked out from the slug, so nothing need be stored. */
import { textChecksum } from '../codes/checksum.ts';

/** A whole number of 32 bits. */
export type ListingCode = number;

/** The code of a slug, for ever: the CRC-32 of its letters. */
export function listingCode(slug: string): ListingCode {
  return textChecksum(slug);
}

/** From code to slug. Give current slugs last: of two with one code the last is kept (see `sharedCodes`). */
export function listingCodes(slugs: Iterable<string>): Map<ListingCode, string> {
  return new Map(Array.from(slugs, (slug) => [listingCode(slug), slug]));
}

/**
 * Slugs that share a code, in pairs: a link would lead to the wrong one, so one of them needs another name.
 * Of 5,000 slugs the chance that any two do is 1 in 340 (n²/2 pairs, 2³² codes).
 */
export function sharedCodes(slugs: Iterable<string>): [string, string][] {
  const seen = new Map<ListingCode, string>();
  const pairs: [string, string][] = [];
  for (const slug of new Set(slugs)) {
    const code = listingCode(slug);
    const other = seen.get(code);
    if (other === undefined) seen.set(code, slug);
    else pairs.push([other, slug]);
  }
  return pairs;
}
