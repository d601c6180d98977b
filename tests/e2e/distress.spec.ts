/** A child who types that something is wrong: people to talk to come first, and nothing of it is kept (P-18, X-, C-). */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page, Route } from '@playwright/test';
import { finder } from './lib/finder.ts';
import { expect, test } from './lib/test.ts';

const help = (page: Page) => page.getByRole('region', { name: 'You can talk to someone now' });

async function openAndType(page: Page, words: string, path = 'north-primary/') {
  const view = finder(page);
  await view.open(path);
  await view.box.fill(words);
  return view;
}

/** Everything in which the browser could have kept what was typed. */
async function keptIn(page: Page): Promise<string> {
  const inPage = await page.evaluate(() =>
    JSON.stringify([location.href, history.state, { ...localStorage }, { ...sessionStorage }, document.title]),
  );
  return decodeURIComponent(inPage);
}

const sure = [
  'i want to die',
  'abuse',
  'suicide',
  'i dont feel safe',
  'raped',
  'someone is hurting me',
  '999',
  'my dad hits me',
  'self harm',
  'im being bullied',
  'cant stop crying',
  'my nan died',
  'anorexia',
  'nudes',
  'childline',
  '0800 1111',
  'dw i eisiau marw',
  'cael fy mwlio',
  'angen help',
];
const unsure = ['cutting', 'help me', 'scared', 'hurt', 'marw'];
const ordinary = ['cutting and sewing', 'die casting', 'hit the ball', 'kill time', 'self defence', 'footy'];

test('help stands first and in full for words that surely mean harm, and nothing is guessed @both', async ({
  page,
}) => {
  test.slow(); // many words in turn
  const view = finder(page);
  await view.open();
  for (const words of sure) {
    await test.step(words, async () => {
      await view.box.fill('');
      await expect(help(page)).toHaveCount(0);
      await view.box.fill(words);
      await expect(help(page)).toBeVisible();
      await expect(help(page).getByRole('link', { name: 'Exit this page' })).toBeVisible();
      await expect(help(page).getByRole('link', { name: /0800 1111/ })).toHaveAttribute('href', 'tel:08001111');
      await expect(help(page).getByRole('link', { name: /SHOUT to 85258/ })).toBeVisible();
      await expect(page.locator('main')).not.toContainText('Showing results for');
      await expect(page.getByRole('button', { name: /Leave out/ })).toHaveCount(0);
      // Only what really helps stands below.
      for (const name of await view.names.allTextContents()) expect(name).toMatch(/Listeners|Calm Craft/);
    });
  }
});

test('for words that may mean something else help stands small, and the search goes on', async ({ page }) => {
  const view = finder(page);
  await view.open();
  for (const words of unsure) {
    await test.step(words, async () => {
      await view.box.fill(words);
      await expect(help(page)).toHaveClass(/is-small/);
      await expect(page.locator('main')).not.toContainText('Showing results for');
      await expect(page.getByRole('button', { name: /Leave out the words/ })).toHaveCount(0);
    });
  }
});

test('an ordinary search shows no such panel', async ({ page }) => {
  const view = finder(page);
  await view.open();
  await view.box.fill('abuse');
  await expect(help(page)).toBeVisible();
  for (const words of ordinary) {
    await view.box.fill(words);
    await expect(help(page), words).toHaveCount(0);
  }
});

test('999 is first in danger, the school’s own person else, and a line that is asked for before all', async ({
  page,
}) => {
  const view = await openAndType(page, 'he has a knife');
  const rows = help(page).getByRole('listitem');
  await expect(rows.nth(0)).toContainText('999');
  await expect(rows.nth(1)).toContainText('01632 960101');
  await view.box.fill('i hate my life');
  await expect(rows.nth(0)).toContainText('01632 960101');
  await expect(rows.nth(1)).toContainText('0800 1111');
  await view.box.fill('samaritans');
  await expect(rows.nth(0)).toContainText('116 123');
});

test('the helplines are those of the school’s nation', async ({ page }) => {
  await openAndType(page, 'hunan-niweidio', 'bryn-high/');
  await expect(help(page)).toContainText('NHS 111 Wales');
  await expect(help(page)).not.toContainText('NHS 111 (England)');
});

test('words that the council added are heard, and its harmless ones let be', async ({ page }) => {
  const view = await openAndType(page, 'purple room');
  await expect(help(page)).toBeVisible();
  await view.box.fill('bully lane');
  await expect(help(page)).toHaveCount(0);
});

test('P-18 nothing of such words is in the address, the history or any storage, after Back too @both', async ({
  page,
  watch,
}) => {
  await page.goto('north-primary/all/');
  const view = await openAndType(page, 'abuse');
  await expect(help(page)).toBeVisible();
  const entries = await page.evaluate(() => history.length);
  await page.clock.runFor(3000);
  expect(await keptIn(page)).not.toContain('abus');
  await view.names.first().getByRole('link').click();
  await expect(page.locator('h1')).toContainText('Young Listeners Line');
  expect(await keptIn(page)).not.toContain('abus');
  await page.goBack();
  await expect(view.box).toBeVisible();
  expect(await keptIn(page)).not.toContain('abus');
  await page.goBack();
  await expect(page).toHaveURL(/\/all\/$/);
  await page.goForward();
  expect(await keptIn(page)).not.toContain('abus');
  expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(entries + 1);
  for (const url of watch.requests) expect(decodeURIComponent(url)).not.toMatch(/abus/);
});

test('a half-typed word is not in the address, and an ordinary search stands there once it is finished', async ({
  page,
}) => {
  const view = finder(page);
  await view.open();
  await view.box.pressSequentially('suic', { delay: 60 });
  expect(page.url()).not.toContain('suic');
  await view.box.fill('footy');
  await expect(view.names.first()).toHaveText('Free Football Tuesdays');
  await expect(page).toHaveURL(/#q=footy$/);
  await page.reload();
  await expect(view.box).toHaveValue('footy');
  // Typing changes the entry there is: Back leaves the finder, and no entry holds what was typed before.
  await view.box.fill('chess');
  await expect(page).toHaveURL(/#q=chess$/);
  await view.box.fill('i want to die');
  await expect(help(page)).toBeVisible();
  await expect(page).toHaveURL(/north-primary\/$/);
});

test('a link with such words shows help, and loses the words', async ({ page }) => {
  await finder(page).open('north-primary/#q=abuse');
  await expect(help(page)).toBeVisible();
  await expect(page).toHaveURL(/north-primary\/$/);
});

test('help comes without the search files', async ({ page, watch }) => {
  watch.expectFault(/search\/|Failed to load|ERR_FAILED/);
  await page.route('**/north-primary/search/**', (route) => route.abort());
  await openAndType(page, 'abuse');
  await expect(help(page)).toBeVisible();
  await expect(help(page)).toContainText('0800 1111');
});

test('help comes without the cards, with links to what the school offers', async ({ page, watch }) => {
  watch.expectFault(/cards\.json|Failed to load|ERR_FAILED/);
  await page.route('**/cards.json', (route) => route.abort());
  await page.goto('north-primary/');
  await finder(page).box.fill('abuse');
  await expect(help(page)).toBeVisible();
  await expect(help(page).getByRole('link', { name: 'Young Listeners Line' })).toBeVisible();
  await expect(page.locator('.results > li')).toHaveCount(0);
});

for (const [what, refuse, files] of [
  ['the files that look at the words do not come', (route: Route) => route.abort(), /\/part\.[^/]*\.js/],
  ['the files that look at the words hang', () => {}, /\/part\.[^/]*\.js/],
  ['the rules do not come', (route: Route) => route.abort(), /\/phrases\.[^/]*\.txt/],
  ['half the rules come', (route: Route) => route.fulfill({ body: '= danger, sure\n999\n' }), /\/phrases\.[^/]*\.txt/],
] as const)
  test(`where ${what}, help is shown, and never “nothing”`, async ({ page, watch }) => {
    watch.expectFault(/part\.|phrases\.|Failed to load|ERR_FAILED|dynamically imported/);
    await page.route(files, refuse);
    await openAndType(page, 'i want to kill myself now');
    await expect(page.locator('.finder')).not.toContainText(/Nothing|could not find/);
    if (what.endsWith('hang')) await page.clock.fastForward(4000);
    await expect(help(page).getByRole('link', { name: /0800 1111/ })).toBeVisible();
    await expect(help(page).getByRole('link', { name: 'Exit this page' })).toBeVisible();
    await expect(page.locator('.finder')).not.toContainText(/Nothing|could not find/);
    await expect(page).not.toHaveURL(/kill/);
  });

test('help does not wait for how it looks', async ({ page }) => {
  await page.route(/\/help-now\.[^/]*\.css/, () => {});
  await openAndType(page, 'i want to kill myself');
  await expect(help(page)).toContainText('0800 1111');
  await expect(page.locator('#finder-heading')).not.toContainText('Nothing');
});

test('while the words cannot be looked at nothing is guessed; they are asked for again at the next key', async ({
  page,
  watch,
}) => {
  watch.expectFault(/part\.|Failed to load|ERR_FAILED|dynamically imported/);
  await page.route(/\/part\.[^/]*\.js/, (route) => route.abort());
  const view = await openAndType(page, 'fotball');
  await expect(page.locator('main')).not.toContainText('Showing results for');
  await expect(page).not.toHaveURL(/fotball/);
  await page.unroute(/\/part\.[^/]*\.js/);
  await view.box.fill('abuse');
  await expect(help(page)).toBeVisible();
});

test('“Exit this page” in the panel leaves for the neutral page, by Shift three times too', async ({ page, watch }) => {
  watch.expectFault(/asked another website: https:\/\/weather\.example\.org\//);
  await page
    .context()
    .route('https://weather.example.org/', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Weather</title>' }),
    );
  await openAndType(page, 'abuse');
  await help(page).getByRole('link', { name: 'Exit this page' }).click();
  await expect(page).toHaveTitle('Weather');
  await openAndType(page, 'abuse');
  await expect(help(page)).toBeVisible();
  for (let press = 0; press < 3; press++) await page.keyboard.press('Shift');
  await expect(page).toHaveTitle('Weather');
});

test('Enter leads to the panel, Tab to its links; it is said politely', async ({ page }) => {
  const view = await openAndType(page, 'someone is hurting me');
  await expect(page.getByRole('status').filter({ hasText: 'Nobody should be hurt' })).toHaveCount(1);
  await view.box.press('Enter');
  await expect(page.locator('#help-now')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveText('Exit this page');
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toContainText('999');
  await expect(help(page)).toMatchAriaSnapshot(`
    - region "You can talk to someone now":
      - heading "You can talk to someone now" [level=2]
      - link "Exit this page"
      - status
      - paragraph: It is good that you typed that. Nobody should be hurt, and it is not your fault. You can tell someone now.
      - list:
        - listitem:
          - link /999/
        - listitem:
          - link /01632 960101/
        - listitem:
          - link /0800 1111/
  `);
});

for (const colorScheme of ['light', 'dark'] as const)
  for (const [width, height] of [
    [390, 844],
    [1280, 800],
  ] as const)
    test(`in ${colorScheme} at ${width} px the panels are sound and easy to read`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme });
      const view = await openAndType(page, 'abuse');
      for (const words of ['abuse', 'cutting']) {
        await view.box.fill(words);
        await expect(help(page)).toBeVisible();
        const { violations } = await new AxeBuilder({ page })
          .include('.help-now')
          .withTags(['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21aa', 'wcag22aa'])
          .analyze();
        expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
      }
      await view.box.fill('abuse');
      const first = await help(page).getByRole('link', { name: /999/ }).boundingBox();
      expect((first?.y ?? height) + (first?.height ?? 0)).toBeLessThanOrEqual(height);
    });
