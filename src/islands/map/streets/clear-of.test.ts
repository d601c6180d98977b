import type { Bbox, Label, LabelRule } from 'protomaps-leaflet';
import { expect, test } from 'vitest';
import { clearOf } from './clear-of.ts';

const box = (minX: number, minY: number, maxX: number, maxY: number): Bbox => ({ minX, minY, maxX, maxY });
const point = (x: number, y: number) => ({ x, y, clone: () => point(x, y) });

/** What becomes of a name that lies in the box from 0, 0 to 40, 10. */
function placed(boxes: Bbox[], dataLayer = 'places'): Label[] {
  const label = { anchor: point(20, 5), bboxes: [box(0, 0, 40, 10)], draw() {} } as unknown as Label;
  const rule = { dataLayer, symbolizer: { place: () => [label] } } as LabelRule;
  return clearOf([rule], () => boxes)[0]?.symbolizer.place({} as never, [], {} as never) ?? [];
}

test('a name that is in nothing’s way stays where it is', () => {
  expect(placed([box(100, 0, 140, 10)])[0]?.anchor.y).toBe(5);
});

test('a name under the school’s mark moves out of it, the shorter way', () => {
  expect(placed([box(10, 6, 30, 30)])[0]).toMatchObject({ bboxes: [box(0, -5, 40, 5)], anchor: { y: 0 } });
  expect(placed([box(10, -30, 30, 4)])[0]).toMatchObject({ bboxes: [box(0, 5, 40, 15)], anchor: { y: 10 } });
});

test('a name with marks above and below it is left out', () => {
  expect(placed([box(10, 4, 30, 8), box(0, -12, 40, -1), box(0, 11, 40, 40)])).toEqual([]);
});

test('the name of a street stays on its street', () => {
  expect(placed([box(10, 4, 30, 8)], 'roads')[0]?.anchor.y).toBe(5);
});
