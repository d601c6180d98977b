/** Which listings stand in which column, so that none is ever split. */

/**
 * Fills columns one after another. `heights` and the room of each column are in the same unit, `gap` is what stands
 * between two in a column. One that is higher than any column has a column to itself.
 */
export function filledColumns(heights: readonly number[], gap: number, roomOf: (column: number) => number): number[][] {
  const columns: number[][] = [];
  let left = -1;
  for (const [item, height] of heights.entries()) {
    const column = columns[columns.length - 1];
    if (column && height + gap <= left) {
      column.push(item);
      left -= height + gap;
    } else {
      left = roomOf(columns.length) - height;
      columns.push([item]);
    }
  }
  return columns;
}

/**
 * The same, with the columns of the last side made even: `across` of them stand side by side. Takes the least room in
 * which what is on that side still fits.
 */
export function evenColumns(
  heights: readonly number[],
  gap: number,
  across: number,
  roomOf: (column: number) => number,
): number[][] {
  const filled = filledColumns(heights, gap, roomOf);
  const before = Math.max(0, Math.ceil(filled.length / across) - 1) * across;
  const last = filled.slice(before).flat();
  const lastHeights = last.map((item) => heights[item]!);
  let even = filled.slice(before).map((column) => column.map((item) => last.indexOf(item)));
  for (let room = roomOf(before); room > 0; room -= step) {
    const tighter = filledColumns(lastHeights, gap, () => room);
    if (tighter.length > across || lastHeights.some((height) => height > room)) break;
    even = tighter;
  }
  return [...filled.slice(0, before), ...even.map((column) => column.map((place) => last[place]!))];
}

/** Pixels. */
const step = 4;

/** `[1, 2, 3, 4, 5]` in groups of 2 => `[[1, 2], [3, 4], [5]]`. */
export function groupsOf<T>(size: number, things: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(things.length / size) }, (_, group) =>
    things.slice(group * size, (group + 1) * size),
  );
}
