/** The part of a line that lies in a box. */
import type { Position } from 'geojson';
import type { Box } from '../../domain/near/map-box.ts';

/** The parts of a line inside the box, each beginning and ending on its edge where the line was cut. */
export function lineInBox(line: Position[], box: Box): Position[][] {
  const pieces: Position[][] = [];
  let piece: Position[] = [];
  for (let index = 1; index < line.length; index++) {
    const cut = clippedSegment(line[index - 1]!, line[index]!, box);
    if (!cut) continue;
    if (piece.length > 0 && samePosition(piece.at(-1)!, cut[0])) piece.push(cut[1]);
    else {
      if (piece.length > 1) pieces.push(piece);
      piece = [cut[0], cut[1]];
    }
  }
  if (piece.length > 1) pieces.push(piece);
  // A ring that was cut elsewhere than at its own first point is one piece there, not two.
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (first && last && first !== last && samePosition(last.at(-1)!, first[0]!) && !onEdge(first[0]!, box)) {
    pieces.pop();
    pieces[0] = [...last, ...first.slice(1)];
  }
  return pieces.filter((each) => each.some((point) => !samePosition(point, each[0]!)));
}

/** Liang and Barsky's clipping of one segment (1984), with the cut ends set exactly on the edge. */
function clippedSegment(from: Position, to: Position, box: Box): [Position, Position] | null {
  const [x, y] = [from[0]!, from[1]!];
  const [dx, dy] = [to[0]! - x, to[1]! - y];
  let [enters, leaves] = [0, 1];
  for (const [step, room] of [
    [-dx, x - box.west],
    [dx, box.east - x],
    [-dy, y - box.south],
    [dy, box.north - y],
  ] as const) {
    if (step === 0 && room < 0) return null;
    if (step < 0) enters = Math.max(enters, room / step);
    if (step > 0) leaves = Math.min(leaves, room / step);
  }
  if (enters >= leaves) return null;
  const at = (share: number): Position => [
    within(x + share * dx, box.west, box.east),
    within(y + share * dy, box.south, box.north),
  ];
  return [enters === 0 ? from : at(enters), leaves === 1 ? to : at(leaves)];
}

/** Within a hair of an edge is on it. */
function within(value: number, least: number, most: number): number {
  if (value - least < 1e-9) return least;
  return most - value < 1e-9 ? most : value;
}

/** Whether a position lies exactly on a box’s edge, as cut ends do. */
export const onEdge = ([x, y]: Position, { west, south, east, north }: Box) =>
  x === west || x === east || y === south || y === north;

export const samePosition = (one: Position, other: Position) => one[0] === other[0] && one[1] === other[1];
