import fc from 'fast-check';
import { expect, test } from 'vitest';
import { baseMapFrom } from './base-map.ts';

const street = {
  type: 'Feature',
  properties: { kind: 'street', name: 'Weir Lane' },
  geometry: {
    type: 'LineString',
    coordinates: [
      [-4.01, 53.75],
      [-4.011, 53.751],
    ],
  },
};
const collection = (...features: unknown[]) => ({ type: 'FeatureCollection', features });

test('a street is taken over as it was drawn', () => {
  expect(baseMapFrom(collection(street))).toEqual({ map: collection(street), problems: [] });
});

test('nothing but a feature collection is a map', () => {
  for (const value of [null, 'map', [], {}, { type: 'FeatureCollection' }, { type: 'Feature', features: [] }]) {
    expect(baseMapFrom(value).map).toBeNull();
  }
});

test('one broken shape is left out with a sentence, and the rest is drawn', () => {
  const { map, problems } = baseMapFrom(
    collection(street, { ...street, geometry: { type: 'LineString', coordinates: [[Number.NaN, 53]] } }),
  );
  expect(map?.features).toHaveLength(1);
  expect(problems).toEqual([
    'shape 2 is left out: it is not a Point, LineString or Polygon of longitudes and latitudes',
  ]);
});

test('a name with markup in it is refused', () => {
  const hostile = { ...street, properties: { kind: 'street', name: '<img src=x onerror=alert(1)>' } };
  expect(baseMapFrom(collection(hostile)).map).toBeNull();
});

test('unknown properties are not passed on', () => {
  const { map } = baseMapFrom(collection({ ...street, properties: { kind: 'street', onclick: 'x', from: 'low' } }));
  expect(map?.features[0]?.properties).toEqual({ kind: 'street' });
});

test('no text whatever makes the reader of base maps fail', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const { map, problems } = baseMapFrom(value);
      expect(map !== null || problems.length > 0).toBe(true);
    }),
  );
});
