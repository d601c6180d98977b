/** First parts of addresses that the site itself uses: neither a school, a page nor a listing may be called so. */
const reservedSlugs = new Set([
  'admin',
  'all',
  'assets',
  'guides',
  'help',
  'leaflets',
  'lists',
  'map',
  'postcodes',
  'reception',
  'search',
  'shortlist',
  'staff',
  'suggest',
  'thanks',
  'api',
  'cards',
  'photos',
  '_astro',
  '404',
]);

/** Whether a slug is a part of the site itself; the year groups' pages, `year-5`, among them. */
export function isReserved(slug: string): boolean {
  return reservedSlugs.has(slug) || /^year-\d{1,2}$/.test(slug);
}
