/**
 * Whether what somebody types sounds as if they, or somebody they know, need help: looked at in the browser before any
 * search, and never sent or kept.
 */
import { type DistressKind, distressKinds } from '../../schema/distress-kinds.ts';
import { isAboutHobby } from './hobbies.ts';
import { runApart } from './joined-words.ts';
import { misspelt } from './misspelt.ts';
import { type Found, isAboutActivity, saysMoreThan } from './ordinary-use.ts';
import { harmless } from './phrases/harmless.ts';
import { phrases } from './phrases/index.ts';
import { withLetters } from './phrases/people.ts';
import { tells } from './phrases/telling.ts';
import { plainReadings } from './plain-words.ts';

export interface Distress {
  kind: DistressKind;
  /** Help stands first and in full; else it may mean something else, and help stands small beside the results. */
  sure: boolean;
}

/** A school's own words beside those of the software, in plain words. */
export interface OwnDistressPhrases {
  phrases: { kind: DistressKind; sure: boolean; words: string[] }[];
  harmless: string[];
}

/**
 * What `typed` sounds like; null where nothing in it does. `isKnown` is asked before a word counts as a misspelling:
 * true for words that the school's listings use.
 */
export function distressIn(
  typed: string,
  isKnown: (word: string) => boolean = () => false,
  own: OwnDistressPhrases | null = null,
): Distress | null {
  const readings = plainReadings(typed);
  if (readings.length === 0) return null;
  const mine = own ? ownPatterns(own) : null;
  const read = (text: string) => withoutHarmless(text, mine?.harmless ?? null);
  const asTyped = readings.map(read);
  // Not where it may mean something else: `hangman`.
  const parted = [...asTyped, ...withoutSpaces(readings).map(read)];
  let doubtful: Distress | null = null;
  for (const sure of [true, false]) {
    const texts = sure ? parted : asTyped;
    for (const kind of distressKinds) {
      const added = mine?.phrases.filter((each) => each.kind === kind && each.sure === sure) ?? [];
      if (texts.some((text) => added.some((each) => each.pattern.test(text)))) return { kind, sure };
      const rules = patternsOf(kind, sure);
      for (const text of texts) {
        const found = foundBy(rules, text);
        if (!found) continue;
        if (!saysMoreThan(found, sure)) return { kind, sure: sure && !(kind === 'worry' && isAboutHobby(text)) };
        if (sure && (found.words.includes(' ') || !isAboutActivity(found.text))) doubtful ??= { kind, sure: false };
      }
    }
    const kind = misspelt(asTyped, sure, isKnown);
    if (kind) return { kind, sure };
    if (doubtful) return doubtful;
  }
  return asTyped.some((text) => tells(text) && !isAboutHobby(text)) ? { kind: 'worry', sure: false } : null;
}

/** Some rules as one expression. */
interface Pattern {
  /** They speak of persons by their letters (`people.ts`). */
  isLettered: boolean;
  expression: RegExp;
}

function foundBy(patterns: readonly Pattern[], text: string): Found | null {
  const lettered = withLetters(text);
  for (const { isLettered, expression } of patterns) {
    const read = isLettered ? lettered : text;
    const match = expression.exec(read);
    if (match) return { text: read, words: match[0].trim() };
  }
  return null;
}

const made = new Map<string, Pattern[]>();

/** Made when they are first needed: a slow telephone takes a moment for each. */
function patternsOf(kind: DistressKind, sure: boolean): Pattern[] {
  const key = `${kind} ${sure}`;
  const patterns = made.get(key) ?? [false, true].flatMap((isLettered) => patternsFrom(kind, sure, isLettered));
  made.set(key, patterns);
  return patterns;
}

const together = 40;

function patternsFrom(kind: DistressKind, sure: boolean, isLettered: boolean): Pattern[] {
  const rules = phrases[kind][sure ? 'sure' : 'unsure'].filter((phrase) => /[PQTW]/.test(phrase) === isLettered);
  const patterns: Pattern[] = [];
  for (let first = 0; first < rules.length; first += together)
    patterns.push({ isLettered, expression: anyOf(rules.slice(first, first + together)) });
  return patterns;
}

/** What a browser has to do before the first words are looked at, in short steps between which a page can be used. */
export function preparations(): (() => void)[] {
  const prepared = [true, false].flatMap((sure) =>
    distressKinds.flatMap((kind) =>
      patternsOf(kind, sure).map(({ expression }) => () => {
        // The first time it is read, the second time it is made fast.
        for (let times = 0; times < 2; times++) expression.test('not one of these words');
      }),
    ),
  );
  return [...prepared, () => void distressIn('somebody')];
}

// Whole words: no lookbehind, which Safari has only since 16.4.
function anyOf(list: readonly string[], flags = ''): RegExp {
  return new RegExp(`(?:^| )(?:${list.map(expressionOf).join('|')})(?= |$)`, flags);
}

function expressionOf(phrase: string): string {
  return phrase
    .replace(/~/g, '')
    .replace(/ \* /g, '(?: [^ ]+){0,3} ')
    .replace(/\((?!\?)/g, '(?:');
}

/** Words run together, parted: `idontfeelsafe`. */
function withoutSpaces(readings: readonly string[]): string[] {
  const parted = runApart(readings[0]!);
  return parted === null || readings.includes(parted) ? [] : [parted];
}

let harmlessPattern: RegExp | null = null;

/** A full stop where something harmless stood, so that no phrase reaches across it. */
function withoutHarmless(text: string, own: RegExp | null): string {
  harmlessPattern ??= anyOf(harmless, 'g');
  const left = text.replace(harmlessPattern, ' .');
  return own ? left.replace(own, ' .') : left;
}

function ownPatterns({ phrases: added, harmless: fine }: OwnDistressPhrases) {
  const escaped = (words: readonly string[]) =>
    words.flatMap((each) => plainReadings(each).map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')));
  return {
    phrases: added.map(({ kind, sure, words }) => ({ kind, sure, pattern: anyOf(escaped(words)) })),
    harmless: fine.length > 0 ? anyOf(escaped(fine), 'g') : null,
  };
}
