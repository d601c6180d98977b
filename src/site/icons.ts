/** The pictures of a site on a tab, a home screen and in a list of apps: a school's crest on its colour, or the fingerpost. */
import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import type { Picture } from '../domain/directory/picture.ts';
import { bandOf, ownColours } from '../domain/school/theme.ts';
import { pngOf } from './picture-bytes.ts';

/** Square, in pixels: Android's two, and iOS's. */
export const appIconSizes = [192, 512];
export const touchIconSize = 180;

/** Where a school has not told its colours. */
const own = ownColours.main;

/**
 * A crest on a white tile on the school's colour. The tile keeps within the middle four fifths, so that a system may
 * cut the icon to a circle (“maskable”).
 */
export async function crestIcon(
  crest: Picture,
  main: string | undefined,
  size: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const tile = Math.round(size * 0.56);
  const inside = Math.round(tile * 0.84);
  const place = Math.round((size - tile) / 2);
  const ground = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}"><rect width="${size}" height="${size}" fill="${bandOf(main ?? own)}"/><rect x="${place}" y="${place}" width="${tile}" height="${tile}" rx="${Math.round(tile * 0.2)}" fill="#fff"/></svg>`;
  const at = Math.round((size - inside) / 2);
  const made = await sharp(Buffer.from(ground))
    .composite([{ input: await pngOf(crest, inside), left: at, top: at }])
    .removeAlpha()
    .png({ compressionLevel: 9 })
    .toBuffer();
  return new Uint8Array(made);
}

/** The fingerpost, smaller within its colour than on a tab, so that it too may be cut to a circle. */
export async function postIcon(size: number, main = own): Promise<Uint8Array<ArrayBuffer>> {
  const svg = readFileSync('public/icon.svg', 'utf8')
    .replace('viewBox="0 0 32 32"', 'viewBox="-5 -5 42 42"')
    .replace(/<rect [^>]*>/, `<rect x="-5" y="-5" width="42" height="42" fill="${bandOf(main)}"/>`);
  const made = await sharp(Buffer.from(svg), { density: 300 }).resize(size, size).removeAlpha().png().toBuffer();
  return new Uint8Array(made);
}

/** The fingerpost of the tab for browsers that know no SVG there: an ICO file that holds one PNG of 32 pixels. */
export async function tabIcon(): Promise<Uint8Array<ArrayBuffer>> {
  const png = await sharp(readFileSync('public/icon.svg'), { density: 300 }).resize(32, 32).png().toBuffer();
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2); // an icon
  head.writeUInt16LE(1, 4); // one picture
  head.writeUInt8(32, 6);
  head.writeUInt8(32, 7);
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(32, 12); // bits for each pixel
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(head.length, 18);
  return new Uint8Array(Buffer.concat([head, png]));
}
