/** Names that a file cannot have: neither a school, a page nor a listing may be called as the site’s own addresses are. */

/** First parts of addresses that the site itself uses. */
const reservedSlugs = new Set([
  ...['404', '_astro', 'admin', 'all', 'api', 'assets', 'calendar', 'cards', 'colours', 'data', 'embed', 'favicon'],
  ...['feed', 'feeds', 'fonts', 'former', 'guides', 'help', 'icons', 'leaflets', 'lists', 'map', 'open-data'],
  ...[
    'photos',
    'postcodes',
    'reception',
    'robots',
    'schemas',
    'search',
    'shared',
    'shortlist',
    'sitemap',
    'staff',
    'suggest',
  ],
  ...['thanks', 'well-known'],
]);

/**
 * What no file at all may be called: `index` is what hosts serve for a folder, `pagefind` is the search's, `cy` and
 * `en` are languages, and Windows has no files called after its devices, whatever comes after the dot.
 */
const impossible = /^(?:index|pagefind|cy|en|con|prn|aux|nul|clock|com\d|lpt\d)$/;

/** Whether a slug is a part of the site itself; the year groups' pages, `year-5`, among them. */
export function isReserved(slug: string): boolean {
  return reservedSlugs.has(slug) || /^year-\d{1,2}$/.test(slug) || isImpossible(slug);
}

/** Whether no file of any kind, and no picture, may have this name (without its ending). */
export function isImpossible(name: string): boolean {
  return impossible.test(name);
}
