/**
 * Pictures as they are published: made anew in the widths that pages need, so that nothing but the
 * picture is left, whatever the file carried.
 *
 * Astro's own images must be known when the pages are compiled; these lie in any content folder, may change
 * while somebody edits, and the original must never reach the site. So sharp, which Astro uses too, is asked here.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { contentFolder } from '../disk/files.ts';
import type { Picture, PublishedPicture } from '../domain/directory/picture.ts';

/** More pixels than `image-bytes.ts` lets through are never unpacked. */
const limitInputPixels = 25_000_000;

/** A picture cut and in one width, as WebP, which every browser since 2020 shows. */
export async function publishedBytes(
  { file }: Picture,
  { cut, width, height }: PublishedPicture,
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await readFile(join(contentFolder(), 'photos', file));
  const made = await sharp(bytes, { limitInputPixels })
    .extract(cut)
    .resize({ width, height, fit: 'fill', withoutEnlargement: true })
    .webp({ quality: 74, smartSubsample: true })
    .toBuffer();
  return new Uint8Array(made);
}

/** A crest in a square of `size` pixels with nothing behind it, as PNG, to be drawn upon something else. */
export async function pngOf(picture: Picture, size: number): Promise<Buffer> {
  return sharp(await readFile(join(contentFolder(), 'photos', picture.file)), { limitInputPixels })
    .resize({ width: size, height: size, fit: 'contain', background: { r: 0, g: 0, b: 0, alpha: 0 } })
    .png()
    .toBuffer();
}
