import { plainAddress, withoutPercentSigns } from '../links/plain-address.ts';

/**
 * The code of a shortlist out of what arrived: without the sign before it (`#`, a quotation mark, `s=`), without line
 * breaks, hyphens and unseen signs inside, and without what was added after it (a full stop, a bracket, `?utm_…`,
 * `&fbclid=…`). What is left is only tidied: whether it is a whole shortlist, its checksum says.
 */
export function tidyCode(text: string): string {
  const plain = plainAddress(text)
    .replace(/^[^0-9A-Za-z]*(?:s=)?[^0-9A-Za-z]*/, '')
    .replace(/[-\u2010-\u2014]/g, '');
  return /^[0-9A-Za-z]*/.exec(plain)?.[0] ?? '';
}

/**
 * What the code may have been where mail programs and people did more to it: broke it with `=`, `> ` or `<br>`, wrote
 * words after it, or passed on the whole address. The likeliest first; at most one of them has a right checksum.
 */
export function* likelyCodes(text: string): Generator<string> {
  const tidy = tidyCode(text);
  yield tidy;
  const read = withoutPercentSigns(text).replace(/<[^<>]*>/g, ' ');
  // What stands before the last # is an address; `s=` begins a code beside something else.
  const runs = read
    .slice(read.lastIndexOf('#') + 1)
    .replace(/^.*\bs=/s, '')
    .split(/[^0-9A-Za-z]+/)
    .filter(Boolean);
  let joined = '';
  for (const run of runs) {
    joined += run;
    if (joined !== tidy) yield joined;
  }
}
