/** Every kind of page, for everybody: axe, contrast, forced colours and motion; room for text is in boxes.spec.ts. */
import type { Locator, Page } from '@playwright/test';
import { violations, violationsInBoth } from './lib/axe.ts';
import { finder } from './lib/finder.ts';
import { kindsByTab } from './lib/pages.ts';
import { expect, test } from './lib/test.ts';

const widths = [390, 1280];

/** How far the page goes over the right edge, in CSS pixels, and what sticks out the furthest. */
async function overflow(page: Page): Promise<string> {
  return page.evaluate(() => {
    const over = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    if (over <= 0) return 'fits';
    const widest = [...document.querySelectorAll('body *')]
      .map((element) => ({ element, right: element.getBoundingClientRect().right }))
      .sort((one, other) => other.right - one.right)[0];
    return `${over} px too wide: ${widest?.element.outerHTML.slice(0, 160)}`;
  });
}

for (const { kinds, names } of kindsByTab) {
  test(`axe finds nothing, and contrast is AAA, in light and dark at 390 and 1280 px: ${names}`, async ({
    page,
    watch,
  }) => {
    test.slow(); // six pages, each looked at four times
    watch.expectFault(/404 \(Not Found\).*no-such-page/);
    const problems: string[] = [];
    for (const [kind, path] of kinds) {
      await page.goto(path);
      await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 844 });
        problems.push(...(await violationsInBoth(page)).map((line) => `${kind} at ${width} px, ${line}`));
      }
    }
    expect(problems).toEqual([]);
  });
}

for (const width of widths) {
  test(`axe finds nothing on the finder in use at ${width} px: filters open, results, nothing found`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    const view = finder(page);
    await view.open();
    const filters = page.getByRole('button', { name: /^Filters/ });
    if (await filters.isVisible()) await filters.click();
    for (const group of ['School year or age', 'Day and time of day', 'Cost', 'Interest', 'Access and support'])
      await view.group(group);
    await view.choose('Day and time of day', /^Sunday/);
    await expect(view.chips).toBeVisible();
    expect(await violationsInBoth(page), 'filters').toEqual([]);
    // A sheet over the page on a narrow screen, as a visitor leaves it.
    if (width < 1280) await page.keyboard.press('Escape');
    await view.box.fill('chess');
    await expect(view.heading).toHaveText(/^Nothing found/);
    expect(await violations(page), 'nothing found').toEqual([]);
  });

  test(`axe finds nothing on the map at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await finder(page).open('north-primary/#view=map');
    await expect(page.getByTestId('results-map').locator('[data-listings]').first()).toBeVisible();
    expect(await violationsInBoth(page), 'map').toEqual([]);
  });
}

test('A-06 the map and the filters fit 320 px too', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  const view = finder(page);
  await view.open('north-primary/#day=tue&free&view=map');
  await expect(page.getByTestId('results-map')).toBeVisible();
  expect(await overflow(page)).toBe('fits');
  await page.getByRole('button', { name: /^Filters/ }).click();
  await view.group('Interest');
  expect(await overflow(page)).toBe('fits');
});

test('everything that is pressed is large enough for a thumb: 44 px on the main ways, 24 px anywhere', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const view = finder(page);
  await view.open('north-primary/#free');
  await page.getByRole('button', { name: /^Filters/ }).click();
  await view.group('Cost');
  const small = await page
    .locator(
      'button:visible, summary:visible, select:visible, input[type="search"]:visible, .finder-choices label:visible, .band a:visible',
    )
    .evaluateAll((targets) =>
      targets.flatMap((target) => {
        const { width, height } = target.getBoundingClientRect();
        return Math.min(width, height) < 44
          ? [`${Math.round(width)}×${Math.round(height)} ${target.outerHTML.slice(0, 100)}`]
          : [];
      }),
    );
  expect(small).toEqual([]);
  await page.goto('north-primary/chess-club/');
  for (const button of await page.locator('main .button:visible').all())
    expect((await button.boundingBox())?.height, (await button.textContent()) ?? '').toBeGreaterThanOrEqual(44);
});

test('A-13 with less motion asked for, nothing moves by itself', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const path of ['north-primary/', 'north-primary/chess-club/', 'help/']) {
    await page.goto(path);
    const moving = await page.evaluate(
      () => document.getAnimations().filter((each) => Number(each.effect?.getComputedTiming().duration) > 50).length,
    );
    expect(moving, path).toBe(0);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior), path).not.toBe(
      'smooth',
    );
  }
});

/** What forced colours leave of how something looks: lines, ground and what is drawn before and after it. */
function looks(thing: Locator): Promise<string> {
  return thing.evaluate((element) =>
    [element, ...element.querySelectorAll('*')]
      .flatMap((each) => [undefined, '::before', '::after'].map((part) => getComputedStyle(each, part)))
      .map((style) =>
        [
          style.display,
          style.content,
          style.borderTop,
          style.borderBottom,
          style.outline,
          style.textDecorationLine,
          style.backgroundColor,
          style.maskImage,
        ].join(),
      )
      .join('\n'),
  );
}

test('A-13 in forced colours what is chosen, where one is and the focus can still be told apart', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  const view = finder(page);
  await view.open();
  const family = page.locator('.families button').nth(1);
  const add = view.cards.first().locator('.add');
  for (const [what, chosen] of [
    ['a filter', page.getByRole('button', { name: 'Free', exact: true })],
    ['a family', family],
    ['Add', add],
  ] as const) {
    const before = await looks(chosen);
    await chosen.click();
    await expect(chosen).toHaveAttribute('aria-pressed', 'true');
    await page.locator('h1').click(); // neither focus nor the mouse is on it
    expect(await looks(chosen), what).not.toBe(before);
    await chosen.click();
  }
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await looks(page.locator('.thumb-bar [aria-current]'))).not.toBe(
    await looks(page.locator('.thumb-bar').getByRole('link', { name: 'A to Z' })),
  );
  await page.setViewportSize({ width: 1280, height: 800 });
  expect(await looks(page.locator('.band nav [aria-current]'))).not.toBe(
    await looks(page.locator('.band nav').getByRole('link', { name: 'A to Z' })),
  );
  expect(await violations(page)).toEqual([]);
});

test('A-13 in forced colours cards and what is pressed have an edge, and the focus a ring', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  for (const path of ['', 'north-primary/', 'north-primary/chess-club/', 'help/', 'suggest/chess-club/', 'guides/']) {
    await page.goto(path);
    await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
    const without = await page
      .locator(
        '.card:visible, .button:visible, .pill:visible, .add:visible, .arm:visible, select:not(.finder-count *):visible, textarea:visible',
      )
      .evaluateAll((all) =>
        all.flatMap((each) => {
          const { borderTopWidth, borderTopStyle, borderTopColor } = getComputedStyle(each);
          const ground = getComputedStyle(document.body.parentElement as Element).backgroundColor;
          const hasEdge =
            Number.parseFloat(borderTopWidth) > 0 && borderTopStyle !== 'none' && borderTopColor !== ground;
          return hasEdge ? [] : [each.outerHTML.slice(0, 120)];
        }),
      );
    expect(without, path).toEqual([]);
    for (const [place, stop] of (await page.locator('a:visible, button:visible').all()).entries()) {
      if (place > 12) break;
      await stop.focus();
      const ring = await stop.evaluate((element) => {
        const held = element.closest('.card')?.contains(element) ? getComputedStyle(element, '::after') : null;
        return [getComputedStyle(element), held].some(
          (style) => style && style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2,
        );
      });
      expect(ring, `${path}: ${await stop.evaluate((element) => element.outerHTML.slice(0, 100))}`).toBe(true);
    }
  }
});

test('A-14 what an icon says, a word says too', async ({ page }) => {
  for (const path of ['north-primary/', 'north-primary/chess-club/', 'north-primary/all/', 'help/']) {
    await page.goto(path);
    const silent = await page
      .locator('a, button')
      .evaluateAll((all) =>
        all.filter((each) => each.textContent?.trim() === '').map((each) => each.outerHTML.slice(0, 120)),
      );
    expect(silent, path).toEqual([]);
    // A QR code is a picture with a name of its own; every other drawing says nothing by itself.
    const icons = page.locator('svg:not([role="img"][aria-label])');
    for (const icon of await icons.all()) await expect(icon).toHaveAttribute('aria-hidden', 'true');
  }
});
