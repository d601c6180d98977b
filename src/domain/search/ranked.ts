/** Which cards a search finds, best first: those that have every word, or else those that have the most. */

import { askedWords, compactName, isSmallWord, stemOf } from './forms.ts';
import { keyOf, type Searchable } from './searchable.ts';
import { nearestWord, splitWord } from './spelling.ts';
import { type Unit, unitFor } from './unit.ts';
import { mutationsOf } from './welsh.ts';

export interface Ranked {
  /** By card: the thousands are its part (see `parts`), the rest how well it fits. */
  scores: Map<number, number>;
  /** Nothing has every word: these have the most. */
  isClosest: boolean;
  /** The school has none of the activity that was asked for: `No guitar here.` and the interest that is shown. */
  none: { activity: string; instead: string } | null;
  /** It holds nothing but small words, and no phrase of them that means something: `d and d`. */
  isSmall?: boolean;
  /** Nothing was found, and all is shown that the filters leave. */
  isEverything?: true;
  /** The words that were searched for instead of those typed, where some were mistyped. */
  showing: string | null;
  /** Words that only the whole text has: the answer is not whole without it. */
  waitsFor: string[];
  /** What the whole text is asked, for what else there may be. */
  wholeText: string;
}

/** The parts of what is found, by the thousands of a score. */
export const parts = { best: 3, maybe: 2, wholeText: 1 } as const;
export const partOf = (score: number) => Math.floor(score / 1000);
const mostOfPart = 999;

const longestPhrase = 5;
const mostClosest = 12;
/** Where fewer have every word, those that have the most stand behind them. */
const fewWhole = 3;

/**
 * Searches for `words`, what is left of `typed` when its filters are taken out. `wholeText` has the cards that the
 * search of the whole text found for each word that only it knows. `mayGuess` is false for words of distress, of which
 * no guess may be made, and until it is known whether they are.
 */
export function ranked(
  words: string,
  from: Searchable,
  {
    typed = words,
    wholeText = new Map(),
    mayGuess = true,
  }: { typed?: string; wholeText?: ReadonlyMap<string, Iterable<number>>; mayGuess?: boolean } = {},
): Ranked {
  const { units, showing } = unitsOf(words, from, mayGuess);
  const waitsFor: string[] = [];
  for (const unit of units) {
    const word = unit.words[0]!;
    if (unit.firm.size > 0 || unit.words.length > 1 || isSmallWord(word) || !isKnown(word, from)) continue;
    const found = wholeText.get(word);
    if (!found) waitsFor.push(word);
    for (const card of found ?? []) unit.firm.set(card, 1);
  }
  const telling = units.filter(({ decides }) => decides);
  const deciding = telling.length > 0 ? telling : units;
  const [only] = deciding;
  return {
    ...scoresOf(units, deciding, typed, from),
    isSmall: telling.length === 0,
    none:
      deciding.length === 1 && only!.insteadOf !== null
        ? { activity: only!.words.join(' '), instead: only!.insteadOf }
        : null,
    showing,
    waitsFor,
    wholeText: deciding.flatMap((unit) => unit.words).join(' '),
  };
}

function scoresOf(units: readonly Unit[], deciding: readonly Unit[], typed: string, from: Searchable) {
  const total = from.cards.length;
  const weightOf = new Map(deciding.map((unit) => [unit, Math.log(2 + total / (1 + unit.firm.size))]));
  const found = new Map<number, { covered: number; isWhole: boolean; isFirm: boolean; score: number }>();
  const name = compactName(typed);
  for (const card of new Set(
    units.flatMap(({ firm, weak }) => [...Array.from(firm.keys()), ...Array.from(weak.keys())]),
  )) {
    let covered = 0;
    let score = 0;
    let isWhole = true;
    let isFirm = true;
    for (const unit of units) {
      const own = unit.firm.get(card) ?? (unit.weak.get(card) ?? 0) / 3;
      const weight = weightOf.get(unit);
      score += own * (weight ?? 0.2);
      if (weight === undefined) continue;
      if (own > 0) covered += unit.firm.has(card) ? weight : weight * 0.6;
      else isWhole = false;
      if (!unit.firm.has(card)) isFirm = false;
    }
    found.set(card, { covered, isWhole, isFirm, score: score + bonus(card, name, units, from) });
  }
  // Exact names win, though every word of them be small.
  from.names.forEach(({ compact }, card) => {
    if (name !== '' && compact === name) found.set(card, { covered: 99, isWhole: true, isFirm: true, score: 900 });
  });
  const all = Array.from(found);
  const whole = all.filter(([, { isWhole }]) => isWhole);
  const firm = whole.filter(([, { isFirm }]) => isFirm);
  const scores = new Map<number, number>();
  const put = (part: number, [card, { score }]: (typeof all)[number]) =>
    scores.set(card, part * 1000 + Math.min(score, mostOfPart));
  if (whole.length > 0) {
    for (const each of whole) put(firm.length === 0 || each[1].isFirm ? parts.best : parts.maybe, each);
    // Of two wishes, one may do: “swimming and drawing”.
    if (firm.length >= fewWhole || deciding.length < 2) return { scores, isClosest: false };
  }
  const closest = all
    .filter(([, { covered, isWhole }]) => covered > 0 && !isWhole)
    .sort(([, one], [, other]) => other.covered - one.covered || other.score - one.score)
    .slice(0, mostClosest);
  const most = closest[0]?.[1].covered ?? 0;
  for (const [card, each] of closest)
    if (each.covered >= most * 0.6 && !scores.has(card))
      put(whole.length > 0 ? parts.maybe : parts.best, [card, { ...each, score: each.covered * 20 + each.score }]);
  return { scores, isClosest: whole.length === 0 && scores.size > 0 && deciding.length > 1 };
}

/** Somebody who types words of a club's name wants that club; of equals, the school's own choice comes first. */
function bonus(card: number, name: string, units: readonly Unit[], { names, cards }: Searchable): number {
  const own = names[card]!;
  const asked = units.filter(({ decides }) => decides).flatMap(({ words }) => words);
  const isNamed =
    asked.length > 0 &&
    asked.every((word) => own.words.some((each) => each.startsWith(word) || stemOf(each) === stemOf(word)));
  const begins = name.length > 2 && own.compact.startsWith(name);
  return (begins ? 12 : 0) + (isNamed ? 12 : 0) + (cards[card]!.pinned === null ? 0 : 0.4);
}

/** The search in words and phrases that belong together, mistyped words mended. */
function unitsOf(words: string, from: Searchable, mayGuess: boolean): { units: Unit[]; showing: string | null } {
  const isUsed = (word: string) => from.lists.of(word).length > 0 || from.phrases.has(keyOf([word]));
  const asked = askedWords(words, (word) => isUsed(word) || mutationsOf(word).some(isUsed));
  const units: Unit[] = [];
  const shown: string[] = [];
  let isMended = false;
  for (let at = 0; at < asked.length; ) {
    const length = lengthOfPhrase(asked, at, from);
    const piece = asked.slice(at, at + length);
    at += length;
    const isLast = at >= asked.length;
    const joined = joinedIn(piece, from);
    const unit = joined
      ? withJoined(unitFor(piece, false, from), unitFor([joined], isLast, from))
      : unitFor(piece, isLast, from);
    const mended = unit.firm.size === 0 && piece.length === 1 ? mendedWords(piece[0]!, isLast, mayGuess, from) : null;
    if (!mended) {
      units.push(unit);
      shown.push(...piece);
      continue;
    }
    units.push(...mended.words.map((word) => unitFor([word], isLast, from)));
    shown.push(...mended.words);
    isMended ||= mended.isRespelt;
  }
  return { units, showing: isMended ? shown.join(' ') : null };
}

function withJoined(unit: Unit, joined: Unit): Unit {
  for (const [card, score] of unit.firm) if (!joined.firm.has(card)) joined.weak.set(card, score);
  return { ...joined, decides: true };
}

/** How many of the words from one on belong together. */
function lengthOfPhrase(asked: readonly string[], at: number, from: Searchable): number {
  for (let length = Math.min(longestPhrase, asked.length - at); length > 1; length--) {
    const piece = asked.slice(at, at + length);
    const meaning = from.phrases.get(keyOf(piece));
    // “D and D” is a game; “what to do” is nothing.
    const isPhrase = meaning !== undefined && (meaning.activity !== null || !piece.every(isSmallWord));
    if (joinedIn(piece, from) !== null || (isPhrase && unitFor(piece, false, from).firm.size > 0)) return length;
  }
  return 1;
}

/** Neighbours that are one word in this directory: `basket ball` => `basketball`. */
function joinedIn(piece: readonly string[], { lists, phrases }: Searchable): string | null {
  if (piece.length < 2 || piece.length > 3) return null;
  const joined = piece.join('');
  return joined.length > 3 && (lists.of(joined).length > 0 || phrases.has(keyOf([joined]))) ? joined : null;
}

function isKnown(word: string, { lists }: Searchable): boolean {
  return lists.has(word) || lists.beginning(word.slice(0, -1)).some((each) => stemOf(each) === stemOf(word));
}

/**
 * A word that finds nothing, as it was likely meant; null where it is known, small, or nothing is near.
 */
function mendedWords(
  word: string,
  isLast: boolean,
  mayGuess: boolean,
  from: Searchable,
): { words: string[]; isRespelt: boolean } | null {
  if (isSmallWord(word) || /\d/.test(word) || isKnown(word, from)) return null;
  const changed = mutationsOf(word).find((form) => from.lists.of(form).length > 0 || from.phrases.has(keyOf([form])));
  if (changed !== undefined && changed.length > 2) return { words: [changed], isRespelt: false };
  if (!mayGuess) return null;
  const dictionary = from.dictionary();
  const words = splitWord(word, dictionary) ?? [nearestWord(word, dictionary, isLast)].filter((each) => each !== null);
  return words.length > 0 ? { words, isRespelt: true } : null;
}
