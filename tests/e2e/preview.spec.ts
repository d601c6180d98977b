/** What an editor sees beside the form, and what becomes of a photograph that is added, in `npm start`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator, Page } from '@playwright/test';
import sharp from 'sharp';
import { imageProblems } from '../../src/checks/image-bytes.ts';
import { cameraWord, photoWithPlace } from '../lib/photo-with-place.ts';
import { editor } from './lib/editor-form.ts';
import { type Started, started } from './lib/started.ts';
import { expect, test } from './lib/test.ts';

const port = 4371;
let site: Started;

test.use({ baseURL: `http://localhost:${port}/`, viewport: { width: 1400, height: 1000 } });
test.describe.configure({ mode: 'default', timeout: 120_000 });

test.beforeAll('start it on a copy of the content', async ({ browserName: _ }, info) => {
  info.setTimeout(300_000);
  site = await started('preview', port);
});

test.afterAll(() => site?.stop());

/** Opens the form of a listing, signed in by the one button. */
async function openListing(page: Page, slug: string): Promise<FrameLocator> {
  await editor(page).openListing(slug);
  return page.frameLocator('#preview-pane');
}

const box = (page: Page, label: string) => page.getByLabel(label, { exact: true }).first();

test('the preview of a listing is its page, word for word and element for element', async ({ page }) => {
  const preview = await openListing(page, 'chess-club');
  await preview.getByLabel('As shown by').selectOption('north-primary');
  const article = preview.locator('article.listing');
  await expect(article.getByRole('heading', { name: 'Chess Club' })).toBeVisible();
  await expect(preview.locator('.result.card')).toContainText('Tomorrow, 3.30pm');
  const shown = await article.evaluate(structureOf);

  const public_ = await page.context().newPage();
  await public_.clock.install({ time: new Date('2026-11-23T09:00:00Z') });
  // The first page that asks for a script in development may have to ask twice.
  await expect(async () => {
    await public_.goto('north-primary/chess-club/');
    await expect(public_.locator('.facts [data-next-says]')).toBeVisible({ timeout: 10_000 });
  }).toPass({ timeout: 60_000 });
  // What only paper has is made for the page's own address, which a preview has not.
  await public_.locator('.paper-foot').evaluateAll((all) => all.forEach((each) => void each.remove()));
  expect(shown).toEqual(await public_.locator('article.listing').evaluate(structureOf));
});

/** An element as lines of text, but for what a preview has not: the way back, crest, map, bus stops, scripts and sheets, sizes of pictures. */
function structureOf(element: Element): string[] {
  const copy = element.cloneNode(true) as Element;
  for (const each of copy.querySelectorAll(
    '.on-cover > *, .note img, .listing-map, .stops, .stops-source, script, link',
  ))
    each.remove();
  for (const picture of copy.querySelectorAll('.photo img'))
    for (const name of ['src', 'srcset', 'sizes', 'width', 'height']) picture.removeAttribute(name);
  return copy.outerHTML.replace(/\s+/g, ' ').replace(/> </g, '><').split(/(?=<)/);
}

test('a form that is only begun is shown as far as it goes, with a line for what is missing', async ({ page }) => {
  const preview = await openListing(page, 'new');
  await box(page, 'Name').fill('Kite Club');
  await expect(preview.locator('article.listing h1')).toHaveText('Kite Club');
  const lines = preview.getByRole('region', { name: 'To put right before saving' }).getByRole('listitem');
  await expect(lines.filter({ hasText: 'Organisation' })).toContainText('missing');
  // As wide as a telephone, until somebody asks for more.
  const width = () => page.locator('#preview-pane').evaluate((frame) => frame.clientWidth);
  expect(await width()).toBeLessThanOrEqual(400);
  await preview.getByRole('button', { name: 'Computer' }).click();
  expect(await width()).toBeGreaterThan(400);
});

test('what the checks say is told while one writes: of the file at once, of the whole directory a moment later', async ({
  page,
}) => {
  const preview = await openListing(page, 'chess-club');
  await box(page, 'In one line, for pupils').fill('Play chess. Ring Childline on 0800 1112.');
  const wrong = preview.getByRole('region', { name: 'The checks say: put this right' });
  await expect(wrong).toContainText('In one line, for pupils: gives Childline the number');
  await box(page, 'In one line, for pupils').fill('This club cures loneliness.');
  await expect(wrong).toHaveCount(0);
  const doubtful = preview.getByRole('region', { name: 'The checks say: look at this' });
  await expect(doubtful).toContainText('In one line, for pupils:', { timeout: 15_000 });
});

test('hostile text in every box stays text', async ({ page }) => {
  const preview = await openListing(page, 'poison');
  await expect(preview.locator('article.listing h1')).toContainText('<3 &lt;script&gt;window.__x=1');

  const hostile = '"><img src=x onerror="window.__x=1"><script>window.__x=1</script>';
  await box(page, 'Name').fill(hostile);
  await box(page, 'In one line, for pupils').fill(`${hostile} javascript:window.__x=1`);
  await expect(preview.locator('article.listing h1')).toHaveText(hostile);
  await expect(preview.locator('.result.card h3')).toHaveText(hostile);

  const found = await preview.locator('html').evaluate((root) => ({
    ran: '__x' in window || '__x' in window.parent,
    elements: [...root.querySelectorAll('script, iframe, object, embed, form, meta[http-equiv], img[src="x"]')].length,
    handlers: [...root.querySelectorAll('*')].filter((each) =>
      [...each.attributes].some(({ name }) => name.startsWith('on')),
    ).length,
    links: [...root.querySelectorAll('a[href]')]
      .map((link) => link.getAttribute('href') ?? '')
      .filter((href) => !/^(?:https?:|mailto:|tel:|\/|#)/.test(href)),
  }));
  expect(found).toEqual({ ran: false, elements: 0, handlers: 0, links: [] });
});

test('a photograph is added without the place it was taken at, and the listing’s page shows it', async ({
  page,
  watch,
}) => {
  watch.expectFault(/crest\.svg/);
  const preview = await openListing(page, 'basketball');
  await page.getByRole('button', { name: 'Choose a photo' }).click();
  const upload = page.locator('input[type=file]');

  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
  await upload.setInputFiles({ name: 'crest.svg', mimeType: 'image/svg+xml', buffer: svg });
  const refusal = page.getByRole('dialog', { name: 'The picture was not added' });
  await expect(refusal).toContainText('“crest.svg” is a drawing that can carry programs (SVG)');
  await refusal.getByRole('button').click();
  await expect(page.getByRole('button', { name: 'Use this photo' })).toBeDisabled();

  await upload.setInputFiles({ name: 'Grace at home.jpg', mimeType: 'image/jpeg', buffer: await photoWithPlace() });
  await page.getByRole('button', { name: 'Use this photo' }).click();
  await page.getByLabel(/^What it shows/).fill('Two hands over a ball');
  await expect(preview.locator('figure.photo img')).toHaveAttribute('src', /^blob:/);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('All saved')).toBeVisible();

  const folder = join(site.content, 'photos');
  const added = () => readdirSync(folder).filter((name) => /^basketball-[0-9a-f]{8}\.jpg$/.test(name));
  const listing = () => readFileSync(join(site.content, 'listings/basketball.md'), 'utf8');
  await expect
    .poll(listing)
    .toMatch(/^photo:\n {2}file: basketball-[0-9a-f]{8}\.jpg\n {2}alt: Two hands over a ball$/m);
  expect(added()).toHaveLength(1);
  const bytes = readFileSync(join(folder, added()[0]!));
  expect(imageProblems(bytes)).toEqual([]);
  expect(bytes.includes(cameraWord)).toBe(false);
  // Upright, and small.
  const { width, height, exif } = await sharp(bytes).metadata();
  expect({ width, height, exif }).toEqual({ width: 1067, height: 1600, exif: undefined });

  await expect(async () => {
    await page.goto('bryn-high/basketball/');
    const picture = page.getByAltText('Two hands over a ball');
    await picture.scrollIntoViewIfNeeded({ timeout: 5000 });
    const width = () => picture.evaluate((image: HTMLImageElement) => image.naturalWidth);
    await expect.poll(width, { timeout: 10_000 }).toBeGreaterThan(400);
  }).toPass({ timeout: 60_000 });
});
