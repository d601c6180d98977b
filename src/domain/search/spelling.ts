/**
 * Forgives typing mistakes: other ways of writing a search that found nothing, in words the school's index knows.
 *
 * A word that finds something is never changed.
 */
/** The words an index knows, folded; the commonest first, so that of two guesses the likelier wins. */
export interface Dictionary {
  words: readonly string[];
  known: ReadonlySet<string>;
}

export function dictionaryOf(words: readonly string[]): Dictionary {
  return { words, known: new Set(words) };
}

/** A word made of two known words of at least three letters as those two: `quietroom` => `quiet`, `room`. Else null. */
export function splitWord(word: string, { known }: Dictionary): string[] | null {
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
