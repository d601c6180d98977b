/** From a key press to painted results, ours beside MiniSearch and plain Pagefind, over the same listings. */
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { keystrokeTimes, percentile } from './keystrokes.ts';
import type { Row } from './report.ts';
import { rivalsFolder } from './rivals.ts';

/** Milliseconds at four times slowed processor, 95th percentile. */
const budgets = new Map([
  [300, 50],
  [5000, 70],
]);
/** Milliseconds, each word for the first time. */
const firstTime = 80;
/** Bytes of cards and words, compressed: what has to be there before the first search. */
const budgetsOfBytes = new Map([
  [300, 70 * 1024],
  [5000, 350 * 1024],
]);

/** Measures on the site served at `address`, whose first school has this many listings. */
export async function benchSearch(
  page: Page,
  address: string,
  school: string,
  listings: number,
  say: (sentence: string) => void,
): Promise<Row[]> {
  const count = `${listings.toLocaleString('en-GB')} listings`;
  const rows: Row[] = [];

  const typeInto = async () => {
    await page.goto(`${address}${school}/`);
    await page.getByPlaceholder('football').waitFor({ timeout: 60_000 });
    return keystrokeTimes(page, '#finder-q', '.finder-found');
  };
  // What is answered from memory. The whole text comes a moment later on purpose, and only adds: here it stays away.
  say(`${count}: Fingerpost, from memory`);
  const wholeText = `**/${school}/search/**`;
  await page.route(wholeText, () => undefined);
  const ours = await typeInto();
  await page.unroute(wholeText);
  rows.push(row(`${count}: Fingerpost`, ours.warm, budgets.get(listings)));
  rows.push(row(`${count}: Fingerpost, each word for the first time`, ours.first, firstTime));
  say(`${count}: Fingerpost, with what the whole text adds`);
  const whole = await typeInto();
  rows.push(row(`${count}: Fingerpost, until the whole text has added the last`, whole.warm));
  const cards = await (await page.request.get(`${address}${school}/cards.json`)).body();
  rows.push({
    what: `${count}: cards and words, before the first search`,
    budget: budgetsOfBytes.get(listings),
    measured: gzipSync(cards, { level: 9 }).length,
    unit: 'B',
  });

  for (const [name, folder] of [
    ['MiniSearch', 'minisearch'],
    ['Pagefind with ten fragments', 'pagefind'],
  ]) {
    say(`${count}: ${name}`);
    await page.goto(`${address}${rivalsFolder}/${folder}/`);
    await page.waitForFunction(() => document.title === 'Ready', null, { timeout: 60_000 });
    const rival = await keystrokeTimes(page, '#q', '#results');
    rows.push(row(`${count}: ${name}`, rival.warm));
    rows.push(row(`${count}: ${name}, each word for the first time`, rival.first));
  }
  return rows;
}

function row(what: string, times: number[], budget?: number): Row {
  const note = `median ${percentile(times, 0.5).toFixed(1)} ms, most ${Math.max(...times).toFixed(0)} ms, ${times.length} key presses`;
  return { what, ...(budget !== undefined && { budget }), measured: percentile(times, 0.95), unit: 'ms', note };
}
