import { type Feature, Index, type Layout } from 'protomaps-leaflet';
import { expect, test } from 'vitest';
import type { Look } from './colours.ts';
import { labelRules } from './label-rules.ts';

const look: Look = { colours: {} as Look['colours'], font: 'sans-serif', textScale: 1 };
const measures = { width: 40, actualBoundingBoxAscent: 9, actualBoundingBoxDescent: 3 };

/** What the rules write for one named point, at a zoom. */
function written(layer: string, props: Record<string, string | number>, zoom: number, language = 'en'): string[] {
  const words: string[] = [];
  const pen = new Proxy({} as Record<string, unknown>, {
    get: (_, name) => {
      if (name === 'measureText') return () => measures;
      return name === 'fillText' ? (text: string) => words.push(text) : () => {};
    },
    set: () => true,
  }) as unknown as CanvasRenderingContext2D;
  const layout: Layout = { index: new Index(256, 16), order: 0, scratch: pen, zoom, overzoom: 0 };
  const point = [[{ x: 100, y: 100, clone: () => point[0]?.[0] }]] as never as Feature['geom'];
  const feature = { props, geomType: 1, geom: point, numVertices: 1, bbox: {} } as never as Feature;
  for (const rule of labelRules(look, { language, school: 'Weir Lane Primary School' })) {
    const { minzoom = 0, maxzoom = 30 } = rule;
    if (rule.dataLayer !== layer || zoom < minzoom || zoom > maxzoom || !rule.filter?.(zoom, feature)) continue;
    for (const label of rule.symbolizer.place(layout, point, feature) ?? []) label.draw(pen);
  }
  return words;
}

test('a Welsh page names a place in Welsh where the map knows the name, and as signed where it does not', () => {
  const place = { kind: 'locality', rank: 12, name: 'Cardiff', 'name:cy': 'Caerdydd' };
  expect(written('places', place, 13, 'cy')).toEqual(['Caerdydd']);
  expect(written('places', place, 13, 'en')).toEqual(['Cardiff']);
  expect(written('places', { kind: 'locality', rank: 12, name: 'Barry' }, 13, 'cy')).toEqual(['Barry']);
});

test('the school, which has a mark of its own, is not named twice', () => {
  expect(written('pois', { kind: 'school', name: 'Weir Lane Primary School' }, 16)).toEqual([]);
  expect(written('pois', { kind: 'school', name: 'Hill School' }, 16)).toEqual(['Hill School']);
});

test('a bus stop has a sign of its own, near enough to walk to', () => {
  const stop = { kind: 'bus_stop', name: 'Market Place' };
  expect([written('pois', stop, 15), written('pois', stop, 16)]).toEqual([[], ['B']]);
});

test('the name of a town makes way for those of its streets', () => {
  const town = { kind: 'locality', rank: 12, name: 'Larkbridge' };
  expect([written('places', town, 14), written('places', town, 17)]).toEqual([['Larkbridge'], []]);
});
