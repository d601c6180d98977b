/**
 * Whether what somebody types sounds as if they, or somebody they know, need help: looked at in the browser before any
 * search, and never sent or kept.
 */
import { type DistressKind, distressKinds } from '../../schema/distress-kinds.ts';
import { isAboutHobby } from './hobbies.ts';
import { runApart } from './joined-words.ts';
import { misspelt } from './misspelt.ts';
import { isAboutActivity, saysMoreThan } from './ordinary-use.ts';
import { plainReadings } from './plain-words.ts';
import type { DistressRules } from './rules.ts';
import { tells } from './telling.ts';

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
  rules: DistressRules,
  isKnown: (word: string) => boolean = () => false,
  own: OwnDistressPhrases | null = null,
): Distress | null {
  const readings = plainReadings(typed, rules.writtenOut);
  if (readings.length === 0) return null;
  const mine = own ? ownPatterns(own, rules) : null;
  const read = (text: string) => {
    const left = rules.harmless.without(text);
    return mine?.harmless ? left.replace(mine.harmless, ' .') : left;
  };
  const asTyped = readings.map(read);
  // Not where it may mean something else: `hangman`.
  const parted = [...asTyped, ...withoutSpaces(readings, rules).map(read)];
  let doubtful: Distress | null = null;
  for (const sure of [true, false]) {
    const texts = sure ? parted : asTyped;
    for (const kind of distressKinds) {
      const added = mine?.phrases.filter((each) => each.kind === kind && each.sure === sure) ?? [];
      if (texts.some((text) => added.some((each) => each.pattern.test(text)))) return { kind, sure };
      for (const text of texts) {
        for (const found of rules.of(kind, sure).foundIn(text)) {
          if (!saysMoreThan(found, sure, rules.words))
            return { kind, sure: sure && !(kind === 'worry' && isAboutHobby(text)) };
          if (sure && (found.words.includes(' ') || !isAboutActivity(found.text))) doubtful ??= { kind, sure: false };
        }
      }
    }
    const kind = misspelt(asTyped, sure, isKnown, rules.marked);
    if (kind) return { kind, sure };
    if (doubtful) return doubtful;
  }
  return asTyped.some((text) => tells(text) && !isAboutHobby(text)) ? { kind: 'worry', sure: false } : null;
}

/** Words run together, parted: `idontfeelsafe`. */
function withoutSpaces(readings: readonly string[], rules: DistressRules): string[] {
  const parted = runApart(readings[0]!, rules.words);
  return parted === null || readings.includes(parted) ? [] : [parted];
}

function ownPatterns({ phrases, harmless }: OwnDistressPhrases, { writtenOut }: DistressRules) {
  const anyOf = (list: readonly string[], flags = '') => {
    const plain = list.flatMap((each) => plainReadings(each, writtenOut));
    const escaped = plain.map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    return new RegExp(`(?:^| )(?:${escaped.join('|')})(?= |$)`, flags);
  };
  return {
    phrases: phrases.map(({ kind, sure, words }) => ({ kind, sure, pattern: anyOf(words) })),
    harmless: harmless.length > 0 ? anyOf(harmless, 'g') : null,
  };
}
