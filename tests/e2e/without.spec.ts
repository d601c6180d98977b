/** What still works when something does not (R-04, P-21, R-09). */

import { cardsOf } from './lib/cards.ts';
import { finder } from './lib/finder.ts';
import { refuseAllStorage } from './lib/refused.ts';
import { expect, test } from './lib/test.ts';

test('with the search index missing, filters and list go on, and one sentence says so', async ({ page, watch }) => {
  watch.expectFault(/search\/|Failed to (?:load|fetch)/);
  await page.route('**/search/**', (route) => route.abort());
  const view = finder(page);
  await view.open();
  await view.box.fill('football');
  await expect(page.locator('.finder-notice')).toHaveText(
    'Search looks only at names and the main words just now. The filters and the list still work.',
  );
  await view.choose('Cost', /^Free/);
  await expect(view.names.filter({ hasText: 'Free Football Tuesdays' })).toBeVisible();
});

test('with the index broken in the middle, nothing falls over', async ({ page, watch }) => {
  watch.expectFault(/search\/|Failed to (?:load|fetch)|pagefind|wasm/i);
  await page.route('**/search/**/*.pf_index', (route) => route.fulfill({ status: 404, body: 'gone' }));
  const view = finder(page);
  await view.open();
  await view.box.fill('football');
  await expect(page.locator('.finder-notice')).toContainText('Search looks only at names and the main words just now.');
});

test('with the cards missing, the first results and the way to everything stay @both @browsers', async ({
  page,
  watch,
}) => {
  watch.expectFault(/cards\.json/);
  await page.route('**/cards.json', (route) => route.abort());
  await page.goto('north-primary/');
  await expect(page.locator('.finder-notice')).toContainText('not working just now');
  await expect(page.locator('.results > li').first()).toBeVisible();
  await page.locator('.finder-notice').getByRole('link').click();
  await expect(page).toHaveURL(/north-primary\/all\/$/);
});

test('with the map’s code missing, the list stays and one sentence says so', async ({ page, watch }) => {
  watch.expectFault(/ResultsMap|Failed to fetch|React|Minified/i);
  await page.route('**/_astro/ResultsMap*.js*', (route) => route.abort());
  const view = finder(page);
  await view.open();
  await page.getByRole('button', { name: 'Map' }).click();
  await expect(page.getByText('The map is not working just now.')).toBeVisible();
  await expect(view.names.first()).toBeVisible();
});

test('P-21 with storage refused, everything works @browsers', async ({ page }) => {
  await refuseAllStorage(page);
  const view = finder(page);
  await view.open();
  await view.box.fill('footy');
  await expect(view.names.first()).toHaveText('Free Football Tuesdays');
  await page.getByRole('button', { name: 'Map' }).click();
  await expect(page.getByTestId('results-map')).toBeVisible();
  await view.names.first().getByRole('link').click();
  await expect(page.locator('h1')).toHaveText('Free Football Tuesdays');
});

test.describe('P-21 R-09 without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the school’s page shows the first results and the way to all of them @both', async ({ page }) => {
    await page.goto('north-primary/');
    await expect(page.locator('.part-without')).toContainText('Search and filters need JavaScript.');
    await expect(page.locator('.results > li').first()).toBeVisible();
    await expect(page.getByRole('searchbox')).toBeHidden();
    const body = await page.locator('.finder-body').boundingBox();
    const results = await page.locator('.results').first().boundingBox();
    expect(results?.width).toBeGreaterThan((body?.width ?? 0) * 0.9);
    await page.locator('.part-without a').click();
    await expect(page.locator('h1')).toBeVisible();
  });

  test('from A to Z every listing of the school can be reached', async ({ page, request }) => {
    const { cards } = await cardsOf(request, 'north-primary/');
    await page.goto('north-primary/all/');
    const links = await page
      .getByRole('main')
      .getByRole('link')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    for (const { slug } of cards)
      expect(links).toContainEqual(expect.stringMatching(new RegExp(`/north-primary/${slug}/$`)));
    expect(links.join()).not.toContain('closed-drama');
    expect(links.join()).toContain('paused-judo');
    await page.getByRole('main').getByRole('link', { name: 'Chess Club' }).first().click();
    await expect(page.locator('h1')).toHaveText('Chess Club');
    await expect(page.locator('main')).toContainText('Tuesdays, 3.30pm to 4.45pm');
  });

  test('R-06 a listing shows the plain date on which it was checked', async ({ page }) => {
    await page.goto('north-primary/due-table-tennis/');
    await expect(page.getByText('Checked on 7 May 2026')).toBeVisible();
  });

  test('urgent help is there in full', async ({ page }) => {
    await page.goto('north-primary/chess-club/');
    await expect(page.locator('#urgent-help').getByRole('link', { name: /0800 1111/ })).toBeVisible();
    await page.getByRole('link', { name: 'Urgent help', exact: true }).click();
    await expect(page.locator('h1')).toBeVisible();
  });
});
