/** Words put together as English puts them. Small enough for a visitor's browser. */

/** `a`, `a and b`, `a, b and c`. */
export function andList(words: string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`;
}

export function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** `Welfare officer` => `welfare officer`, but `DSL` stays as it is. */
export function inASentence(words: string): string {
  return /^[A-Z][a-z]/.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}
