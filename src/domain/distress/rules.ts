/**
 * The rules by which words of trouble are known, read from the text of `phrases.txt`: what children and parents type
 * when something is badly wrong.
 *
 * Guided by the subjects and words of the public pages of Childline, the NSPCC, Papyrus, Beat and the NHS. A school
 * adds its own, in plain words, in `content/settings/distress.yaml`. They are rules rather than examples: who does
 * what to whom (`people.ts`), so that a sentence nobody has thought of is heard too. `npm run search-quality` tells
 * how many of those in `tests/distress/` are.
 *
 * Each line is a regular expression over plain text: small letters, no accents or apostrophes, single spaces,
 * shortened forms written out (the last part of the file). Three signs are our own: ` * ` lets up to three words stand
 * between, `{they}` is one of the parts at the top, and a phrase that is one word with `~` after it also covers near
 * misspellings of that word. They are a file of their own, and no script, so that a browser which has them does not
 * load them again with each change of the scripts, and so that whoever knows children can read them.
 */
import { type DistressKind, distressKinds } from '../../schema/distress-kinds.ts';
import { type RuleList, ruleList } from './rule-list.ts';

export interface DistressRules {
  /** What says `kind`: surely, so that help stands first, or perhaps. */
  of(kind: DistressKind, sure: boolean): RuleList;
  /** Words that mean no harm, and hold or resemble one of the others. */
  harmless: RuleList;
  /** Shortened and misspelt words, written out. */
  writtenOut: ReadonlyMap<string, string>;
  /** Words of which misspellings are known too. */
  marked: readonly MarkedWord[];
  /** Every word that stands in the rules: it tells of trouble or stands beside such words in a sentence. */
  words: ReadonlySet<string>;
}

interface MarkedWord {
  word: string;
  kind: DistressKind;
  sure: boolean;
}

/** The rules in the text of `phrases.txt`. Throws where a part is missing: a child would not be heard, in silence. */
export function rulesFrom(text: string): DistressRules {
  const parts = partsOf(text);
  const part = (name: string): readonly string[] => {
    const lines = parts.get(name);
    if (!lines?.length) throw new Error(`phrases.txt has no part “${name}”`);
    return lines;
  };
  const phrasesOf = (kind: DistressKind, sure: boolean) => part(nameOf(kind, sure));
  const each = distressKinds.flatMap((kind) => [true, false].map((sure) => ({ kind, sure })));
  const named = pairsOf(part('parts'));
  const whole = (phrases: readonly string[]) =>
    phrases.map((phrase) => phrase.replace(/\{([a-z]+)\}/g, (_, name: string) => named.get(name) ?? ''));
  const lists = new Map(each.map(({ kind, sure }) => [nameOf(kind, sure), ruleList(whole(phrasesOf(kind, sure)))]));
  return {
    of: (kind, sure) => lists.get(nameOf(kind, sure))!,
    harmless: ruleList(part('harmless')),
    writtenOut: new Map(
      Array.from(pairsOf(part('written out'))).flatMap(([short, long]) =>
        short.split(' ').map((word): [string, string] => [word, long]),
      ),
    ),
    marked: each.flatMap(({ kind, sure }) =>
      phrasesOf(kind, sure)
        .filter((phrase) => /^[a-z]+~$/.test(phrase))
        .map((phrase) => ({ word: phrase.slice(0, -1), kind, sure })),
    ),
    words: wordsIn(each.flatMap(({ kind, sure }) => whole(phrasesOf(kind, sure))).join(' ')),
  };
}

function nameOf(kind: DistressKind, sure: boolean): string {
  return `${kind}, ${sure ? 'sure' : 'unsure'}`;
}

/** From `= danger, sure` to the lines below it. */
function partsOf(text: string): Map<string, string[]> {
  const parts = new Map<string, string[]>();
  let lines: string[] = [];
  for (const line of text.split(/\r?\n/)) {
    if (line === '' || line.startsWith('#')) continue;
    if (!line.startsWith('= ')) lines.push(line);
    else {
      lines = [];
      parts.set(line.slice(2), lines);
    }
  }
  return parts;
}

/** `a b: c` => from `a b` to `c`. */
function pairsOf(lines: readonly string[]): Map<string, string> {
  return new Map(
    lines.map((line): [string, string] => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
  );
}

/** Endings that stand for themselves in the rules: `bull(ied|yed)`. */
const endings = 'ing ed es en er ied yed ies ers ion ting ning'.split(' ');

function wordsIn(phrases: string): Set<string> {
  const words = new Set(phrases.match(/[a-z]{2,}/g) ?? []);
  for (const ending of endings) words.delete(ending);
  return words;
}
