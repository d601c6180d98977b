import { expect, test } from 'vitest';
import type { OsmFeature } from './feature.ts';
import { mapFeaturesOf } from './map-features.ts';

const line = (tags: OsmFeature['tags']): OsmFeature => ({
  tags,
  geometry: {
    type: 'LineString',
    coordinates: [
      [-4, 53.75],
      [-3.99, 53.76],
    ],
  },
});
const area = (tags: OsmFeature['tags']): OsmFeature => ({
  tags,
  geometry: {
    type: 'MultiPolygon',
    coordinates: [
      [
        [
          [-4, 53.75],
          [-3.99, 53.75],
          [-3.99, 53.76],
          [-4, 53.76],
          [-4, 53.75],
        ],
      ],
    ],
  },
});
const point = (tags: OsmFeature['tags']): OsmFeature => ({
  tags,
  geometry: { type: 'Point', coordinates: [-4, 53.75] },
});

test('a street keeps its name, and its Welsh name where that differs', () => {
  const [street] = mapFeaturesOf(line({ highway: 'residential', name: 'Mill Lane', 'name:cy': 'Lôn y Felin' }));
  expect(street).toMatchObject({
    layer: 'roads',
    minZoom: 12,
    properties: { kind: 'minor_road', kind_detail: 'residential', name: 'Mill Lane', 'name:cy': 'Lôn y Felin' },
  });
  expect(mapFeaturesOf(line({ highway: 'path', name: 'Taf', 'name:cy': 'Taf' }))[0]?.properties).toEqual({
    kind: 'path',
    kind_detail: 'path',
    name: 'Taf',
  });
});

test('bridges and tunnels say so', () => {
  expect(mapFeaturesOf(line({ highway: 'footway', bridge: 'yes' }))[0]?.properties.is_bridge).toBe(true);
  expect(mapFeaturesOf(line({ highway: 'primary', tunnel: 'yes', ref: 'A1' }))[0]?.properties).toEqual({
    kind: 'major_road',
    kind_detail: 'primary',
    ref: 'A1',
    is_tunnel: true,
  });
});

test('a pavement beside a street is drawn only close up', () => {
  expect(mapFeaturesOf(line({ highway: 'footway', footway: 'sidewalk' }))[0]).toMatchObject({ minZoom: 15 });
});

test.each([
  ['a private path', line({ highway: 'footway', access: 'private' })],
  ['a private drive', line({ highway: 'service', access: 'private' })],
  ['a driveway', line({ highway: 'service', service: 'driveway' })],
  ['an underground railway in its tunnel', line({ railway: 'subway', tunnel: 'yes' })],
  ['a stream in a culvert', line({ waterway: 'stream', tunnel: 'culvert' })],
  ['a shop', point({ shop: 'kiosk', name: 'News' })],
  ['a pub', point({ amenity: 'pub', name: 'The Heron' })],
  ['a nameless playground sign', point({ leisure: 'playground' })],
  ['a word that only sounds like a street', line({ highway: 'constructor' })],
  ['a word that only sounds like a place', point({ place: 'toString', name: 'X' })],
])('%s is not on the map', (_what, feature) => {
  expect(mapFeaturesOf(feature)).toEqual([]);
});

test('a path that is private to cars but open on foot is drawn', () => {
  expect(mapFeaturesOf(line({ highway: 'track', access: 'private', foot: 'yes' }))).toHaveLength(1);
});

test('a refuge is a building like any other, without a name', () => {
  const refuge = area({
    building: 'yes',
    amenity: 'social_facility',
    'social_facility:for': 'abused',
    name: 'Safe House',
  });
  expect(mapFeaturesOf(refuge)).toEqual([
    expect.objectContaining({ layer: 'buildings', properties: { kind: 'building' } }),
  ]);
});

test('a park is an area, and its name stands well inside it', () => {
  const [green, name] = mapFeaturesOf(area({ leisure: 'park', name: 'Heron Park' }));
  expect(green).toMatchObject({ layer: 'landuse', properties: { kind: 'park' } });
  expect(name).toMatchObject({
    layer: 'pois',
    properties: { kind: 'park', name: 'Heron Park', min_zoom: 13 },
    geometry: { type: 'Point' },
  });
  const { coordinates } = name!.geometry as GeoJSON.Point;
  expect(coordinates[0]).toBeCloseTo(-3.995, 3);
  expect(coordinates[1]).toBeCloseTo(53.755, 3);
});

test('a library in a building gives the building and its name', () => {
  const both = mapFeaturesOf(area({ building: 'yes', amenity: 'library', name: 'Central Library' }));
  expect(both.map(({ layer, properties }) => [layer, properties.kind])).toEqual([
    ['buildings', 'building'],
    ['pois', 'library'],
  ]);
});

test('lakes, rivers and riverbanks are water', () => {
  expect(mapFeaturesOf(area({ natural: 'water', water: 'pond' }))[0]?.properties).toEqual({ kind: 'lake' });
  expect(mapFeaturesOf(area({ natural: 'water' }))[0]?.properties).toEqual({ kind: 'water' });
  expect(mapFeaturesOf(area({ waterway: 'riverbank' }))[0]?.layer).toBe('water');
  expect(mapFeaturesOf(line({ waterway: 'river', name: 'River Lark' }))[0]).toMatchObject({
    layer: 'water',
    minZoom: 8,
  });
});

test('a bus stop is of use even without a name', () => {
  expect(mapFeaturesOf(point({ highway: 'bus_stop' }))[0]?.properties).toEqual({ kind: 'bus_stop', min_zoom: 15 });
});

test('a town is named before its quarters are', () => {
  const [town] = mapFeaturesOf(point({ place: 'town', name: 'Larkbridge' }));
  const [suburb] = mapFeaturesOf(point({ place: 'suburb', name: 'Millside' }));
  expect(town!.minZoom).toBeLessThan(suburb!.minZoom);
  expect(town!.properties.rank).toBeGreaterThan(suburb!.properties.rank as number);
});
