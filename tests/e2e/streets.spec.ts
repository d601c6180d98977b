/** The streets behind the pins: drawn from the site's own tiles, and what a visitor has when they cannot be had. */
import { readFileSync } from 'node:fs';
import { expect as expects, type Page, type Route } from '@playwright/test';
import { finder } from './lib/finder.ts';
import { sites, wholeFilesOnly } from './lib/sites.ts';
import { expect, test } from './lib/test.ts';

const mapPage = 'weir-lane-primary/#view=map';
const lost = 'The streets could not be loaded, so this map shows only where things are.';
const gaps = 'Some of the streets could not be loaded. Move the map to try again.';

/** How many colours the streets are drawn in, and how light they are on the whole, from 0 to 255. */
async function drawn(page: Page): Promise<{ colours: number; lightness: number }> {
  return page.locator('.leaflet-tile-pane').evaluate((pane) => {
    const seen = new Set<string>();
    let light = 0;
    let count = 0;
    for (const canvas of pane.querySelectorAll('canvas')) {
      const { data } = (canvas.getContext('2d') as CanvasRenderingContext2D).getImageData(0, 0, 256, 256);
      for (let at = 0; at < data.length; at += 4 * 31) {
        const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3);
        seen.add(`${red},${green},${blue}`);
        light += (red + green + blue) / 3;
        count++;
      }
    }
    return { colours: seen.size, lightness: light / count };
  });
}

async function expectStreets(page: Page) {
  await expects.poll(async () => (await drawn(page)).colours, { timeout: 10_000 }).toBeGreaterThan(20);
  await expect(page.locator('.map-message')).toHaveText('');
}

async function expectPinsAlone(page: Page, sentence: string) {
  await expect(page.locator('.map-message')).toHaveText(sentence);
  await expect(page.locator('.map-message')).toHaveRole('status');
  await expect(page.getByTestId('results-map').locator('[data-listings]').first()).toBeVisible();
  await expect(page.locator('.leaflet-tile')).toHaveCount(0);
}

test('a school without a map of its own has pins on plain ground, and a sentence says so', async ({ page }) => {
  await finder(page).open('north-primary/#view=map');
  await expectPinsAlone(page, 'This map shows no streets, only where things are.');
});

test.describe('in the demo town', () => {
  test.use({ baseURL: sites.demo.url });

  test('streets are drawn from parts of one file, by this site alone', async ({ page, watch }) => {
    await finder(page).open(mapPage);
    await expectStreets(page);
    expect(watch.requests.filter((url) => url.endsWith('.mvt'))).toEqual([]);
    expect(watch.requests.some((url) => url.endsWith('weir-lane-primary.pmtiles'))).toBe(true);
  });

  test('what is drawn is said to nobody who listens: they hear of a map, how much is on it, and the pins', async ({
    page,
  }) => {
    await finder(page).open(mapPage);
    await expectStreets(page);
    await expect(page.locator('.leaflet-tile-pane')).toHaveAttribute('aria-hidden', 'true');
    const map = page.getByRole('region', { name: 'Map' });
    await expect(map).toMatchAriaSnapshot(`
      - heading "Map" [level=2]
      - paragraph: /\\d+ activities are on the map/
    `);
  });

  test.describe('at night', () => {
    test.use({ colorScheme: 'dark' });
    test('streets are dark at night, and turn light by day', async ({ page }) => {
      await finder(page).open(mapPage);
      await expectStreets(page);
      expect((await drawn(page)).lightness).toBeLessThan(80);
      await page.emulateMedia({ colorScheme: 'light' });
      await expects.poll(async () => (await drawn(page)).lightness).toBeGreaterThan(180);
    });

    test('on paper they are light, grey and with nothing to press', async ({ page }) => {
      await finder(page).open(mapPage);
      await expectStreets(page);
      await page.emulateMedia({ media: 'print' });
      await expect(page.locator('.leaflet-tile').first()).toHaveCSS('filter', /invert\(1\) grayscale\(1\)/);
      await expect(page.getByRole('button', { name: 'Zoom in', exact: true })).toBeHidden();
      await expect(page.locator('.map-credit')).toBeVisible();
      await expect(page.getByTestId('results-map').locator('[data-listings]').first()).toBeVisible();
    });
  });

  test.describe('on a telephone', () => {
    test.use({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 3 });
    test('streets are crisp: two dots to a pixel', async ({ page }) => {
      await finder(page).open(mapPage);
      await expectStreets(page);
      const width = await page
        .locator('.leaflet-tile')
        .first()
        .evaluate((tile) => (tile as HTMLCanvasElement).width);
      expect(width).toBe(512);
    });
  });

  test('whom the streets are from stands on the map, with a link that tells nobody where one came from', async ({
    page,
  }) => {
    await page.route('**/map/*.json', async (route) => {
      const about = await (await route.fetch()).json();
      const link = 'https://www.openstreetmap.org/copyright';
      await route.fulfill({ json: { ...about, attribution: { text: '© OpenStreetMap contributors', link } } });
    });
    await finder(page).open(mapPage);
    const credit = page.getByRole('link', { name: '© OpenStreetMap contributors' });
    await expect(credit).toBeVisible();
    await expect(credit).toHaveAttribute('rel', /noreferrer/);
  });

  const map = readFileSync('content/map/weir-lane-primary.pmtiles');
  const changed = (place: number, value: number) => {
    const bytes = Buffer.from(map);
    bytes[place] = value;
    return bytes;
  };
  const broken: [string, Buffer][] = [
    ['empty', Buffer.alloc(0)],
    ['something else', Buffer.from('<!doctype html>'.repeat(40))],
    ['of a later version', changed(7, 4)],
    ['damaged', changed(130, (map[130] as number) ^ 0xff)],
  ];
  for (const [what, bytes] of broken) {
    test(`where the map file is ${what}, single tiles take its place`, async ({ page, watch }) => {
      watch.expectFault(/pmtiles/);
      await page.route('**/*.pmtiles', (route) => answerWithPart(route, bytes));
      await finder(page).open(mapPage);
      await expectStreets(page);
      expect(watch.requests.some((url) => url.endsWith('.mvt'))).toBe(true);
    });

    test(`where the map file is ${what} and there are no single tiles, the pins stand alone`, async ({
      page,
      watch,
    }) => {
      watch.expectFault(/pmtiles|mvt/);
      await page.route('**/*.pmtiles', (route) => answerWithPart(route, bytes));
      await page.route('**/*.mvt', (route) => route.fulfill({ status: 404, body: 'Not found' }));
      await finder(page).open(mapPage);
      await expectPinsAlone(page, lost);
    });
  }

  for (const [what, answer] of [
    ['cannot be reached', (route: Route) => route.abort()],
    ['is no description', (route: Route) => route.fulfill({ json: { archive: '../other.pmtiles' } })],
    ['is a page of words', (route: Route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' })],
  ] as const) {
    test(`where what describes the map ${what}, the pins stand alone`, async ({ page, watch }) => {
      watch.expectFault(/weir-lane-primary\.json/);
      await page.route('**/map/*.json', answer);
      await finder(page).open(mapPage);
      await expectPinsAlone(page, lost);
    });
  }

  test('where the code that draws cannot be had, the pins stand alone', async ({ page, watch }) => {
    watch.expectFault(/drawing/);
    await page.route('**/drawing*.js*', (route) => route.abort());
    await finder(page).open(mapPage);
    await expectPinsAlone(page, lost);
  });

  test('where the network goes while one looks, a sentence says that streets are missing, until they come', async ({
    page,
    watch,
  }) => {
    watch.expectFault(/pmtiles/);
    await finder(page).open(mapPage);
    await expectStreets(page);
    await page.route('**/*.pmtiles', (route) => route.abort());
    const zoomIn = page.getByRole('button', { name: 'Zoom in', exact: true });
    await zoomIn.click();
    await zoomIn.click();
    await expect(page.locator('.map-message')).toHaveText(gaps);
    await expect(page.getByTestId('results-map').locator('[data-listings]').first()).toBeVisible();
    await page.unroute('**/*.pmtiles');
    await page.getByRole('button', { name: 'Left', exact: true }).click();
    await expectStreets(page);
  });
});

test.describe('on a host that gives only whole files', () => {
  test.use({ baseURL: wholeFilesOnly.url });
  test('single tiles are drawn', async ({ page, watch }) => {
    await finder(page).open(mapPage);
    await expectStreets(page);
    expect(watch.requests.some((url) => url.endsWith('.mvt'))).toBe(true);
  });
});

/** Answers as a host with HTTP Range does. */
function answerWithPart(route: Route, bytes: Buffer): Promise<void> {
  const [, start = '0', end = '0'] = /bytes=(\d+)-(\d+)/.exec(route.request().headers().range ?? '') ?? [];
  if (Number(start) >= bytes.length)
    return route.fulfill({ status: 416, headers: { 'content-range': `bytes */${bytes.length}` } });
  const body = bytes.subarray(Number(start), Number(end) + 1);
  const range = `bytes ${start}-${Number(start) + body.length - 1}/${bytes.length}`;
  return route.fulfill({ status: 206, headers: { 'content-range': range }, body });
}
