/**
 * Forgives typing mistakes: other ways of writing a search that found nothing, in words the school's index knows.
 *
 * A word that finds something is never changed.
 */
/** The words an index knows, folded; the commonest first, so that of two guesses the likelier wins. */
export interface Dictionary {
  words: readonly string[];
  /** In order of the alphabet, to look up beginnings. */
  sorted: readonly string[];
  known: ReadonlySet<string>;
}

export function dictionaryOf(words: readonly string[]): Dictionary {
  return { words, sorted: [...words].sort(), known: new Set(words) };
}

/** The words of a search that no known word begins with: “trampolning”, but not “tramp”. */
export function unknownWords(asked: readonly string[], dictionary: Dictionary): string[] {
  return asked.filter((word) => !beginsAWord(word, dictionary));
}

function beginsAWord(beginning: string, { sorted }: Dictionary): boolean {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < beginning) low = middle + 1;
    else high = middle;
  }
  return sorted[low]?.startsWith(beginning) ?? false;
}

/**
 * Other ways to write a search, the likeliest first, none the same as the search itself.
 * `wrong` are its words that find nothing: each is mended, or else left out.
 * `basket ball` => `basketball`; `trampolning` => `trampolining`; `football qqqq` => `football`.
 */
export function respellings(asked: readonly string[], wrong: ReadonlySet<string>, dictionary: Dictionary): string[] {
  const mended = asked.flatMap((word, index) => {
    if (!wrong.has(word)) return [word];
    return splitWord(word, dictionary) ?? nearestWord(word, dictionary, index === asked.length - 1) ?? [];
  });
  const ways = [
    joined(asked, dictionary),
    mended,
    joined(mended, dictionary),
    asked.flatMap((word) => splitWord(word, dictionary) ?? word),
  ];
  const written = new Set(
    ways.filter((words) => !words.some((word) => wrong.has(word))).map((words) => words.join(' ')),
  );
  written.delete(asked.join(' '));
  written.delete('');
  return [...written];
}

/** Neighbours that make one known word are written as one: `basket ball` => `basketball`. */
export function joined(words: readonly string[], { known }: Dictionary): string[] {
  const result: string[] = [];
  for (const word of words) {
    const before = result[result.length - 1];
    if (before !== undefined && known.has(before + word)) result[result.length - 1] = before + word;
    else result.push(word);
  }
  return result;
}

/** A word made of two known words of at least three letters as those two: `quietroom` => `quiet`, `room`. Else null. */
function splitWord(word: string, { known }: Dictionary): string[] | null {
  if (known.has(word)) return null;
  for (let at = 3; at <= word.length - 3; at++) {
    if (known.has(word.slice(0, at)) && known.has(word.slice(at))) return [word.slice(0, at), word.slice(at)];
  }
  return null;
}

/** How many slips are forgiven: none in words of three letters, one in four to six, two in longer ones. */
function slipsForgiven(length: number): number {
  if (length < 4) return 0;
  return length < 7 ? 1 : 2;
}

/** The known word nearest to `word`; of `unfinished` ones also the word it may be the beginning of. Null where none is near. */
export function nearestWord(word: string, dictionary: Dictionary, unfinished = false): string | null {
  return (
    nearest(word, dictionary, (known, most) => slips(word, known, most)) ??
    (unfinished && word.length > 4 ? nearest(word, dictionary, (known, most) => slips(word, known, most, true)) : null)
  );
}

function nearest(word: string, { words }: Dictionary, measure: (known: string, most: number) => number): string | null {
  let best: string | null = null;
  let fewest = slipsForgiven(word.length) + 1;
  for (const known of words) {
    // People seldom mistype the first letter: another first letter counts as half a slip more.
    const strange = known[0] === word[0] ? 0 : 0.5;
    if (known.length < 4 || strange >= fewest) continue;
    const count = measure(known, Math.floor(fewest)) + strange;
    if (count < fewest) {
      best = known;
      fewest = count;
    }
  }
  return best;
}

/**
 * How many slips of the hand lie between two words: a letter left out, put in, changed, or swapped with its
 * neighbour (Damerau 1964, in the form called optimal string alignment). Stops counting above `most`.
 * With `beginning`, between `typed` and that beginning of `known` which is nearest.
 */
export function slips(typed: string, known: string, most: number, beginning = false): number {
  if (typed.length - known.length > most || (!beginning && known.length - typed.length > most)) return most + 1;
  let twoAgo: number[] = [];
  let last = Array.from({ length: known.length + 1 }, (_, column) => column);
  for (let row = 1; row <= typed.length; row++) {
    const line = [row];
    let least = row;
    for (let column = 1; column <= known.length; column++) {
      const same = typed[row - 1] === known[column - 1];
      let cost = Math.min(last[column]! + 1, line[column - 1]! + 1, last[column - 1]! + (same ? 0 : 1));
      const swapped = typed[row - 1] === known[column - 2] && typed[row - 2] === known[column - 1];
      if (row > 1 && column > 1 && swapped) cost = Math.min(cost, twoAgo[column - 2]! + 1);
      line.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    twoAgo = last;
    last = line;
  }
  return beginning ? Math.min(...last) : last[known.length]!;
}
