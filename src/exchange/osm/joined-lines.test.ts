import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { MapFeature } from './feature.ts';
import { joinedLines, withJoinedLines } from './joined-lines.ts';

const [a, b, c, d] = [
  [0, 0],
  [1, 0],
  [2, 0],
  [1, 1],
];

test('pieces of one street become one line, whichever way each was drawn', () => {
  expect(
    joinedLines([
      [a!, b!],
      [c!, b!],
    ]),
  ).toEqual([[a, b, c]]);
  expect(
    joinedLines([
      [b!, c!],
      [b!, a!],
    ]),
  ).toEqual([[a, b, c]]);
});

test('where three streets meet, none is joined', () => {
  expect(
    joinedLines([
      [a!, b!],
      [b!, c!],
      [b!, d!],
    ]),
  ).toHaveLength(3);
});

test('a ring stays a ring', () => {
  const [ring] = joinedLines([
    [a!, b!],
    [b!, d!],
    [d!, a!],
  ]);
  expect(ring).toHaveLength(4);
  expect(ring![0]).toEqual(ring!.at(-1));
});

test('only lines that are alike in everything are joined', () => {
  const street = (name: string, coordinates: number[][]): MapFeature => ({
    layer: 'roads',
    minZoom: 12,
    properties: { kind: 'minor_road', name },
    geometry: { type: 'LineString', coordinates },
  });
  expect(withJoinedLines([street('Mill Lane', [a!, b!]), street('Mill Lane', [b!, c!])])).toHaveLength(1);
  expect(withJoinedLines([street('Mill Lane', [a!, b!]), street('Weir Lane', [b!, c!])])).toHaveLength(2);
});

test('joining loses no piece of any street', () => {
  const position = fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 }));
  const lines = fc.array(fc.array(position, { minLength: 2, maxLength: 4 }), { maxLength: 12 });
  const steps = (all: number[][][]) =>
    all
      .flatMap((line) => line.slice(1).map((to, index) => [String(line[index]), String(to)].toSorted().join(' ')))
      .toSorted();
  fc.assert(
    fc.property(lines, (drawn) => {
      expect(steps(joinedLines(drawn))).toEqual(steps(drawn));
    }),
  );
});
