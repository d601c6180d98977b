import { expect, test } from 'vitest';
import type { OsmFeature } from './feature.ts';
import { stopsIn } from './stops.ts';

const at = (longitude: number, tags: OsmFeature['tags']): OsmFeature => ({
  tags,
  geometry: { type: 'Point', coordinates: [longitude, 53.75] },
});

test('bus stops, tram stops and stations, by name', () => {
  const stops = stopsIn([
    at(-4.1, { railway: 'station', name: 'Larkbridge' }),
    at(-4.2, { highway: 'bus_stop', name: 'Weir Lane', 'name:cy': 'Lôn y Gored', 'naptan:Indicator': 'Stand 3' }),
    at(-4.3, { railway: 'tram_stop', name: 'Market' }),
    at(-4.4, { highway: 'bus_stop' }),
    at(-4.5, { amenity: 'bench', name: 'A bench' }),
  ]);
  expect(stops.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
    'train Larkbridge',
    'tram Market',
    'bus Weir Lane',
  ]);
  expect(stops[2]).toEqual({
    name: 'Weir Lane',
    welsh: 'Lôn y Gored',
    letter: 'Stand 3',
    kind: 'bus',
    latitude: 53.75,
    longitude: -4.2,
  });
});

test('an indicator that is no letter is left out', () => {
  expect(
    stopsIn([at(-4, { highway: 'bus_stop', name: 'Weir Lane', 'naptan:Indicator': 'opp' })])[0],
  ).not.toHaveProperty('letter');
});

test('a station drawn as a point and as its grounds is one station; two bus stops of one name are two', () => {
  const grounds: OsmFeature = {
    tags: { railway: 'station', name: 'Larkbridge' },
    geometry: {
      type: 'MultiPolygon',
      coordinates: [
        [
          [
            [-4.001, 53.75],
            [-3.999, 53.75],
            [-4, 53.751],
            [-4.001, 53.75],
          ],
        ],
      ],
    },
  };
  expect(stopsIn([at(-4, { railway: 'station', name: 'Larkbridge' }), grounds])).toHaveLength(1);
  const pole = (longitude: number) => at(longitude, { highway: 'bus_stop', name: 'Weir Lane' });
  expect(stopsIn([pole(-4), pole(-4.0005)])).toHaveLength(2);
});
