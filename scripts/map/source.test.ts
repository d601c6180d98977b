import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { siteSchema } from '../../src/schema/settings.ts';
import { downloaded, mapSource } from './source.ts';

let folder = '';
let server: Server | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'map-source-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  server?.close();
});

const site = (more: object = {}) => siteSchema.parse({ name: 'Test directory', place: 'Testford', ...more });
const asked = (more: Partial<Parameters<typeof mapSource>[0]> = {}) =>
  mapSource({ folder, download: false, site: site(), say: () => {}, ...more });

test('with nothing to go by, it says how to name an extract', async () => {
  await expect(asked()).rejects.toThrow(/no map data.*--extract FILE.*mapExtract/);
});

test('a file that is not there, or no extract, is refused by name', async () => {
  await expect(asked({ extract: 'nowhere.osm.pbf' })).rejects.toThrow('There is no file “nowhere.osm.pbf”');
  await expect(asked({ extract: 'package.json' })).rejects.toThrow('which ends in .osm.pbf or .osm');
});

test('a map drawn for the directory is used where none is named; two are one too many', async () => {
  mkdirSync(join(folder, 'map/source'), { recursive: true });
  const file = join(folder, 'map/source/town.osm');
  writeFileSync(file, '');
  expect(await asked({ site: site({ fictional: true }) })).toEqual({ file, madeUp: true });
  expect(await asked()).toEqual({ file, madeUp: false });
  writeFileSync(join(folder, 'map/source/other.osm.pbf'), '');
  await expect(asked()).rejects.toThrow('has several files (other.osm.pbf, town.osm); name one with --extract');
});

test('nothing is fetched from the configured address before somebody asks for it', async () => {
  const settings = site({ mapExtract: 'https://maps.example.org/nobody-has-this.osm.pbf' });
  await expect(asked({ site: settings })).rejects.toThrow('To download it now, add --download');
  await expect(asked({ site: site({ mapExtract: 'https://maps.example.org/page' }) })).rejects.toThrow(
    'Map data: name a file that ends in .osm.pbf',
  );
});

test('a download is kept whole and its progress told; one that fails leaves nothing', async () => {
  const content = Buffer.alloc(200_000, 'x');
  server = createServer((request, response) => {
    if (request.url !== '/town.osm.pbf') response.writeHead(404).end();
    else response.setHeader('content-length', content.length).end(content);
  }).listen(0, '127.0.0.1');
  await new Promise((ready) => server!.once('listening', ready));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const said: string[] = [];
  const file = join(folder, 'town.osm.pbf');
  await downloaded(`${address}/town.osm.pbf`, file, (line) => said.push(line));
  expect(readFileSync(file)).toEqual(content);
  expect(said.at(-1)).toBe('100% of 200 KB');
  const missing = join(folder, 'missing.osm.pbf');
  await expect(downloaded(`${address}/missing.osm.pbf`, missing, () => {})).rejects.toThrow('answered 404');
  expect(existsSync(missing) || existsSync(`${missing}.part`)).toBe(false);
});
