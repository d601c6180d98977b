/** The typefaces of screen and paper, cut down to the letters the site needs. */
import { readFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import { basicLetters, furtherLetters } from '../../src/domain/text/drawn-letters.ts';

interface Cut {
  /** Its ending says the format: `.woff2` for browsers; `.ttf`, of one weight, for the pictures of shared links. */
  name: string;
  from: string;
  letters: string;
  /** What is kept of each axis of a variable font: a range, or one value. */
  axes: Record<string, number | { min: number; max: number }>;
}

const lexend = 'node_modules/@fontsource-variable/lexend';
const bricolage = 'node_modules/@fontsource-variable/bricolage-grotesque';

const text = { wght: { min: 400, max: 700 } };
const drawn = { wght: 600 };
const display = { wght: 750 };

const latin = { part: '', letters: basicLetters, file: 'latin' };
const latinExtended = { part: '-further', letters: furtherLetters, file: 'latin-ext' };

const cuts: Cut[] = [latin, latinExtended].flatMap(({ part, letters, file }) => {
  const lexendFrom = `${lexend}/files/lexend-${file}-wght-normal.woff2`;
  const bricolageFrom = `${bricolage}/files/bricolage-grotesque-${file}-wght-normal.woff2`;
  return [
    { name: `lexend${part}.woff2`, from: lexendFrom, letters, axes: text },
    { name: `lexend${part}.ttf`, from: lexendFrom, letters, axes: drawn },
    { name: `bricolage${part}.woff2`, from: bricolageFrom, letters, axes: display },
    { name: `bricolage${part}.ttf`, from: bricolageFrom, letters, axes: display },
  ];
});

/** SIL Open Font License 1.1 asks that it goes with the fonts. */
export const licences = [
  { name: 'LICENSE-lexend.txt', from: `${lexend}/LICENSE` },
  { name: 'LICENSE-bricolage.txt', from: `${bricolage}/LICENSE` },
];

/** The cut files, the same bytes from the same versions on any machine. */
export async function fontFiles(): Promise<{ name: string; bytes: Buffer }[]> {
  const made: { name: string; bytes: Buffer }[] = [];
  for (const { name, from, letters, axes } of cuts) {
    const bytes = await subsetFont(readFileSync(from), letters, {
      targetFormat: name.endsWith('.ttf') ? 'truetype' : 'woff2',
      variationAxes: axes,
      // Without it, every alternative form of each letter would come along.
      noLayoutClosure: true,
    });
    made.push({ name, bytes });
  }
  return made;
}
