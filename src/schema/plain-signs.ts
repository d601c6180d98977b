/** Text as it was meant, without what copying brings with it. Apart from Zod, so that a visitor's browser may use it. */

// Marks of direction, joiners and spaces of no width (UAX #9).
const invisibleMarks = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;
const anyDash = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g;

/** Without invisible marks; full-width letters and digits, other dashes and other spaces become the plain ones. */
export function plainSigns(text: string): string {
  return withoutMarks(text).replace(anyDash, '-').replace(/\s+/g, ' ').trim();
}

/** Only the invisible marks are gone, and signs of another width are plain: what else is wrong can still be told. */
export function withoutMarks(text: string): string {
  return text.replace(invisibleMarks, '').normalize('NFKC').trim();
}
