import { expect, test } from 'vitest';
import { cardWith } from '../finder/card.fixture.ts';
import { shortlistEntries } from './entries.ts';
import type { FormerListing } from './former.ts';
import { listingCode } from './listing-codes.ts';

const chess = cardWith({ slug: 'chess', name: 'Chess Club', interests: ['games'] });
const over = cardWith({ slug: 'go', name: 'Go Club', interests: ['games'], publishTo: '2026-10-01' });
const former = (slug: string, now: FormerListing['now']): FormerListing => ({
  slug,
  name: slug,
  interests: ['games'],
  years: [null, null],
  pins: [],
  now,
});
const entries = (slug: string, gone: FormerListing[] = []) =>
  shortlistEntries([{ listing: listingCode(slug), words: 'Hello' }], [chess, over], gone, '2026-11-23')[0];

test('a listing that is open shows itself, with the sender’s words', () => {
  expect(entries('chess')).toMatchObject({ kind: 'open', card: chess, words: 'Hello' });
});

test('one with a new name shows itself under it', () => {
  const moved = former('old-chess', { state: 'moved', to: 'chess' });
  expect(entries('old-chess', [moved])).toMatchObject({ kind: 'open', card: chess, formerName: 'old-chess' });
});

test('one that has closed is told with what is like it', () => {
  const closed = former('drama', { state: 'closed' });
  expect(entries('drama', [closed])).toMatchObject({ kind: 'over', former: closed, similar: [chess] });
});

test('one that was moved and then closed is told as closed', () => {
  const both = [former('old', { state: 'moved', to: 'new' }), former('new', { state: 'closed' })];
  expect(entries('old', both)).toMatchObject({ kind: 'over', former: { slug: 'new' } });
});

test('one whose last day has passed since the site was built has ended, and is not like itself', () => {
  expect(entries('go')).toMatchObject({ kind: 'over', former: { now: { state: 'ended' } }, similar: [chess] });
});

test('one that nobody knows is said to be unknown', () => {
  expect(entries('never-heard-of')).toMatchObject({ kind: 'unknown', words: 'Hello' });
});
