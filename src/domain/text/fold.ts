/** Words as they are compared: small letters, no accents, no apostrophes. Small enough for a visitor's browser. */

/** `Children’s Café` => `childrens cafe`; hyphens and other signs become single spaces. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}|['’‘`]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The folded words of a text, in order. */
export function wordsOf(text: string): string[] {
  const folded = fold(text);
  return folded === '' ? [] : folded.split(' ');
}

// They say nothing of what is looked for, and are in neither searches nor the index: there `the` would be taken
// for the beginning of a mistyped `theater`.
const littleWords = new Set(
  `a an and any anything are as at be by can do for from go i if in is it its like me my near no not of on or our out
  some something than that the their them then there they things this to up want was we what when where who will with
  you your`.split(/\s+/),
);

/** The words of a text that say something: `things to do on a Tuesday` => `tuesday`. */
export function tellingWords(text: string): string[] {
  return wordsOf(text).filter((word) => word.length > 1 && !littleWords.has(word));
}
