/** Words that an adult reads in a minute, with a screen to look at beside them. */
const wordsAMinute = 150;

/** How long a text takes to read: `3 minutes to read`; never less than one. */
export function minutesWords(text: string): string {
  const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  const minutes = Math.max(1, Math.round(words / wordsAMinute));
  return `${minutes} ${minutes === 1 ? 'minute' : 'minutes'} to read`;
}
