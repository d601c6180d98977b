/** On paper: one side of A4, everything needed, nothing that only a screen can use. */
import type { Page } from '@playwright/test';
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
    .locator('.lead, .facts dd, .join p, .place li, .first dd')
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

test('without JavaScript a listing prints on one sheet all the same', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${baseURL}north-primary/chess-club/`);
  expect(await sheets(page)).toBe(1);
  await context.close();
});
