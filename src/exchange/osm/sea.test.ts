import { expect, test } from 'vitest';
import { seaIn } from './sea.ts';

const box = { west: 0, south: 0, east: 10, north: 10 };
/** Whether a point is water: inside one of the sea's outer rings and in none of its islands. */
function isWater(coastlines: number[][][], [x, y]: [number, number]): boolean {
  const { sea } = seaIn(box, coastlines);
  const inRing = (ring: number[][]) => {
    let inside = false;
    for (let at = 1; at < ring.length; at++) {
      const [[x1, y1], [x2, y2]] = [ring[at - 1] as [number, number], ring[at] as [number, number]];
      if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
    }
    return inside;
  };
  return (sea?.coordinates ?? []).some(([outer, ...islands]) => inRing(outer!) && !islands.some(inRing));
}

test('a town inland has no sea', () => {
  expect(seaIn(box, [])).toEqual({ sea: null, gaps: 0 });
});

test('the water is on the right of a coastline', () => {
  const southwards = [
    [
      [5, 12],
      [5, -2],
    ],
  ];
  expect(isWater(southwards, [2, 5])).toBe(true);
  expect(isWater(southwards, [8, 5])).toBe(false);
  const northwards = [
    [
      [5, -2],
      [5, 12],
    ],
  ];
  expect(isWater(northwards, [2, 5])).toBe(false);
  expect(isWater(northwards, [8, 5])).toBe(true);
});

test('a coast in several pieces, in any order, is one coast', () => {
  const pieces = [
    [
      [5, 6],
      [5, 3],
    ],
    [
      [5, 12],
      [5, 6],
    ],
    [
      [5, 3],
      [5, -2],
    ],
  ];
  expect(seaIn(box, pieces).gaps).toBe(0);
  expect(isWater(pieces, [2, 5])).toBe(true);
});

test('a bay and a headland', () => {
  const coast = [
    [
      [-2, 8],
      [6, 8],
      [6, 4],
      [-2, 4],
    ],
  ];
  expect(isWater(coast, [3, 6])).toBe(true);
  expect(isWater(coast, [9, 6])).toBe(false);
  const headland = [coast[0]!.toReversed()];
  expect(isWater(headland, [3, 6])).toBe(false);
  expect(isWater(headland, [9, 6])).toBe(true);
});

test('a strait between two coasts', () => {
  const coasts = [
    [
      [3, -1],
      [3, 11],
    ],
    [
      [7, 11],
      [7, -1],
    ],
  ];
  expect([1, 5, 9].map((x) => isWater(coasts, [x, 5]))).toEqual([false, true, false]);
});

test('an island in the sea is land, and a lagoon with a coastline is water', () => {
  const island = [
    [4, 4],
    [6, 4],
    [6, 6],
    [4, 6],
    [4, 4],
  ];
  expect(isWater([island], [5, 5])).toBe(false);
  expect(isWater([island], [1, 1])).toBe(true);
  const lagoon = island.toReversed();
  expect(isWater([lagoon], [5, 5])).toBe(true);
  expect(isWater([lagoon], [1, 1])).toBe(false);
});

test('an island that the map cuts through is land as far as it goes', () => {
  const island = [
    [8, 4],
    [12, 4],
    [12, 6],
    [8, 6],
    [8, 4],
  ];
  expect(isWater([island], [9, 5])).toBe(false);
  expect(isWater([island], [5, 5])).toBe(true);
});

test('a long coast that breaks off is led on to the edge and counted', () => {
  const coast = [
    [
      [5, 12],
      [5, 2],
    ],
  ];
  expect(seaIn(box, coast).gaps).toBe(1);
  expect(isWater(coast, [2, 5])).toBe(true);
});

test('a slip of the pen floods nothing', () => {
  expect(
    seaIn(box, [
      [
        [5, 5],
        [5, 4],
      ],
    ]),
  ).toEqual({ sea: null, gaps: 1 });
});
