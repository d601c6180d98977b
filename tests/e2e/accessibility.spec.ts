/** Every kind of page, for everybody: axe, reflow, zoom, spacing, contrast and motion. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { finder } from './lib/finder.ts';
import { everyKind } from './lib/pages.ts';
import { expect, test } from './lib/test.ts';

/** Every violation that axe finds, best practice among them, in a line each; with `tags`, of the rules so tagged. */
async function violations(page: Page, ...tags: string[]): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    // What passes is not told, which takes half the time.
    .options({ resultTypes: ['violations'], ...(tags.length > 0 && { runOnly: { type: 'tag', values: tags } }) })
    .analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary?.replace(/\s+/g, ' ')}`),
  );
}

/** The whole of axe in light; in dark, where nothing but the colours differs, its rules about colours. */
async function violationsInBoth(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  const inLight = await violations(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const inDark = await violations(page, 'cat.color');
  return [...inLight.map((line) => `light: ${line}`), ...inDark.map((line) => `dark: ${line}`)];
}

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

const widths = [390, 1280];
for (const [kind, path] of everyKind) {
  test(`axe finds nothing on the kind of page “${kind}” at 390 px, light and dark, and at 1280 px`, async ({
    page,
    watch,
  }) => {
    watch.expectFault(/404 \(Not Found\).*no-such-page/);
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(path);
    expect(await violationsInBoth(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 1280, height: 844 });
    expect(await violations(page)).toEqual([]);
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

test('A-06 no kind of page needs scrolling sideways at 320 px, nor with wider spacing, nor at 200%', async ({
  page,
  watch,
}) => {
  test.slow(); // every kind of page in turn
  watch.expectFault(/404 \(Not Found\).*no-such-page/);
  // WCAG 1.4.12, word for word.
  const spacing =
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }';
  const problems: string[] = [];
  for (const [kind, path] of everyKind) {
    await page.goto(path);
    for (const [what, width] of [
      ['at 320 px', 320],
      ['at 200%', 640],
      ['at 1280 px', 1280],
    ] as const) {
      await page.setViewportSize({ width, height: 720 });
      const found = await overflow(page);
      if (found !== 'fits') problems.push(`${kind} ${what}: ${found}`);
    }
    await page.evaluate((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
    }, spacing);
    await page.setViewportSize({ width: 320, height: 720 });
    const found = await overflow(page);
    if (found !== 'fits') problems.push(`${kind} with wider spacing: ${found}`);
    problems.push(...(await clipped(page)).map((text) => `${kind} with wider spacing cuts off: ${text}`));
  }
  expect(problems).toEqual([]);
});

/** Texts that their own box cuts off; what is only for ears is meant to be. */
function clipped(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main *, header *, footer *')].flatMap((element) => {
      const { overflowX, overflowY, clipPath, position } = getComputedStyle(element);
      const hides = [overflowX, overflowY].some((value) => value === 'hidden' || value === 'clip');
      const isForEars = position === 'absolute' && (clipPath !== 'none' || element.clientWidth <= 1);
      const cuts = element.scrollHeight > element.clientHeight + 2 || element.scrollWidth > element.clientWidth + 2;
      const hasText = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
      );
      // A card shows two lines of a summary; the whole of it is behind its link, on the listing's page.
      const isSummary = element.matches('.result > .result-summary') && element.parentElement?.querySelector('h3 a');
      return hides && cuts && hasText && !isForEars && !isSummary && element.clientHeight > 0
        ? [element.outerHTML.slice(0, 120)]
        : [];
    }),
  );
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

test('A-13 in forced colours the chosen filter, the focus and the buttons can still be told apart', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  const view = finder(page);
  await view.open();
  const chosen = page.getByRole('button', { name: 'Free', exact: true });
  const borders = () =>
    chosen.evaluate(
      (button) =>
        `${getComputedStyle(button).borderTopWidth} ${getComputedStyle(button).borderTopColor} ${getComputedStyle(button).backgroundColor}`,
    );
  const before = await borders();
  await chosen.click();
  await expect(chosen).toHaveAttribute('aria-pressed', 'true');
  expect(await borders()).not.toBe(before);
  expect(await violations(page)).toEqual([]);
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
