import { plainAddress } from '../links/plain-address.ts';

/**
 * The code of a shortlist out of what arrived: without the sign before it (`#`, a quotation mark, `s=`), without line
 * breaks, hyphens and unseen signs inside, and without what was added after it (a full stop, a bracket, `?utm_…`,
 * `&fbclid=…`). What is left is only tidied: whether it is a whole shortlist, its checksum says.
 */
export function tidyCode(text: string): string {
  const plain = plainAddress(text)
    .replace(/^[^0-9A-Za-z]*(?:s=)?[^0-9A-Za-z]*/, '')
    .replace(/[-\u2010\u2011]/g, '');
  return /^[0-9A-Za-z]*/.exec(plain)?.[0] ?? '';
}
