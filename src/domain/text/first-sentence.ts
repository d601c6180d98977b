/** Where the first sentence of a text ends. */

/** Short forms whose full stop ends no sentence. */
const shortForm =
  /(?:^|[\s(“"])(?:Mr|Mrs|Ms|Mx|Dr|Prof|Revd?|Fr|Cllr|Sgt|St|Rd|Ave|No|Nos|Tel|approx|max|min|incl|e\.g|i\.e|etc|vs|\p{L})$/iu;

/** The first sentence and what comes after it: `Nothing. We lend boots.` => `Nothing.`, `We lend boots.` */
export function firstSentence(text: string): [first: string, rest: string] {
  const words = text.trim();
  for (const { index, 0: end } of words.matchAll(/[.!?]+[”"’')]*\s+(?=[^\s\p{Ll}])/gu)) {
    const first = words.slice(0, index);
    if (end.startsWith('.') && shortForm.test(first)) continue;
    return [first + end.trim(), words.slice(index + end.length)];
  }
  return [words, ''];
}
