/** One address for each kind of page, below the root of the site. */
export const kindsOfPage = {
  home: '',
  'urgent help': 'help/',
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
  'change to a listing': 'suggest/chess-club/',
  'address of something gone': 'bryn-high/gone-club/',
  'nothing there': 'no-such-page/',
} as const;

export type KindOfPage = keyof typeof kindsOfPage;

export const everyKind = Object.entries(kindsOfPage) as [KindOfPage, string][];
