/** Text as it was meant, without what copying brings with it. Apart from Zod, so that a visitor's browser may use it. */

// Marks of direction, joiners and spaces of no width (UAX #9).
const invisibleMarks = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;
// Those of them that come with a copied number, address or sentence and change nothing once they are gone. The marks that
// turn letters round (U+202D, U+202E) are nobody's accident, and U+200C and U+200D join letters and emoji.
const copiedMarks = /[\u00AD\u200B\u200E\u200F\u202A-\u202C\u2060-\u2064\u2066-\u2069\uFEFF]/g;
const anyDash = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g;

/** Without invisible marks; full-width letters and digits, other dashes and other spaces become the plain ones. */
export function plainSigns(text: string): string {
  return withoutMarks(text).replace(anyDash, '-').replace(/\s+/g, ' ').trim();
}

/** Only the invisible marks are gone, and signs of another width are plain: what else is wrong can still be told. */
export function withoutMarks(text: string): string {
  return text.replace(invisibleMarks, '').normalize('NFKC').trim();
}

/** Without the invisible marks that copying brings: from a telephone's contacts, a PDF or a chat. All else stays. */
export function withoutCopiedMarks(text: string): string {
  return text.replace(copiedMarks, '');
}
