import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { hasBaseMap, mapFiles } from './map-files-integration.ts';

type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

const folder = mkdtempSync(join(tmpdir(), 'fingerpost-maps-'));
const hooks = mapFiles().hooks as unknown as Record<string, (given: object) => void>;
let server: Server;
let address = '';

beforeAll(async () => {
  vi.stubEnv('FINGERPOST_CONTENT', folder);
  const files = ['mill.json', 'mill.pmtiles', 'mill/14/1/2.mvt', 'gone.json', 'stops-mill.json', 'source/town.osm'];
  for (const path of ['schools/mill.yaml', 'schools/hill.yaml', ...files.map((file) => `map/${file}`)]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), 'what is in it');
  }
  hooks['astro:config:done']?.({ config: { base: '/town' } });
  let answer: Handler = () => {};
  hooks['astro:server:setup']?.({ server: { middlewares: { use: (handler: Handler) => (answer = handler) } } });
  server = createServer((request, response) => answer(request, response, () => response.writeHead(404).end()));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

test('a build has the maps of its own schools, and neither sources nor those of others', () => {
  const site = join(folder, 'site');
  hooks['astro:build:done']?.({ dir: pathToFileURL(`${site}/`) });
  const built = readdirSync(join(site, 'map'), { recursive: true, withFileTypes: true });
  expect(
    built
      .filter((entry) => entry.isFile())
      .map(({ name }) => name)
      .toSorted(),
  ).toEqual(['2.mvt', 'mill.json', 'mill.pmtiles']);
});

test('a school has a map where somebody made one', () => {
  expect([hasBaseMap('mill'), hasBaseMap('hill')]).toEqual([true, false]);
});

test('while the site is edited, its maps are served as a host would serve them, in parts too', async () => {
  const part = await fetch(`${address}/town/map/mill.pmtiles`, { headers: { range: 'bytes=0-3' } });
  expect([part.status, await part.text()]).toEqual([206, 'what']);
  expect((await fetch(`${address}/town/map/mill/14/1/2.mvt`)).status).toBe(200);
});

test.each([
  '/map/mill.json',
  '/town/map/gone.json',
  '/town/map/stops-mill.json',
  '/town/map/source/town.osm',
  '/town/map/..%2fschools%2fmill.yaml',
  '/town/map/mill/../../schools/mill.yaml',
  '/town/map/mill',
  '/town/map/mill/14/1/3.mvt',
])('nothing else in the folder is: %s', async (path) => {
  expect((await fetch(address + path)).status).toBe(404);
});
