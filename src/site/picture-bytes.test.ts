import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, expect, test, vi } from 'vitest';
import { cameraWord, photoWithPlace } from '../../tests/lib/photo-with-place.ts';
import { publishedPictures } from '../domain/directory/picture.ts';
import { pngOf, publishedBytes } from './picture-bytes.ts';

const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
mkdirSync(join(folder, 'photos'));
vi.stubEnv('FINGERPOST_CONTENT', folder);
afterAll(() => vi.unstubAllEnvs());

test('P-22 of a photo that says where it was taken nothing is published but the picture, in no cut', async () => {
  const bytes = await photoWithPlace();
  expect(bytes.includes(cameraWord)).toBe(true);
  writeFileSync(join(folder, 'photos/hall.jpg'), bytes);
  const picture = { file: 'hall.jpg', width: 2400, height: 1600, print: 'abc' };
  const files = (['photo', 'square'] as const).flatMap((use) => publishedPictures(picture, use));
  const made = await Promise.all(files.map((file) => publishedBytes(picture, file)));
  for (const [index, each] of [...made, await pngOf(picture, 112)].entries()) {
    const { exif, xmp, iptc, icc, orientation } = await sharp(each).metadata();
    expect({ exif, xmp, iptc, icc, orientation }, String(index)).toEqual({});
    expect(Buffer.from(each).includes(cameraWord)).toBe(false);
  }
  const sizes = await Promise.all(made.map(async (each) => sharp(each).metadata()));
  expect(sizes.map(({ width, height }) => `${width}x${height}`)).toEqual(['480x192', '960x384', '720x720']);
});
