/**
 * Whether what somebody types sounds as if they, or somebody they know, need help: looked at in the browser before any
 * search, and never sent or kept.
 */
import leven from 'leven';
import { type DistressKind, distressKinds } from '../../schema/distress-kinds.ts';
import { harmless, phrases } from './phrases.ts';
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
  const texts = readings.map((text) => withoutHarmless(text, mine?.harmless ?? null));
  for (const sure of [true, false]) {
    for (const kind of distressKinds) {
      const pattern = patterns()[kind][sure ? 'sure' : 'unsure'];
      const added = mine?.phrases.filter((each) => each.kind === kind && each.sure === sure) ?? [];
      if (texts.some((text) => pattern.test(text) || added.some((each) => each.pattern.test(text))))
        return { kind, sure };
    }
    if (sure) {
      const kind = joinedUp(texts) ?? misspelt(texts, isKnown);
      if (kind) return { kind, sure: true };
    }
  }
  return null;
}

interface Patterns {
  sure: RegExp;
  unsure: RegExp;
}
let made: Record<DistressKind, Patterns> | null = null;

function patterns(): Record<DistressKind, Patterns> {
  made ??= Object.fromEntries(
    distressKinds.map((kind) => [kind, { sure: anyOf(phrases[kind].sure), unsure: anyOf(phrases[kind].unsure) }]),
  ) as Record<DistressKind, Patterns>;
  return made;
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

/** Phrases of plain words run together: `iwanttodie`, `killmyself`. */
const runTogether: [words: string, kind: DistressKind][] = [
  ['wanttodie', 'self-harm'],
  ['wannadie', 'self-harm'],
  ['killmyself', 'self-harm'],
  ['killmyslef', 'self-harm'],
  ['hurtmyself', 'self-harm'],
  ['cutmyself', 'self-harm'],
  ['cuttingmyself', 'self-harm'],
  ['selfharm', 'self-harm'],
  ['endmylife', 'self-harm'],
  ['hatemyself', 'self-harm'],
  ['hatemylife', 'self-harm'],
  ['touchedme', 'sexual-harm'],
  ['touchingme', 'sexual-harm'],
  ['hittingme', 'hurt'],
  ['hurtingme', 'hurt'],
  ['hitsme', 'hurt'],
  ['beatsme', 'hurt'],
  ['notsafe', 'home'],
  ['feelsafe', 'home'],
  ['runaway', 'home'],
  ['helpmeplease', 'worry'],
  ['pleasehelp', 'worry'],
  ['beingbullied', 'worry'],
];

function joinedUp(texts: readonly string[]): DistressKind | null {
  const words = texts.join(' ').split(' ');
  const found = runTogether.find(([joined]) => words.some((word) => word.includes(joined)));
  return found ? found[1] : null;
}

/** Ordinary words that are one slip away from one below. */
const ordinary = new Set(
  `amuse amused amuser arise abode above aboutface accused rated raced rapid ranged rasped ramped rated taped roped
  bulky belly bullet bulls bully-free billy fully pulley bulldog buffed billed bulled pulled filled culled runway
  suitcase suitable suicides outside hopeless hoopless homeliness timeless unsaid unsafely descaled dressed repressed refreshed
  blackball blackmore believed bereft overdone overdoes overdress abacus abused-cars buses busy bunnies bullseye`.split(
    /\s+/,
  ),
);

let misspellings: [word: string, kind: DistressKind][] | null = null;

/** A near misspelling of one of the words marked with `~`, that is no other word we know. */
function misspelt(texts: readonly string[], isKnown: (word: string) => boolean): DistressKind | null {
  misspellings ??= distressKinds.flatMap((kind) =>
    phrases[kind].sure
      .filter((phrase) => /^[a-z]+~$/.test(phrase))
      .map((phrase): [string, DistressKind] => [phrase.slice(0, -1), kind]),
  );
  const words = new Set(texts.join(' ').split(' '));
  for (const word of Array.from(words)) {
    if (word.length < 5 || ordinary.has(word) || isKnown(word)) continue;
    for (const [meant, kind] of misspellings) {
      if (word[0] !== meant[0] || Math.abs(word.length - meant.length) > 2) continue;
      if (leven(word, meant) <= (meant.length >= 8 ? 2 : 1)) return kind;
    }
  }
  return null;
}
