/** Links to this site itself that lead to no page of it. */
import { isLeading, nodesOf } from '../reading/markdown-nodes.ts';
import { didYouMean } from '../reading/nearest.ts';
import { type Check, everyEntry, type Facts, isMarkdown, textsOf, warning } from './check.ts';

/** Pages that every site has, and those that every school has, without the slash at their end. */
const ofTheSite = new Set(['', 'help', 'guides', 'guides/fields', 'suggest', 'suggest/thanks', 'admin']);
const ofASchool = new Set(['', 'all', 'help', 'shortlist', 'leaflets', 'staff', 'reception']);

export const ownLinks: Check = (content, _today, facts) => {
  const site = content.site.get('site')?.data.url;
  return everyEntry(content).flatMap(({ kind, entry }) =>
    textsOf(kind, entry)
      .filter((place) => isMarkdown(place) && /\]\(|\]:|<http/.test(place.text))
      .flatMap((place) =>
        (nodesOf(place.text) ?? []).filter(isLeading).flatMap((node) => {
          const path = pathOf(node.url, site);
          if (node.type === 'image' || path === null || isThere(path, facts)) return [];
          const slugs = [...facts.slugs.pages, ...facts.slugs.guides, ...facts.slugs.listings, ...facts.slugs.schools];
          const meant = didYouMean(path.split('/').at(-1) ?? '', slugs);
          const message = `has a link to “${node.url.slice(0, 80)}”, and there is no such page here${meant}; correct it`;
          const problem = warning(place, 'url.own_missing', message);
          const line = (node.position?.start.line ?? 1) - 1;
          return [{ ...problem, line: problem.line === null ? null : problem.line + line }];
        }),
      ),
  );
};

/** The path of an address of this site, without slashes around it; null for an address elsewhere. */
function pathOf(address: string, site: string | undefined): string | null {
  const below =
    site && address.startsWith(site.replace(/\/?$/, '/')) ? address.slice(site.replace(/\/$/, '').length) : address;
  if (!/^\/(?![/\\])/.test(below)) return null;
  return below.replace(/[?#].*$/, '').replace(/^\/+|\/+$/g, '');
}

/** Whether a page is there; those of files with problems count, since a build may show their last good version. */
function isThere(path: string, { slugs }: Facts): boolean {
  if (ofTheSite.has(path) || slugs.pages.has(path)) return true;
  const [first = '', second = '', third = ''] = path.split('/');
  if (first === 'guides') return second === 'fields' || slugs.guides.has(second);
  if (first === 'suggest') return slugs.listings.has(second);
  if (!slugs.schools.has(first)) return false;
  if (second === 'lists') return slugs.lists.has(third);
  if (second === 'staff') return third === '' || slugs.staff.has(third);
  return ofASchool.has(second) || /^year-\d{1,2}$/.test(second) || slugs.listings.has(second);
}
