/**
 * Searching for one or two letters, the beginning of a word still being typed, in the words of the cards alone.
 *
 * The search index answers two letters with nearly everything and takes long over it; a child has typed
 * a third letter before it is done.
 */

import { isLittleWord, wordsOf } from '../text/fold.ts';
import type { Card } from './card.ts';

/** Words shorter than this are looked for in the cards. */
const shortest = 3;

/** A search in two: the words for the index, and the unfinished word at its end; null where the last word is long enough. */
export function unfinished(q: string): { words: string; beginning: string | null } {
  const words = wordsOf(q);
  const last = words[words.length - 1];
  if (last === undefined || last.length >= shortest) return { words: q, beginning: null };
  const before = words.slice(0, -1).join(' ');
  // “swim at” is about swimming.
  if (before !== '' && isLittleWord(last)) return { words: before, beginning: null };
  return { words: before, beginning: last };
}

/** Gives the cards that have a word with that beginning: from the place of the card to a score, higher where the name has it. */
export type Beginnings = (beginning: string) => ReadonlyMap<number, number>;

/** Prepares cards to be looked through at each key. */
export function beginningsOf(cards: readonly Card[]): Beginnings {
  // A space before each word: a beginning is then found by one look through a text.
  const texts = cards.map(({ name, summary, organisation, interests }) => ({
    name: ` ${wordsOf(name).join(' ')}`,
    rest: ` ${wordsOf(`${summary} ${organisation} ${interests.join(' ')}`).join(' ')}`,
  }));
  return (beginning) => {
    const wanted = ` ${beginning}`;
    const found = new Map<number, number>();
    for (const [place, { name, rest }] of texts.entries()) {
      const score = name.includes(wanted) ? 2 : Number(rest.includes(wanted));
      if (score > 0) found.set(place, score);
    }
    return found;
  };
}

/** Of what the finished words found, the cards that also have the beginning; all of it where none has. */
export function narrowed(scores: ReadonlyMap<number, number>, begun: ReadonlyMap<number, number>) {
  const both = new Map([...scores].filter(([place]) => begun.has(place)));
  return both.size > 0 ? both : scores;
}
