/** Words that were typed without spaces. */

const small =
  'i am a an my me is are was to the in of on at and it so no not be do dont cant want have has get got help please he she they we you your him her who what how why when';
const made = new WeakMap<ReadonlySet<string>, Set<string>>();

/** `idontfeelsafe` => `i dont feel safe`; null where no word of `text` is made up of those of the rules. */
export function runApart(text: string, ofRules: ReadonlySet<string>): string | null {
  const all =
    made.get(ofRules) ?? new Set([...small.split(' '), ...Array.from(ofRules).filter((word) => word.length > 2)]);
  made.set(ofRules, all);
  const parted = text
    .split(' ')
    .map((word) => (word.length >= 7 && !all.has(word) ? (parts(word, all) ?? word) : word));
  const read = parted.join(' ');
  return read === text ? null : read;
}

/** The fewest words that `joined` is made of, where every letter belongs to one. */
function parts(joined: string, known: ReadonlySet<string>): string | null {
  const best: (string[] | null)[] = [[]];
  for (let end = 1; end <= joined.length; end++) {
    best[end] = null;
    for (let start = Math.max(0, end - 14); start < end; start++) {
      const before = best[start];
      const word = joined.slice(start, end);
      if (!before || !known.has(word)) continue;
      const sofar = best[end];
      if (!sofar || before.length + 1 < sofar.length) best[end] = [...before, word];
    }
  }
  return best[joined.length]?.join(' ') ?? null;
}
