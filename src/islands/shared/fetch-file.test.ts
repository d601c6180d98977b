import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { fetchFile } from './fetch-file.ts';

let server: Server;
afterEach(() => void server?.closeAllConnections());

async function at(answer: RequestListener): Promise<string> {
  server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

test('a file comes with its status and its headers', async () => {
  const url = await at((_, response) => response.writeHead(404, { 'content-range': 'bytes 0-1/2' }).end('gone'));
  const answer = await fetchFile(url);
  expect([answer.status, answer.ok, answer.headers.get('content-range'), await answer.text()]).toEqual([
    404,
    false,
    'bytes 0-1/2',
    'gone',
  ]);
});

test('a file that is never answered is given up', async () => {
  const url = await at(() => {});
  await expect(fetchFile(url, { silence: 30 })).rejects.toThrow();
});

test('a file that stops in the middle is given up', async () => {
  const url = await at((_, response) => void response.writeHead(200).write('{"cards":['));
  await expect(fetchFile(url, { silence: 30 })).rejects.toThrow();
});

test('a file that comes slowly, but keeps coming, is waited for', async () => {
  const url = await at((_, response) => {
    let sent = 0;
    const sending = setInterval(() => {
      response.write('word ');
      if (++sent === 10) response.end();
      if (sent === 10) clearInterval(sending);
    }, 60);
  });
  expect(await (await fetchFile(url, { silence: 400 })).text()).toBe('word '.repeat(10));
});

test('who leaves need not wait', async () => {
  const url = await at(() => {});
  const leaving = new AbortController();
  const coming = fetchFile(url, { signal: leaving.signal });
  leaving.abort();
  await expect(coming).rejects.toThrow();
  await expect(fetchFile(url, { signal: leaving.signal })).rejects.toThrow();
});

test('an answer without a body is one', async () => {
  const url = await at((_, response) => response.end());
  expect((await fetchFile(url, { method: 'HEAD' })).ok).toBe(true);
});

test('nothing that a visitor’s browser fetches goes another way', () => {
  for (const folder of ['islands', 'components'].map((name) => new URL(`../../${name}/`, import.meta.url)))
    for (const path of readdirSync(folder, { recursive: true }) as string[]) {
      if (!/\.(?:tsx?|astro)$/.test(path) || /fetch-file|\.test\./.test(path)) continue;
      expect(readFileSync(new URL(path, folder), 'utf8'), path).not.toMatch(/(?<![.\w])fetch\(/);
    }
});
