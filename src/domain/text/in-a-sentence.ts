/** Words that stand alone elsewhere, as they stand within a sentence. Not for a visitor's browser: it has a list of names. */

/** Names that keep their capital inside a sentence, by their first word. */
const names = new Set(
  `Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays
  January February March April May June July August September October November December Easter Christmas Ramadan Eid
  England English Wales Welsh Scotland Scottish Ireland Irish British Britain Ofsted Estyn Makaton Braille Childline
  Scout Scouts Cub Cubs Beaver Beavers Brownie Brownies Guide Guides Rainbow Rainbows Akela Brown Snowy Tawny
  Year Years Reception`.split(/\s+/),
);

/**
 * Words as they stand within a sentence: `Welfare officer` => `welfare officer`, `A grown-up` => `a grown-up`. Initials
 * and names keep their capital: `DSL`, `SENCo`, `PE lead`, `Ofsted inspector`.
 */
export function inASentence(words: string): string {
  const [first = ''] = words.split(/[^\p{L}’'-]/u);
  if (first === 'I' || names.has(first.replace(/[’'].*$/, ''))) return words;
  // One capital and then none: “SENCo” and “McDonald’s” have another.
  return /^\p{Lu}[\p{Ll}’'-]*$/u.test(first) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}
