/** The words without which a rule cannot match: so most rules need not be tried, nor even made. */

/** How many letters of a word are looked at to find the rules that need it, the space after it among them. */
export const longestStart = 4;

/**
 * How words begin of which at least one stands in each text that `phrase` matches: `(pour|threw) (\w+ )?acid` => `acid`.
 * A whole word ends in a space where it is short enough: `my `. An empty beginning: any text may match.
 */
export function wordsNeeded(phrase: string): string[] {
  return startsIn(phrase) ?? [''];
}

/** One of several that are parted by `|` outside brackets; null where there is nothing that must stand there. */
function startsIn(expression: string): string[] | null {
  const starts: string[] = [];
  for (const each of partedBy('|', expression)) {
    const needed = startsInOne(each);
    if (!needed) return null;
    starts.push(...needed);
  }
  return starts;
}

/** Of the words that must all stand there, the ones that stand in the fewest texts. */
function startsInOne(expression: string): string[] | null {
  let best: string[] | null = null;
  for (const word of partedBy(' ', expression)) {
    const starts = startsOfWord(word);
    if (starts && (!best || cost(starts) < cost(best))) best = starts;
  }
  return best;
}

/** How a word may begin; null where it may be left out, or begin anyhow. */
function startsOfWord(word: string): string[] | null {
  if (word.startsWith('(') && !word.startsWith('(?')) {
    const end = closing(word);
    // A word that may be missing stands before another: `(very )?cold`.
    if (
      / \)\?[^ ]/.test(word.slice(end - 1, end + 3)) &&
      partedBy('|', word.slice(1, end)).every((each) => / $/.test(each))
    )
      return startsOfWord(word.slice(end + 2));
    if (/^[?*{]/.test(word.slice(end + 1))) return null;
    const starts = startsIn(word.slice(1, end));
    // More letters may follow: `(hit|kick)(s|ed|ing)`.
    return end === word.length - 1 ? starts : (starts?.map((start) => start.trim()) ?? null);
  }
  const [letters = ''] = /^[a-z0-9PQTW]+/.exec(word) ?? [];
  const rest = word.slice(letters.length);
  // `pics?`: the letter before the question mark may be missing.
  const certain = /^[?*{]/.test(rest) ? letters.slice(0, -1) : letters;
  if (certain === '') return null;
  return [(rest === '' || rest === '~' ? `${certain} ` : certain).slice(0, longestStart)];
}

/** Short words stand everywhere. */
function cost(starts: readonly string[]): number {
  return starts.reduce((sum, start) => sum + (start.length < longestStart || start.endsWith(' ') ? 12 : 1), 0);
}

/** The parts of an expression between signs that stand in no bracket. */
function partedBy(sign: string, expression: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < expression.length; at++) {
    const each = expression[at];
    if (each === '\\') at++;
    else if (each === '(' || each === '[') depth++;
    else if (each === ')' || each === ']') depth--;
    // `116 ?123` is one word or two.
    else if (each === sign && depth === 0 && expression[at + 1] !== '?') {
      parts.push(expression.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, expression.slice(from)];
}

/** Where the bracket closes with which `expression` opens. */
function closing(expression: string): number {
  let depth = 0;
  for (let at = 0; at < expression.length; at++) {
    if (expression[at] === '\\') at++;
    else if (expression[at] === '(') depth++;
    else if (expression[at] === ')' && --depth === 0) return at;
  }
  return expression.length;
}
