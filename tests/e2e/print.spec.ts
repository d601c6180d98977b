/** On paper: one side of A4, everything needed, nothing that only a screen can use. */
import type { Page } from '@playwright/test';
import { shortlistCode } from '../../src/domain/shortlist/code.ts';
import { readPdf } from '../lib/pdf.ts';
import { scanned } from '../lib/qr.ts';
import { listingPages } from './lib/built.ts';
import { everyKind } from './lib/pages.ts';
import { sites } from './lib/sites.ts';
import { expect, test } from './lib/test.ts';

/** How many sheets a page prints on. */
async function sheets(page: Page): Promise<number> {
  const pdf = (await page.pdf({ preferCSSPageSize: true, format: 'A4' })).toString('latin1');
  return pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

for (const slug of ['chess-club', 'swim-squad', 'lone-guitar', 'minimal', 'holiday-camp']) {
  test(`A-11 ${slug} prints on one sheet of A4`, async ({ page }) => {
    await page.goto(`north-primary/${slug}/`);
    expect(await sheets(page)).toBe(1);
  });
}

test.describe('in the demo', () => {
  test.use({ baseURL: sites.demo.url });
  test('A-11 each listing prints on one sheet of A4', async ({ page }) => {
    test.setTimeout(240_000);
    const listings = listingPages(sites.demo.folder);
    expect(listings.length).toBeGreaterThan(60);
    const tooLong: string[] = [];
    for (const path of listings) {
      await page.goto(path);
      await page.evaluate(() => document.fonts.ready);
      if ((await sheets(page)) !== 1) tooLong.push(path);
    }
    expect(tooLong).toEqual([]);
  });
});

test('A-11 the paper has all a family needs: when, where, cost, who to ring, checked when, and the address', async ({
  page,
}) => {
  await page.goto('north-primary/chess-club/');
  await page.emulateMedia({ media: 'print' });
  const paper = await page.locator('body').innerText();
  for (const words of [
    'Chess Club',
    'Tuesdays, 3.30pm to 4.45pm',
    'North Hall',
    'ZZ1 2AD',
    'Free',
    'Ages 6 to 16',
    'Just turn up',
    '01632 960150',
    'chess@example.org',
    'example.org/chess',
    'A leader in a green jumper',
    'Use the back gate',
    'Checked on 5 October 2026',
    'directory.example.org/north-primary/chess-club',
    '0800 1111',
    '116 123',
    '85258',
    '999',
  ])
    expect(paper).toContain(words);
  expect(paper).not.toContain('Suggest a change');
  expect(paper).not.toContain('Skip to');
  expect(paper).not.toContain('Add to calendar');
});

test('A-11 the main text is at least 12 points', async ({ page }) => {
  await page.goto('north-primary/chess-club/');
  await page.emulateMedia({ media: 'print' });
  const points = await page
    .locator('.lead, .facts dd, .join p, .place li, .first dd, .trail b')
    .evaluateAll((texts) => texts.map((text) => Number.parseFloat(getComputedStyle(text).fontSize) * 0.75));
  expect(Math.min(...points)).toBeGreaterThanOrEqual(11.99);
});

test('A-11 in dark mode the paper is white and the ink is dark', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto('north-primary/chess-club/');
  const luminance = (selector: string, property: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element, name) => {
        const colour = getComputedStyle(element).getPropertyValue(name);
        const canvas = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
        canvas.fillStyle = colour;
        canvas.fillRect(0, 0, 1, 1);
        const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
        return alpha === 0 ? 1 : (red + green + blue) / 765;
      }, property);
  expect(await luminance('body', 'background-color')).toBeGreaterThan(0.95);
  expect(await luminance('.lead', 'color')).toBeLessThan(0.4);
});

test('the finder prints its results and urgent help, without its buttons', async ({ page }) => {
  await page.goto('north-primary/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('searchbox')).toBeHidden();
  await expect(page.locator('.results h3').first()).toBeVisible();
  await expect(page.locator('#urgent-help')).toBeVisible();
});

/** What is to be read on the paper of a page. */
async function paperOf(page: Page, path: string): Promise<string> {
  await page.goto(path);
  await page.emulateMedia({ media: 'print' });
  return page.locator('body').innerText();
}

const picked = shortlistCode({
  items: [{ slug: 'chess-club', words: 'Ms Khan knows the way.' }, { slug: 'story-time' }],
  greeting: 'Here is what we talked about',
});

/** Keys of a telephone, and what is to be done at once on any day. */
const saidOnAnyDay = /Ring 111 and press 2|tell the safeguarding lead .*today/;

/** The guides tell people at a screen what to press. */
const ofTheScreen = /^(?:guides|suggest)\//;

for (const [kind, path] of [
  ...everyKind.filter(([, path]) => !ofTheScreen.test(path)),
  ['shortlist', `north-primary/shortlist/#${picked}`] as const,
]) {
  test(`paper of what will be old tomorrow says neither today nor tomorrow, nor what to press: ${kind}`, async ({
    page,
    watch,
  }) => {
    watch.expectFault(/404/);
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    await page.emulateMedia({ media: 'print' });
    const lines = (await page.locator('body').innerText()).split('\n');
    const heard = lines.filter((line) => !saidOnAnyDay.test(line));
    expect(heard.filter((line) => /\b(?:today|tomorrow|tonight|now open|press|click|tap)\b/i.test(line))).toEqual([]);
  });
}
const pages: [what: string, path: string][] = [
  ['a listing', 'north-primary/chess-club/'],
  ['a year page', 'north-primary/year-5/'],
  ['a list', 'north-primary/lists/feeling-new/'],
  ['the A to Z', 'north-primary/all/'],
  ['a shortlist', `north-primary/shortlist/#${picked}`],
];

// Dots as fine as a printer's, so that the codes can be read.
test.use({ deviceScaleFactor: 3 });

for (const [what, path] of pages)
  test(`on paper ${what} says no “today”, has its date, a day to check by, its code and urgent help`, async ({
    page,
  }) => {
    // A Tuesday: the chess club is today, and a page that is read says so.
    await page.clock.setFixedTime(new Date('2026-11-24T09:00:00Z'));
    await page.goto(path);
    if (what === 'a shortlist') await expect(page.locator('.pick h2')).toHaveCount(2);
    await page.emulateMedia({ media: 'print' });
    const code = page.locator('.paper-foot svg');
    await expect(code).toBeVisible();
    const paper = await page.locator('body').innerText();
    expect(paper).not.toMatch(/\b(?:today|tomorrow|press|tap|click)\b/i);
    expect(paper).toMatch(
      /(?:Edition 23 Nov 2026 · [0-9A-Z]{4}|As it was on 23 November 2026)\. Check by \d+ \w+ 20\d\d/,
    );
    expect(paper).toContain('0800 1111');
    const opens = await scanned(code);
    expect(new URL(opens ?? '').pathname).toBe(`/${path.split('#')[0]}`);
    expect(opens).toContain(path.split('#')[1] ?? '');
  });

test('the paper of whoever makes a shortlist has the same words as the family’s', async ({ page }) => {
  const words = ['Here is what we talked about', 'Ms Khan knows the way.', 'Tuesdays, 3.30pm to 4.45pm'];
  await page.goto(`north-primary/shortlist/#${picked}`);
  await page.emulateMedia({ media: 'print' });
  for (const each of words)
    await expect(page.locator('.picks-page').getByText(each).filter({ visible: true }).first()).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('button', { name: 'Change it' }).click();
  await page.emulateMedia({ media: 'print' });
  for (const each of words)
    await expect(page.locator('.picks-page').getByText(each).filter({ visible: true }).first()).toBeVisible();
  await expect(page.locator('.picks-page input').filter({ visible: true })).toHaveCount(0);
});

test('printed pages are set in the software’s own typefaces', async ({ page }) => {
  // Without those on which a name is written in letters that no typeface of ours has.
  for (const [what, path] of pages.filter(([what]) => ['a listing', 'a list', 'a shortlist'].includes(what))) {
    await paperOf(page, path);
    const { families } = (await readPdf(await page.pdf({ preferCSSPageSize: true }))).fonts;
    expect(
      families.filter((family) => !/^(?:Lexend|Bricolage)/.test(family)),
      what,
    ).toEqual([]);
    await page.goto('about:blank');
  }
});

test('without JavaScript a listing prints on one sheet all the same', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${baseURL}north-primary/chess-club/`);
  expect(await sheets(page)).toBe(1);
  await context.close();
});
