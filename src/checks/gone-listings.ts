/** A school, a list or a note that points to a listing which is not shown any more, or not yet. */
import type { Problem } from '../reading/problem.ts';
import { type Check, type Spot, warning } from './check.ts';

export const goneListings: Check = (content, today) => {
  const gone = (slug: string): string | null => {
    const listing = content.listings.get(slug)?.data;
    if (listing?.status === 'draft') return 'is still a draft, so nobody sees it; publish it, or delete it here';
    if (listing?.status === 'closed') return 'is closed, so it is not shown here; choose another, or delete it here';
    if (listing?.publishTo && listing.publishTo < today)
      return `has ended (${listing.publishTo}), so it is not shown here; choose another, or delete it here`;
    return null;
  };
  const named: [Spot, string][] = [
    ...[...content.schools.values()].flatMap((entry) => {
      const { pin, include, notes } = entry.data.view;
      const at = (...path: (string | number)[]): Spot => ({ kind: 'schools', entry, path: ['view', ...path] });
      return [
        ...pin.map((slug, index): [Spot, string] => [at('pin', index), slug]),
        ...include.map((slug, index): [Spot, string] => [at('include', index), slug]),
        ...notes.map(({ listing }, index): [Spot, string] => [at('notes', index, 'listing'), listing]),
      ];
    }),
    ...[...content.lists.values()].flatMap((entry) =>
      entry.data.listings.map((slug, index): [Spot, string] => [
        { kind: 'lists', entry, path: ['listings', index] },
        slug,
      ]),
    ),
  ];
  return named.flatMap(([spot, slug]): Problem[] => {
    const why = gone(slug);
    return why ? [warning(spot, 'reference.not_shown', `“${slug}” ${why}`)] : [];
  });
};
