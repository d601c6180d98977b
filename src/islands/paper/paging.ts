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
 * The same, made even: on as few sides as will do, `across` columns side by side on each, every column takes the least
 * room with which no side more is needed and the emptiest side is as full as can be.
 */
export function evenColumns(
  heights: readonly number[],
  gap: number,
  across: number,
  roomOf: (column: number) => number,
): number[][] {
  const sidesOf = (columns: number[][]) => Math.ceil(columns.length / across);
  const filled = filledColumns(heights, gap, roomOf);
  const highest = Math.max(0, ...heights);
  const most = Math.max(0, ...filled.map((_, column) => roomOf(column)));
  const emptiest = (columns: number[][]) =>
    Math.min(
      ...groupsOf(across, columns).map((side) => Math.max(...side.map((column) => heightOf(column, heights, gap)))),
    );
  let even = filled;
  for (let room = most; room >= highest && room > 0; room -= step) {
    const tighter = filledColumns(heights, gap, (column) => Math.min(room, roomOf(column)));
    if (sidesOf(tighter) > sidesOf(filled)) break;
    if (emptiest(tighter) >= emptiest(even) || sidesOf(filled) === 1) even = tighter;
  }
  return even;
}

/** What is to be dealt out, in pixels. */
export interface Measured {
  heights: number[];
  /** Between two in a column. */
  gap: number;
  /** The room of a column on the first side, and on the others. */
  rooms: readonly [number, number];
}

export interface Sides {
  columns: number[][];
  /** Of each side, whether it would be half empty. */
  hasRoom: boolean[];
}

/**
 * The same over sides of which the first has another room than the others. `firstSideGrows` where something there takes
 * what is left: then it may hold less, so that the last holds more.
 */
export function onSides({ heights, gap, rooms }: Measured, across: number, firstSideGrows = false): Sides {
  const deal = (room: number) => evenColumns(heights, gap, across, (column) => (column < across ? room : rooms[1]));
  const sidesOf = (dealt: number[][]) => Math.ceil(dealt.length / across);
  const hasRoomIn = (dealt: number[][]) =>
    groupsOf(across, dealt).map(
      (side, place) =>
        !(place === 0 && firstSideGrows) &&
        Math.max(...side.map((column) => heightOf(column, heights, gap))) < rooms[place === 0 ? 0 : 1] * leastFilled,
    );
  let columns = deal(rooms[0]);
  for (let room = rooms[0]; firstSideGrows && hasRoomIn(columns).pop(); room -= coarseStep) {
    const tried = deal(room);
    const isTooHigh = tried.slice(0, across).some((column) => column.some((item) => heights[item]! > room));
    if (isTooHigh || sidesOf(tried) > sidesOf(columns)) break;
    columns = tried;
  }
  return { columns, hasRoom: hasRoomIn(columns) };
}

/** Of the room for listings; with its head and its foot a side is then well over half full. */
const leastFilled = 0.6;
/** Pixels. */
const coarseStep = 16;

/** Of what stands in a column, in the unit of `heights`. */
function heightOf(column: readonly number[], heights: readonly number[], gap: number): number {
  return column.reduce((sum, item) => sum + heights[item]! + gap, -gap);
}

/** Pixels. */
const step = 4;

/** `[1, 2, 3, 4, 5]` in groups of 2 => `[[1, 2], [3, 4], [5]]`. */
export function groupsOf<T>(size: number, things: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(things.length / size) }, (_, group) =>
    things.slice(group * size, (group + 1) * size),
  );
}

/** As many groups as that, each as full as the others: `[1, 2, 3, 4]` in groups of 3 => `[[1, 2], [3, 4]]`. */
export function evenGroupsOf<T>(size: number, things: readonly T[]): T[][] {
  const groups = Math.ceil(things.length / size);
  const from = (group: number) => Math.ceil((group * things.length) / groups);
  return Array.from({ length: groups }, (_, group) => things.slice(from(group), from(group + 1)));
}
