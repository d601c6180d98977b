/**
 * Which printing of a set somebody holds in their hand: told by a code on the paper, never by counting visitors.
 *
 * The same set with the same words has the same code on every machine; one changed time, and it has another.
 */
import { base32 } from '../codes/base32.ts';
import { textChecksum } from '../codes/checksum.ts';
import { addDays, paperDays } from '../time/dates.ts';

/** What an edition's dates go by: see `Listing` for both. */
export interface Dated {
  checkedOn: string | null;
  publishTo: string | null;
  /** The last days of those of its times that will not come again after them. */
  lastDays: string[];
}

export interface Edition {
  /** Four letters and numbers of what it holds: `K7QF`. */
  code: string;
  /** The day its facts are of, `2026-11-23`. */
  madeOn: string;
  /** After this day somebody has to look whether it is still right. */
  checkBy: string;
}

/**
 * The edition of a set, whatever is printed of it. `checkBy` is the day on which the first of its listings or of their
 * times ends, or a listing has not been checked for `cautionAfterDays`, and 90 days off at most. Of two sets one in a million shares its code.
 */
export function editionOf(set: readonly Dated[], madeOn: string, cautionAfterDays: number): Edition {
  const sum = textChecksum(JSON.stringify(set));
  const bytes = Uint8Array.of(sum >>> 24, (sum >>> 16) & 255, (sum >>> 8) & 255, sum & 255);
  const ends = set.flatMap(({ checkedOn, publishTo }) => [
    ...(publishTo ? [publishTo] : []),
    ...(checkedOn ? [addDays(checkedOn, cautionAfterDays)] : []),
  ]);
  // What is past its day already says so beside its name: it does not make the whole sheet old.
  const coming = [
    ...ends.filter((date) => date > madeOn),
    ...set.flatMap(({ lastDays }) => lastDays.filter((date) => date >= madeOn)),
  ];
  return { code: base32(bytes).slice(0, 4), madeOn, checkBy: [addDays(madeOn, paperDays), ...coming].sort()[0]! };
}

const shortDate = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

/** As on the paper: `23 Nov 2026 · K7QF`. */
export function editionWords({ code, madeOn }: Edition): string {
  return `${shortDate.format(new Date(`${madeOn}T00:00:00Z`))} · ${code}`;
}
