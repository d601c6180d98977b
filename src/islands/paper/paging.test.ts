import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evenColumns, evenGroupsOf, filledColumns, groupsOf } from './paging.ts';

test('listings fill a column before the next is begun', () => {
  expect(filledColumns([40, 40, 40, 40], 10, () => 100)).toEqual([
    [0, 1],
    [2, 3],
  ]);
});

test('the first column may have less room: the title stands above it', () => {
  expect(filledColumns([40, 40, 40], 10, (column) => (column === 0 ? 50 : 100))).toEqual([[0], [1, 2]]);
});

test('no listing is lost, doubled or out of order, and none but a giant stands out of its column', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 120 })), (heights) => {
      const columns = filledColumns(heights, 5, () => 100);
      expect(columns.flat()).toEqual(heights.map((_, place) => place));
      for (const column of columns) {
        const height = column.reduce((sum, item) => sum + heights[item]! + 5, -5);
        expect(height <= 100 || column.length === 1).toBe(true);
      }
    }),
  );
});

test('columns that stand side by side are even', () => {
  expect(evenColumns([40, 40, 40, 40], 10, 2, () => 300)).toEqual([
    [0, 1],
    [2, 3],
  ]);
  expect(evenColumns([90, 90, 40, 40], 10, 2, () => 100)).toEqual([[0], [1], [2, 3]]);
});

test('making columns even loses and moves no listing', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 120 })), fc.integer({ min: 1, max: 3 }), (heights, across) => {
      const even = evenColumns(heights, 5, across, () => 100);
      expect(even.flat()).toEqual(heights.map((_, place) => place));
      const sides = Math.ceil(filledColumns(heights, 5, () => 100).length / across);
      expect(Math.ceil(even.length / across)).toBe(sides);
    }),
  );
});

test('on two sides the second is not left nearly empty', () => {
  expect(evenColumns([20, 20, 20, 20, 20, 20], 0, 1, () => 100)).toEqual([
    [0, 1, 2],
    [3, 4, 5],
  ]);
});

test('four slips, three to a sheet, are two and two; seven are three, two and two', () => {
  expect(evenGroupsOf(3, [1, 2, 3, 4])).toEqual([
    [1, 2],
    [3, 4],
  ]);
  expect(evenGroupsOf(3, [1, 2, 3, 4, 5, 6, 7])).toEqual([
    [1, 2, 3],
    [4, 5],
    [6, 7],
  ]);
  expect(evenGroupsOf(3, [])).toEqual([]);
});

test('five in groups of two are three groups', () => {
  expect(groupsOf(2, [1, 2, 3, 4, 5])).toEqual([[1, 2], [3, 4], [5]]);
});
