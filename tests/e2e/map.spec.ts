/** The map: when it is asked for, and never the only way. */
import { finder, standsStill } from './lib/finder.ts';
import { sites } from './lib/sites.ts';
import { expect, test } from './lib/test.ts';

/** The demo has streets to draw and enough listings for a crowd. */
const demoSchool = 'weir-lane-primary/';

test('A-01 all that is on the map is in the list, and the list is whole beside it @both', async ({ page }) => {
  const view = finder(page);
  await view.open();
  const total = await view.total();
  await page.getByRole('button', { name: 'Map', exact: true }).click();
  const map = page.getByTestId('results-map');
  await map.getByRole('button', { name: 'Show all' }).click();
  await expect(map.locator('[data-listings]').first()).toBeVisible();
  const onMap = await map
    .locator('[data-listings]')
    .evaluateAll((pins) => pins.flatMap((pin) => (pin as HTMLElement).dataset.listings?.split(' ') ?? []));
  const more = page.getByRole('button', { name: /^Show more/ });
  while (await more.isVisible()) await more.click();
  const listed = await view.cards.evaluateAll((cards) => cards.map((card) => (card as HTMLElement).dataset.slug));
  expect(listed).toHaveLength(total);
  for (const slug of onMap) expect(listed).toContain(slug);
});

test('A-04 by keyboard: a pin opens, Escape closes it and gives the focus back, Escape again leaves the map @both', async ({
  page,
}) => {
  const view = finder(page);
  await view.open('north-primary/#view=map');
  const more = page.getByRole('button', { name: /^Show more/ });
  while (await more.isVisible()) await more.click();
  const map = page.getByTestId('results-map');
  await map.getByRole('button', { name: 'Show all' }).click();
  await standsStill(map);
  const pin = map.locator('[data-testid="map-pin"]').first();
  await pin.focus();
  const name = await pin.getAttribute('aria-label');
  await page.keyboard.press('Enter');
  const panel = page.getByTestId('map-chosen');
  await expect(panel).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(map.locator('[data-testid="map-pin"]:focus')).toHaveAttribute('aria-label', name as string);
  await page.keyboard.press('Escape');
  // Back to the list: to the same listing there.
  const slug = await page.locator('.results > li:focus-within').getAttribute('data-slug');
  expect((name as string).startsWith((await page.locator(`[data-slug="${slug}"] h3`).textContent()) as string)).toBe(
    true,
  );
});

test('a listing pointed at in the list is lit on the map, and one on the map in the list', async ({ page }) => {
  const view = finder(page);
  await view.open('north-primary/#view=map&q=trampolining');
  const map = page.getByTestId('results-map');
  const pin = map.locator('[data-listings="trampolining"]').first();
  const card = page.locator('.results [data-slug="trampolining"]');
  await expect(pin).toBeVisible();
  await card.hover();
  await expect(pin).toHaveAttribute('data-highlighted');
  await page.locator('h1').hover();
  await expect(pin).not.toHaveAttribute('data-highlighted');
  await card.getByRole('link').focus();
  await expect(pin).toHaveAttribute('data-highlighted');
  await pin.focus();
  await expect(card).toHaveAttribute('data-lit');
  await page.getByRole('searchbox').focus();
  await expect(card).not.toHaveAttribute('data-lit');
});

test('what is pressed on the map can be read about, one press further', async ({ page }) => {
  const view = finder(page);
  await view.open('north-primary/#view=map&q=trampolining');
  const map = page.getByTestId('results-map');
  await map.getByRole('button', { name: 'Show all' }).click();
  await map.getByRole('button', { name: /^Bounce Trampolining/ }).click();
  await page.getByTestId('map-chosen').getByRole('link', { name: 'Bounce Trampolining' }).click();
  await expect(page.locator('h1')).toHaveText('Bounce Trampolining');
});

test('the map can be skipped', async ({ page }) => {
  const view = finder(page);
  await view.open('north-primary/#view=map');
  const skip = page.getByRole('button', { name: 'Skip the map' });
  await skip.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const isPast = await page.evaluate(() => {
    const map = document.querySelector('[data-testid="results-map"]') as HTMLElement;
    return !map.contains(document.activeElement);
  });
  expect(isPast).toBe(true);
});

test('a search narrows the map as it narrows the list', async ({ page }) => {
  const view = finder(page);
  await view.open('north-primary/#view=map');
  await view.box.fill('chess');
  await expect(view.names.first()).toHaveText('Chess Club');
  await expect(view.names.filter({ hasText: 'Football' })).toHaveCount(0);
  await expect
    .poll(() =>
      page
        .getByTestId('results-map')
        .locator('[data-listings]')
        .evaluateAll((pins) => pins.flatMap((pin) => (pin as HTMLElement).dataset.listings?.split(' ') ?? [])),
    )
    .not.toContain('free-football');
});

test.describe('in the demo town', () => {
  test.use({ baseURL: sites.demo.url });

  test('no code and no streets of the map are fetched until somebody asks for it', async ({ page, watch }) => {
    const view = finder(page);
    await view.open(demoSchool);
    const before = watch.requests.filter((url) => /ResultsMap|leaflet|\/map\//i.test(url));
    expect(before).toEqual([]);
    await page.getByRole('button', { name: 'Map', exact: true }).click();
    await expect(page.getByTestId('results-map')).toBeVisible();
    await expect.poll(() => watch.requests.filter((url) => url.includes('/map/')).length).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'List', exact: true }).click();
    await expect(page.getByTestId('results-map')).toHaveCount(0);
  });

  test('A-02 A-03 every move of the map has a button, large enough, and does what it says', async ({ page }) => {
    const view = finder(page);
    await view.open(`${demoSchool}#view=map`);
    const map = page.getByTestId('results-map');
    const controls = map.getByRole('group', { name: 'Move the map', exact: true }).getByRole('button');
    await expect(controls).toHaveText([/Left/, /Right/, /Up/, /Down/, /Zoom in/, /Zoom out/, /Show all/]);
    for (const control of await controls.all()) {
      const box = await control.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeCloseTo(44, 1);
    }
    const pane = map.locator('.leaflet-map-pane');
    for (const name of ['Left', 'Right', 'Up', 'Down']) {
      const before = await pane.getAttribute('style');
      await map.getByRole('button', { name }).click();
      await expect.poll(() => pane.getAttribute('style'), { message: name }).not.toBe(before);
      await page.waitForTimeout(400);
    }
  });

  test('A-04 pins are buttons with names of their own, and pins are large enough', async ({ page }) => {
    const view = finder(page);
    await view.open(`${demoSchool}#view=map`);
    const pins = page.getByTestId('results-map').locator('[data-listings]');
    await expect(pins.first()).toBeVisible();
    const names = await pins.evaluateAll((all) => all.map((pin) => pin.getAttribute('aria-label')));
    expect(names.every(Boolean)).toBe(true);
    expect(new Set(names).size).toBe(names.length);
    for (const pin of await pins.all()) {
      const box = await pin.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
    }
    for (const group of await page.getByTestId('map-group').all()) {
      const box = await group.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThan(43.9); // 44, as browsers round it
    }
  });

  test('“Search this area” narrows the list to what is in sight, and is kept out of the address', async ({ page }) => {
    const view = finder(page);
    await view.open(`${demoSchool}#view=map`);
    const map = page.getByTestId('results-map');
    await expect(map.locator('[data-listings]').first()).toBeVisible();
    const everything = await view.total();
    await expect(map.getByRole('button', { name: 'Search this area' })).toHaveCount(0);
    for (let presses = 0; presses < 3; presses++) {
      await map.getByRole('button', { name: 'Zoom in', exact: true }).click();
      await standsStill(map);
    }
    await map.getByRole('button', { name: 'Search this area' }).click();
    const back = map.getByRole('button', { name: 'Search everywhere again' });
    await expect(back).toBeFocused();
    const here = await view.total();
    expect(here).toBeGreaterThan(0);
    expect(here).toBeLessThan(everything);
    expect(new URL(page.url()).hash).toBe('#view=map');

    await page.getByRole('button', { name: 'List', exact: true }).click();
    expect(await view.total()).toBe(here);
    await view.chips.getByRole('button', { name: 'In this part of the map' }).click();
    expect(await view.total()).toBe(everything);
    await expect(view.chips).toHaveCount(0);
  });

  test('where the part of the map in sight has nothing, a press leads out of it', async ({ page }) => {
    const view = finder(page);
    await view.open(`${demoSchool}#view=map`);
    const map = page.getByTestId('results-map');
    await expect(map.locator('[data-listings]').first()).toBeVisible();
    const everything = await view.total();
    for (let presses = 0; presses < 8; presses++) {
      await map.getByRole('button', { name: 'Left' }).click();
      await standsStill(map);
    }
    await map.getByRole('button', { name: 'Search this area' }).click();
    await expect(view.heading).toHaveText(/^Nothing found/);
    await page.getByRole('button', { name: 'Look beyond this part of the map' }).click();
    expect(await view.total()).toBe(everything);
    await expect(view.heading).toBeFocused();
  });

  test('a point that distances are from is on the map until it is forgotten', async ({ page }) => {
    const view = finder(page);
    await view.open(`${demoSchool}#view=map`);
    await page.getByRole('button', { name: 'Near my home' }).click();
    const near = page.getByRole('region', { name: 'Near my home' });
    await near.getByRole('combobox').fill('ZZ1 2AA');
    await near.getByRole('button', { name: 'Show what is near' }).click();
    await expect(page.getByTestId('map-near')).toContainText('ZZ1 2AA');
    await page.getByRole('button', { name: 'Forget it' }).click();
    await expect(page.getByTestId('map-near')).toHaveCount(0);
  });
});
