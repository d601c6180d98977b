import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { distanceKm } from '../../domain/near/distance.ts';
import { positionFromGrid } from './british-grid.ts';
import { postcodeAreaLetters, postcodesIn } from './postcode-table.ts';

test('a test point of Ordnance Survey’s lies where they say, within the 5 m of the formula', () => {
  // OSTN15 test point 1, St Mary’s, Isles of Scilly.
  const position = positionFromGrid(91_492.146, 11_318.804)!;
  expect(distanceKm(position, { latitude: 49.922_264, longitude: -6.299_778 }) * 1000).toBeLessThan(5);
});

const data = join(import.meta.dirname, '../../../../shared/data');
const absent = existsSync(data) ? false : 'no ../shared/data beside this checkout';

test.skipIf(absent)('Code-Point Open’s grid agrees with the positions a council publishes', () => {
  const published = readFileSync(join(data, 'trafford/spatial/postcodes__trafford_postcodes.csv'), 'utf8');
  const all = new Set(published.match(/^[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}/gm));
  const theirs = postcodesIn(published, all);
  const ours = postcodesIn(readFileSync(join(data, 'postcodes-codepoint-open/m.csv'), 'utf8'), all);
  const metres = [...ours]
    .map(([postcode, at]) => distanceKm(at, theirs.get(postcode)!) * 1000)
    .toSorted((a, b) => a - b);
  expect(metres.length).toBeGreaterThan(4000);
  // Positions are kept to 5 decimals, about a metre.
  expect(metres[Math.floor(metres.length / 2)]).toBeLessThan(1);
});

test('a point off the grid has no position', () => {
  expect(positionFromGrid(0, 0)).toBeNull();
  expect(positionFromGrid(Number.NaN, 5)).toBeNull();
});

const wanted = new Set(['ZZ1 1AA', 'ZZ1 1AB', 'ZZ1 1AD']);

test('a table with a heading gives position and part of town', () => {
  const text = 'postcode,ward_name,lon,lat\nZZ1 1AA,Old Town,-4.0,53.75\nZZ9 9ZZ,Far,-4.0,53.75\n';
  expect([...postcodesIn(text, wanted, 'ward_name')]).toEqual([
    ['ZZ1 1AA', { latitude: 53.75, longitude: -4, area: 'Old Town' }],
  ]);
});

test('a national table’s rows without a position are passed over', () => {
  const text = 'pcds,lat,long\nZZ1 1AA,99.999999,0.000000\nZZ1 1AB,,\nZZ1 1AD,53.75,-4\n';
  expect([...postcodesIn(text, wanted).keys()]).toEqual(['ZZ1 1AD']);
});

test('a Code-Point Open file has no heading; quality 90 means no position', () => {
  const text = '"ZZ11AA",10,392900,804900,"S92000003"\n"ZZ1 1AB",90,0,0,"S92000003"\n';
  const table = postcodesIn(text, wanted);
  expect(table.get('ZZ1 1AA')!.latitude).toBeCloseTo(57.134, 2);
  expect(table.has('ZZ1 1AB')).toBe(false);
});

test('a table that is none, or lacks the named column, says what it needs', () => {
  expect(() => postcodesIn('a,b\n1,2\n', wanted)).toThrow(/postcode, lon and lat/);
  expect(() => postcodesIn('postcode,lat,lon\n', wanted, 'ward')).toThrow(/no column “ward”/);
});

test('the area of a postcode is its first letters', () => {
  expect(postcodeAreaLetters('M33 5SL')).toBe('m');
  expect(postcodeAreaLetters('WA14 2RS')).toBe('wa');
});
