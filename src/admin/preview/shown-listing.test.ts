import { expect, test } from 'vitest';
import { contentOf, listingOf, monday, viewOf } from '../../../tests/lib/content.ts';
import { cardFile } from '../../domain/finder/cards.ts';
import { listingView } from '../../domain/listing/listing-view.ts';
import { noWords } from '../../domain/search/word-index.ts';
import { previewData } from '../../editor/preview-data.ts';
import type { ListingFile } from '../../schema/listing.ts';
import { shownListing } from './shown-listing.ts';

const now = { date: monday, time: '08:00' };
const place = { name: 'Hall', latitude: 53.751, longitude: -4.001 };
const full: Partial<ListingFile> = {
  places: [{ ...place, sessions: [{ days: ['tuesday'], starts: '16:00', season: 'term-time' }] }],
  cost: { kind: 'amount', amount: 2 },
  contact: { phone: '01632 960123' },
};

/** What the preview makes of a listing in a directory that does not know it yet. */
function previewed(given: Partial<ListingFile>, rest: Parameters<typeof contentOf>[1] = {}) {
  const data = previewData(contentOf({}, rest), monday);
  return shownListing(listingOf(given), '', 'club', data, null, now);
}

test('the preview says what the listing’s page and card will say', () => {
  const { directory, view } = viewOf({ club: full });
  const shown = previewed(full);
  expect(shown.listing).toEqual(listingView(directory, view, view.listings[0]!));
  expect(shown.card?.card).toEqual(cardFile(directory, view, { idOf: new Map(), index: noWords }).cards[0]);
  expect(shown.card?.coming).toMatchObject({ date: '2026-11-24', starts: '16:00', at: 0 });
  expect(shown.notes).toEqual([]);
});

test('a draft is shown as it will look, and the preview says that nobody sees it yet', () => {
  const shown = previewed({ ...full, status: 'draft', consent: {} });
  expect(shown.listing.state).toBe('open');
  expect(shown.notes[0]).toMatch(/^This is a draft/);
});

test('a listing for other ages can be seen all the same, with the reason why the school does not show it', () => {
  const shown = previewed({ ...full, ages: { from: 14, to: 18 } });
  expect(shown.listing.name).toBe('Chess Club');
  expect(shown.notes[0]).toMatch(/does not show this listing/);
});

test('a hidden address stays hidden in the preview', () => {
  const hidden = {
    ...place,
    latitude: 53.75,
    longitude: -4,
    address: '1 Lane',
    area: 'Millside',
    hideExactAddress: true,
  };
  const shown = previewed({ places: [hidden] });
  expect(JSON.stringify(shown)).not.toContain('1 Lane');
});

test('an organisation that is not there yet has a stand-in', () => {
  expect(previewed({ organisation: 'new-club' }).listing.organisation.name).toBe('The organisation comes here');
});

test('private e-mail addresses, telephone numbers and what a school hides are not in the preview’s file', () => {
  const content = contentOf(
    { club: { status: 'draft' } },
    {
      organisation: { privateEmail: 'secret@example.org', privatePhone: '01632 960999' },
      school: { view: { hide: ['secret-club'] } },
    },
  );
  expect(JSON.stringify(previewData(content, monday))).not.toMatch(/secret|960999|club"/);
});
