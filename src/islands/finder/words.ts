/** The finder's own sentences, where several parts say them. */

/** `1 thing`, `34 things`. */
export function thingsWords(count: number): string {
  return count === 1 ? '1 thing' : `${count} things`;
}

/** What the heading over the results says. */
export function resultWords(total: number, isNarrowed: boolean): string {
  if (total === 0) return 'Nothing found';
  return isNarrowed ? `${thingsWords(total)} found` : `${thingsWords(total)} to look through`;
}
