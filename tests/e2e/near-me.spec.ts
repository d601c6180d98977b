/** “Near my home”: from a postcode, a place or where somebody is to what is near, without telling anybody (P-09, P-10, P-18). */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { finder } from './lib/finder.ts';
import { everyKind } from './lib/pages.ts';
import { expect, test, type Watch } from './lib/test.ts';

function near(page: Page) {
  const box = page.getByRole('region', { name: 'Near my home' });
  return {
    box,
    text: box.getByRole('combobox', { name: 'A postcode, or a place' }),
    said: box.getByRole('status'),
    sign: page.locator('.near-sign'),
    mine: box.getByRole('button', { name: 'Use my location' }),
    async open(press = () => page.getByRole('button', { name: 'Near my home' }).click()) {
      // A busy browser drops what is pressed before it has painted for the first time: a person would press again.
      await expect(async () => {
        if (!(await box.isVisible())) await press();
        await expect(box).toBeVisible({ timeout: 2000 });
      }).toPass({ timeout: 15_000 });
    },
    async ask(text: string) {
      await this.text.fill(text);
      await box.getByRole('button', { name: 'Show what is near' }).click();
    },
  };
}

/** No address that was asked for, nor the page's own, holds any of these. */
function neverIn(watch: Watch, page: Page, ...words: RegExp[]) {
  for (const url of [...watch.requests, page.url()])
    for (const word of words) expect(decodeURIComponent(url).replaceAll(/[\s+]/g, '')).not.toMatch(word);
}

const place = { latitude: 53.7512, longitude: -4.0034, accuracy: 30 };

test('P-09 P-18 a postcode sorts by distance, and no address ever holds it @both', async ({ page, watch }) => {
  const view = finder(page);
  await view.open();
  const { box, sign, ...where } = near(page);
  await where.open();
  await expect(box).toContainText('It is not sent to anyone or saved.');
  await where.ask('zz21ab');
  await expect(sign).toContainText('Distances are from ZZ2 1AB.');
  await expect(box).toBeHidden();
  await expect(view.heading).toBeFocused();
  await expect(view.cards.first()).toContainText('100 m from ZZ2 1AB, about 5 minutes’ walk');
  expect(page.url()).toMatch(/#sort=near$/);
  neverIn(watch, page, /ZZ21AB/i);
  // The one file asked for names the school, and not even the district.
  expect(watch.requests.filter((url) => url.includes('/postcodes/'))).toEqual([
    expect.stringMatching(/\/postcodes\/near-north-primary\.json$/),
  ]);
});

test('it survives filters, Back and Forward, and is gone after a reload', async ({ page }) => {
  const view = finder(page);
  await view.open();
  const { sign, ...where } = near(page);
  await where.open();
  await where.ask('Riverside');
  await expect(sign).toContainText('Distances are from Riverside.');
  await view.choose('Cost', /^Free/);
  await expect(view.cards.first()).toContainText(/(?:from|near) Riverside/);
  await page.goBack();
  await expect(view.chips).toBeHidden();
  await expect(sign).toBeVisible();
  await page.goForward();
  await expect(view.cards.first()).toContainText(/(?:from|near) Riverside/);
  await page.reload();
  await expect(view.cards.first()).toContainText(/, (?:[\d.]+ k?m|very near)/);
  await expect(sign).toBeHidden();
});

test('“Forget it” forgets: distances are from school again', async ({ page }) => {
  const view = finder(page);
  await view.open();
  const { sign, ...where } = near(page);
  await where.open();
  await where.ask('ZZ2 1AB');
  await sign.getByRole('button', { name: 'Forget it' }).click();
  await expect(sign).toBeHidden();
  await expect(view.heading).toBeFocused();
  await expect(view.cards.first()).toContainText(/, (?:[\d.]+ k?m|very near)/);
  await where.open();
  await expect(where.text).toHaveValue('');
});

test('a slip is asked about, a wrong postcode and a strange place are told', async ({ page }) => {
  await finder(page).open();
  const { box, said, sign, ...where } = near(page);
  await where.open();
  await where.ask('ZZ2 IAB');
  await expect(said).toHaveText('Did you mean ZZ2 1AB?');
  await where.ask('ZZ2 1A9');
  await expect(said).toHaveText('“ZZ2 1A9” is not a postcode. It should look like LS1 4AP.');
  await where.ask('Narnia');
  await expect(said).toHaveText('We do not know “Narnia”. Try a postcode, like LS1 4AP.');
  await where.ask('ZZ2 IAB');
  await box.getByRole('button', { name: 'ZZ2 1AB' }).click();
  await expect(sign).toContainText('ZZ2 1AB');
});

test('a postcode from far away gets a rough answer that says so, with no file of its own', async ({ page, watch }) => {
  await finder(page).open();
  const { sign, ...where } = near(page);
  await where.open();
  await where.ask('BT1 5GS');
  await expect(sign).toContainText('We do not have BT1 5GS itself. This is measured from the middle of BT1.');
  await expect(finder(page).cards.first()).toContainText('More than 100 km from BT1');
  neverIn(watch, page, /BT15GS/i, /postcodes\/BT1/i);
});

test('the whole of it works by keyboard', async ({ page }) => {
  await finder(page).open();
  const { sign, text, ...where } = near(page);
  await where.open(() => page.getByRole('button', { name: 'Near my home' }).press('Enter'));
  await text.focus();
  await page.keyboard.type('zz1 2ad');
  await page.keyboard.press('Enter');
  await expect(sign).toContainText('ZZ1 2AD');
});

for (const [width, colorScheme] of [
  [320, 'light'],
  [1280, 'dark'],
] as const) {
  test(`axe finds nothing on “Near my home” in use at ${width} px, ${colorScheme}`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width, height: 844 });
    await page.emulateMedia({ colorScheme });
    await finder(page).open();
    const { said, sign, ...where } = near(page);
    const isRight = async () => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    };
    await where.open();
    await where.ask('ZZ2 1A9');
    await expect(said).toContainText('is not a postcode');
    await isRight();
    await where.ask('ZZ2 IAB');
    await expect(said).toHaveText('Did you mean ZZ2 1AB?');
    await isRight();
    await where.ask('BT1 5GS');
    await expect(sign).toBeVisible();
    await isRight();
  });
}

test('P-10 the location is asked for once, on the press and not before, and stays in the page', async ({
  page,
  context,
  watch,
}) => {
  await context.grantPermissions(['geolocation']);
  await context.setGeolocation(place);
  await page.addInitScript(() => {
    const asked = { times: 0 };
    Object.assign(window, { asked });
    const { geolocation } = navigator;
    const getCurrentPosition = geolocation.getCurrentPosition.bind(geolocation);
    geolocation.getCurrentPosition = (...given) => {
      asked.times++;
      getCurrentPosition(...given);
    };
    geolocation.watchPosition = () => {
      throw new Error('the position was watched');
    };
  });
  const times = () => page.evaluate(() => (window as unknown as { asked: { times: number } }).asked.times);
  await finder(page).open();
  const { box, sign, mine, ...where } = near(page);
  await where.open();
  await expect(box).toContainText('Off until you press it.');
  expect(await times()).toBe(0);
  await mine.click();
  await expect(sign).toContainText('Distances are from where you are.');
  await expect(finder(page).cards.first()).toContainText('from where you are');
  expect(await times()).toBe(1);
  neverIn(watch, page, /53\.75|4\.003/);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  expect(await context.cookies()).toEqual([]);
});

test('P-10 a location refused, unknown, too slow or not allowed is each told in a sentence', async ({ page }) => {
  await page.addInitScript(() => {
    let code = 0;
    navigator.geolocation.getCurrentPosition = (_found, failed) => {
      code++;
      failed?.({ code, message: '', PERMISSION_DENIED: 1, POSITION_UNAVAILABLE: 2, TIMEOUT: 3 });
    };
  });
  await finder(page).open();
  const { said, mine, ...where } = near(page);
  await where.open();
  for (const sentence of ['You have not let this page know', 'does not know where it is', 'It took too long']) {
    await mine.click();
    await expect(said).toContainText(sentence);
  }
  await page.evaluate(() => Object.defineProperty(window, 'isSecureContext', { value: false }));
  await mine.click();
  await expect(said).toContainText('does not begin with https');
});

test('P-10 a visitor who lets nobody know is told so kindly', async ({ page }) => {
  await finder(page).open();
  const { said, mine, ...where } = near(page);
  await where.open();
  await mine.click();
  await expect(said).toContainText('That is fine: type a postcode or a place instead.');
});

test('with the postcode files missing, places still work and one sentence says so', async ({ page, watch }) => {
  watch.expectFault(/postcodes\//);
  await page.route('**/postcodes/**', (route) => route.abort());
  await finder(page).open();
  const { said, sign, ...where } = near(page);
  await where.open();
  await where.ask('ZZ1 2AD');
  await expect(said).toHaveText('Postcodes cannot be looked up just now. Try the name of a place.');
  await where.ask('Riverside');
  await expect(sign).toContainText('Riverside');
});

test('P-09 P-18 with a postcode typed and the location granted, every kind of page asks nobody else', async ({
  page,
  context,
  watch,
}) => {
  watch.expectFault(/404 \(Not Found\).*no-such-page/);
  await context.grantPermissions(['geolocation']);
  await context.setGeolocation(place);
  const view = finder(page);
  const { sign, mine, ...where } = near(page);
  await view.open();
  await page.getByRole('button', { name: 'Map' }).click();
  await expect(page.getByTestId('results-map')).toBeVisible();
  await where.open();
  await where.ask('ZZ2 1AB');
  await expect(sign).toContainText('ZZ2 1AB');
  await where.open();
  await mine.click();
  await expect(sign).toContainText('where you are');
  for (const [, path] of everyKind) await page.goto(path);
  neverIn(watch, page, /ZZ21AB/i, /53\.75|4\.003/);
});
