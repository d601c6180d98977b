/** Welsh words change their first letters after others: `pêl`, `bêl`, `phêl`, `mhêl` are one word. */

// Soft, nasal and aspirate mutation of each letter that changes. Source: Gareth King, “Modern Welsh: A Comprehensive
// Grammar” (3rd ed., 2016), sections 3–12.
const mutations: [radical: string, ...mutated: string[]][] = [
  ['p', 'b', 'mh', 'ph'],
  ['t', 'd', 'nh', 'th'],
  ['c', 'g', 'ngh', 'ch'],
  ['b', 'f', 'm'],
  ['d', 'dd', 'n'],
  ['g', '', 'ng'],
  ['m', 'f'],
  ['ll', 'l'],
  ['rh', 'r'],
];
const vowel = /^[aeiouwy]/;

/** The other forms of a folded word, its radical among them: `beldroed` => `peldroed`, `pheldroed`, `mheldroed` … */
export function mutationsOf(word: string): string[] {
  const forms = new Set<string>();
  for (const radical of [word, ...radicalsOf(word)]) {
    forms.add(radical);
    for (const [letter, ...mutated] of mutations) {
      if (!begins(radical, letter)) continue;
      for (const other of mutated) forms.add(other + radical.slice(letter.length));
    }
    // “Ei hysgol hi”: a vowel takes an h.
    if (vowel.test(radical)) forms.add(`h${radical}`);
  }
  forms.delete(word);
  return Array.from(forms);
}

/** What a word may be a changed form of. */
function radicalsOf(word: string): string[] {
  const found = mutations.flatMap(([radical, ...mutated]) =>
    mutated
      .filter((letter) => (letter === '' ? /^[aeiouwylr]/.test(word) : begins(word, letter)))
      .map((letter) => radical + word.slice(letter.length)),
  );
  return word.startsWith('h') && vowel.test(word.slice(1)) ? [...found, word.slice(1)] : found;
}

/** Whether a word begins with a letter of the Welsh alphabet, in which `dd`, `ch` or `ll` is one. */
function begins(word: string, letter: string): boolean {
  if (!word.startsWith(letter)) return false;
  const first = /^(?:ngh|mh|nh|ng|ch|dd|ff|ll|ph|rh|th|.)/.exec(word)?.[0];
  return first === letter;
}
