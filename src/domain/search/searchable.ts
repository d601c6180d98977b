/** A school's cards with everything that a search asks of them: prepared once, when the cards arrive. */
import { wordsOf } from '../text/fold.ts';
import type { Answers } from './answers.ts';
import { compactName, indexWords, stemOf } from './forms.ts';
import { type Dictionary, dictionaryOf } from './spelling.ts';
import { type PackedWords, unpackedLists, type WordLists } from './word-index.ts';

/** What of a card a search asks. */
export type SearchedCard = Pick<Answers, 'interests' | 'goodFor' | 'has' | 'ways' | 'formats'> & {
  name: string;
  pinned: number | null;
};

/** A word of the vocabulary. */
interface SearchedTerm {
  label: string;
  isInterest: boolean;
  /** Its label and the parts of it, by `keyOf`: “Art and making” is called art. */
  names: ReadonlySet<string>;
  /** The cards that answer to it, with how much: what a listing names first it is most about. */
  cards: ReadonlyMap<number, number>;
}

/** What a phrase stands for. */
export interface Meaning {
  terms: { term: SearchedTerm; isLabel: boolean }[];
  /** Other phrases for the same activity; null where it names none. */
  activity: readonly string[] | null;
}

export interface Searchable {
  cards: readonly SearchedCard[];
  names: readonly { compact: string; words: readonly string[] }[];
  lists: WordLists;
  /** By `keyOf`. */
  phrases: ReadonlyMap<string, Meaning>;
  /** The single words among the phrases. */
  vocabulary: readonly string[];
  dictionary(): Dictionary;
}

/** Words as phrases are compared: by their stems. */
export function keyOf(words: readonly string[]): string {
  return words.map(stemOf).join(' ');
}

const fields = { interest: 'interests', 'good-for': 'goodFor', has: 'has', join: 'ways', how: 'formats' } as const;

export function searchable(cards: readonly SearchedCard[], packed: PackedWords): Searchable {
  const lists = unpackedLists(packed);
  const phrases = new Map<string, Meaning>();
  const vocabulary = new Set<string>();
  const meaning = (phrase: string): Meaning | null => {
    const words = indexWords(phrase).filter((word, nth, all) => word !== all.slice(nth - 2, nth).join(''));
    if (words.length === 0) return null;
    if (words.length === 1) vocabulary.add(words[0]!);
    const key = keyOf(words);
    const found = phrases.get(key) ?? { terms: [], activity: null };
    phrases.set(key, found);
    return found;
  };
  for (const line of packed.terms) {
    const [key = '', label = '', ...synonyms] = line.split('|');
    const [name = '', slug = ''] = key.split('=');
    const field = fields[name as keyof typeof fields];
    const own = new Map<number, number>();
    cards.forEach((card, nth) => {
      const at = (card[field] as string[]).indexOf(slug);
      if (at >= 0) own.set(nth, name === 'interest' ? 1 - Math.min(at, 4) * 0.1 : 1);
    });
    const called = [label, ...label.split(/ and |, /)];
    const names = new Set(called.map((each) => keyOf(indexWords(each))));
    const term: SearchedTerm = { label, isInterest: name === 'interest', names, cards: own };
    const put = (phrase: string, isLabel: boolean) => {
      const found = meaning(phrase);
      if (found && !found.terms.some((each) => each.term === term)) found.terms.push({ term, isLabel });
    };
    for (const each of called) put(each, true);
    for (const synonym of synonyms) {
      put(synonym, false);
      // “pêl-droed” is one word, too.
      if (synonym.includes('-')) put(synonym.replace(/-/g, ''), false);
    }
  }
  for (const line of packed.activities) {
    const all = line.split('|');
    for (const phrase of all) {
      const found = meaning(phrase);
      if (found) found.activity = [...(found.activity ?? []), ...all.filter((each) => each !== phrase)];
    }
  }
  let dictionary: Dictionary | null = null;
  return {
    cards,
    names: cards.map(({ name }) => ({ compact: compactName(name), words: wordsOf(name) })),
    lists,
    phrases,
    vocabulary: Array.from(vocabulary).sort(),
    dictionary() {
      dictionary ??= dictionaryOf(Array.from(new Set([...lists.common(), ...vocabulary])));
      return dictionary;
    },
  };
}
