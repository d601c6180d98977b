/** Words put together as English puts them. Small enough for a visitor's browser. */

/** `a`, `a and b`, `a, b and c`. Safari 14.0 has no `Intl.ListFormat`, which would do the same. */
export function andList(words: string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`;
}

export function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
