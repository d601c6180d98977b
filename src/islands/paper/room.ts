/**
 * Makes room where a listing says more than its paper holds, without cutting anything off: what matters less is left
 * out, a step at a time (`.less-0`, `.less-1` and so on, styles/paper/room.css), and then the last times and places,
 * with how many they are and where to read them (`Several.tsx`).
 */

const tightest = 3;

/** How tight something may be set, the roomiest first. */
export const tightnesses: readonly (number | null)[] = [
  null,
  ...Array.from({ length: tightest + 1 }, (_, each) => each),
];

/** How something was made to fit. */
export interface Room {
  /** Null where all of it has room. */
  tight: number | null;
  /** How many times or places each row shows. */
  shown: number[];
}

export function makeRoom(part: HTMLElement, isTooFull: () => boolean): Room {
  for (const row of rowsIn(part)) showFirst(row, Number.POSITIVE_INFINITY);
  const tight = tightnesses.find((each) => {
    setTight(part, each);
    return !isTooFull();
  });
  return { tight: tight === undefined ? tightest : tight, shown: shortenRows(part, isTooFull) };
}

/** The same in a part of fixed size. */
export function makeItFit(part: HTMLElement): void {
  makeRoom(part, () => part.scrollHeight > part.clientHeight + 1);
}

export function setTight(part: HTMLElement, tight: number | null): void {
  if (tight === null) delete part.dataset.tight;
  else part.dataset.tight = String(tight);
}

/** Leaves out times and places, one after another from the longest row, and gives back how many each row still shows. */
function shortenRows(part: HTMLElement, isTooFull: () => boolean): number[] {
  const rows = rowsIn(part).map((row) => ({ row, shown: row.querySelectorAll('.one').length }));
  while (isTooFull()) {
    const longest = rows.reduce<(typeof rows)[number] | null>(
      (most, each) => (each.shown > 1 && each.shown > (most?.shown ?? 1) ? each : most),
      null,
    );
    if (!longest) break;
    longest.shown -= 1;
    showFirst(longest.row, longest.shown);
  }
  return rows.map(({ shown }) => shown);
}

/** The same as was made to fit before, in a part that is drawn anew. */
export function fitAsBefore(part: HTMLElement, { tight, shown }: Room): void {
  setTight(part, tight);
  for (const [place, row] of rowsIn(part).entries()) showFirst(row, shown[place] ?? Number.POSITIVE_INFINITY);
}

const rowsIn = (part: HTMLElement) => Array.from(part.querySelectorAll<HTMLElement>('.several'));

function showFirst(row: HTMLElement, most: number): void {
  const all = Array.from(row.querySelectorAll<HTMLElement>('.one'));
  for (const [place, one] of all.entries()) one.hidden = place >= most;
  const more = all.length - Math.min(most, all.length);
  const says = row.querySelector<HTMLElement>('.and-more');
  if (!says) return;
  says.hidden = more === 0;
  says.textContent = more === 0 ? '' : `${more} more ${row.dataset.noun}${more === 1 ? '' : 's'}: ${row.dataset.see}`;
}
