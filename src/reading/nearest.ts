import leven from 'leven';

/** The word most like the one written, or null when none is near: `footy` among `football`, `art` => null. */
export function nearest(written: string, words: Iterable<string>): string | null {
  const wanted = plainly(written);
  const furthest = Math.max(1, Math.floor(wanted.length / 3));
  let best: string | null = null;
  let bestDistance = furthest + 1;
  for (const word of words) {
    const distance = apart(wanted, plainly(word));
    if (distance < bestDistance) {
      best = word;
      bestDistance = distance;
    }
  }
  return best;
}

/** ` Did you mean “postcode”?`, or nothing. */
export function didYouMean(written: string, words: Iterable<string>): string {
  const word = nearest(written, words);
  return word === null ? '' : `; did you mean “${word}”?`;
}

/** Without capitals, hyphens and spaces: `first-visit` and `First visit` are near `firstVisit`. */
export function plainly(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** Letters to change; two that changed places are one slip: `titel`, `title`. */
function apart(one: string, other: string): number {
  const letters = (word: string) => [...word].sort().join('');
  return one !== other && letters(one) === letters(other) ? 1 : leven(one, other);
}
