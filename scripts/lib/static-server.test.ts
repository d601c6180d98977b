import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { headerRules, headersFor } from './headers.ts';
import { serveFolder } from './static-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'fingerpost-serve-'));
const servers: Server[] = [];
let site = '';
let below = '';

beforeAll(async () => {
  mkdirSync(join(folder, 'site', 'high'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'outside the site');
  writeFileSync(join(folder, 'site', 'index.html'), '<h1>Home</h1>');
  writeFileSync(join(folder, 'site', 'high', 'index.html'), '<h1>High</h1>');
  writeFileSync(join(folder, 'site', '404.html'), '<h1>Not here</h1>');
  writeFileSync(join(folder, 'site', 'base.geojson'), '{}');
  writeFileSync(
    join(folder, 'site', '_headers'),
    '/*\n  X-Frame-Options: DENY\n\n/high/*\n  ! X-Frame-Options\n  X-Frame-Options: NONE\n\n/_astro/*\n  Cache-Control: max-age=31536000, immutable\n',
  );
  const start = async (base: string) => {
    const server = await serveFolder({ folder: join(folder, 'site'), port: 0, base });
    servers.push(server);
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  };
  site = await start('/');
  below = await start('/town/');
});
afterAll(() => {
  for (const server of servers) server.close();
  rmSync(folder, { recursive: true });
});

test('a page is served with its type and the headers of the file', async () => {
  const response = await fetch(`${site}/`);
  expect(await response.text()).toBe('<h1>Home</h1>');
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(response.headers.get('x-frame-options')).toBe('DENY');
});

test('a later rule can take off what an earlier one gives', async () => {
  expect((await fetch(`${site}/high/`)).headers.get('x-frame-options')).toBe('NONE');
});

test('a page asked for without its last slash is one step away', async () => {
  const response = await fetch(`${site}/high`, { redirect: 'manual' });
  expect([response.status, response.headers.get('location')]).toEqual([301, '/high/']);
});

test.each([
  '//evil.example',
  '//evil.example/..',
  '//evil.example/%2e%2e/high',
  '/.//evil.example/..%2fhigh',
  '/.//high',
  '/high/..//evil.example/..%2f..%2fhigh',
  '/\\evil.example/..%2fhigh',
  '/.%2f%5cevil.example/..%2fhigh',
  '/%5cevil.example',
  '/%5c%5cevil.example/..%2f..%2fhigh',
  'http://evil.example/high',
  '/town//evil.example/..%2fhigh',
  '/%09/evil.example/..%2fhigh',
])('%s leads to no other host', async (path) => {
  for (const at of [site, below]) {
    const location = await new Promise<string | undefined>((resolve) =>
      get({ host: '127.0.0.1', port: new URL(at).port, path, headers: { host: 'evil.example' } }, (r) =>
        resolve(r.headers.location),
      ),
    );
    if (location === undefined) continue;
    expect(new URL(location, 'https://larkbridge.example.org/').host, location).toBe('larkbridge.example.org');
    expect(['/high/', '/town/high/']).toContain(location);
  }
});

test('what is not there gives the 404 page, headers and all', async () => {
  const response = await fetch(`${site}/nothing/`);
  expect(response.status).toBe(404);
  expect(await response.text()).toContain('Not here');
  expect(response.headers.get('x-frame-options')).toBe('DENY');
});

test('that a file is missing is remembered by no browser', async () => {
  const missing = await fetch(`${site}/_astro/part.abc.js`);
  expect([missing.status, missing.headers.get('cache-control')]).toEqual([404, 'no-store']);
});

test('nothing outside the folder can be had, nor the headers file itself', async () => {
  const raw = (path: string) =>
    new Promise<number>((resolve) =>
      get({ host: '127.0.0.1', port: new URL(site).port, path }, (r) => resolve(r.statusCode ?? 0)),
    );
  for (const path of ['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/%E0%A4%A', '/a%00b', '/_headers'])
    expect(await raw(path), path).toBe(404);
});

test('a site built to sit below a path is served there and nowhere else', async () => {
  expect((await fetch(`${below}/town/high/`)).status).toBe(200);
  expect((await fetch(`${below}/high/`)).status).toBe(404);
  expect((await fetch(`${below}/town/base.geojson`)).headers.get('content-type')).toBe('application/geo+json');
});

test('a line of a headers file that is neither path nor header is told with its number', () => {
  expect(() => headerRules('/*\n  A: 1\nwhat is this')).toThrow('_headers:3');
  expect(headersFor(headerRules('/*\n  A: 1\n/x\n  B: 2'), '/y')).toEqual(new Map([['A', '1']]));
});

test('a header that two rules name is joined, as hosts do, unless the later one takes it off first', () => {
  const rules = headerRules('/*\n  A: 1\n  B: 1\n/admin/*\n  ! B\n  A: 2\n  B: 2');
  expect(headersFor(rules, '/admin/')).toEqual(
    new Map([
      ['A', '1, 2'],
      ['B', '2'],
    ]),
  );
});
