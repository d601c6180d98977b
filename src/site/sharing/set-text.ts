/** Text set in our typefaces: how wide it is, and the lines it takes. */
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { escaped } from '../../domain/text/escaped.ts';

const folder = 'src/styles/fonts';
export const fontFiles = ['lexend.ttf', 'lexend-further.ttf', 'bricolage.ttf', 'bricolage-further.ttf'].map((name) =>
  join(folder, name),
);

/** How the pictures are drawn: with these typefaces, and none of the machine that draws. */
export const drawingOptions = {
  font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Lexend' },
  logLevel: 'off' as const,
};

export type Face = 'text' | 'display';

/** Each has one weight. */
export const families: Record<Face, string> = { text: 'Lexend', display: 'Bricolage Grotesque 96pt ExtraBold' };

export interface SetText {
  size: number;
  lines: string[];
}

/**
 * `text` in at most `most` lines of `width` pixels, at the first of the `sizes` (the largest first) that holds it;
 * at the last of them what is too long ends in “…”.
 */
export function setText(text: string, face: Face, sizes: readonly number[], width: number, most: number): SetText {
  for (const size of sizes) {
    const lines = linesOf(text, face, width / size);
    if (lines && lines.length <= most) return { size, lines };
  }
  const size = sizes[sizes.length - 1]!;
  return { size, lines: cutLines(text, face, width / size, most) };
}

/** Lines of whole words, none wider than `width`; null where a word alone is. Widths are in units of the letters’ size. */
function linesOf(text: string, face: Face, width: number): string[] | null {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    if (widthOf(word, face) > width) return null;
    const last = lines[lines.length - 1];
    if (last !== undefined && widthOf(`${last} ${word}`, face) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** As many letters as fit, where words are too long or too many. */
function cutLines(text: string, face: Face, width: number, most: number): string[] {
  const lines: string[] = [''];
  for (const letter of text) {
    const line = lines[lines.length - 1]!;
    const room = width - (lines.length === most ? widthOf('…', face) : 0);
    if (widthOf(line + letter, face) <= room) lines[lines.length - 1] = line + letter;
    else if (lines.length === most) return [...lines.slice(0, -1), `${line.trimEnd()}…`];
    else {
      const space = line.lastIndexOf(' ');
      lines[lines.length - 1] = space > 0 ? line.slice(0, space) : line;
      lines.push(`${space > 0 ? line.slice(space + 1) : ''}${letter}`.trimStart());
    }
  }
  return lines;
}

/** Its width in units of the letters’ size. */
function widthOf(text: string, face: Face): number {
  let width = 0;
  for (const letter of text) width += letterWidth(letter, face);
  return width;
}

const widths = new Map<string, number>();

function letterWidth(letter: string, face: Face): number {
  const key = face + letter;
  const known = widths.get(key);
  if (known !== undefined) return known;
  const width = (inkWidth(`l${letter}l`, face) - inkWidth('ll', face)) / 100;
  widths.set(key, width);
  return width;
}

function inkWidth(text: string, face: Face): number {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="200"><text x="100" y="120" xml:space="preserve" font-size="100" font-family="${families[face]}">${escaped(text)}</text></svg>`;
  return new Resvg(svg, drawingOptions).getBBox()?.width ?? 100;
}
