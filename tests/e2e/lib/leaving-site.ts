/** The tests' site as one to leave: the neutral website is another port of this machine, and what is seen is noted. */
import { readFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { listening, siteAnswers } from '../../../scripts/lib/static-server.ts';
import { sites } from './sites.ts';

export interface LeavingSite {
  home: string;
  neutral: string;
  search: string;
  /** How often the neutral page was asked for. */
  visits(): number;
  /** Words of the site that could be read in a frame since this was last asked. */
  seen(): string[];
  /** From now on files whose paths are like this do not come; with null all come again. */
  fail(paths: RegExp | null): void;
  close(): Promise<void>;
}

/** In each page, from before anything is painted: tells the server whenever words can be read where none could before. */
const watching = `(function () {
  let visible = false;
  function look() {
    const words = document.body ? document.body.innerText.trim() : '';
    if (words && !visible) navigator.sendBeacon('/seen', location.pathname + ': ' + words.slice(0, 60));
    visible = words !== '';
    requestAnimationFrame(look);
  }
  addEventListener('pageshow', function () { visible = false; });
  requestAnimationFrame(look);
})();`;

export async function leavingSite(): Promise<LeavingSite> {
  let visits = 0;
  const seen: string[] = [];
  const elsewhere = await served((request, response) => {
    const title = request.url === '/weather' ? 'Weather' : 'Search';
    if (title === 'Weather') visits++;
    response.writeHead(200, { 'content-type': 'text/html' }).end(`<!doctype html><title>${title}</title><p>${title}`);
  });
  const neutral = `${elsewhere.address}weather`;
  let fails: RegExp | null = null;
  const files = siteAnswers({ folder: sites.withHeaders.folder });
  const site = await served(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://site').pathname;
    if (fails?.test(path)) response.writeHead(503).end();
    else if (path === '/seen') {
      seen.push(await text(request));
      response.writeHead(204).end();
    } else if (path === '/seen.js') response.writeHead(200, { 'content-type': 'text/javascript' }).end(watching);
    else if (path.endsWith('/'))
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(pageAt(path, neutral));
    else files(request, response);
  });
  return {
    home: site.address,
    neutral,
    search: `${elsewhere.address}search`,
    visits: () => visits,
    seen: () => seen.splice(0),
    fail(paths) {
      fails = paths;
    },
    close: async () => void (await Promise.all([site.close(), elsewhere.close()])),
  };
}

function pageAt(path: string, neutral: string): string {
  const page = readFileSync(join(sites.withHeaders.folder, path, 'index.html'), 'utf8');
  return page
    .replaceAll('https://weather.example.org/', neutral)
    .replace('</title>', '</title><script src="/seen.js"></script>');
}

async function served(answer: RequestListener) {
  const server = await listening(createServer(answer), 0);
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
