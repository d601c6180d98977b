import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isOwnFile, ownFiles, problemsBesideTexts } from './beside-texts.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fingerpost-beside-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, content: string | Uint8Array = '{}'): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}
const told = () => problemsBesideTexts(folder).map(({ code }) => code);

test('the demo’s folders and those of the tests are right', () => {
  expect(problemsBesideTexts('content')).toEqual([]);
  expect(problemsBesideTexts('tests/content')).toEqual([]);
});

test('what commands write belongs there', () => {
  write('map/README.md');
  write('map/mill-school.json');
  write('map/stops-mill-school.json');
  write('map/mill-school.pmtiles', 'PMTiles\u0003');
  write('map/mill-school/8/125/82.mvt', new Uint8Array([0x1a, 1]));
  write('map/mill-school/8/125/83.mvt', new Uint8Array([0x1f, 0x8b]));
  write('map/mill-school/8/125/84.mvt', '');
  write('map/source/town.osm.pbf', 'x');
  write('map/.DS_Store', 'x');
  write('postcodes/LS1.json');
  write('postcodes/EC1A.json');
  write('postcodes/near-mill-school.json');
  write('postcodes/source/codes.csv', 'a');
  write('imports/trafford-clubs.json');
  expect(told()).toEqual([]);
});

test.each([
  'map/page.html',
  'map/script.js',
  'map/mill-school/index.html',
  'map/mill-school/8/125/82.html',
  'map/mill-school/8/82.mvt',
  'map/Mill School.json',
  'map/source/run.sh',
  'map/source/deep/er.osm',
  'map/.env',
  'map/drawing.svg',
  'postcodes/pupils.csv',
  'postcodes/all.json',
  'postcodes/ls1.json',
  'postcodes/source/pupils.xlsx',
  'imports/clubs.csv',
  'imports/old/clubs.json',
  'guides/pictures/x.png',
  'guides/pictures/x.svg',
  'guides/pictures/deep/x.webp',
  'map/mill-school.json.bak',
])('anything else does not: %s', (path) => {
  write(path);
  expect(told()).toEqual(['file.kind']);
});

test.each([
  ['map/mill-school.json', '<html>'],
  ['map/mill-school.json', ''],
  ['map/mill-school.pmtiles', '<html>'],
  ['map/mill-school/8/125/82.mvt', '<html>'],
  ['postcodes/LS1.json', 'version https://git-lfs.github.com/spec/v1'],
  ['postcodes/districts.json', '"x"'],
  ['imports/clubs.json', '{'],
  ['guides/pictures/x.webp', '<svg/>'],
])('a file is what its name says: %s is not %s', (path, content) => {
  write(path, content);
  expect(told()).toEqual(['file.damaged']);
});

test('no link leads out of the folder, to a file or to a folder', () => {
  const outside = mkdtempSync(join(tmpdir(), 'fingerpost-outside-'));
  writeFileSync(join(outside, 'secret.json'), '{"pupils":[]}');
  mkdirSync(join(outside, '8/1'), { recursive: true });
  writeFileSync(join(outside, '8/1/2.mvt'), new Uint8Array([0x1a]));
  mkdirSync(join(folder, 'map'));
  symlinkSync(join(outside, 'secret.json'), join(folder, 'map/mill-school.json'));
  symlinkSync(outside, join(folder, 'map/mill-school'));
  expect(told()).toEqual(['file.link', 'file.link']);
  const map = join(folder, 'map');
  expect(isOwnFile(map, 'mill-school.json')).toBe(false);
  expect(isOwnFile(map, 'mill-school/8/1/2.mvt')).toBe(false);
  expect(ownFiles(map, /./)).toEqual([]);
  symlinkSync(outside, join(folder, 'postcodes'));
  expect(problemsBesideTexts(folder).map(({ file }) => file)).toContain(`${folder}/postcodes`);
  expect(isOwnFile(join(folder, 'postcodes'), 'secret.json')).toBe(false);
  rmSync(outside, { recursive: true });
});

test('a file of the folder itself is its own', () => {
  write('map/mill-school/8/1/2.mvt');
  expect(isOwnFile(join(folder, 'map'), 'mill-school/8/1/2.mvt')).toBe(true);
  expect(isOwnFile(join(folder, 'map'), '../map/mill-school/8/1/2.mvt')).toBe(true);
  expect(isOwnFile(join(folder, 'map'), 'nothing.json')).toBe(false);
  expect(ownFiles(join(folder, 'map'), /^mill-school\/\d+\/\d+\/\d+\.mvt$/)).toEqual(['mill-school/8/1/2.mvt']);
});
