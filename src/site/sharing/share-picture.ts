/** Pictures of shared links as files: named by what they say, drawn once, and kept. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';
import { writeWhole } from '../../disk/write-whole.ts';
import type { Picture } from '../../domain/directory/picture.ts';
import { pngOf } from '../picture-bytes.ts';
import { drawing } from './drawing.ts';
import { drawingOptions, fontFiles } from './set-text.ts';
import type { ShareCard } from './share-card.ts';

/** `1f3a9c0b52d1`: another card has another name. */
export function cardName(card: ShareCard): string {
  return print(JSON.stringify(card)).slice(0, 12);
}

/** The picture of a card as PNG, drawn now or kept from an earlier build in `folder`. */
export async function sharePicture(card: ShareCard, folder = '.cache/shared'): Promise<Uint8Array<ArrayBuffer>> {
  const svg = drawing(card, card.by.crest ? await crestAddress(card.by.crest) : null);
  const kept = join(folder, `${print(svg, fontsPrint())}.png`);
  if (existsSync(kept)) return new Uint8Array(readFileSync(kept));
  const bytes = await pngFrom(svg);
  // Another build may write the same picture at the same moment: neither ever sees half of one.
  writeWhole(kept, bytes, { lasting: false });
  return bytes;
}

/** An SVG as a small PNG: flat drawings need no more than 64 colours. */
async function pngFrom(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const drawn = new Resvg(svg, drawingOptions).render();
  const { width, height } = drawn;
  const png = await sharp(drawn.pixels, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .png({ palette: true, colours: 64, dither: 0, effort: 4, compressionLevel: 9 })
    .toBuffer();
  return new Uint8Array(png);
}

const crests = new Map<string, Promise<string>>();

function crestAddress(crest: Picture): Promise<string> {
  const key = crest.file + crest.print;
  const address =
    crests.get(key) ?? pngOf(crest, 112).then((png) => `data:image/png;base64,${Buffer.from(png).toString('base64')}`);
  crests.set(key, address);
  return address;
}

let ofFonts: string | null = null;

function fontsPrint(): string {
  ofFonts ??= print(...fontFiles.map((file) => readFileSync(file)));
  return ofFonts;
}

function print(...parts: (string | Buffer)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}
