/** Words of trouble that are spelt a little wrong. */
import leven from 'leven';
import type { DistressKind } from '../../schema/distress-kinds.ts';
import { ordinaryWords } from './ordinary-words.ts';
import type { DistressRules } from './rules.ts';

/** The kind of a near misspelling of one of the `marked` words, where it is no other word we know. */
export function misspelt(
  texts: readonly string[],
  sure: boolean,
  isKnown: (word: string) => boolean,
  marked: DistressRules['marked'],
): DistressKind | null {
  const words = new Set(texts.join(' ').split(' '));
  for (const word of Array.from(words)) {
    if (word.length < 5 || ordinaryWords.has(word) || isKnown(word)) continue;
    if (marked.some((each) => each.word === word)) continue;
    for (const each of marked) {
      if (each.sure === sure && isNear(word, each.word)) return each.kind;
    }
  }
  return null;
}

/** One slip in a short word, two in a long one, and never in its first letter. */
function isNear(word: string, other: string): boolean {
  if (word[0] !== other[0] || Math.abs(word.length - other.length) > 2) return false;
  return leven(word, other) <= (other.length >= 8 ? 2 : 1);
}
