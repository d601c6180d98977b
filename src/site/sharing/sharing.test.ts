import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { shownListing, viewOf } from '../../../tests/lib/content.ts';
import { drawnText } from '../../domain/text/drawn-letters.ts';
import type { ListingFile } from '../../schema/listing.ts';
import { drawing } from './drawing.ts';
import { setText } from './set-text.ts';
import { everyCard, listCard, listingCard, plainCard } from './share-card.ts';
import { cardName, sharePicture } from './share-picture.ts';

function cardOf(given: Partial<ListingFile>, pages = 1) {
  const { directory, view, shown } = shownListing(given);
  return { card: listingCard(directory, view, shown, pages), plain: plainCard(directory, view) };
}

test('a listing’s picture is a PNG of 1200 by 630 below 60 kB, and the same bytes in two builds', async () => {
  const { card } = cardOf({});
  const folders = [1, 2].map(() => mkdtempSync(join(tmpdir(), 'shared-')));
  const [one, other] = await Promise.all(folders.map((folder) => sharePicture(card, folder)));
  const { format, width, height } = await sharp(one).metadata();
  expect({ format, width, height }).toEqual({ format: 'png', width: 1200, height: 630 });
  expect(one!.length).toBeLessThan(60_000);
  expect(Buffer.compare(one!, other!)).toBe(0);
});

test('a picture is drawn once and kept by what is on it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'shared-'));
  const { card } = cardOf({});
  const first = await sharePicture(card, folder);
  expect(Buffer.compare(first, await sharePicture(card, folder))).toBe(0);
  expect(readdirSync(folder)).toHaveLength(1);
  await sharePicture({ ...card, title: 'Draughts Club' }, folder);
  expect(readdirSync(folder)).toHaveLength(2);
  expect(cardName({ ...card, title: 'Draughts Club' })).not.toBe(cardName(card));
});

test('a worry has the school’s plain picture', () => {
  const { card, plain } = cardOf({ name: 'Talk to Us', type: 'advice-and-wellbeing' });
  expect(card).toEqual(plain);
  expect(cardOf({ exitButton: 'yes' }).card).toEqual(plain);
});

test('what is closed has the plain picture, and what has a break says so', () => {
  const { card, plain } = cardOf({ status: 'closed' });
  expect(card).toEqual(plain);
  expect(cardOf({ status: 'paused' }).card.lines[0]).toBe('Having a break just now');
});

test('a list that names a worry has the plain picture', () => {
  const { directory, view } = viewOf({ club: {}, talk: { type: 'advice-and-wellbeing' } });
  const list = { slug: 'a', name: 'When it is all too much', kept: null };
  const quiet = listCard(directory, view, { ...list, listings: view.listings });
  expect(quiet).toEqual(plainCard(directory, view));
  const [chess] = view.listings;
  expect(listCard(directory, view, { ...list, listings: [chess!] }).title).toBe(list.name);
});

test('above a thousand pages there is a picture for each interest of a school', () => {
  const { directory, view } = viewOf({ chess: { name: 'Chess Club' }, draughts: { name: 'Draughts Club' } });
  const names = (pages: number) =>
    new Set(view.listings.map((each) => cardName(listingCard(directory, view, each, pages))));
  expect(names(1000).size).toBe(2);
  expect(names(1001).size).toBe(1);
});

test('nothing hidden is in any picture', () => {
  const place = {
    name: 'Secret House',
    area: 'Millside',
    address: '7 Hidden Row',
    postcode: 'ZZ1 4AP',
    hideExactAddress: true,
  };
  const { directory, view } = viewOf({
    safe: { places: [place], contact: { phone: '01632 960123' } },
    draft: { name: 'Draft Club', status: 'draft' },
  });
  const all = everyCard(directory, [view])
    .map((card) => drawing(card, null))
    .join();
  expect(all).not.toMatch(/Secret|Hidden|4AP|960123|Draft/);
});

test('marks and signs of a name do no harm to the drawing', () => {
  const { card } = cardOf({});
  const svg = drawing({ ...card, title: drawnText('"><script>alert(1)</script> & Chess') }, null);
  expect(svg).not.toContain('<script');
  expect(svg).toContain('&quot;&gt;&lt;');
});

test('marks that turn the direction of writing, and pictograms, are not drawn', () => {
  expect(drawnText('Chess \u202eclub\u202c \u2066A\u2069 ♟️🎲')).toBe('Chess club A');
  expect(drawnText('Clwb Tŷ Ŵyn')).toBe('Clwb Tŷ Ŵyn');
});

test('a name in letters that we have no typeface for gives way to the interest', () => {
  const { card } = cardOf({ name: 'نادي الشطرنج' });
  expect(card.title).toBe('games');
  expect(card.lines).toEqual([]);
});

test('any text fits its lines', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 120 }), (given) => {
      const text = drawnText(given);
      if (text === '') return;
      const set = setText(text, 'display', [86, 72, 60], 700, 3);
      expect(set.lines.length).toBeLessThanOrEqual(3);
      const longest = Math.max(...set.lines.map((line) => line.length));
      expect(longest * set.size).toBeLessThan(700 * 5);
    }),
    { numRuns: 100 },
  );
});

test('any name whatever makes a drawing that can be drawn', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'shared-'));
  const names = ['W'.repeat(80), 'a '.repeat(40).trim(), '‮evil', '&amp;', ']]>', 'x'.repeat(33), '\u0000\u0007Bell'];
  for (const title of names) {
    const { card } = cardOf({});
    const picture = await sharePicture({ ...card, title: drawnText(title) || 'x' }, folder);
    expect((await sharp(picture).metadata()).width, title).toBe(1200);
  }
});
