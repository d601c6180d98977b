/** The forms in which a word may be written: joined or parted, singular or plural, with or without -ing. */

import { stemmer } from 'stemmer';
import { wordsOf } from '../text/fold.ts';

/**
 * The words of a text as the index has them. What stands together with signs in it is one word too:
 * `Co-op games` => `co`, `op`, `coop`, `games`; `Y.M.C.A.` => `ymca`.
 */
export function indexWords(text: string): string[] {
  return text.split(/\s+/).flatMap((piece) => {
    const parts = wordsOf(piece);
    if (parts.length < 2 || parts.length > 5) return parts;
    const joined = parts.join('');
    return parts.every((part) => part.length === 1) ? [joined] : [...parts, joined];
  });
}

/**
 * The words of a search, in order, each said once: what stands together with signs in it is one word where the
 * index knows it as one, and else its parts.
 */
export function askedWords(typed: string, isKnown: (word: string) => boolean): string[] {
  return typed.split(/\s+/).flatMap((piece) => {
    const parts = wordsOf(piece);
    const joined = parts.join('');
    const isOne = parts.length > 1 && (parts.every((part) => part.length === 1) || isKnown(joined));
    return isOne ? [joined] : parts;
  });
}

const stems = new Map<string, string>();

/** What the forms of an English word have in common (Porter, “An algorithm for suffix stripping”, 1980): `swimming` => `swim`. */
export function stemOf(word: string): string {
  let stem = stems.get(word);
  if (stem === undefined) {
    stem = word.length < 4 || /\d/.test(word) ? word : stemmer(word);
    stems.set(word, stem);
  }
  return stem;
}

/** A name as it is compared with what is typed, however its words are parted: `Up & Out` => `upout`. */
export function compactName(name: string): string {
  return wordsOf(name)
    .filter((word) => word !== 'and' && word !== 'the')
    .join('');
}

// They tell nothing of what is looked for, beside words that do.
const smallWords = new Set(
  `a about activities activity after all am an and any anyone anything are around as at be best big by can cant class
  classes club clubs could cool day days do does doing dont event events every find for from get getting give go going good
  great group groups had has have he her here hi him his how i id if im in into is it its ive just kid kids know like
  little local lesson lessons looking lots love made make many may me more much my near nearby need new nice no not now
  number of off on one ones only open or organisation other our out over people person place places please
  session sessions she should show some someone something somewhere start stuff take tell than that the their them then
  there these they thing things this time times to too town try two up us very wanna want was way we were what whats
  when where which while who why will with would year years you your children child childrens
  cheap cheaper cheapest affordable nearest today teen teens teenage teenager teenagers son daughter loves likes hates
  wants needs mates really recommend recommended suggestions ideas
  y yn i a ac ar o am gyda clwb grwp plant`.split(/\s+/),
);

/** Whether a folded word never decides what is found: `can`, `club`. */
export function isSmallWord(word: string): boolean {
  return word.length < 2 || smallWords.has(word);
}
