/**
 * The words of a school's listings, as one small text that is loaded with the cards and asked at every key press.
 *
 * Bodies are not in it, but for the words that name an activity; the search of the whole text has those.
 */

/** Where a listing has a word: the first of these that does. */
const tiers = ['name', 'summary', 'who and where', 'notes'] as const;

/** As it stands in `cards.json`. */
export interface PackedWords {
  /** Every word in order of the alphabet, each as how many letters it shares with the one before (in base 36) and the rest. */
  words: string;
  /** For each word the listings that have it, in the same order; empty where only the whole text has it. */
  lists: string;
  /** The vocabulary: `interest=music|Music|guitar|choir`. */
  terms: string[];
  /** Words for one activity: `lego|bricks`. */
  activities: string[];
}

/** The index of nothing. */
export const noWords: PackedWords = { words: '', lists: '', terms: [], activities: [] };

/** A word in a listing. */
export interface Posting {
  card: number;
  /** Index into `tiers`. */
  tier: number;
}

// No sign that JSON has to escape: 32 that end a number, and 32 that say it goes on.
const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** `postings` of each word, by card; words without any are known to the whole text alone. */
export function packedLists(postings: ReadonlyMap<string, readonly Posting[]>): Pick<PackedWords, 'words' | 'lists'> {
  const sorted = [...postings.keys()].sort();
  const words = sorted.map((word, nth) => {
    const shared = sharedLetters(sorted[nth - 1] ?? '', word);
    return shared.toString(36) + word.slice(shared);
  });
  const lists = sorted.map((word) => {
    let last = -1;
    const numbers = postings.get(word)!.map(({ card, tier }) => {
      const step = card - last - 1;
      last = card;
      return written(step * tiers.length + tier);
    });
    return numbers.join('');
  });
  return { words: words.join(' '), lists: lists.join(' ') };
}

function sharedLetters(one: string, other: string): number {
  let shared = 0;
  while (shared < 35 && shared < one.length && one[shared] === other[shared]) shared += 1;
  return shared;
}

function written(number: number): string {
  let rest = number;
  let text = '';
  for (; rest >= 32; rest = Math.floor(rest / 32)) text += signs[32 + (rest % 32)];
  return text + signs[rest];
}

/** An index in memory: a list is read when its word is asked for. */
export interface WordLists {
  words: readonly string[];
  /** The listings that have a word; none where it is not known, or to the whole text alone. */
  of(word: string): readonly Posting[];
  /** Whether any text of a listing has this word. */
  has(word: string): boolean;
  /** The commonest first. */
  common(): readonly string[];
  /** The words with this beginning. */
  beginning(start: string): readonly string[];
}

export function unpackedLists({ words: packed, lists: packedLists }: Pick<PackedWords, 'words' | 'lists'>): WordLists {
  const words: string[] = [];
  if (packed !== '')
    for (const each of packed.split(' ')) {
      const before = words[words.length - 1] ?? '';
      words.push(before.slice(0, Number.parseInt(each[0]!, 36)) + each.slice(1));
    }
  const lists = packedLists.split(' ');
  const read = new Map<string, readonly Posting[]>();
  const has = (word: string) => words[placeOf(words, word)] === word;
  return {
    words,
    has,
    of(word) {
      const known = read.get(word);
      if (known) return known;
      const list = has(word) ? postingsIn(lists[placeOf(words, word)]!) : [];
      read.set(word, list);
      return list;
    },
    common() {
      const length = new Map(words.map((word, nth) => [word, lists[nth]!.length]));
      return [...words].sort((one, other) => length.get(other)! - length.get(one)!);
    },
    beginning(start) {
      const from = placeOf(words, start);
      let to = from;
      while (to < words.length && words[to]!.startsWith(start)) to += 1;
      return words.slice(from, to);
    },
  };
}

function postingsIn(list: string): Posting[] {
  const found: Posting[] = [];
  let card = -1;
  let number = 0;
  let unit = 1;
  for (const sign of list) {
    const value = signs.indexOf(sign);
    number += (value % 32) * unit;
    unit *= 32;
    if (value >= 32) continue;
    card += Math.floor(number / tiers.length) + 1;
    found.push({ card, tier: number % tiers.length });
    number = 0;
    unit = 1;
  }
  return found;
}

/** The index of the first word that is not before `word`. */
function placeOf(words: readonly string[], word: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (words[middle]! < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
