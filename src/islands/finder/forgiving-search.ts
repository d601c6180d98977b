/** A search as a child types it: little words left out, slips of the hand forgiven. */
import { wordsOf } from '../../domain/fold.ts';
import { type Dictionary, respellings, unknownWords } from '../../domain/spelling.ts';
import type { Find } from './search.ts';

export interface Hits {
  scores: ReadonlyMap<string, number>;
  /** The words that were searched for instead; null where those typed were. */
  showing: string | null;
}

// The index wants every word; these say nothing of what is looked for.
const littleWords = new Set(
  'a an and any anything are at can do for go i im in is it like me my near of on or some something that the there things to want we what where with you'.split(
    ' ',
  ),
);

/** `things to do on a tuesday` => `tuesday`; a search of little words alone stays as it is. */
export function meaningfulWords(q: string): string {
  const words = wordsOf(q);
  const last = words.at(-1);
  // The last word may be the beginning of another: “in” of “indoors”.
  const kept = words.filter((word) => !littleWords.has(word) || (word === last && !/\s$/.test(q) && word.length < 3));
  return (kept.length > 0 ? kept : words).join(' ');
}

/** Searches for `q`, and where a word of it finds nothing, for what it was likely meant to be. */
export async function forgivingSearch(find: Find, q: string, dictionary: Dictionary): Promise<Hits> {
  const asked = meaningfulWords(q);
  const wrong = new Set<string>();
  for (const word of unknownWords(asked, dictionary)) if ((await find(word)).size === 0) wrong.add(word);
  const scores = await find(asked);
  if (wrong.size === 0 && scores.size > 0) return { scores, showing: null };
  for (const showing of respellings(asked, wrong, dictionary)) {
    const others = await find(showing);
    if (others.size > 0) return { scores: others, showing };
  }
  return { scores, showing: null };
}
