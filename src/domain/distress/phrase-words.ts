/** Every word that stands in the rules. */
import { distressKinds } from '../../schema/distress-kinds.ts';
import { phrases } from './phrases/index.ts';

/** Endings that stand for themselves in the rules: `bull(ied|yed)`. */
const endings = 'ing ed es en er ied yed ies ers ion ting ning'.split(' ');
let words: Set<string> | null = null;

/** Words that tell of trouble or stand beside such words in a sentence: `myself`, `hurts`, `dont`. */
export function phraseWords(): Set<string> {
  if (!words) {
    const all = distressKinds.flatMap((kind) => [...phrases[kind].sure, ...phrases[kind].unsure]).join(' ');
    words = new Set(all.match(/[a-z]{2,}/g) ?? []);
    for (const ending of endings) words.delete(ending);
  }
  return words;
}
