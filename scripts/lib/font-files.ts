/** The typefaces of screen and paper, cut down to the letters the site needs. */
import { readFileSync } from 'node:fs';
import subsetFont from 'subset-font';

interface Cut {
  name: string;
  from: string;
  letters: string;
  /** What is kept of each axis of a variable font: a range, or one value. */
  axes: Record<string, number | { min: number; max: number }>;
}

const lexend = 'node_modules/@fontsource-variable/lexend';
const bricolage = 'node_modules/@fontsource-variable/bricolage-grotesque';

/** English, French, German, Spanish …: Basic Latin and Latin-1, with the signs of good typography. */
const basic = `${between(0x20, 0x7e)}${between(0xa0, 0xff)}–—‘’‚“”„†•…‹›⁄€™−×œŒ`;
/** Welsh, Polish, Romanian, Czech, Turkish …: fetched by a browser only where a page has one of them. */
const further = `${between(0x100, 0x17f)}ȘșȚț${between(0x1e80, 0x1e85)}Ỳỳ`;

const text = { wght: { min: 400, max: 700 } };
const display = { wght: 750 };

const cuts: Cut[] = [
  { name: 'lexend.woff2', from: `${lexend}/files/lexend-latin-wght-normal.woff2`, letters: basic, axes: text },
  {
    name: 'lexend-further.woff2',
    from: `${lexend}/files/lexend-latin-ext-wght-normal.woff2`,
    letters: further,
    axes: text,
  },
  {
    name: 'bricolage.woff2',
    from: `${bricolage}/files/bricolage-grotesque-latin-wght-normal.woff2`,
    letters: basic,
    axes: display,
  },
  {
    name: 'bricolage-further.woff2',
    from: `${bricolage}/files/bricolage-grotesque-latin-ext-wght-normal.woff2`,
    letters: further,
    axes: display,
  },
];

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
      targetFormat: 'woff2',
      variationAxes: axes,
      // Without it, every alternative form of each letter would come along.
      noLayoutClosure: true,
    });
    made.push({ name, bytes });
  }
  return made;
}

function between(first: number, last: number): string {
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index));
}
