import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boxesOf, type MapBox } from './map-numbers.ts';

const sheet = { width: 1000, height: 400, school: { x: 500, y: 200 } };
const covers = (one: MapBox, other: MapBox) =>
  one.left < other.left + other.wide &&
  other.left < one.left + one.wide &&
  one.top < other.top + other.high &&
  other.top < one.top + one.high;

test('what is at the school stands above its mark', () => {
  const [box] = boxesOf([{ x: 500, y: 200, numbers: [8, 9, 10, 11, 12] }], 17, sheet);
  expect(box!.rows).toEqual(['8 · 9 · 10 · 11', '12']);
  expect(box!.top + box!.high).toBeLessThan(200 - 12);
});

test('two places whose pills would lie on each other share one', () => {
  const boxes = boxesOf(
    [
      { x: 100, y: 100, numbers: [2] },
      { x: 118, y: 104, numbers: [1, 2] },
      { x: 300, y: 100, numbers: [3] },
    ],
    17,
    sheet,
  );
  expect(boxes.map(({ rows }) => rows.join())).toEqual(['1 · 2', '3']);
});

test('no pill covers another, and every number is on the map', () => {
  const mark = fc.record({ x: fc.integer({ min: 0, max: 1000 }), y: fc.integer({ min: 0, max: 400 }) });
  fc.assert(
    fc.property(fc.array(mark, { maxLength: 24 }), fc.constantFrom(17, 25), (spots, letter) => {
      const marks = spots.map((spot, place) => ({ ...spot, numbers: [place + 1] }));
      const boxes = boxesOf(marks, letter, sheet);
      for (const [place, box] of boxes.entries())
        for (const other of boxes.slice(place + 1)) expect(covers(box, other)).toBe(false);
      const numbers = boxes.flatMap(({ rows }) => rows.flatMap((row) => row.split(' · ').map(Number)));
      expect(numbers.sort((one, other) => one - other)).toEqual(marks.map((_, place) => place + 1));
    }),
  );
});
