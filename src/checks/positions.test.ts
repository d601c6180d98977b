import { expect, test } from 'vitest';
import { listingText, readWith, smallFolder } from '../../tests/lib/small-folder.ts';
import { checkProblems } from './index.ts';

/** What the check says of one place, where ZZ1 1AA is at 53.75, -4. */
function saidOf(place: object, files = {}, postcodesKnown = true) {
  const read = readWith({ 'listings/x.md': listingText({ places: [{ name: 'Hall', ...place }] }), ...files });
  const positionOf = (postcode: string) => (postcode === 'ZZ1 1AA' ? { latitude: 53.75, longitude: -4 } : null);
  return checkProblems(read.content, '2026-11-23', { ...read, ...(postcodesKnown ? { positionOf } : {}) })
    .filter(({ code, file }) => code.startsWith('geo.') && !file.includes('chess-club'))
    .map(({ severity, code, field, message }) => `${severity} ${code}, ${field}: ${message}`);
}

const at = (latitude: number, longitude = -4) => ({ postcode: 'ZZ1 1AA', latitude, longitude });

test('a place within a kilometre of its postcode is right', () => {
  expect(saidOf(at(53.758))).toEqual([]);
});

test('over a kilometre somebody should look, over three one of the two is wrong', () => {
  expect(saidOf(at(53.765))).toEqual([
    'warning geo.postcode_mismatch, Places 1, Latitude: is 1.7 km from where ZZ1 1AA is; correct the position or the postcode',
  ]);
  expect(saidOf(at(53.79))).toEqual([expect.stringMatching(/^error geo\.postcode_mismatch.*4\.4 km/)]);
});

test('a postcode nobody knows, or a site without postcode files, says nothing', () => {
  expect(saidOf({ ...at(53.79), postcode: 'ZZ1 1AB' })).toEqual([]);
  expect(saidOf(at(53.79), {}, false)).toEqual([]);
});

test('a school too is where its postcode is', () => {
  const school = `${smallFolder['schools/mill-school.yaml']}postcode: "ZZ1 1AA"\n`.replace('53.75', '53.77');
  expect(saidOf({}, { 'schools/mill-school.yaml': school })).toEqual([
    expect.stringContaining('warning geo.postcode_mismatch, Latitude'),
  ]);
});

test('a place far from every school is probably a slip: a minus forgotten, two digits swapped', () => {
  expect(saidOf({ latitude: 53.75, longitude: -1 })).toEqual([
    expect.stringMatching(/^warning geo\.out_of_reach, Places 1, Latitude: is 198 km from Mill School/),
  ]);
  const nearby = `${smallFolder['schools/mill-school.yaml']}view: { withinKm: 2 }\n`;
  expect(saidOf({ latitude: 53.78, longitude: -4.01 }, { 'schools/mill-school.yaml': nearby })).toEqual([]);
  expect(saidOf({ latitude: 53.8, longitude: -4.01 }, { 'schools/mill-school.yaml': nearby })).toEqual([
    expect.stringContaining('geo.out_of_reach'),
  ]);
});
