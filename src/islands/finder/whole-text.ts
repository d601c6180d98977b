/** What the search of the whole text, which has bodies, notes and guides too, finds besides what the cards’ words do. */
import type { WholeText } from '../../domain/finder/found.ts';
import type { Ranked } from '../../domain/search/ranked.ts';
import type { Find } from './pagefind.ts';

// Shorter beginnings find nearly everything and take long.
const shortest = 3;

/** Whether there is anything to ask it. */
export function asksWholeText({ wholeText, waitsFor }: Pick<Ranked, 'wholeText' | 'waitsFor'>): boolean {
  return wholeText.length >= shortest || waitsFor.length > 0;
}

/**
 * Asks for all words, and for each that only the whole text knows. `nthOf` gives the card of an id of the index; null
 * where it names one that has no card, as when the site has been published anew.
 */
export async function wholeTextFor(
  find: Find,
  { wholeText, waitsFor }: Pick<Ranked, 'wholeText' | 'waitsFor'>,
  nthOf: ReadonlyMap<string, number>,
): Promise<WholeText | null> {
  let isOutdated = false;
  const found = async (words: string, exact: boolean) => {
    const best = [...(await find(words, exact))].sort(([, one], [, other]) => other - one);
    const nths = best.map(([id]) => nthOf.get(id) ?? -1);
    isOutdated ||= nths.includes(-1);
    return nths;
  };
  const of = new Map<string, number[]>();
  for (const word of waitsFor) of.set(word, await found(word, true));
  const all = wholeText.length < shortest ? [] : await found(wholeText, true);
  return isOutdated ? null : { of, all };
}
