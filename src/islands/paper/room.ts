/**
 * Makes room where a listing says more than its paper holds, without cutting anything off: what matters less is left
 * out, a step at a time (`.less-0`, `.less-1` and so on, styles/paper/room.css), and then the last times and places,
 * with how many they are and where to read them (`Several.tsx`).
 */

const tightest = 3;

export function makeRoom(part: HTMLElement, isTooFull: () => boolean): void {
  delete part.dataset.tight;
  for (const row of rowsIn(part)) showFirst(row, Number.POSITIVE_INFINITY);
  for (let tight = 0; tight <= tightest && isTooFull(); tight++) part.dataset.tight = String(tight);
  shortenRows(part, isTooFull);
}

/** Leaves out times and places, one after another from the longest row, and gives back how many each row still shows. */
export function shortenRows(part: HTMLElement, isTooFull: () => boolean): number[] {
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

/** The same rows as shortened before, in a part that is drawn anew. */
export function showRows(part: HTMLElement, shown: readonly number[]): void {
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
