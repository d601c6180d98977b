/** The finder's own sentences, where several parts say them. */

import { yearName } from '../../domain/listing/ages.ts';

/** `1 thing`, `34 things`. */
export function thingsWords(count: number): string {
  return count === 1 ? '1 thing' : `${count} things`;
}

/** What the heading over the results says; `year` is the one that was chosen, where nothing else was. */
export function resultWords(total: number, { isNarrowed, q, year }: Narrowing): string {
  if (total === 0) return q === '' ? 'Nothing found' : `Nothing found for “${q}”`;
  if (year !== null) return `${thingsWords(total)} for ${yearName(Number(year))}`;
  return isNarrowed ? `${thingsWords(total)} found` : `${thingsWords(total)} to do`;
}

interface Narrowing {
  isNarrowed: boolean;
  q: string;
  year: string | null;
}

/** The same over what helps somebody who typed that something is wrong; null while it is not known. */
export function helpingWords(total: number | null): string {
  return total ? `${thingsWords(total)} near you that may help` : 'There are people to talk to above';
}
