import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { serveFolder } from '../../../../scripts/lib/static-server.ts';
import { type SchoolMap, schoolMapFrom } from '../../../domain/near/school-map.ts';
import { tilesIn } from '../../../domain/near/tile-grid.ts';
import type { Tiles } from './tile.ts';
import { sharedTiles, tilesOf, watched } from './tiles.ts';

const school = 'weir-lane-primary';
const folder = mkdtempSync(join(tmpdir(), 'fingerpost-streets-'));
const archive = join(folder, `${school}.pmtiles`);
const servers: Server[] = [];
let withParts = '';
let without = '';
let about: SchoolMap;

beforeAll(async () => {
  for (const part of [`${school}.json`, `${school}.pmtiles`, school])
    cpSync(join('content/map', part), join(folder, part), { recursive: true });
  about = schoolMapFrom(JSON.parse(readFileSync(join(folder, `${school}.json`), 'utf8'))) as SchoolMap;
  withParts = await serve(true);
  without = await serve(false);
});
afterEach(() => cpSync(join('content/map', `${school}.pmtiles`), archive));
afterAll(() => {
  for (const server of servers) server.close();
  rmSync(folder, { recursive: true });
});

async function serve(parts: boolean): Promise<string> {
  const server = await serveFolder({ folder, port: 0, withParts: parts });
  servers.push(server);
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const open = (site: string, map = about) => tilesOf(map, `${site}/${school}.json`, new AbortController().signal);

/** The tile of the school at zoom 14, which has streets on it. */
function middleOf(tiles: Tiles | null) {
  const [tile] = tilesIn({ west: -4.0105, east: -4.0105, south: 53.7545, north: 53.7545 }, 14);
  return tiles?.getZxy(14, tile!.x, tile!.y);
}

test('a server that gives parts of files is asked for one file alone', async () => {
  rmSync(join(folder, school), { recursive: true });
  const tile = await middleOf(await open(withParts));
  expect(tile?.data.byteLength).toBeGreaterThan(500);
  cpSync(join('content/map', school), join(folder, school), { recursive: true });
});

test('a server that gives whole files only is asked for single tiles, and they are the same', async () => {
  const [fromFile, fromFolder] = [await middleOf(await open(withParts)), await middleOf(await open(without))];
  expect(Buffer.from(fromFolder!.data).equals(Buffer.from(fromFile!.data))).toBe(true);
});

const map = readFileSync(join('content/map', `${school}.pmtiles`));
const changed = (place: number, value: number) => {
  const bytes = Buffer.from(map);
  bytes[place] = value;
  return bytes;
};
const broken: [string, Buffer][] = [
  ['that is empty', Buffer.alloc(0)],
  ['that is something else', Buffer.from('<!doctype html><title>Not found</title>'.repeat(20))],
  ['of a later version', changed(7, 4)],
  ['of pictures, not of shapes', changed(99, 2)],
  ['with a broken list of tiles', changed(130, map[130]! ^ 0xff)],
  ['cut off in its header', map.subarray(0, 60)],
];

test.each(broken)('a map file %s is left alone for the single tiles', async (_, bytes) => {
  writeFileSync(archive, bytes);
  expect(await middleOf(await open(withParts))).toBeDefined();
});

test.each(broken)('a map file %s and no single tiles is no map', async (_, bytes) => {
  writeFileSync(archive, bytes);
  expect(await open(withParts, { ...about, tiles: 'nowhere/{z}/{x}/{y}.mvt' })).toBe(null);
});

test('a host that answers everything with a page of words has no tiles', async () => {
  writeFileSync(join(folder, 'words.mvt'), '<!doctype html>');
  expect(await open(without, { ...about, tiles: 'words.mvt' })).toBe(null);
});

test('a tile with nothing on it is no fault', async () => {
  for (const site of [withParts, without]) expect(await (await open(site))?.getZxy(14, 1, 1)).toBeUndefined();
});

test('a file cut off among its tiles gives what it has, and tells of what it has not', async () => {
  const tiles = await open(withParts);
  const told: boolean[] = [];
  const heard = watched(tiles as Tiles, (isThere) => told.push(isThere));
  await middleOf(heard);
  writeFileSync(archive, map.subarray(0, 13_000));
  // What the drawing library asks again next time, instead of remembering that there is nothing.
  await expect(middleOf(heard)).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
  expect(told).toEqual([true, false]);
});

test('what nobody waits for any more is not told as a fault', async () => {
  const told: boolean[] = [];
  const leaving = new AbortController();
  const heard = watched((await open(without)) as Tiles, (isThere) => told.push(isThere));
  const asked = heard.getZxy(14, 8008, 5279, leaving.signal);
  leaving.abort();
  await expect(asked).rejects.toThrow();
  expect(told).toEqual([]);
});

test('two layers that ask for the same tile fetch it once, and again where it could not be had', async () => {
  const asked: string[] = [];
  let isThere = false;
  const tiles = sharedTiles({
    getZxy: async (z, x, y) => {
      asked.push(`${z}/${x}/${y}`);
      if (!isThere) throw new Error('The network is gone.');
      return { data: new ArrayBuffer(0) };
    },
  });
  const both = () => Promise.allSettled([tiles.getZxy(14, 1, 2), tiles.getZxy(14, 1, 2)]);
  expect((await both()).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  isThere = true;
  expect((await both()).map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled']);
  expect(asked).toEqual(['14/1/2', '14/1/2']);
});
