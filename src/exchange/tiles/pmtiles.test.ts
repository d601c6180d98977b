import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { PMTiles, type Source } from 'pmtiles';
import { expect, test } from 'vitest';
import { pmtilesOf } from './pmtiles.ts';
import type { Tile } from './tiles.ts';

const box = { west: -4.1, south: 53.7, east: -3.9, north: 53.8 };

/** The archive as a browser reads it, piece by piece; no piece may go beyond the file. */
function reader(archive: Uint8Array): PMTiles {
  const source: Source = {
    getKey: () => 'memory',
    getBytes: async (offset, length) => ({ data: archive.slice(offset, offset + length).buffer }),
  };
  return new PMTiles(source);
}

const tile = (z: number, x: number, y: number, words: string): Tile => ({
  z,
  x,
  y,
  bytes: new TextEncoder().encode(words),
});
const wordsAt = async (archive: PMTiles, { z, x, y }: Pick<Tile, 'z' | 'x' | 'y'>) => {
  const found = await archive.getZxy(z, x, y);
  return found && new TextDecoder().decode(found.data);
};

test('the reader of every PMTiles map finds each tile, the bounds and the words about the map', async () => {
  const tiles = [tile(8, 125, 82, 'town'), tile(9, 250, 164, 'street'), tile(9, 250, 165, 'street')];
  const archive = reader(pmtilesOf(tiles, box, { name: 'Weir Lane' }));
  for (const each of tiles) expect(await wordsAt(archive, each)).toBe(new TextDecoder().decode(each.bytes));
  expect(await wordsAt(archive, { z: 9, x: 251, y: 165 })).toBeUndefined();
  expect(await archive.getHeader()).toMatchObject({
    specVersion: 3,
    tileType: 1,
    minZoom: 8,
    maxZoom: 9,
    minLon: -4.1,
    minLat: 53.7,
    maxLon: -3.9,
    maxLat: 53.8,
    numAddressedTiles: 3,
    numTileContents: 2,
    clustered: true,
  });
  expect(await archive.getMetadata()).toEqual({ name: 'Weir Lane' });
});

test('a map too large for one directory has several, and each tile is still found', { timeout: 60_000 }, async () => {
  // Scattered, and of lengths that do not repeat, so that the directory does not shrink to nothing.
  const tiles = Array.from({ length: 6000 }, (_, index) => {
    const words = createHash('sha512').update(`${index}`).digest('hex');
    const number = Number.parseInt(words.slice(-4), 16);
    return tile(15, index * 5, number % 32_768, words.slice(0, 16 + (number % 112)));
  });
  const archive = reader(pmtilesOf(tiles, box, {}));
  expect((await archive.getHeader()).leafDirectoryLength).toBeGreaterThan(0);
  for (const each of tiles.filter((_, index) => index % 97 === 0))
    expect(await wordsAt(archive, each)).toBe(new TextDecoder().decode(each.bytes));
});

test('whatever the tiles, each is found again, and the order they came in does not matter', async () => {
  const any = fc.uniqueArray(
    fc.record({ z: fc.constantFrom(8, 12, 15), x: fc.nat(255), y: fc.nat(255), words: fc.string({ maxLength: 4 }) }),
    { selector: ({ z, x, y }) => `${z}/${x}/${y}`, minLength: 1, maxLength: 60 },
  );
  await fc.assert(
    fc.asyncProperty(any, async (drawn) => {
      const tiles = drawn.map(({ z, x, y, words }) => tile(z, x, y, `.${words}`));
      const bytes = pmtilesOf(tiles, box, {});
      const archive = reader(bytes);
      for (const each of tiles) expect(await wordsAt(archive, each)).toBe(new TextDecoder().decode(each.bytes));
      expect(pmtilesOf(tiles.toReversed(), box, {})).toEqual(bytes);
    }),
    { numRuns: 40 },
  );
});
