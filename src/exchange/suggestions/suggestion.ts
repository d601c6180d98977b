/**
 * What a visitor suggests: a change to a listing, a new club, or that all is still right.
 *
 * Small and without the schema, because the form in a visitor's browser uses it too.
 */

export const suggestionKinds = ['change', 'new', 'still-right'] as const;
export type SuggestionKind = (typeof suggestionKinds)[number];

export interface Suggestion {
  kind: SuggestionKind;
  /** The slug of the listing; empty for a new club. */
  listing: string;
  /** What was written, by the question's id; only what the sender changed. Empty text: take away what is there. */
  answers: Record<string, string>;
}

/** Characters in a whole suggestion: the longest description and everything else, with room to spare. */
export const longestSuggestion = 30_000;

/** The names of hidden boxes of the form. */
export const boxes = {
  kind: 'kind',
  listing: 'listing',
  /** What each box held when the page was made, as checksums: tells what a sender without JavaScript changed. */
  before: 'before',
  /** A box that people do not see: whoever fills it in is a robot. */
  trap: 'leave-empty',
  /** Netlify's own. */
  formName: 'form-name',
} as const;

const slugLike = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Whether this can be the id of a question, or the slug of a listing. */
export const isId = (text: string): boolean => text.length <= 80 && slugLike.test(text);

/** Signs that show nothing; those that join letters (Persian, emoji) stay. */
const hidden = /(?![\n\t\u200C\u200D])[\p{Cc}\p{Cf}\p{Cs}]/gu;

/** An answer in its plain form: one kind of line end and of space, nothing invisible, no blanks at the ends of lines. */
export function plainAnswer(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(hidden, '')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .join('\n')
    .replace(/^\n+|\n+$/g, '')
    .replace(/\n{3,}/g, '\n\n');
}

/** A short checksum of an answer, to tell whether it was changed: FNV-1a, 32 bits, in base 36. */
export function checksumOf(answer: string): string {
  let hash = 0x811c9dc5;
  for (const sign of plainAnswer(answer)) {
    hash ^= sign.codePointAt(0) as number;
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
