/**
 * How large things are and where they stand, at every width and size of text: the first result is on the first screen,
 * no card is a page of its own, no word is broken inside, nothing lies on another thing, no side is left empty.
 */
import { browserHere } from '../../scripts/lib/browser.ts';
import { misplacedAt } from './lib/boxes.ts';
import { finder } from './lib/finder.ts';
import { kindsByTab } from './lib/pages.ts';
import { sites } from './lib/sites.ts';
import { expect, test } from './lib/test.ts';

for (const { kinds, names } of kindsByTab) {
  test(`A-06 at every width and at 200% nothing is too wide, broken, covered, cut off or pushed to a side: ${names}`, async ({
    page,
    watch,
  }) => {
    test.slow(); // six pages in many ways
    watch.expectFault(/404 \(Not Found\).*no-such-page/);
    const problems: string[] = [];
    for (const [kind, path] of kinds) {
      await page.goto(path);
      await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
      problems.push(...(await misplacedAt(page)).map((problem) => `${kind}, ${problem}`));
    }
    expect(problems).toEqual([]);
  });
}

for (const [what, setting] of [
  ['a browser set to very large text', 'defaultFontSize=32'],
  ['a browser with a least size for text', 'minimumFontSize=19'],
] as const) {
  test(`on a telephone and ${what}, nothing is too wide, broken or covered`, async ({ playwright, baseURL }) => {
    const { executablePath, args } = browserHere()!;
    const browser = await playwright.chromium.launch({
      executablePath,
      args: [...args, `--blink-settings=${setting}`],
    });
    const page = await browser.newPage({ baseURL, locale: 'en-GB', reducedMotion: 'reduce' });
    const telephone = [{ width: 390, height: 844 }];
    const problems: string[] = [];
    for (const path of ['', 'help/', 'about/', 'north-primary/', 'north-primary/all/', 'north-primary/chess-club/']) {
      await page.goto(path);
      await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
      problems.push(...(await misplacedAt(page, telephone)).map((problem) => `/${path}, ${problem}`));
    }
    for (const add of await page.locator('main [data-add]').all()) await add.click();
    await page.goto('north-primary/shortlist/');
    await expect(page.locator('.pick').first()).toBeVisible();
    problems.push(...(await misplacedAt(page, telephone)).map((problem) => `shortlist, ${problem}`));
    expect(problems).toEqual([]);
    await browser.close();
  });
}

test.describe('on the first screen of the demo, as a school will have it', () => {
  test.use({ baseURL: sites.demo.url });
  for (const [width, height] of [
    [390, 844],
    [1280, 800],
  ] as const) {
    test(`at ${width} × ${height} the first result is whole`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      const view = finder(page);
      await view.open('larkbridge-high/');
      const card = (await view.cards.first().boundingBox())!;
      const bar = await page.locator('.thumb-bar').boundingBox();
      expect(card.y + card.height).toBeLessThanOrEqual(bar?.y ?? height);
      const band = await page.locator('.band').boundingBox();
      expect(band?.height).toBeLessThanOrEqual(width < 1024 ? 60 : 68);
    });
  }
});

test('on a telephone urgent help at the foot is at most 520 px high, and the links below it 200 px', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const path of ['', 'north-primary/', 'bryn-high/swim-squad/']) {
    await page.goto(path);
    expect((await page.locator('.helplines').boundingBox())?.height, path).toBeLessThanOrEqual(520);
    expect((await page.locator('.foot').boundingBox())?.height, path).toBeLessThanOrEqual(200);
  }
});

test('on a telephone a card is no higher than 230 px, and in the A to Z lower', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const view = finder(page);
  await view.open();
  const ordinary = ['chess-club', 'free-football', 'trampolining', 'basketball'].map((slug) => `[data-slug="${slug}"]`);
  const heights = (place: string) =>
    page
      .locator(ordinary.map((slug) => `${place} ${slug}`).join())
      .evaluateAll((cards) => cards.map((card) => Math.round(card.getBoundingClientRect().height)));
  const inFinder = await heights('.results');
  expect(inFinder.length).toBeGreaterThan(1);
  for (const height of inFinder) expect(height).toBeGreaterThanOrEqual(150);
  for (const height of inFinder) expect(height).toBeLessThanOrEqual(230);
  await page.goto('north-primary/all/');
  await expect(page.locator('.rows').first()).toHaveAttribute('data-state', 'ready');
  for (const height of await heights('.rows')) expect(height).toBeLessThanOrEqual(215);
});

test('while somebody types on a telephone, a result is right under the box', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const view = finder(page);
  await view.open();
  await view.box.pressSequentially('footy');
  await expect(view.names.first()).toHaveText('Free Football Tuesdays');
  const box = await view.box.boundingBox();
  const card = await view.cards.first().boundingBox();
  expect(box?.y).toBeLessThan(100);
  // A keyboard takes about 300 px of the 844.
  expect((card?.y ?? 999) + 100).toBeLessThan(540);
});

test('the map is in view at once, from the bar at the foot as from its button', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const view = finder(page);
  await view.open('north-primary/#free');
  await page.locator('.thumb-bar').getByRole('link', { name: 'Map' }).click();
  await expect(page).toHaveURL(/#free&view=map$/);
  await expect(page.getByTestId('results-map').locator('[data-listings]').first()).toBeInViewport();
  await page.locator('.thumb-bar').getByRole('link', { name: 'Find' }).click();
  await expect(page.getByTestId('results-map')).toHaveCount(0);
  await expect(page).toHaveURL(/#free$/);
});

test('the filters of a telephone are a sheet from below, which Escape closes', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const view = finder(page);
  await view.open();
  await view.choose('Cost', /^Free/);
  const sheet = page.getByRole('dialog', { name: 'Filters' });
  const box = await sheet.boundingBox();
  expect(Math.round((box?.y ?? 0) + (box?.height ?? 0))).toBe(844);
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await expect(page.getByRole('button', { name: /^Filters/ })).toBeFocused();
  await expect(view.chips.getByRole('button', { name: 'Remove Free' })).toBeVisible();
});
