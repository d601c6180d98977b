import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveFolder } from '../../scripts/lib/static-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'fingerpost-send-'));
const servers: Server[] = [];
let withParts = '';
let without = '';

beforeAll(async () => {
  writeFileSync(join(folder, 'map.pmtiles'), '0123456789');
  writeFileSync(join(folder, 'empty.pmtiles'), '');
  writeFileSync(join(folder, 'page.html'), '<h1>Home</h1>');
  for (const parts of [true, false]) {
    const server = await serveFolder({ folder, port: 0, withParts: parts });
    servers.push(server);
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    if (parts) withParts = address;
    else without = address;
  }
});
afterAll(() => {
  for (const server of servers) server.close();
  rmSync(folder, { recursive: true });
});

const part = (range: string, file = 'map.pmtiles', headers = {}) =>
  fetch(`${withParts}/${file}`, { headers: { range, ...headers } });

test.each([
  ['bytes=2-4', '234', 'bytes 2-4/10'],
  ['bytes=8-99', '89', 'bytes 8-9/10'],
  ['bytes=7-', '789', 'bytes 7-9/10'],
  ['bytes=-3', '789', 'bytes 7-9/10'],
  ['bytes=0-0', '0', 'bytes 0-0/10'],
])('the part %s of a file is those bytes', async (range, bytes, told) => {
  const response = await part(range);
  expect([response.status, await response.text()]).toEqual([206, bytes]);
  expect(response.headers.get('content-range')).toBe(told);
  expect(response.headers.get('content-type')).toBe('application/vnd.pmtiles');
});

test.each(['bytes=10-', 'bytes=99-100', 'bytes=-0'])(
  'a part beyond the end, %s, is refused with the size',
  async (range) => {
    const response = await part(range);
    expect([response.status, response.headers.get('content-range')]).toEqual([416, 'bytes */10']);
  },
);

test('an empty file has no parts', async () => {
  expect((await part('bytes=0-99', 'empty.pmtiles')).status).toBe(416);
});

test.each(['bytes=4-2', 'bytes=0-1,3-4', 'lines=1-2', 'bytes=-', 'bytes=a-b'])(
  'what is no single part, %s, is answered with the whole file',
  async (range) => {
    const response = await part(range);
    expect([response.status, await response.text()]).toEqual([200, '0123456789']);
  },
);

test('a part of a file only if it has not changed is the whole file, since we cannot tell', async () => {
  expect((await part('bytes=0-1', 'map.pmtiles', { 'if-range': '"x"' })).status).toBe(200);
});

test('a part is of the file as it is, not of it compressed', async () => {
  const response = await part('bytes=0-3', 'page.html', { 'accept-encoding': 'gzip' });
  expect([response.headers.get('content-encoding'), await response.text()]).toEqual([null, '<h1>']);
});

test('a server without parts gives the whole file and promises nothing', async () => {
  const response = await fetch(`${without}/map.pmtiles`, { headers: { range: 'bytes=0-1' } });
  expect([response.status, await response.text()]).toEqual([200, '0123456789']);
  expect(response.headers.get('accept-ranges')).toBe(null);
});
