import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { distanceKm } from '../src/domain/near/distance.ts';
import { postcodeIn } from '../src/domain/near/find-postcode.ts';
import { gzippedBytes } from '../src/exchange/postcodes/near-files.ts';
import { postcodesIn } from '../src/exchange/postcodes/postcode-table.ts';
import { smallFolder } from '../tests/lib/small-folder.ts';
import { knownPostcodes } from './lib/known-postcodes.ts';
import { makePostcodes, type PostcodeOptions } from './lib/make-postcodes.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fingerpost-'));
  for (const [path, text] of Object.entries(smallFolder)) write(`content/${path}`, text);
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, content: string | Uint8Array): string {
  mkdirSync(join(folder, dirname(path)), { recursive: true });
  writeFileSync(join(folder, path), content);
  return join(folder, path);
}

/** What the command does, without starting a program for each. */
async function run(options: Partial<PostcodeOptions>): Promise<string> {
  const lines: string[] = [];
  const all = { from: [], folder: join(folder, 'content'), withinKm: 15, northernIreland: false, dryRun: false };
  await makePostcodes({ ...all, ...options }, (line) => lines.push(line));
  return lines.join('\n');
}

/** The command itself, started as a person starts it. */
function start(...args: string[]): { code: number | null; said: string } {
  const command = ['scripts/postcodes.ts', '--content', join(folder, 'content'), ...args];
  const ran = spawnSync(process.execPath, command, { encoding: 'utf8' });
  return { code: ran.status, said: ran.stdout + ran.stderr };
}

const written = () => readdirSync(join(folder, 'content/postcodes')).toSorted();
const file = (name: string) => JSON.parse(readFileSync(join(folder, 'content/postcodes', `${name}.json`), 'utf8'));

const own = 'postcode,lon,lat\nZZ1 1AA,-4,53.75\nZZ1 1AB,-4.001,53.751\nZZ2 1AA,-4,53.7\nZZ9 9ZZ,-1,53.7\n';
const attribution = 'Made up.';

test('files are written for the districts in reach of a school, and one for the school itself', async () => {
  const said = await run({ from: [write('own.csv', own)], attribution });
  expect(written()).toEqual(['ZZ1.json', 'ZZ2.json', 'districts.json', 'near-mill-school.json']);
  expect(Object.keys(file('near-mill-school').districts)).toEqual(['ZZ1', 'ZZ2']);
  expect(file('districts')).toMatchObject({ files: ['ZZ1', 'ZZ2'], districts: { ZZ9: [53.7, -1, 0] } });
  for (const name of ['ZZ1', 'near-mill-school', 'districts']) expect(file(name).attribution).toBe('Made up.');
  expect(said).toContain('4 postcodes in 3 districts');
});

test('the same again changes nothing; a dry run writes nothing; what no school needs is taken away', async () => {
  const from = [write('own.csv', own)];
  expect(await run({ from, attribution, dryRun: true })).toContain('Nothing was written');
  expect(existsSync(join(folder, 'content/postcodes'))).toBe(false);
  await run({ from, attribution });
  const texts = () => written().map((name) => readFileSync(join(folder, 'content/postcodes', name), 'utf8'));
  const before = texts();
  await run({ from, attribution });
  expect(texts()).toEqual(before);
  expect(await run({ from, attribution, withinKm: 2 })).toContain('ZZ2.json is taken away');
  expect(written()).not.toContain('ZZ2.json');
});

test('the content folder’s own files answer imports and checks', async () => {
  await run({ from: [write('own.csv', own)], attribution });
  const positionOf = knownPostcodes(join(folder, 'content'));
  expect(positionOf('ZZ1 1AB')).toEqual({ latitude: 53.751, longitude: -4.001 });
  for (const unknown of ['ZZ1 1AD', 'ZZ9 9ZZ', '../x', 'ZZ1']) expect(positionOf(unknown)).toBeNull();
});

test('Code-Point Open comes as a zip, with its year in the licence', async () => {
  const zip = zipSync({
    'Doc/licence.txt': strToU8('Contains Royal Mail data © Royal Mail copyright and database right 2026.'),
    'Doc/Code-Point_Open_Column_Headers.csv': strToU8('PC,PQ,EA,NO\n'),
    'Data/CSV/zz.csv': strToU8('"ZZ1 1AA",10,268200,423000,"E92000001"\n"ZZ1 1AB",90,0,0,"E92000001"\n'),
  });
  const said = await run({ from: [write('codepo_gb.zip', zip)] });
  expect(said).toContain('1 without a position, left out');
  expect(file('ZZ1').attribution).toContain('Contains OS data © Crown copyright and database right 2026.');
  expect(file('ZZ1').attribution).toContain('Royal Mail');
});

const onspd = [
  'pcds,dointr,doterm,oseast1m,osnrth1m,lat,long',
  'ZZ1 1AA,199001,,268200,423000,53.75,-4.0',
  'ZZ1 1AB,199001,200512,268200,423000,53.75,-4.0',
  'BT1 1AA,199001,,333900,374500,54.6,-5.93',
  'JE2 3AB,199001,,,,99.999999,0.000000',
].join('\n');

test('of the ONS directory, ended postcodes and Northern Ireland’s are left out; those need their own licence', async () => {
  const from = [write('ONSPD_MAY_2026_UK.csv', onspd)];
  const said = await run({ from });
  expect(said).toContain('1 no longer used, left out');
  expect(said).toContain('1 without a position, left out');
  expect(said).toContain('1 of Northern Ireland left out');
  expect(file('ZZ1').attribution).toMatch(/database right 2026.*Office for National Statistics/);
  expect(file('districts').districts).not.toHaveProperty('BT1');

  await run({ from, northernIreland: true });
  expect(file('districts').districts.BT1).toEqual([54.6, -5.93, 0]);
  expect(file('districts').attribution).toContain('Land & Property Services');
});

test('eastings and northings of Northern Ireland are never read on the British grid', async () => {
  const table = 'pcds,doterm,oseast1m,osnrth1m\nZZ1 1AA,,268200,423000\nBT1 1AA,,333900,374500\n';
  const said = await run({ from: [write('ONSPD_2026.csv', table)], northernIreland: true });
  expect(said).toContain('1 without a position, left out');
  expect(file('districts').districts).not.toHaveProperty('BT1');
});

test('a table of districts gives every other postcode a rough answer, the islands among them', async () => {
  const rough = 'outcode,latitude,longitude\nBT1,54.6,-5.93\nJE2,49.19,-2.09\nZZ1,50,-3\nZZ5,1,1\nXX,54,-2\n';
  await run({ from: [write('own.csv', own)], attribution, districts: write('outcodes.csv', rough) });
  const { districts } = file('districts');
  expect(districts.BT1).toEqual([54.6, -5.93, null]);
  expect(districts.JE2).toEqual([49.19, -2.09, null]);
  // What the tables themselves say is better.
  expect(districts.ZZ1[0]).toBeCloseTo(53.75, 2);
  for (const name of ['ZZ5', 'XX']) expect(districts).not.toHaveProperty(name);
});

test('tables that cannot be used are told in a sentence', async () => {
  await expect(run({ from: ['nowhere.csv'] })).rejects.toThrow(/There is no file or folder “nowhere\.csv”/);
  await expect(run({ from: [write('own.csv', own)] })).rejects.toThrow(/say whose table it is/);
  const none = write('none.csv', 'a,b\n1,2\n');
  await expect(run({ from: [none], attribution })).rejects.toThrow(/holds no postcodes\.\n.*postcode, lon and lat/);
  const lost = { from: [write('own.csv', own)], attribution, districts: none };
  await expect(run(lost)).rejects.toThrow(/none\.csv has no columns for outcode/);
});

test('started wrongly it says how to start it, started rightly it works', () => {
  expect(start()).toMatchObject({ code: 1, said: expect.stringContaining('Name a table') });
  expect(start('--from', 'x', '--within', 'far').said).toContain('--within: write kilometres');
  const { code, said } = start('--from', write('own.csv', own), '--attribution', 'Made up.');
  expect(code, said).toBe(0);
});

const data = join(import.meta.dirname, '../../shared/data');
const absent = existsSync(join(data, 'postcodes-codepoint-open')) ? false : 'no ../shared/data beside this checkout';

test.skipIf(absent)('a school in Stretford: one small file, with every council postcode in its place', async () => {
  const school =
    'name: Stretford High School\nphase: secondary\nyears: { from: 7, to: 11 }\nlatitude: 53.446\nlongitude: -2.308\n';
  write('content/schools/mill-school.yaml', school);
  const districts = join(data, 'postcodes-outcodes/postcodes-outcodes/postcodes.csv');
  await run({ from: [join(data, 'postcodes-codepoint-open')], districts });
  const near = file('near-mill-school');
  expect(gzippedBytes(JSON.stringify(near))).toBeLessThan(150_000);
  expect(gzippedBytes(JSON.stringify(file('districts')))).toBeLessThan(30_000);

  const published = readFileSync(join(data, 'trafford/spatial/postcodes__trafford_postcodes.csv'), 'utf8');
  const theirs = postcodesIn(published, new Set(published.match(/^[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}/gm)));
  const metres = [...theirs].flatMap(([postcode, at]) => {
    const sectors = near.districts[postcode.split(' ')[0]!];
    const found = sectors && postcodeIn(sectors, postcode);
    return found?.how === 'postcode' ? [distanceKm(at, found) * 1000] : [];
  });
  metres.sort((one, other) => one - other);
  expect(metres.length).toBeGreaterThan(4000);
  // A step is 0.0001 degrees, so rounding takes away 6.5 m at most, and half as much at the middle.
  expect(metres[Math.floor(metres.length / 2)]).toBeLessThan(4);
  // Nine years lie between the two tables: some postcodes have moved to another house.
  expect(metres[Math.floor(metres.length * 0.95)]).toBeLessThan(50);
});
