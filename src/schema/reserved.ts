/** First parts of addresses that the site itself uses: neither a school, a page nor a listing may be called so. */
export const reservedSlugs = new Set([
  'admin',
  'all',
  'assets',
  'guides',
  'help',
  'lists',
  'map',
  'postcodes',
  'search',
  'shortlist',
  'staff',
  'api',
  'cards',
  'photos',
  '_astro',
  '404',
]);
