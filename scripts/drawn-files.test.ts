/** Files that are made by a command and kept in the repository are what the command makes. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fontFiles } from './lib/font-files.ts';
import { stickerFiles } from './lib/sticker-files.ts';

test('the typefaces are what “npm run fonts” makes, and a screen fetches at most 40 kB of them', async () => {
  const made = await fontFiles();
  for (const { name, bytes } of made)
    expect(readFileSync(join('src/styles/fonts', name)).equals(bytes), name).toBe(true);
  const always = made.filter(({ name }) => name.endsWith('.woff2') && !name.includes('further'));
  expect(always.reduce((sum, { bytes }) => sum + bytes.length, 0)).toBeLessThan(40_000);
});

test('the stickers are what “npm run stickers” makes', () => {
  const made = stickerFiles();
  expect(readdirSync('public/stickers').sort()).toEqual(made.map(({ name }) => name).sort());
  for (const { name, text } of made) expect(readFileSync(join('public/stickers', name), 'utf8'), name).toBe(text);
});
