/** The letters that our typefaces are cut to, and a text as it can be set in them. */

/** English, French, German, Spanish …: Basic Latin and Latin-1, with the signs of good typography. */
export const basicLetters = `${between(0x20, 0x7e)}${between(0xa0, 0xff)}–—‘’‚“”„†•…‹›⁄€™−×œŒ`;
/** Welsh, Polish, Romanian, Czech, Turkish …: fetched by a browser only where a page has one of them. */
export const furtherLetters = `${between(0x100, 0x17f)}ȘșȚț${between(0x1e80, 0x1e85)}Ỳỳ`;

const known = new Set(basicLetters + furtherLetters);

/**
 * The text with the letters we have, on one line: marks that turn the direction of writing, pictograms and the like
 * are left out. Empty where a letter or a figure is not ours to set, since half a name is worse than none.
 */
export function drawnText(text: string): string {
  let drawn = '';
  for (const letter of text.normalize('NFC')) {
    if (/\s/.test(letter)) drawn += ' ';
    else if (known.has(letter)) drawn += letter;
    else if (/[\p{L}\p{N}]/u.test(letter)) return '';
  }
  return drawn.replace(/ +/g, ' ').trim();
}

function between(first: number, last: number): string {
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index));
}
