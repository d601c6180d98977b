import { VectorTile } from '@mapbox/vector-tile';
import Pbf from 'pbf';
import { expect, test } from 'vitest';
import type { MapFeature } from '../osm/feature.ts';
import { tilesOf } from './tiles.ts';

const box = { west: -4.01, south: 53.745, east: -3.99, north: 53.755 };
const street: MapFeature = {
  layer: 'roads',
  minZoom: 12,
  properties: { kind: 'minor_road', name: 'Weir Lane', is_bridge: true },
  geometry: {
    type: 'LineString',
    coordinates: [
      [-4.009, 53.75],
      [-3.991, 53.75],
    ],
  },
};
const town: MapFeature = {
  layer: 'places',
  minZoom: 8,
  properties: { kind: 'locality', name: 'Larkbridge', rank: 10 },
  geometry: { type: 'Point', coordinates: [-4.001, 53.75] },
};
const read = (bytes: Uint8Array) => new VectorTile(new Pbf(bytes));

test('a shape is in the tiles from its first zoom on, with its own properties and no others', () => {
  const tiles = tilesOf([street, town], box, 13);
  const layersAt = (z: number) =>
    new Set(tiles.filter((tile) => tile.z === z).flatMap(({ bytes }) => Object.keys(read(bytes).layers)));
  expect([...layersAt(11)]).toEqual(['places']);
  expect([...layersAt(12)].toSorted()).toEqual(['places', 'roads']);
  const tile = tiles.find(({ z, bytes }) => z === 12 && read(bytes).layers.roads)!;
  const feature = read(tile.bytes).layers.roads!.feature(0);
  expect(feature.properties).toEqual(street.properties);
  const line = feature.toGeoJSON(tile.x, tile.y, tile.z).geometry as GeoJSON.LineString | GeoJSON.MultiLineString;
  const [, latitude] = line.coordinates.flat(line.type === 'LineString' ? 0 : 1)[0] as [number, number];
  expect(latitude).toBeCloseTo(53.75, 4);
});

test('tiles without anything on them are not made, nor tiles outside the box', () => {
  const tiles = tilesOf([town], box, 15);
  expect(tiles.filter(({ z }) => z === 15)).toHaveLength(1);
  const far = { ...town, geometry: { type: 'Point' as const, coordinates: [-3, 53] } };
  expect(tilesOf([far], box, 15).filter(({ z }) => z > 10)).toEqual([]);
});

test('the same shapes give the same bytes', () => {
  expect(tilesOf([street, town], box, 14)).toEqual(tilesOf([street, town], box, 14));
});
