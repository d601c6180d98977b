/**
 * The sea. OpenStreetMap draws only its edge: `natural=coastline`, with the land on the left and the water on
 * the right of each line (wiki, Tag:natural=coastline). The sea is what lies between that edge and the map's own.
 */
import type { MultiPolygon, Position } from 'geojson';
import type { Box } from '../../domain/near/map-box.ts';
import { lineInBox, onEdge, samePosition } from './line-in-box.ts';

type Ring = Position[];

/**
 * The water inside `box`, from the coastlines that cross it or lie in it; null where there is none. `gaps` counts
 * the lines that break off inside the box, as they do where an extract ends: long ones are led on to the nearest
 * edge, by guess; short ones are left out.
 */
export function seaIn(box: Box, coastlines: Position[][]): { sea: MultiPolygon | null; gaps: number } {
  const pieces = chained(coastlines).flatMap((chain) => lineInBox(chain, box));
  const rings = pieces.filter(isClosed);
  const lines = pieces.filter((piece) => !isClosed(piece));
  const crossing = lines.filter((line) => reachesAcross(line, box));
  const gaps = lines.length - crossing.length;
  const ledOn = lines.filter((line) => !reachesAcross(line, box) && isLong(line, box)).map((line) => led(line, box));
  const waters = [...ringsAlongEdge([...crossing, ...ledOn], box), ...rings.filter((ring) => area(ring) < 0)];
  const islands = rings.filter((ring) => area(ring) > 0);
  if (waters.length === 0 && islands.length > 0 && gaps === 0) waters.push(edgeOf(box));
  if (waters.length === 0) return { sea: null, gaps };
  const polygons = waters.map((water) => [water, ...islands.filter((island) => isInside(island[0]!, water))]);
  return { sea: { type: 'MultiPolygon', coordinates: polygons }, gaps };
}

const reachesAcross = (line: Position[], box: Box) => onEdge(line[0]!, box) && onEdge(line.at(-1)!, box);

/** From end to end at least a third of the box: a real coast, and no slip of somebody's pen. */
function isLong(line: Position[], { west, south, east, north }: Box): boolean {
  const [from, to] = [line[0]!, line.at(-1)!];
  return Math.max(Math.abs(from[0]! - to[0]!) / (east - west), Math.abs(from[1]! - to[1]!) / (north - south)) > 1 / 3;
}

function led(line: Position[], box: Box): Position[] {
  const [from, to] = [line[0]!, line.at(-1)!];
  return [
    ...(onEdge(from, box) ? [] : [nearestOnEdge(from, box)]),
    ...line,
    ...(onEdge(to, box) ? [] : [nearestOnEdge(to, box)]),
  ];
}

function nearestOnEdge([x, y]: Position, { west, south, east, north }: Box): Position {
  const ways: [share: number, point: Position][] = [
    [(x! - west) / (east - west), [west, y!]],
    [(east - x!) / (east - west), [east, y!]],
    [(y! - south) / (north - south), [x!, south]],
    [(north - y!) / (north - south), [x!, north]],
  ];
  return ways.toSorted(([one], [other]) => one - other)[0]![1];
}

/** Coastlines put end to end. Their direction says where the water is, so none is turned round. */
function chained(lines: Position[][]): Position[][] {
  const forwards = new Map(lines.map((line) => [key(line[0]!), line]));
  const ends = new Set(lines.map((line) => key(line.at(-1)!)));
  const left = new Set(lines);
  const starts = [...lines.filter((line) => !ends.has(key(line[0]!))), ...lines];
  return starts.flatMap((start) => {
    if (!left.delete(start)) return [];
    const chain = [...start];
    for (let next = forwards.get(key(chain.at(-1)!)); next && left.delete(next); ) {
      chain.push(...next.slice(1));
      next = forwards.get(key(chain.at(-1)!));
    }
    return [chain];
  });
}

/** From where a piece leaves the box, the water goes on clockwise along the edge to where the next one enters. */
function ringsAlongEdge(pieces: Position[][], box: Box): Ring[] {
  const left = new Set(pieces);
  const rings: Ring[] = [];
  for (const start of pieces) {
    if (!left.has(start)) continue;
    const ring: Ring = [];
    let piece: Position[] = start;
    do {
      left.delete(piece);
      ring.push(...piece);
      const exit = along(piece.at(-1)!, box);
      const ahead = (place: number) => (place - exit + 4) % 4;
      const next = [start, ...left].toSorted((a, b) => ahead(along(a[0]!, box)) - ahead(along(b[0]!, box)))[0]!;
      const turn = ahead(along(next[0]!, box));
      ring.push(
        ...corners(box)
          .filter((corner) => ahead(along(corner, box)) < turn)
          .toSorted((a, b) => ahead(along(a, box)) - ahead(along(b, box))),
      );
      piece = next;
    } while (piece !== start);
    rings.push([...ring, ring[0]!]);
  }
  return rings;
}

/** Where on the edge a point is: 0 to 1 along the north, then the east, the south and the west, clockwise. */
function along([x, y]: Position, { west, south, east, north }: Box): number {
  if (y === north) return (x! - west) / (east - west);
  if (x === east) return 1 + (north - y!) / (north - south);
  if (y === south) return 2 + (east - x!) / (east - west);
  return 3 + (y! - south) / (north - south);
}

const corners = ({ west, south, east, north }: Box): Position[] => [
  [west, north],
  [east, north],
  [east, south],
  [west, south],
];

const edgeOf = (box: Box): Ring => [...corners(box), corners(box)[0]!];

const isClosed = (line: Position[]) => line.length > 3 && samePosition(line[0]!, line.at(-1)!);

const key = (position: Position) => `${position[0]},${position[1]}`;

/** Positive for an anticlockwise ring (land inside), negative for a clockwise one (water inside). */
function area(ring: Ring): number {
  let twice = 0;
  for (let index = 1; index < ring.length; index++) {
    const [[x1, y1], [x2, y2]] = [ring[index - 1]!, ring[index]!];
    twice += x1! * y2! - x2! * y1!;
  }
  return twice / 2;
}

/** Whether a point lies inside a ring (crossings of a ray to the east). */
function isInside([x, y]: Position, ring: Ring): boolean {
  let inside = false;
  for (let index = 1; index < ring.length; index++) {
    const [[x1, y1], [x2, y2]] = [ring[index - 1]!, ring[index]!];
    if (y1! > y! !== y2! > y! && x! < ((x2! - x1!) * (y! - y1!)) / (y2! - y1!) + x1!) inside = !inside;
  }
  return inside;
}
