/** No two listings share the short code by which shortlists in links and QR codes name them. */
import { sharedCodes } from '../domain/shortlist/listing-codes.ts';
import { type Check, error, inListing } from './check.ts';

export const linkCodes: Check = (content) => {
  const owners = new Map(
    [...content.listings.values()].flatMap((entry) =>
      [...entry.data.previousSlugs, entry.slug].map((slug) => [slug, entry] as const),
    ),
  );
  return sharedCodes(owners.keys()).flatMap(([one, other]) => {
    const entry = owners.get(other)!;
    // A listing that shares a code with its own old name leads to itself.
    if (owners.get(one) === entry) return [];
    return error(
      inListing(entry, 'name'),
      'slug.shared_code',
      `the file “${other}” has by chance the same code in links and QR codes as “${one}”; give the newer of the two another name`,
    );
  });
};
