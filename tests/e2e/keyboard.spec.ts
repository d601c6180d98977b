/** Without a mouse: everything can be reached, seen and used. */
import type { Page } from '@playwright/test';
import { finder, standsStill } from './lib/finder.ts';
import { expect, test } from './lib/test.ts';

test('the first Tab offers to skip to the main part, and does @both', async ({ page }) => {
  await page.goto('north-primary/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the main part' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const isInMain = await page.evaluate(() => document.querySelector('main')?.contains(document.activeElement));
  expect(isInMain).toBe(true);
});

test('search, filter, choose and come back with the keyboard alone @both', async ({ page }) => {
  const view = finder(page);
  await view.open();
  await view.box.focus();
  await page.keyboard.type('chess');
  await expect(view.heading).toHaveText(/found$/);
  await expect(view.names.first()).toHaveText('Chess Club');
  await expect(page).toHaveURL(/#q=chess$/);
  await page.keyboard.press('Enter');
  await expect(view.heading).toBeFocused();
  await page.keyboard.press('Tab');
  for (
    let press = 0;
    press < 12 && !(await page.evaluate(() => document.activeElement?.matches('.results h3 a')));
    press++
  )
    await page.keyboard.press('Tab');
  await expect(view.names.first().getByRole('link')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('h1')).toHaveText('Chess Club');
  await page.goBack();
  await expect(view.box).toHaveValue('chess');
});

test('a filter group opens, a choice is made and taken back, with keys', async ({ page }) => {
  const view = finder(page);
  await view.open();
  const all = await view.total();
  await page.getByRole('button', { name: /^Filters/ }).press('Enter');
  await page.locator('summary', { hasText: 'Cost' }).focus();
  await page.keyboard.press('Enter');
  const free = page.getByRole('checkbox', { name: /^Free/ });
  await expect(free).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(free).toBeFocused();
  await page.keyboard.press('Space');
  await expect(view.chips.getByRole('button', { name: 'Remove Free' })).toBeVisible();
  await page.keyboard.press('Space');
  await expect(view.chips).toHaveCount(0);
  await expect.poll(() => view.total()).toBe(all);
});

test('from the box it is at most twelve stops to the first result, and one press with the link behind the box', async ({
  page,
}) => {
  const view = finder(page);
  await view.open();
  await view.box.focus();
  let stops = 0;
  while (stops < 20 && !(await page.evaluate(() => document.activeElement?.matches('.results h3 a')))) {
    await page.keyboard.press('Tab');
    stops++;
  }
  expect(stops).toBeLessThanOrEqual(12);
  await view.box.focus();
  await page.keyboard.press('Tab');
  const skip = page.getByRole('button', { name: 'Skip to results' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(view.heading).toBeFocused();
});

test('the stickers are one stop, with arrows from one to the next', async ({ page }) => {
  await finder(page).open();
  const stickers = page.getByRole('toolbar', { name: 'By what you like' }).getByRole('button');
  await stickers.first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(stickers.nth(1)).toBeFocused();
  await page.keyboard.press('End');
  await expect(stickers.last()).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(stickers.last()).toBeFocused();
});

test('“Show more” puts the focus on the first of the new results', async ({ page }) => {
  const view = finder(page);
  await view.open('bryn-high/');
  const more = page.getByRole('button', { name: /^Show more/ });
  const shown = await view.cards.count();
  await more.focus();
  await page.keyboard.press('Enter');
  await expect(view.names.nth(shown).getByRole('link')).toBeFocused();
});

interface Stop {
  what: string;
  isSeen: boolean;
  hasRing: boolean;
}

/** Tabs through a page from its start to its end, and looks at each stop. */
async function stops(page: Page): Promise<Stop[]> {
  const found: Stop[] = [];
  for (let press = 0; press < 200; press++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      if (element.hasAttribute('data-seen')) return null;
      element.setAttribute('data-seen', '');
      const box = element.getBoundingClientRect();
      // A large ring may stand on what the element is part of: its label, its card, its box.
      const around = [element, element.closest('label'), element.closest('li, .card'), element.closest('.finder-box')];
      const rings = around
        .filter((each) => each !== null)
        .flatMap((each) => [getComputedStyle(each), getComputedStyle(each, '::after')]);
      const hasRing = rings.some(
        ({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
      );
      const where = `${Math.round(box.left)},${Math.round(box.top)} ${Math.round(box.width)}×${Math.round(box.height)}`;
      return { what: `${element.outerHTML.slice(0, 160)} at ${where}`, hasRing };
    });
    if (!stop) break;
    let isSeen = await page.evaluate(focusIsSeen);
    if (!isSeen) {
      // The map moves to the pin that has the focus, and takes a moment.
      await page.waitForTimeout(600);
      isSeen = await page.evaluate(focusIsSeen);
    }
    found.push({ ...stop, isSeen });
  }
  return found;
}

/** Whether at least one of nine points of what has the focus is on top. */
function focusIsSeen(): boolean {
  const element = document.activeElement as Element;
  const box = element.getBoundingClientRect();
  const parts = [0.1, 0.5, 0.9];
  return parts.some((x) =>
    parts.some((y) => element.contains(document.elementFromPoint(box.left + box.width * x, box.top + box.height * y))),
  );
}

for (const { width, height } of [
  { width: 320, height: 568 },
  { width: 1280, height: 720 },
]) {
  for (const path of [
    'north-primary/',
    'north-primary/#view=map&free',
    'north-primary/chess-club/',
    'north-primary/all/',
    'help/',
    '',
  ]) {
    test(`A-05 A-07 at ${width} px every stop of the Tab key on /${path} is seen and marked`, async ({ page }) => {
      test.slow();
      await page.setViewportSize({ width, height });
      await page.goto(path);
      await page.waitForLoadState('networkidle');
      if (path.includes('view=map')) await standsStill(page.getByTestId('results-map'));
      const all = await stops(page);
      expect(all.length).toBeGreaterThan(5);
      expect(all.filter(({ isSeen }) => !isSeen).map(({ what }) => what)).toEqual([]);
      expect(all.filter(({ hasRing }) => !hasRing).map(({ what }) => what)).toEqual([]);
    });
  }
}
