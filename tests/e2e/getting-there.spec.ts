/** Getting there: stops near a place, and directions in somebody's own map app. */
import { expect, test } from './lib/test.ts';

const chess = 'north-primary/chess-club/';

test('a place tells the stops near it, with the walk to each', async ({ page }) => {
  await page.goto(chess);
  const place = page.locator('.place').first();
  await expect(place).toContainText('Bus stop near: Mill Lane (2 minutes’ walk)');
  await expect(place).toContainText('Station near: North Station (5 minutes’ walk)');
  await expect(page.getByText('Stops: Map drawn for Testborough')).toBeVisible();
});

test('P-19 P-20 directions lead to another website, say so, and tell it nothing of the visitor', async ({
  page,
  watch,
}) => {
  watch.expectFault(/openstreetmap\.org/);
  let referer: string | undefined = 'not asked';
  await page.route('https://www.openstreetmap.org/**', async (route) => {
    referer = route.request().headers().referer;
    await route.fulfill({ contentType: 'text/html', body: '<title>Map</title>' });
  });
  await page.goto(chess);
  const link = page.getByRole('link', { name: /^Directions to/ }).first();
  await expect(link).toHaveAttribute('rel', 'noopener noreferrer');
  await expect(page.locator('.place').first()).toContainText('(another website)');
  // Nothing is asked for before the press.
  expect(watch.requests.filter((url) => url.includes('openstreetmap'))).toEqual([]);
  await link.click();
  await expect(page).toHaveURL('https://www.openstreetmap.org/directions?to=53.7549%2C-4.0122');
  expect(referer).toBeUndefined();
});

test('G-03 a hidden address has neither directions nor stops', async ({ page }) => {
  await page.goto('bryn-high/safe-house-group/');
  await expect(page.locator('.place').first()).toBeVisible();
  await expect(page.locator('a[data-directions]')).toHaveCount(0);
  await expect(page.locator('.stops')).toHaveCount(0);
});

for (const [phone, userAgent, address] of [
  ['Android', 'Mozilla/5.0 (Linux; Android 16; Pixel 9)', /^geo:53\.7549,-4\.0122\?q=/],
  [
    'Apple',
    'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X)',
    /^https:\/\/maps\.apple\.com\/\?daddr=53\.7549,-4\.0122/,
  ],
] as const) {
  test.describe(`on an ${phone} phone`, () => {
    test.use({ userAgent });

    test('directions open in its own map app', async ({ page }) => {
      await page.goto(chess);
      await expect(page.locator('a[data-directions]').first()).toHaveAttribute('href', address);
      await expect(page.locator('.place').first()).toContainText('(opens your map app)');
    });
  });
}
