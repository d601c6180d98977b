/** Urgent help: on every page, in one order, large enough to press (C-01 to C-03, C-07). */
import { AxeBuilder } from '@axe-core/playwright';
import { builtPages } from './lib/built.ts';
import { everyKind } from './lib/pages.ts';
import { sites } from './lib/sites.ts';
import { expect, test } from './lib/test.ts';

/** The lines as they are known to be (C-01): a slip in the content must not change them unseen. */
const lines = [
  { number: '999', press: 'tel:999' },
  { number: '0800 1111', press: 'tel:08001111' },
  { number: '116 123', press: 'tel:116123' },
  { number: '85258', press: 'sms:85258' },
  { number: '111', press: 'tel:111' },
];

for (const [name, { folder }] of Object.entries(sites)) {
  test(`C-02 C-03 every page of “${name}” has every line, as text and to press, in the same order`, () => {
    const pages = builtPages(folder);
    expect(pages.length).toBeGreaterThan(20);
    for (const { path, text } of pages) {
      const section = text.slice(text.indexOf('id="urgent-help"'));
      const places = lines.map(({ press }) => section.indexOf(`href="${press}`));
      expect(
        places.every((place) => place > 0),
        `${path}: ${places}`,
      ).toBe(true);
      expect(places, path).toEqual(places.toSorted((one, other) => one - other));
      for (const { number } of lines) expect(section.includes(number), `${path}: ${number}`).toBe(true);
    }
  });
}

test('a helpline that nobody has checked is not shown', () => {
  for (const { path, text } of builtPages()) expect(text.includes('Quokkaline'), path).toBe(false);
});

test('a school’s pages name its own person first, and its own nation’s NHS 111 @browsers', async ({ page }) => {
  await page.goto('north-primary/');
  const help = page.locator('#urgent-help');
  await expect(help.getByRole('listitem').first()).toContainText('Mrs Okoye, who you can talk to');
  await expect(help.getByRole('link', { name: /01632 960101/ })).toHaveAttribute('href', 'tel:01632960101');
  await expect(help).toContainText('NHS 111 (England)');
  await expect(help).not.toContainText('NHS 111 Wales');
  await page.goto('bryn-high/');
  await expect(help).toContainText('NHS 111 Wales');
  await expect(help).not.toContainText('NHS 111 (England)');
});

test('urgent help is one press away on every kind of page @both', async ({ page, watch }) => {
  test.slow(); // every kind of page in turn
  watch.expectFault(/404 \(Not Found\).*no-such-page/);
  for (const [kind, path] of everyKind) {
    await page.goto(path);
    await expect(page.getByRole('link', { name: 'Urgent help' }).first(), kind).toBeVisible();
  }
  await page.getByRole('link', { name: 'Urgent help' }).first().click();
  await expect(page.locator('h1')).toHaveText(/help/i);
  await expect(page.locator('main')).toContainText('2 November 2026');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`C-07 in ${colorScheme} the lines have strong contrast, and room for a thumb at 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 568 });
    await page.emulateMedia({ colorScheme });
    await page.goto('north-primary/chess-club/');
    const { violations } = await new AxeBuilder({ page })
      .include('#urgent-help')
      .withRules(['color-contrast-enhanced'])
      .analyze();
    expect(violations.flatMap(({ nodes }) => nodes.map(({ html, any }) => `${html} ${any[0]?.message}`))).toEqual([]);
    for (const link of await page.locator('#urgent-help .number').all()) {
      const box = await link.boundingBox();
      expect(Math.min(box?.height ?? 0, box?.width ?? 0)).toBeGreaterThanOrEqual(44);
      expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 0) <= 320).toBe(true);
    }
  });
}

test('what happens when you ring is told in plain words, with when each line was checked', async ({ page }) => {
  await page.goto('help/');
  for (const { number } of lines) await expect(page.locator('main')).toContainText(number);
});

test('a school’s own page has its own people first, and Childline and Shout on the first screen of a phone', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('north-primary/');
  await page.getByRole('link', { name: 'Urgent help', exact: true }).click();
  await expect(page).toHaveURL(/\/north-primary\/help\/$/);
  await expect(page.locator('.brand')).toContainText('North');
  const rows = page.locator('.help-rows').getByRole('link');
  await expect(rows.first()).toContainText('01632 960101');
  for (const number of ['0800 1111', 'SHOUT to 85258']) {
    const row = rows.filter({ hasText: number });
    const box = await row.boundingBox();
    expect((box?.y ?? 999) + (box?.height ?? 0), number).toBeLessThanOrEqual(844);
    expect(box?.width ?? 0, number).toBeGreaterThanOrEqual(320);
    const { size, weight } = await row.locator('b').evaluate((element) => {
      const { fontSize, fontWeight } = getComputedStyle(element);
      return { size: fontSize, weight: fontWeight };
    });
    expect({ size, weight }).toEqual({ size: '24px', weight: '700' });
  }
});

test('on the page of the whole site the numbers come before the schools', () => {
  const text = builtPages().find(({ path }) => path === 'help/index.html')?.text ?? '';
  const schools = text.indexOf('id="in-school"');
  expect(schools).toBeGreaterThan(0);
  for (const { press } of lines) expect(text.indexOf(`href="${press}`), press).toBeLessThan(schools);
  expect(text.slice(schools)).toContain('href="/north-primary/help/"');
});

for (const [width, height] of [
  [390, 844],
  [1280, 800],
] as const)
  test(`urgent help stays in sight at the end of every kind of page at ${width} px`, async ({ page, watch }) => {
    test.slow(); // many pages in turn
    watch.expectFault(/404 \(Not Found\).*no-such-page/);
    await page.setViewportSize({ width, height });
    for (const [kind, path] of everyKind) {
      if (path.endsWith('help/')) continue;
      await page.goto(path);
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      const links = page.locator('.band .urgent, .thumb-help, .exit-help a').filter({ visible: true });
      const inSight = await links.evaluateAll((all) =>
        all.some((link) => {
          const { top, bottom } = link.getBoundingClientRect();
          return (link as HTMLAnchorElement).pathname.endsWith('/help/') && top >= 0 && bottom <= innerHeight;
        }),
      );
      expect(inSight, kind).toBe(true);
    }
  });

test('on a very low screen nothing of it covers the page', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 320 });
  for (const path of ['north-primary/', 'about/']) {
    await page.goto(path);
    await expect(page.locator('.band')).toHaveCSS('position', 'static');
  }
});
