/** `npm run bench`: measures made-up directories against the budgets, and records the figures in docs/benchmarks.md. */
import { rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { benchBuild } from '../tests/bench/build.ts';
import { benchBytes } from '../tests/bench/bytes.ts';
import { writeMadeUpDirectory } from '../tests/bench/generate.ts';
import { type Town, writeMadeUpTown } from '../tests/bench/made-up-town.ts';
import { benchMap, benchNear } from '../tests/bench/map.ts';
import { measuredRun } from '../tests/bench/measured-run.ts';
import { allWithin, busyness, type Row, tableOf, writeSection } from '../tests/bench/report.ts';
import { writeRivals } from '../tests/bench/rivals.ts';
import { benchSearch } from '../tests/bench/search.ts';
import { browserForTests } from './lib/browser.ts';
import { serveFolder } from './lib/static-server.ts';
import { argumentsOf, green, step, stop } from './lib/terminal.ts';

const help = `
npm run bench -- [--only bytes,search,map,build] [--dry-run] [--port 4341]

Makes up directories of several sizes, builds them, measures them in a browser, and writes the figures between
the marks in docs/benchmarks.md. Takes about ten minutes; close other programs first, for they are measured too.

  --only PARTS   measure only these parts: bytes, search, map, build
  --dry-run      print the figures and leave docs/benchmarks.md alone
  --port N       serve the measured sites on another port
`;

const parts = ['bytes', 'search', 'map', 'build'];
// Below the project, so that the bare Astro build beside ours finds its Astro.
const work = join('.cache', `bench-${process.pid}`);

const { values } = argumentsOf(help, {
  only: { type: 'string', default: parts.join(',') },
  'dry-run': { type: 'boolean', default: false },
  port: { type: 'string', default: '4341' },
});
const chosen = values.only.split(',').map((part) => part.trim());
const unknown = chosen.filter((part) => !parts.includes(part));
if (unknown.length > 0) stop(`--only ${unknown.join(',')}: choose from ${parts.join(', ')}.`);
const port = Number(values.port);
const say = (sentence: string) => console.log(`  ${sentence}`);
const isWithin: boolean[] = [];

try {
  if (chosen.includes('bytes')) await record('bytes', 'What a browser downloads', () => onSite(300, bytes));
  if (chosen.includes('search')) await record('search', 'From a key press to results', search);
  if (chosen.includes('map')) await record('map', 'The map, and near me', map);
  if (chosen.includes('build')) await record('build', 'Making the pages', () => benchBuild(work, say));
} catch (error) {
  stop((error as Error).message);
} finally {
  rmSync(work, { recursive: true, force: true });
}
if (isWithin.every(Boolean)) console.log(green('\nEvery budget is kept.'));
else stop('\nA budget is not kept: see the lines marked “over”.');

/** Measures one part, prints its table and writes it down. */
async function record(name: string, title: string, measure: () => Promise<Row[]>): Promise<void> {
  const busyBefore = busyness();
  if (busyBefore > 0.5) say('Other programs are busy on this machine: what is measured now is worse than it is.');
  const rows = await step(title, measure);
  console.log(`${tableOf(rows)}\n`);
  if (!values['dry-run']) writeSection(name, rows, new Date().toISOString().slice(0, 10), busyBefore);
  isWithin.push(allWithin(rows));
}

async function search(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const listings of [300, 5000]) {
    rows.push(
      ...(await onSite(listings, async (page, address, { content, site }) => {
        await writeRivals(content, site);
        return benchSearch(page, address, 'school-1', listings, say);
      })),
    );
  }
  return rows;
}

async function map(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const listings of [300, 2000]) {
    rows.push(
      ...(await onSite(listings, async (page, address, { content, town }) => [
        ...(await benchMap(page, address, 'school-1', listings)),
        ...(listings === 300 ? await benchNear(page, address, content, 'school-1', town) : []),
      ])),
    );
  }
  return rows;
}

function bytes(page: Page, address: string, { site }: Folders): Promise<Row[]> {
  return benchBytes(page, site, address, 'school-1');
}

interface Folders {
  content: string;
  site: string;
  /** The map and the postcodes around the school. */
  town: Town;
}

/** Builds a site of one school with so many listings, serves it, and measures it in a browser. */
async function onSite(
  listings: number,
  measure: (page: Page, address: string, folders: Folders) => Promise<Row[]>,
): Promise<Row[]> {
  const content = join(work, 'content');
  const site = join(work, 'site');
  say(`making up and building ${listings.toLocaleString('en-GB')} listings`);
  writeMadeUpDirectory(content, { schools: 1, listingsPerSchool: listings });
  const folders = { content, site, town: writeMadeUpTown(content) };
  rmSync(site, { recursive: true, force: true });
  await measuredRun(['scripts/build.ts', '--content', content, '--out', site]);
  const server: Server = await serveFolder({ folder: site, port, withHeaders: false });
  const browser = await chromium.launch(await browserForTests());
  try {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
    return await measure(page, `http://127.0.0.1:${port}/`, folders);
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}
