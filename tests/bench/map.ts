/** The map on a slow telephone: until its first streets, while it is moved, and from a postcode to a sorted list. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { unpackedFile } from '../../src/domain/finder/packed-cards.ts';
import { percentile, settled, slowdown, watchChanges } from './keystrokes.ts';
import type { Town } from './made-up-town.ts';
import type { Row } from './report.ts';

const firstViews = 5;
/** A drag there and back, so many times, in steps of the mouse. */
const drags = 6;
const stepsInDrag = 30;

/** Measures on the site served at `address`, where `school` has this many listings. */
export async function benchMap(page: Page, address: string, school: string, listings: number): Promise<Row[]> {
  const schoolPage = `${address}${school}/`;
  const { pins, tiles } = await firstStreets(page, schoolPage);
  const cards = unpackedFile(await (await page.request.get(`${schoolPage}cards.json`)).json());
  const pinCount = cards.cards.reduce((sum, card) => sum + card.pins.length, 0);
  const frames = await framesWhileMoved(page, schoolPage);
  const count = `${listings.toLocaleString('en-GB')} listings`;
  const often = `median of ${firstViews}, nothing loaded before`;
  return [
    { what: `${count}: map asked for, until its pins`, measured: percentile(pins, 0.5), unit: 'ms', note: often },
    { what: `${count}: until the first streets`, measured: percentile(tiles, 0.5), unit: 'ms', note: often },
    {
      what: `${count}: a frame while the map is moved`,
      measured: percentile(frames, 0.95),
      unit: 'ms',
      note: `${pinCount.toLocaleString('en-GB')} pins; median ${percentile(frames, 0.5).toFixed(1)} ms, ${frames.length} frames`,
    },
  ];
}

/** From the press on “Map” until the first pin, and until the first tile of streets. */
async function firstStreets(page: Page, address: string): Promise<{ pins: number[]; tiles: number[] }> {
  const times = { pins: [] as number[], tiles: [] as number[] };
  for (let view = 0; view < firstViews; view++) {
    const context = await page.context().browser()!.newContext({ viewport: page.viewportSize() });
    const fresh = await context.newPage();
    await slowed(fresh);
    await fresh.goto(address);
    await fresh.getByPlaceholder('football').waitFor({ timeout: 60_000 });
    const measured = await fresh.evaluate(pressAndWatch);
    times.pins.push(measured.pins);
    times.tiles.push(measured.tiles);
    await context.close();
  }
  return times;
}

/** Runs in the page. */
async function pressAndWatch(): Promise<{ pins: number; tiles: number }> {
  const started = performance.now();
  const until = (selector: string) =>
    new Promise<number>((resolve) => {
      const look = () =>
        document.querySelector(selector) ? resolve(performance.now() - started) : requestAnimationFrame(look);
      look();
    });
  document.querySelector<HTMLButtonElement>('#finder-map')?.click();
  const [pins, tiles] = await Promise.all([until('[data-listings]'), until('.leaflet-tile-loaded')]);
  return { pins, tiles };
}

async function framesWhileMoved(page: Page, address: string): Promise<number[]> {
  const session = await slowed(page);
  await page.goto('about:blank');
  await page.goto(`${address}#view=map`);
  await page.locator('.leaflet-tile-loaded').first().waitFor({ timeout: 60_000 });
  await page.locator('.map-canvas').scrollIntoViewIfNeeded();
  await page.waitForTimeout(2000);
  const box = (await page.locator('.map-canvas').boundingBox())!;
  const [left, right, middle] = [box.x + 30, box.x + box.width - 30, box.y + box.height * 0.15];
  const frames = page.evaluate(noteFrames);
  for (let drag = 0; drag < drags; drag++) {
    const [from, to] = drag % 2 === 0 ? [right, left] : [left, right];
    await page.mouse.move(from, middle);
    await page.mouse.down();
    await page.mouse.move(to, middle + 40, { steps: stepsInDrag });
    await page.mouse.up();
  }
  await page.evaluate(() => dispatchEvent(new Event('bench-end')));
  const times = await frames;
  await session.detach();
  return times;
}

/** Runs in the page: milliseconds between frames, until it is told to end. */
function noteFrames(): Promise<number[]> {
  return new Promise((resolve) => {
    const times: number[] = [];
    let last = performance.now();
    let isOver = false;
    addEventListener('bench-end', () => {
      isOver = true;
    });
    requestAnimationFrame(function note(now) {
      times.push(now - last);
      last = now;
      if (isOver) resolve(times.slice(1));
      else requestAnimationFrame(note);
    });
  });
}

/** From Enter under a postcode to the list sorted from there, and what the files behind it weigh. */
export async function benchNear(
  page: Page,
  address: string,
  content: string,
  school: string,
  town: Town,
): Promise<Row[]> {
  const session = await slowed(page);
  const times: number[] = [];
  for (let view = 0; view < firstViews; view++) {
    await page.goto('about:blank');
    await page.goto(`${address}${school}/`);
    await page.getByRole('button', { name: 'Near my home' }).click();
    const box = page.locator('#finder-near input');
    await box.fill(town.postcode);
    await page.waitForLoadState('networkidle');
    await page.evaluate(watchChanges, '.finder-found');
    await box.press('Enter');
    const time = await settled(page);
    if (time !== null) times.push(time);
  }
  await session.detach();
  const near = gzipSync(readFileSync(join(content, 'postcodes', `near-${school}.json`)), { level: 9 }).length;
  return [
    {
      what: 'Postcode to sorted list',
      measured: percentile(times, 0.5),
      unit: 'ms',
      note: `median of ${times.length}`,
    },
    {
      what: `Postcodes in reach, ${town.postcodes.toLocaleString('en-GB')} of them`,
      measured: near,
      unit: 'B',
      note: `${(near / town.postcodes).toFixed(1)} B a postcode, gzipped`,
    },
    { what: 'Map of a town of 40 km², in one file', budget: 8_000_000, measured: town.archive, unit: 'B' },
    {
      what: 'The same in single tiles',
      measured: town.tiles,
      unit: 'B',
      note: `${town.tileCount} tiles, not compressed`,
    },
  ];
}

async function slowed(page: Page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  return session;
}
