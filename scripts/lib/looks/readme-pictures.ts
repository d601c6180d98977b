/** The pictures of README.md: finder, listing, leaflet and editor, as the demo shows them today. */
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import sharp from 'sharp';
import { writeWhole } from '../../../src/disk/write-whole.ts';

export const readmeFolder = 'docs/pictures';

/** The largest a picture may be, in bytes: they are in every copy of the software. */
const mostBytes = 120_000;

interface Wanted {
  name: string;
  path: string;
  width: number;
  height: number;
  /** The part of the page, where it is not the window. */
  part?: string;
  schemes: ('light' | 'dark')[];
}

const both: Wanted['schemes'] = ['light', 'dark'];

const wanted: Wanted[] = [
  { name: 'finder', path: 'larkbridge-high/', width: 1280, height: 800, schemes: both },
  { name: 'listing', path: 'larkbridge-high/signal-lane-judo/', width: 390, height: 844, schemes: both },
  {
    name: 'leaflet',
    path: 'larkbridge-high/leaflets/#set=list:feeling-new-here',
    width: 1280,
    height: 1200,
    part: '.sheets .sheet',
    schemes: ['light'],
  },
];

/** Takes them of the built demo at `home`, and of the editor; gives back the names of the files. */
export async function readmePictures(browser: Browser, home: string, say: (file: string) => void): Promise<void> {
  mkdirSync(readmeFolder, { recursive: true });
  for (const { schemes, ...each } of wanted)
    for (const scheme of schemes)
      await withPage(browser, scheme, each, async (page) => {
        await page.goto(`${home}${each.path}`);
        await page.waitForLoadState('networkidle');
        await keep(page, schemes.length > 1 ? `${each.name}-${scheme}` : each.name, each.part, say);
      });
  await withEditor(async (address) => {
    await withPage(browser, 'light', { width: 1280, height: 800 }, async (page) => {
      await page.goto(address);
      await page.getByRole('button', { name: 'Open the editor' }).click({ timeout: 180_000 });
      await page.evaluate(() => {
        location.hash = '#/collections/listings/entries/library-brick-club';
      });
      await page
        .getByLabel(/^In one line, for pupils/)
        .first()
        .waitFor({ timeout: 60_000 });
      await page.waitForTimeout(4000);
      await keep(page, 'editor', undefined, say);
    });
  });
}

async function withPage(
  browser: Browser,
  colorScheme: 'light' | 'dark',
  { width, height }: Pick<Wanted, 'width' | 'height'>,
  look: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme,
    deviceScaleFactor: width < 600 ? 2 : 1,
    reducedMotion: 'reduce',
  });
  await look(await context.newPage());
  await context.close();
}

/** As WebP, as good as the limit allows. */
async function keep(page: Page, name: string, part: string | undefined, say: (file: string) => void): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  const png = part ? await page.locator(part).first().screenshot() : await page.screenshot();
  for (const quality of [82, 70, 55, 40]) {
    const bytes = await sharp(png).webp({ quality, effort: 6 }).toBuffer();
    if (bytes.length > mostBytes && quality > 40) continue;
    const file = join(readmeFolder, `${name}.webp`);
    writeWhole(file, bytes);
    return say(`${file}, ${Math.round(bytes.length / 1000)} kB`);
  }
}

/** The editor of “npm start”, which is ended afterwards. */
async function withEditor(look: (address: string) => Promise<void>): Promise<void> {
  const port = 4397;
  const address = `http://localhost:${port}/admin/`;
  const server = spawn(process.execPath, ['scripts/start.ts', '--port', String(port)], {
    stdio: 'ignore',
    detached: true,
    env: { ...process.env, FINGERPOST_CACHE: '.cache/looks/astro' },
  });
  try {
    for (let tries = 0; ; tries++) {
      if ((await fetch(address).catch(() => null)) !== null) break;
      if (tries > 240) throw new Error(`The editor did not start at ${address}: is the port taken?`);
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
    await look(address);
  } finally {
    if (process.platform === 'win32') server.kill();
    else if (server.pid) process.kill(-server.pid, 'SIGTERM');
  }
}
