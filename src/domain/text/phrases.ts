/** Words put together as English puts them. Small enough for a visitor's browser. */

/** `a`, `a and b`, `a, b and c`. Safari 14.0 has no `Intl.ListFormat`, which would do the same. */
export function andList(words: string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`;
}

export function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

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
