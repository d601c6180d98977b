import { expect, test } from 'vitest';
import { type SchoolMap, schoolMapFrom } from './school-map.ts';

const map: SchoolMap = {
  archive: 'weir-lane.pmtiles',
  tiles: 'weir-lane/{z}/{x}/{y}.mvt',
  bounds: [-4.1, 53.7, -3.9, 53.8],
  minZoom: 8,
  maxZoom: 15,
  attribution: { text: '© OpenStreetMap contributors', link: 'https://www.openstreetmap.org/copyright' },
  dataFrom: '2026-11-20',
  layers: { roads: ['path'] },
  bytes: { archive: 1, tiles: 2 },
};

test('a map is taken as it was described', () => {
  expect(schoolMapFrom(map)).toEqual(map);
});

test.each([
  ['nothing', null],
  ['an archive on another site', { ...map, archive: 'https://example.com/x.pmtiles' }],
  ['an archive in another folder', { ...map, archive: '../x.pmtiles' }],
  ['tiles on another site', { ...map, tiles: '//example.com/{z}/{x}/{y}.mvt' }],
  ['bounds the wrong way round', { ...map, bounds: [1, 0, 0, 1] }],
  ['no zooms', { ...map, maxZoom: undefined }],
  ['nobody to thank', { ...map, attribution: { text: '', link: null } }],
])('%s is no map', (_what, value) => {
  expect(schoolMapFrom(value)).toBeNull();
});

test('a link of another kind than https is dropped, not followed', () => {
  const hostile = { ...map, attribution: { text: 'x', link: 'javascript:alert(1)' } };
  expect(schoolMapFrom(hostile)?.attribution.link).toBeNull();
});
