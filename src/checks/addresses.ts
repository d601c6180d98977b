/** No two things want the same address: addresses are printed on paper and stay. */
import { isReserved } from '../schema/reserved.ts';
import { type Check, error, inListing } from './check.ts';

export const addresses: Check = (content, _today, facts) => {
  const problems = [...content.pages.values()]
    .filter(({ slug }) => facts.slugs.schools.has(slug))
    .map((entry) =>
      error(
        { kind: 'pages', entry, path: [] },
        'slug.taken',
        `has the name of a school, and so its address; rename the page`,
      ),
    );
  const claimed = new Map<string, string>();
  for (const entry of content.listings.values()) {
    entry.data.previousSlugs.forEach((old, index) => {
      const spot = inListing(entry, 'previousSlugs', index);
      const other = claimed.get(old);
      claimed.set(old, entry.slug);
      if (old === entry.slug) problems.push(error(spot, 'slug.taken', 'is the name it has now; delete the line'));
      else if (facts.slugs.listings.has(old))
        problems.push(
          error(spot, 'slug.taken', `“${old}” is another listing now, and keeps its address; delete the line`),
        );
      else if (other && other !== entry.slug)
        problems.push(
          error(spot, 'slug.taken', `“${old}” is also an old address of “${other}”; keep it in one of them`),
        );
      else if (isReserved(old))
        problems.push(error(spot, 'slug.reserved', `“${old}” is part of the site itself; delete the line`));
    });
  }
  return problems;
};
