/** What a visitor's browser downloads on a school page with 300 listings, compressed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import type { Row } from './report.ts';

const budget = { firstView: 14 * 1024, finder: 70 * 1024, cards: 70 * 1024, rules: 33 * 1024 };

interface Weight {
  gzip: number;
  brotli: number;
}

/** Measures the site in `folder`, served at `address` below which `school` lies. */
export async function benchBytes(page: Page, folder: string, address: string, school: string): Promise<Row[]> {
  const fetched: string[] = [];
  let tiles = 0;
  page.on('response', (response) => {
    if (response.url().endsWith('.pmtiles')) tiles += Number(response.headers()['content-length']);
  });
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  const since = (mark: number, ending: RegExp) => [...new Set(fetched.slice(mark))].filter((path) => ending.test(path));

  await page.goto(`${address}${school}/`, { waitUntil: 'networkidle' });
  // What the page waits for before it is painted; styles for paper, or that scripts ask for later, are not among it.
  const linked = await (await page.request.get(`${address}${school}/`)).text();
  const styles = [...linked.matchAll(/<link rel="stylesheet" href="([^"]+)">/g)].map(([, path]) => path!);
  const cards = since(0, /cards\.json$/);
  await page.locator('#finder-q').pressSequentially('football');
  await page.waitForTimeout(2000);
  const scripts = since(0, /\.js$/);
  const rules = since(0, /\/phrases\.[^/]*\.txt$/);
  const search = since(0, /\/search\/(?!.*\.js$)/);
  const mapMark = fetched.length;
  await page.locator('#finder-q').fill('');
  await page.locator('#finder-map').click();
  await page.locator('[data-testid=results-map] .map-placed').first().waitFor();
  await page.locator('.leaflet-tile-loaded').first().waitFor();
  await page.waitForLoadState('networkidle');
  const map = since(mapMark, /\.(?:js|css)$/);
  const [drawing, pins] = [map.filter(isDrawing), map.filter((path) => !isDrawing(path))];

  const weigh = (paths: string[]) => weightOf(paths.map((path) => join(folder, path)));
  const html = [`/${school}/index.html`];
  return [
    row('First view: HTML and CSS', weigh([...html, ...styles]), budget.firstView),
    row('of it HTML', weigh(html)),
    row('of it CSS', weigh(styles)),
    row('Finder: JavaScript, that of search included', weigh(scripts), budget.finder),
    row('Finder, a moment after the page: the rules for words of trouble', weigh(rules), budget.rules),
    row('Before the first search: cards of 300 listings, with their words', weigh(cards), budget.cards),
    row('Search, first word: index and WebAssembly', weigh(search)),
    row('Map, only when shown: JavaScript and CSS of map and pins', weigh(pins)),
    row('Map, only when shown: JavaScript that draws streets', weigh(drawing)),
    {
      what: 'Map, only when shown: streets of the first view',
      measured: tiles,
      unit: 'B',
      note: 'as parts of one file',
    },
  ];
}

const isDrawing = (path: string) => /\/drawing\b/.test(path);

function row(what: string, { gzip, brotli }: Weight, most?: number): Row {
  return {
    what,
    ...(most && { budget: most }),
    measured: gzip,
    unit: 'B',
    note: `brotli ${brotli.toLocaleString('en-GB')} B`,
  };
}

/** Each file compressed alone, as a server does; gzip counts against the budget, since every host has it. */
function weightOf(files: string[]): Weight {
  const parts = files.map((file) => readFileSync(file));
  return {
    gzip: sum(parts.map((bytes) => gzipSync(bytes, { level: 9 }).length)),
    brotli: sum(
      parts.map((bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length),
    ),
  };
}

const sum = (numbers: number[]) => numbers.reduce((total, each) => total + each, 0);
