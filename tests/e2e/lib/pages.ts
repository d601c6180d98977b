/** One address for each kind of page, below the root of the site. */
const kindsOfPage = {
  home: '',
  'urgent help': 'help/',
  'urgent help of a school': 'north-primary/help/',
  about: 'about/',
  privacy: 'privacy/',
  accessibility: 'accessibility/',
  safety: 'safety/',
  guides: 'guides/',
  guide: 'guides/add-a-listing/',
  'field guide': 'guides/fields/lists/',
  finder: 'north-primary/',
  'everything A to Z': 'north-primary/all/',
  list: 'north-primary/lists/feeling-new/',
  leaflets: 'north-primary/leaflets/',
  'year group': 'north-primary/year-5/',
  'for staff': 'north-primary/staff/',
  'text for staff': 'north-primary/staff/pathway/',
  'bingo cards': 'north-primary/staff/bingo/',
  slides: 'north-primary/staff/slides/',
  'empty shortlist': 'north-primary/shortlist/',
  listing: 'north-primary/chess-club/',
  'listing with several places': 'bryn-high/swim-squad/',
  'listing of somebody who works alone': 'north-primary/lone-guitar/',
  'listing with a hidden address': 'bryn-high/safe-house-group/',
  'half-filled listing': 'north-primary/minimal/',
  'listing with hostile text': 'north-primary/poison/',
  'listing with long words': 'north-primary/long-words/',
  'listing in many scripts': 'north-primary/many-scripts/',
  'paused listing': 'north-primary/paused-judo/',
  'closed listing': 'north-primary/closed-drama/',
  'listing not checked for over a year': 'north-primary/stale-scouts/',
  'listing about a worry': 'north-primary/young-line/',
  'change to a listing': 'suggest/chess-club/',
  'new club': 'suggest/',
  'address of something gone': 'bryn-high/gone-club/',
  'nothing there': 'no-such-page/',
} as const;

export type KindOfPage = keyof typeof kindsOfPage;

export const everyKind = Object.entries(kindsOfPage) as [KindOfPage, string][];

/** So many kinds of page share one tab: opening another costs as much as looking at a page. */
const inATab = 6;

/** Every kind, by the tab that it is looked at in, with a name for each of these tabs. */
export const kindsByTab = Array.from({ length: Math.ceil(everyKind.length / inATab) }, (_, place) => {
  const kinds = everyKind.slice(place * inATab, (place + 1) * inATab);
  return { kinds, names: kinds.map(([kind]) => kind).join(', ') };
});
