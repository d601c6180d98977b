/**
 * A shortlist: a few listings that an adult picks with a child and hands over in a link, a QR code or on paper.
 *
 * It is never stored by the site: `code.ts` packs it into the link's fragment, which browsers do not send to a
 * server; `store-shape.ts` is what stays on a device where somebody asked for that.
 */

/** What a shortlist can show of each listing; the order is that of the code, so new ones go last. */
export const shortlistParts = ['when', 'where', 'cost', 'who-for', 'joining', 'first-visit', 'access', 'map'] as const;
export type ShortlistPart = (typeof shortlistParts)[number];

interface ShortlistItem {
  /** The listing's slug. */
  slug: string;
  /** A line of the sender's own. */
  words?: string;
}

export interface Shortlist {
  /** In the sender's order. */
  items: readonly ShortlistItem[];
  greeting?: string;
  /** What is shown of each listing; everything, where it is not said. */
  show?: readonly ShortlistPart[];
}

/** More than a family would read, and the largest that still fits a QR code on a leaflet. */
export const mostItems = 40;

// A label of 40 characters, as first proposed, holds no sentence; 80 hold one, such as “Miss Patel can walk over
// with you the first time.” There is no room for a letter in which a child might be described.
export const longestWords = 80;
export const longestGreeting = 160;
