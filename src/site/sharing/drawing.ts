/** The picture of a shared link as SVG: 1200 by 630, as chats and social networks show it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { themeOf } from '../../domain/school/theme.ts';
import { escaped } from '../../domain/text/escaped.ts';
import { type Face, families, setText } from './set-text.ts';
import type { ShareCard } from './share-card.ts';

const left = 72;
/** Where the strip with the school’s name begins. */
const strip = 528;
/** Words keep clear of the drawing at the right. */
const wide = 700;

/** The drawing of a card; `crest` is the school’s, as the address of a PNG that carries its bytes. */
export function drawing(card: ShareCard, crest: string | null): string {
  const { band, 'band-deep': deep, 'band-far': far, 'band-line': line } = themeOf(card.by).light;
  const ground = card.family
    ? familyGround(card.family, card.sticker)
    : `<rect width="1200" height="630" fill="${band}"/>${hills(deep, far)}${post(line)}`;
  const stripOn = card.family ? band : deep;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 630" width="1200" height="630">`,
    ground,
    words(card),
    `<rect y="${strip}" width="1200" height="${630 - strip}" fill="${stripOn}"/>`,
    mark(crest, line),
    ...(card.title === card.by.name ? [] : [textLine(card.by.name, 'text', 36, 152, 591, '#fff')]),
    card.fictional ? textLine('A made-up town, to try', 'text', 26, 1128, 588, '#fff', 'end') : '',
    '</svg>',
  ].join('');
}

function words(card: ShareCard): string {
  const colours = card.family ? hueColours()[card.family]! : { tint: '#fff', mid: '#fff', deep: '#fff' };
  const ink = card.family ? '#1a1d21' : '#fff';
  const title = setText(card.title, 'display', [86, 72, 60], wide, 3);
  const lines = card.lines.map((each) => setText(each, 'text', [36, 32], wide, 2));
  const leading = 1.08;
  let y = 100;
  const parts: string[] = [];
  const put = (text: string, face: Face, size: number, fill: string, above: number) => {
    y += above;
    parts.push(textLine(text, face, size, left, Math.round(y), fill));
  };
  if (card.label) put(setText(card.label, 'text', [36], wide, 1).lines[0]!, 'text', 36, colours.deep, 0);
  else y -= 30;
  title.lines.forEach((text) => {
    put(text, 'display', title.size, ink, title.size * leading);
  });
  lines.forEach(({ size, lines: set }, index) => {
    set.forEach((text, part) => {
      if (y + size * 1.35 < strip - 16)
        put(text, 'text', size, colours.deep, index + part === 0 ? size * 1.9 : size * 1.35);
    });
  });
  return parts.join('');
}

function textLine(
  text: string,
  face: Face,
  size: number,
  x: number,
  y: number,
  fill: string,
  anchor: 'start' | 'end' = 'start',
): string {
  return `<text x="${x}" y="${y}" font-family="${families[face]}" font-size="${size}" fill="${fill}" text-anchor="${anchor}">${escaped(text)}</text>`;
}

function familyGround(family: NonNullable<ShareCard['family']>, sticker: string | null): string {
  const { tint, mid } = hueColours()[family]!;
  return `<rect width="1200" height="630" fill="${tint}"/><circle cx="960" cy="646" r="431" fill="${mid}"/>${sticker ? placed(sticker, 815, 180, 280) : ''}`;
}

/** A drawing of `public/stickers`, as an SVG within the SVG. */
function placed(sticker: string, x: number, y: number, size: number): string {
  const text = readFileSync(join('public/stickers', `${sticker}.svg`), 'utf8');
  return text.replace(/ width="32" height="32"/, ` x="${x}" y="${y}" width="${size}" height="${size}"`);
}

function hills(deep: string, far: string): string {
  return `<g transform="translate(0 250) scale(3 2.8)"><path fill="${far}" d="M0 100V66C60 40 120 44 190 66c70 18 130-30 210-34v68z"/><path fill="${deep}" d="M0 100V84c80-18 150-14 230 2 60 4 110-14 170-16v30z"/></g>`;
}

/** The post of the first screen (`components/Hero.astro`), without its small signs. */
function post(sun: string): string {
  return `<g transform="translate(905 60) scale(2.6) translate(-100 -40)" fill="#fff"><rect x="146" y="48" width="9" height="180" rx="4.5"/><path fill="${sun}" d="M116 60h68l16 14-16 14h-68z"/><path d="M184 95h-68l-16 14 16 14h68z"/><path fill="#f08a5d" d="M122 130h50l16 14-16 14h-50z"/></g>`;
}

/** The school’s crest on white, or the fingerpost. */
function mark(crest: string | null, sun: string): string {
  const inside = crest
    ? `<image x="${left - 4}" y="551" width="56" height="56" href="${crest}"/>`
    : `<g transform="translate(${left - 4} 551) scale(1.75)" fill="none" stroke="#1a1d21" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round"><path d="M16 18v8M16 6V4"/><path fill="${sun}" stroke="${sun}" d="M24 8H8a1.3 1.3 0 0 0-.9.4L3.8 12l3.3 3.6a1.3 1.3 0 0 0 .9.4h16a1.3 1.3 0 0 0 .9-.4l3.3-3.6-3.3-3.6A1.3 1.3 0 0 0 24 8Z"/></g>`;
  return `<rect x="${left - 8}" y="547" width="64" height="64" rx="14" fill="#fff"/>${inside}`;
}

let hues: Record<string, { tint: string; mid: string; deep: string }> | null = null;

/** The colours of each family on a light screen, as the pages have them. */
function hueColours() {
  hues ??= huesIn(readFileSync('src/styles/hues.css', 'utf8'));
  return hues;
}

/** The first rule of each family is that of light screens. */
function huesIn(css: string) {
  const found: NonNullable<typeof hues> = {};
  const rule = /\[data-hue="(\w+)"\][^{]*\{\s*--tint: (#\w+);\s*--mid: (#\w+);\s*--deep: (#\w+);/g;
  for (const [, family, tint, mid, deep] of css.matchAll(rule))
    found[family!] ??= { tint: tint!, mid: mid!, deep: deep! };
  return found;
}
