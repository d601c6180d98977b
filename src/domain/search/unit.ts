/** What one word of a search, or one phrase that belongs together, finds. */

import { indexWords, isSmallWord, stemOf } from './forms.ts';
import { keyOf, type Meaning, type Searchable } from './searchable.ts';

export interface Unit {
  words: readonly string[];
  /** Whether it may decide what is found: small words never do, beside others. */
  decides: boolean;
  /** By card. */
  firm: Map<number, number>;
  /** Cards that may be meant, too. */
  weak: Map<number, number>;
  /** The interest that is shown because the school has none of this activity itself. */
  insteadOf: string | null;
}

/** By tier: a word in a name tells more than one in a note. */
const weights = [10, 6, 4, 2];
const labelWeight = 5;
const synonymWeight = 3;
const otherForm = 0.9;
const sameActivity = 0.85;
const onlyBegun = 0.5;

/** `isOpen` for the last word of a search, which may be the beginning of a longer one. */
export function unitFor(words: readonly string[], isOpen: boolean, from: Searchable): Unit {
  const unit: Unit = {
    words,
    decides: !words.every(isSmallWord) || words.length > 1,
    firm: textScores(words, from),
    weak: new Map(),
    insteadOf: null,
  };
  const meaning = from.phrases.get(keyOf(words));
  // Of small words only those in names tell anything: “Can Do It”.
  if (words.length === 1 && isSmallWord(words[0]!)) return { ...unit, decides: false };
  if (meaning) addMeaning(unit, meaning, from);
  if (words.length === 1) addBegun(unit, words[0]!, isOpen, from);
  return unit;
}

/** The cards whose texts have every one of these words, in any form. */
function textScores(words: readonly string[], from: Searchable): Map<number, number> {
  const each = words.map((word) => wordScores(word, from));
  const [first = new Map(), ...others] = each;
  if (others.length === 0) return first;
  const all = new Map<number, number>();
  for (const [card, score] of first)
    if (others.every((scores) => scores.has(card)))
      all.set(card, others.reduce((sum, scores) => sum + scores.get(card)!, score) / words.length);
  return all;
}

function wordScores(word: string, { lists }: Searchable): Map<number, number> {
  const scores = new Map<number, number>();
  for (const { card, tier } of lists.of(word)) scores.set(card, weights[tier]!);
  const stem = stemOf(word);
  if (word.length < 3) return scores;
  for (const form of lists.beginning(stem.slice(0, Math.max(3, stem.length - 1)))) {
    if (form === word || stemOf(form) !== stem) continue;
    for (const { card, tier } of lists.of(form)) raise(scores, card, weights[tier]! * otherForm);
  }
  return scores;
}

function addMeaning(unit: Unit, { terms, activity }: Meaning, from: Searchable): void {
  for (const phrase of activity ?? []) {
    const words = indexWords(phrase);
    // “kick about” without its small word is about boxing.
    if (words.some(isSmallWord)) continue;
    for (const [card, score] of textScores(words, from)) raise(unit.firm, card, score * sameActivity);
  }
  const isAnywhere = unit.firm.size > 0;
  if (activity) passingWordsAreWeak(unit, terms);
  const isHere = unit.firm.size > 0;
  const others = new Set((activity ?? []).map((phrase) => keyOf(indexWords(phrase))));
  for (const { term, isLabel: isItself } of terms) {
    // “Footy” is football itself, not one of the things in it.
    const isLabel = isItself || Array.from(term.names).some((name) => others.has(name));
    const isOneOfMany = activity !== null && !isLabel;
    const into = isOneOfMany && isHere ? unit.weak : unit.firm;
    const weight = isLabel ? labelWeight : term.isInterest ? synonymWeight + 1 : synonymWeight;
    for (const [card, much] of term.cards) raise(into, card, weight * much);
    if (isOneOfMany && !isAnywhere && term.isInterest && term.cards.size > 0) unit.insteadOf ??= term.label;
  }
}

/** An activity that is named in passing, where the listing’s interests are others: “cakes” at a cricket match. */
function passingWordsAreWeak({ firm, weak }: Unit, terms: Meaning['terms']): void {
  const interests = terms.filter(({ term }) => term.isInterest);
  if (interests.length === 0) return;
  for (const [card, score] of Array.from(firm)) {
    if (score > weights[3]! || interests.some(({ term }) => term.cards.has(card))) continue;
    firm.delete(card);
    raise(weak, card, score);
  }
}

/** Words that begin with this one: firm where nothing is this word itself. */
function addBegun(unit: Unit, word: string, isOpen: boolean, from: Searchable): void {
  const isFound = unit.firm.size > 0;
  if (isFound ? !isOpen || word.length < 3 : !isOpen && word.length < 4) return;
  const into = isFound ? unit.weak : unit.firm;
  if (word.length < 3) {
    from.names.forEach(({ words }, card) => {
      if (words.some((each) => each.startsWith(word))) raise(into, card, weights[0]! * onlyBegun);
    });
    return;
  }
  for (const each of from.lists.beginning(word))
    for (const { card, tier } of from.lists.of(each)) raise(into, card, weights[tier]! * onlyBegun);
  for (const each of from.vocabulary) {
    if (!each.startsWith(word)) continue;
    for (const { term, isLabel } of from.phrases.get(keyOf([each]))?.terms ?? [])
      for (const [card, much] of term.cards)
        raise(into, card, (isLabel ? labelWeight : synonymWeight) * onlyBegun * much);
  }
}

function raise(scores: Map<number, number>, card: number, score: number): void {
  if ((scores.get(card) ?? 0) < score) scores.set(card, score);
}
