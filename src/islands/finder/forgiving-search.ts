/** A search as a child types it: little words left out, slips of the hand forgiven. */

import { type Dictionary, joined, respellings, unknownWords } from '../../domain/search/spelling.ts';
import { tellingWords, wordsOf } from '../../domain/text/fold.ts';
import type { Find } from './pagefind.ts';

export interface Hits {
  scores: ReadonlyMap<string, number>;
  /** The words that were searched for instead; null where those typed were. */
  showing: string | null;
}

/**
 * Searches for `q`, and where words of it find nothing, for what they were likely meant to be, or without them.
 *
 * Whether a word finds something is asked exactly: Pagefind would otherwise take `footxyz` for `foot`.
 */
export async function forgivingSearch(find: Find, q: string, dictionary: Dictionary): Promise<Hits> {
  const telling = tellingWords(q);
  const asked = telling.length > 0 ? telling : wordsOf(q);
  const wrong = new Set<string>();
  for (const word of unknownWords(asked, dictionary)) if ((await find(word, true)).size === 0) wrong.add(word);
  if (wrong.size === 0) {
    const scores = new Map(await find(asked.join(' ')));
    const asOne = joined(asked, dictionary);
    // “basket ball” finds ball games too, but it is about basketball.
    if (asOne.length < asked.length)
      for (const [id, score] of await find(asOne.join(' '))) scores.set(id, (scores.get(id) ?? 0) + score);
    if (scores.size > 0) return { scores, showing: null };
  }
  for (const showing of respellings(asked, wrong, dictionary)) {
    const scores = await find(showing);
    if (scores.size > 0) return { scores, showing };
  }
  return { scores: new Map(), showing: null };
}
