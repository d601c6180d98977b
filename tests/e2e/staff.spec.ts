/** What staff and whole classes use: the pathway, bingo, slides, the year groups' pages, lists that keep themselves. */
import type { Page } from '@playwright/test';
import jsQR from 'jsqr';
import sharp from 'sharp';
import { builtPages } from './lib/built.ts';
import { finder } from './lib/finder.ts';
import { expect, test } from './lib/test.ts';

/** How many sheets a page prints on, and the size of the first, in millimetres. */
async function printed(page: Page): Promise<{ sheets: number; size: string }> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const [, width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
  const millimetres = [width, height].map((points) => Math.round((Number(points) * 25.4) / 72));
  return { sheets: pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0, size: millimetres.join(' × ') };
}

test('by keyboard from the school’s page to the pathway, filled in from the school', async ({ page }) => {
  await finder(page).open();
  await page.getByRole('main').getByRole('link', { name: 'For staff', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('For staff');
  await page.getByRole('link', { name: 'Signposting at your school' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Signposting at your school');
  const words = await page.locator('main').innerText();
  expect(words).toContain('At North Primary School in Testborough we say North.');
  expect(words).toContain('Worried? Tell the safeguarding lead (01632 960101)');
  await page.getByRole('link', { name: 'Try it this week' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Try it this week');
});

test('each school has its own texts with its own words, and no braces are left in any page', async ({ page }) => {
  await page.goto('bryn-high/staff/');
  await expect(page.getByRole('link', { name: 'Only at North' })).toHaveCount(0);
  await page.goto('bryn-high/staff/pathway/');
  await expect(page.locator('main')).toContainText('Tell the head of wellbeing (01632 960202)');
  const staff = builtPages().filter(({ path }) => /^[^/]+\/staff\//.test(path));
  expect(staff.length).toBe(9);
  // A hostile listing has “{{7*7}}” in its name, and keeps it.
  for (const { path, text } of staff) expect(text, path).not.toMatch(/\{\{\s*[a-z]/);
});

test('a text for staff and its lists print; nothing that only a screen can use is on the paper', async ({ page }) => {
  await page.goto('north-primary/staff/pathway/');
  await page.emulateMedia({ media: 'print' });
  const paper = await page.locator('body').innerText();
  expect(paper).toContain('With the pupil');
  expect(paper).toContain('0800 1111');
  expect(paper).not.toContain('Find something\nA to Z');
});

test('bingo prints two different cards on a sheet after the answers, in letters that can be read', async ({ page }) => {
  await page.goto('north-primary/staff/bingo/');
  const cards = await page.locator('.bingo table').allInnerTexts();
  expect(cards).toHaveLength(2);
  expect(cards[0]).not.toBe(cards[1]);
  expect((await printed(page)).size).toBe('210 × 297');
  await page.emulateMedia({ media: 'print' });
  const points = await page
    .locator('.bingo td')
    .first()
    .evaluate((square) => Number.parseFloat(getComputedStyle(square).fontSize) * 0.75);
  expect(points).toBeGreaterThanOrEqual(11.99);
});

test('what a bingo square asks for can be found: the answers are listings of the school', async ({ page }) => {
  await page.goto('north-primary/staff/bingo/');
  const square = page.locator('.bingo-answers div', { hasText: /Something on a \w+day(?! morning)/ }).first();
  const day = /a (\w+day)/.exec(await square.locator('dt').innerText())?.[1] ?? '';
  const answers = (await square.locator('dd').innerText()).split('; ');
  await page.goto(`north-primary/#day=${day.slice(0, 3).toLowerCase()}`);
  await expect(finder(page).chips).toContainText(day);
  expect(await finder(page).names.allInnerTexts()).toEqual(expect.arrayContaining(answers));
});

test('slides print one to a sheet of A4 on its side, and fill the screen by one press and the arrow keys', async ({
  page,
}) => {
  await page.goto('north-primary/staff/slides/');
  expect(await printed(page)).toEqual({ sheets: 2, size: '297 × 210' });
  await page.getByRole('button', { name: 'Show full screen' }).click();
  await expect.poll(() => page.evaluate(() => document.fullscreenElement?.className)).toBe('slides');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('heading', { name: 'Would you like a hand?' })).toBeInViewport();
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('heading', { name: 'Things to do near North' })).toBeInViewport();
});

test('the QR code on a slide opens the school’s page, in dark mode too', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('north-primary/staff/slides/');
  const picture = await page.getByRole('img', { name: /^QR code that opens/ }).screenshot();
  const { data, info } = await sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const read = jsQR(new Uint8ClampedArray(data), info.width, info.height);
  expect(read?.data).toBe('https://directory.example.org/north-primary/');
});

test('a year group’s page has few things and plain words, with and without JavaScript', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto('north-primary/');
  await page.getByRole('link', { name: 'Year 5', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Year 5 at North: things you could try');
  await expect(page.getByRole('heading', { name: /^Monday/ })).toContainText('(today)');
  await page.getByRole('link', { name: /^See all \d+ for Year 5/ }).click();
  await expect(finder(page).year).toHaveValue('5');

  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(`${baseURL}north-primary/reception/`);
  await expect(plain.getByRole('heading', { level: 1 })).toHaveText('Reception at North: things you could try');
  await expect(plain.getByRole('heading', { name: 'Your first time' })).toBeVisible();
  await context.close();
});

test('a list that keeps itself says so, and the finder finds the same', async ({ page }) => {
  await page.goto('north-primary/lists/north-only/');
  await expect(page.locator('main')).toContainText(
    'The first 2 were chosen by hand. After that comes what is free, or pay what you can; for Year 3, Year 4 or Year 5. The list keeps itself up to date; it was last made on 23 November 2026.',
  );
  const names = await page.locator('.rows h3').allInnerTexts();
  const kept = names.slice(2);
  expect(kept.length).toBeGreaterThan(2);
  await page.getByRole('link', { name: 'Find more like this' }).click();
  const { cards, names: found } = finder(page);
  await expect(cards.first()).toBeVisible();
  await expect(finder(page).chips).toContainText('Year 4');
  expect(await found.allInnerTexts()).toEqual(expect.arrayContaining(kept));
});
