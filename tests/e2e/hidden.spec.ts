/** What must stay hidden is in no built file: page, card, search index or anything else (G-03, G-08). */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { imageProblems } from '../../src/checks/image-bytes.ts';
import { contentFolder, filesIn } from '../../src/disk/files.ts';
import { readContent } from '../../src/reading/read-content.ts';
import { builtFiles } from './lib/built.ts';
import { cardsOf } from './lib/cards.ts';
import { sites } from './lib/sites.ts';
import { expect, test } from './lib/test.ts';

test('the search index is among the files that are read', () => {
  const index = builtFiles().filter(({ path }) => /\.pf_(?:index|meta|fragment)$/.test(path));
  expect(index.length).toBeGreaterThan(1);
  expect(index.map(({ text }) => text).join()).toContain('chess');
});

test('no file of the tests’ site has a word of what is secret in its content', () => {
  const secrets = /quokka|ZZ9 ?8ZX|01632 ?960 ?(?:666|777|778|655)|54\.?7777/i; // addresses, contacts, drafts, what is not yet shown
  const found = builtFiles().flatMap(({ path, text }) => {
    const [secret] = secrets.exec(`${path}\n${text}`) ?? [];
    return secret ? [`${path}: ${secret}`] : [];
  });
  expect(found).toEqual([]);
});

test('no file of the demo has a hidden address, a private contact or a draft of its content', () => {
  const folder = contentFolder(sites.demo.content);
  const { content } = readContent(filesIn(folder).files, folder);
  const listings = [...content.listings.values()].map(({ data }) => data);
  const secrets = [
    ...[...content.organisations.values()].flatMap(({ data }) => [data.privateEmail, data.privatePhone]),
    ...listings.flatMap(({ places }) => places.filter((place) => place.hideExactAddress).map(({ address }) => address)),
    ...listings.filter(({ status }) => status === 'draft').map(({ summary }) => summary),
  ].filter((secret) => secret !== undefined);
  expect(secrets.length).toBeGreaterThan(5);
  const found = builtFiles(sites.demo.folder).flatMap(({ path, text }) =>
    secrets.filter((secret) => text.includes(secret)).map((secret) => `${path}: ${secret}`),
  );
  expect(found).toEqual([]);
});

test('a hidden place is on the map only as an area about a kilometre wide', async ({ request }) => {
  const { cards } = await cardsOf(request, 'bryn-high/');
  const [pin] = cards.find(({ slug }) => slug === 'safe-house-group')?.pins ?? [];
  expect(pin).toMatchObject({ latitude: 53.75, longitude: -4.01, approximate: true });
});

const picturesOf = (folder?: string) =>
  builtFiles(folder)
    .map(({ path }) => path)
    .filter((path) => /\.(?:jpe?g|png|webp|avif|gif)$/.test(path));

for (const { name, folder, least } of [
  { name: 'tests’ site', folder: sites.withHeaders.folder, least: 3 },
  { name: 'demo', folder: sites.demo.folder, least: 14 },
])
  test(`P-22: no picture of the ${name} carries anything but itself`, async () => {
    const pictures = picturesOf(folder);
    expect(pictures.length).toBeGreaterThanOrEqual(least);
    for (const path of pictures) {
      const bytes = readFileSync(join(folder, path));
      expect(imageProblems(bytes), path).toEqual([]);
      const { exif, xmp, iptc, comments } = await sharp(bytes).metadata();
      expect({ exif, xmp, iptc, comments }, path).toEqual({});
    }
  });

test('the picture of a draft is not published, and no picture as it was put in', () => {
  // What the software draws itself has no bytes of anybody's photo: tests/e2e/sharing.spec.ts.
  const drawn = /^(?:_astro|admin|shared)\/|(?:^|\/)(?:apple-touch-icon|icon-\d+)\.png$/;
  const photos = picturesOf().filter((path) => !drawn.test(path));
  expect(photos.map((path) => path.replace(/\.[0-9a-f]{8}\./, '.')).toSorted()).toEqual([
    'photos/chess-club-480.webp',
    'photos/chess-club-960.webp',
    'photos/chess-club-square-667.webp',
    'photos/north-primary-96.webp',
  ]);
});

test('nothing else is published beside the site: no maps of the code, no reports, no source', () => {
  const odd = builtFiles().filter(({ path }) => /\.(?:map|md|ya?ml|ts|tsx|astro)$|report/.test(path));
  expect(odd.map(({ path }) => path)).toEqual([]);
});
