/** What mail programs, scanners and people add to an address on its way, and how it is taken off again. */

/**
 * White space, line ends, soft hyphens, zero-width spaces and marks of direction: never part of an address of this
 * site, and often found in one that was broken over two lines or copied out of a document.
 */
const unseen = /[\s\p{Cc}\p{Cf}]/gu;

/** `text` with its percent signs read, also where they were written twice (`%2523`), and nothing unseen in it. */
export function plainAddress(text: string): string {
  return withoutPercentSigns(text).replace(unseen, '');
}

/** `text` with its percent signs read, as often as a chain of scanners wrote them. */
export function withoutPercentSigns(text: string): string {
  let plain = text;
  for (let time = 0; time < 3 && plain.includes('%'); time++) {
    try {
      plain = decodeURIComponent(plain);
    } catch {
      // A percent sign that stands for nothing: what can be read is read.
      return plain.replace(/%(?:[0-7][0-9a-f])/gi, (sign) => decodeURIComponent(sign));
    }
  }
  return plain;
}
