/** How large things are and where they stand: the first result is on the first screen, and no card is a page of its own. */
import { finder } from './lib/finder.ts';
import { expect, test } from './lib/test.ts';

for (const [width, height] of [
  [390, 844],
  [1280, 800],
] as const) {
  test(`at ${width} × ${height} the first result is on the first screen`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const view = finder(page);
    await view.open();
    const card = await view.cards.first().boundingBox();
    expect(card?.y).toBeLessThanOrEqual(560);
    const band = await page.locator('.band').boundingBox();
    expect(band?.height).toBeLessThanOrEqual(70);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });
}

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
  expect(box?.y).toBeLessThan(80);
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
