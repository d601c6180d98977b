/**
 * The pictures in the guides: the demo town, edited as the guides say. Taken on purpose only, for they change with
 * every detail of the page: FINGERPOST_PICTURES=1 npx playwright test guide-pictures
 */
import type { Page } from '@playwright/test';
import { picture } from '../lib/picture.ts';
import { editorSite } from './lib/editor-site.ts';
import { type Started, started } from './lib/started.ts';
import { expect, test } from './lib/test.ts';

const port = 4378;
let site: Started;

test.skip(!process.env.FINGERPOST_PICTURES, 'pictures are taken on purpose only');
test.use({ baseURL: `http://localhost:${port}/`, viewport: { width: 1200, height: 780 } });
test.describe.configure({ mode: 'serial', timeout: 180_000 });

test.beforeAll('start it on a copy of the demo', async ({ browserName: _ }, info) => {
  info.setTimeout(300_000);
  site = await started('pictures', port, 'content');
});
test.afterAll(() => site?.stop());

async function open(page: Page, path: string): Promise<void> {
  await page.goto(`admin/#/collections/${path}`);
  await page.getByRole('button', { name: 'Open the editor' }).click();
}

/** Waits for the drawings and the bar at the top that says how far the editor is. */
async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(2000);
}

test('the list of listings', async ({ page }) => {
  await open(page, 'listings');
  await expect(page.getByText('Bhangra', { exact: false }).first()).toBeVisible({ timeout: 60_000 });
  await settled(page);
  await picture(page, 'the-list');
});

test('a listing, with its boxes and its page', async ({ page }) => {
  await open(page, 'listings/entries/weir-lane-chess');
  const preview = page.frameLocator('#preview-pane');
  await expect(preview.locator('article.listing h1')).toBeVisible({ timeout: 60_000 });
  await settled(page);
  await picture(page, 'a-listing');
});

test('what is not saved is told box by box', async ({ page, watch }) => {
  // The CMS is told not to save by an error.
  watch.expectFault(/^threw: |Not saved yet/);
  await open(page, 'listings/entries/weir-lane-chess');
  await page.getByRole('button', { name: 'What is it?' }).last().click({ timeout: 60_000 });
  const languages = page.getByLabel('Languages').first();
  await expect(languages).toBeVisible({ timeout: 60_000 });
  await languages.fill('English');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await settled(page);
  await picture(page, 'not-saved-yet');
});

test('the form for suggesting a change', async ({ page }) => {
  await page.setViewportSize({ width: 900, height: 900 });
  await page.goto('suggest/weir-lane-chess/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await settled(page);
  await picture(page, 'suggest-a-change');
});

test.describe('behind the gateway', () => {
  const published = 'http://localhost:4379';
  test.use({ baseURL: published, viewport: { width: 900, height: 480 } });

  test('signing in by a link in an e-mail', async ({ page, watch }) => {
    watch.expectFault(/status of 401/);
    const place = await editorSite(4379, 'backend: gateway\n', { content: 'content' });
    try {
      await page.route('**/api/me', (route) => route.fulfill({ status: 401, json: { error: 'Sign in.' } }));
      await page.route('**/api/sign-in', (route) => route.fulfill({ json: {} }));
      await page.goto(`${published}/admin/`);
      await page.getByLabel('Your e-mail address').fill('secretary@example.org');
      await page.getByRole('button', { name: 'Send me a link' }).click();
      await expect(page.getByRole('status')).toContainText('on its way');
      await picture(page, 'sign-in');
    } finally {
      place.close();
    }
  });
});
