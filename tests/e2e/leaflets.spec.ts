/** Paper: every layout, read back from the PDF file that a printer is sent, and looked at by a camera. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { type Layout, layouts } from '../../src/domain/paper/leaflet-choice.ts';
import { shortlistCode } from '../../src/domain/shortlist/code.ts';
import { lettersOf, readPdf } from '../lib/pdf.ts';
import { scanned } from '../lib/qr.ts';
import { sites } from './lib/sites.ts';
import { expect, test } from './lib/test.ts';

// Dots as fine as a printer's, so that the codes can be read.
test.use({ deviceScaleFactor: 2 });

const address = 'north-primary/leaflets/';

/** Opens the page with a choice, and waits until its paper is there. */
async function open(page: Page, choice: string): Promise<void> {
  await page.goto(`${address}#${choice}`);
  await expect(page.locator('.sheets[data-ready]')).toBeVisible();
}

const printed = async (page: Page) =>
  readPdf(await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true }));

const papers: Record<Layout, [number, number]> = {
  list: [210, 297],
  thirds: [297, 210],
  cards: [297, 210],
  'cards-a5': [148, 210],
  poster: [297, 420],
  slips: [210, 297],
  story: [210, 297],
};
const codes: Partial<Record<Layout, string>> = {
  list: 'https://directory.example.org/north-primary/',
  thirds: 'https://directory.example.org/north-primary/',
  cards: 'https://directory.example.org/north-primary/chess-club/',
  'cards-a5': 'https://directory.example.org/north-primary/chess-club/',
  poster: 'https://directory.example.org/north-primary/',
  slips: 'https://directory.example.org/north-primary/chess-club/',
};

for (const layout of layouts)
  test(`A-11 ${layout}: a tagged file with its fonts, each listing whole, in order, urgent help on every sheet`, async ({
    page,
  }) => {
    await open(page, `set=school&layout=${layout}`);
    const parts = page.locator('.sheets .entry, .one-card, .slip, .poster-entry, .step');
    await page.emulateMedia({ media: 'print' });
    const wholes = (await parts.allInnerTexts()).map(lettersOf);
    const names = (await page.locator('.sheet :is(article h2, .entry h3, .poster-entry h3)').allInnerTexts()).map(
      lettersOf,
    );
    const sides = await page.locator('.sheet').count();
    const pdf = await printed(page);

    expect(pdf.pages).toHaveLength(sides);
    expect(new Set(pdf.sizes.map(String))).toEqual(new Set([String(papers[layout])]));
    expect(pdf.isTagged).toBe(true);
    expect(pdf.language).toBe('en-GB');
    expect(pdf.title).toMatch(/^Things to do near North Primary School · 23 Nov 2026 · [0-9A-Z]{4}$/);
    expect(pdf.fonts.named).toBeGreaterThan(0);
    expect(pdf.fonts.embedded).toBe(pdf.fonts.named);

    for (const whole of wholes)
      expect(pdf.pages.filter((text) => text.includes(whole)).length, whole).toBeGreaterThan(0);
    const all = pdf.pages.join('');
    let from = 0;
    for (const name of names) {
      from = all.indexOf(name, from);
      expect(from, `“${name}” comes in its turn`).toBeGreaterThanOrEqual(0);
      from += name.length;
    }
    for (const text of pdf.pages) {
      for (const number of ['999', '01632960101', '08001111', '116123', '85258']) expect(text).toContain(number);
    }
    expect(all).toContain('Listednotendorsed');
    expect(all).toContain('Edition23Nov2026');
    for (const hidden of ['Whatgoesonit', 'Skipto', 'Findsomething', 'DraftRugby']) expect(all).not.toContain(hidden);

    const code = codes[layout];
    if (code) expect(await scanned(page.locator('.sheet .qr').first())).toBe(code);
  });

test('the sheet for counting is A4 whatever the leaflet is', async ({ page }) => {
  await open(page, 'set=list:feeling-new&layout=poster&print=tally');
  const { sizes } = await printed(page);
  expect(sizes[0]).toEqual([297, 420]);
  expect(sizes.at(-1)).toEqual([210, 297]);
});

test('A-11 no letter on paper is under 12 points, in large print none under 18', async ({ page }) => {
  for (const layout of layouts)
    for (const [print, least] of [
      ['tally', 12],
      ['large,tally', 18],
    ] as const) {
      await open(page, `set=list:feeling-new&layout=${layout}&print=${print}`);
      const points = await page
        .locator('.sheet :is(p, li, dt, dd, h2, h3, b, span, figcaption):not(:empty)')
        .evaluateAll((texts) => texts.map((text) => Number.parseFloat(getComputedStyle(text).fontSize) * 0.75));
      expect(Math.min(...points), `${layout} ${print}`).toBeGreaterThanOrEqual(least - 0.01);
    }
});

test('every layout is set in the software’s own two typefaces, whatever the machine has', async ({ page }) => {
  for (const layout of layouts) {
    await open(page, `set=list:feeling-new&layout=${layout}`);
    const { families } = (await printed(page)).fonts;
    expect(
      families.filter((family) => !/^(?:Lexend|Bricolage)/.test(family)),
      layout,
    ).toEqual([]);
    expect(families.length).toBeGreaterThan(0);
  }
});

test('where there are several sides, none is less than half full', async ({ page }) => {
  for (const layout of layouts)
    for (const print of ['', 'large']) {
      await open(page, `set=school&layout=${layout}&print=${print}`);
      const fullness = await page.locator('.sheets .sheet:not(.outside)').evaluateAll((sheets) =>
        sheets.map((sheet) => {
          const { top, bottom } = sheet.getBoundingClientRect();
          const parts = Array.from(sheet.querySelectorAll('.whole, .notes, .one-card, .slip, .step'));
          return (Math.max(...parts.map((part) => part.getBoundingClientRect().bottom)) - top) / (bottom - top);
        }),
      );
      if (fullness.length > 1) expect(Math.min(...fullness), `${layout} ${print}`).toBeGreaterThanOrEqual(0.499);
    }
});

test('one to six listings fill a list: no side is less than half full, and none has more than five', async ({
  page,
}) => {
  const slugs = ['chess-club', 'story-time', 'swim-squad', 'lone-guitar', 'holiday-camp', 'minimal'];
  for (const [most] of slugs.entries())
    for (const print of ['', 'large']) {
      const code = shortlistCode({ items: slugs.slice(0, most + 1).map((slug) => ({ slug })) });
      await page.goto('about:blank');
      await open(page, `set=shortlist:${code}&print=${print}`);
      const sides = await page.locator('.sheets .sheet').evaluateAll((sheets) =>
        sheets.map((sheet) => {
          const { top, bottom } = sheet.getBoundingClientRect();
          const parts = Array.from(sheet.querySelectorAll('.whole, .notes, .trail'));
          return {
            filled: (Math.max(...parts.map((part) => part.getBoundingClientRect().bottom)) - top) / (bottom - top),
            tickets: sheet.querySelectorAll('.ticket').length,
          };
        }),
      );
      expect(sides.reduce((sum, { tickets }) => sum + tickets, 0)).toBe(most + 1);
      for (const { filled, tickets } of sides) {
        expect(filled, `${most + 1} ${print}`).toBeGreaterThanOrEqual(0.5);
        expect(tickets).toBeLessThanOrEqual(5);
      }
      if (!print) expect(sides.length, `${most + 1} listings`).toBeLessThanOrEqual(most < 2 ? 1 : 2);
    }
});

test('a ticket has its sticker with the word, a box to tick, and a code that a camera reads', async ({ page }) => {
  await open(page, 'set=list:feeling-new');
  const tickets = await page.locator('.ticket').all();
  expect(tickets.length).toBeGreaterThan(1);
  for (const ticket of tickets) {
    expect(await ticket.locator('.sticker img').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(32);
    await expect(ticket.locator('.interest')).not.toBeEmpty();
    await expect(ticket.getByText('I tried it')).toBeVisible();
    const address = (await ticket.locator('.qr').getAttribute('aria-label')) ?? '';
    expect(address).toContain((await ticket.locator('h3').textContent()) ?? '?');
    expect(await scanned(ticket.locator('.qr'))).toMatch(
      /^https:\/\/directory\.example\.org\/north-primary\/[a-z-]+\/$/,
    );
  }
});

test('a grey copy can be read: words keep 7 : 1 without their colours, and black and white has none', async ({
  page,
}) => {
  for (const layout of layouts) {
    await open(page, `set=list:feeling-new&layout=${layout}`);
    const faint = await page.locator('.sheet :is(p, li, dt, dd, h2, h3, b)').evaluateAll((texts) => {
      const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
      const light = (colour: string) => {
        const [red = 0, green = 0, blue = 0] = channels(colour);
        const grey = (0.299 * red + 0.587 * green + 0.114 * blue) / 255; // as a copier sees it
        return grey <= 0.04045 ? grey / 12.92 : ((grey + 0.055) / 1.055) ** 2.4;
      };
      const behind = (element: Element | null): string => {
        if (!element) return 'rgb(255, 255, 255)';
        const colour = getComputedStyle(element).backgroundColor;
        return channels(colour)[3] === 0 ? behind(element.parentElement) : colour;
      };
      return texts
        .filter((text) => text.textContent?.trim())
        .map((text) => {
          const both = [light(getComputedStyle(text).color), light(behind(text))];
          return { text: text.textContent, contrast: (Math.max(...both) + 0.05) / (Math.min(...both) + 0.05) };
        })
        .filter(({ contrast }) => contrast < 7);
    });
    expect(faint, layout).toEqual([]);
    await open(page, `set=list:feeling-new&layout=${layout}&print=mono`);
    await page.emulateMedia({ media: 'print' });
    const { data } = await sharp(await page.locator('.sheet').last().screenshot())
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    let coloured = 0;
    for (let at = 0; at < data.length; at += 3)
      coloured = Math.max(coloured, Math.abs(data[at]! - data[at + 1]!), Math.abs(data[at + 1]! - data[at + 2]!));
    expect(coloured, `${layout} in black and white`).toBeLessThanOrEqual(8);
    await page.emulateMedia({ media: 'screen' });
  }
});

test('nothing on a sheet is cut off, in large print and with the longest words', async ({ page }) => {
  for (const layout of layouts)
    for (const print of ['', 'large']) {
      await open(page, `set=school&layout=${layout}&print=${print}`);
      const cut = await page
        .locator('.sheets :is(.sheet, .columns, .one-card, .slip, .step, .panel)')
        .evaluateAll((parts) =>
          parts
            .filter((part) => part.scrollHeight > part.clientHeight + 2 || part.scrollWidth > part.clientWidth + 2)
            .map((part) => `${part.className}: ${part.querySelector('h2, h3')?.textContent}`),
        );
      expect(cut, `${layout} ${print}`).toEqual([]);
    }
});

test('a year group, a list, one listing and a shortlist hold what they should, in their order', async ({ page }) => {
  const names = page.locator('.entry h3');
  await open(page, 'set=year:5');
  await expect(names).not.toHaveCount(0);
  await expect(page.locator('.sheet h2').first()).toHaveText('Things to do for Year 5');
  await open(page, 'set=listing:chess-club');
  await page.reload();
  await expect(names).toHaveText(['Chess Club']);
  const items = [{ slug: 'story-time', words: 'Ms Khan knows the way.' }, { slug: 'chess-club' }];
  const code = shortlistCode({ items, greeting: 'Here is what we talked about' });
  await page.goto('about:blank');
  await open(page, `set=shortlist:${code}`);
  await expect(names.nth(1)).toHaveText('Chess Club');
  await expect(page.locator('.entry').first()).toContainText('Ms Khan knows the way.');
  await expect(page.locator('.sheet-head').first()).toContainText('Here is what we talked about');
  await page.goto('about:blank');
  await page.goto(`${address}#set=shortlist:${code.slice(0, -1)}`);
  await expect(page.locator('.leaflet-problem')).toContainText('missing or has changed on its way');
  await expect(page.getByRole('button', { name: 'Print' })).toBeDisabled();
});

test('on a telephone and by keyboard a leaflet is chosen; the choice stands in the address and goes nowhere', async ({
  page,
  watch,
}) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await open(page, 'set=school');
  const before = watch.requests.length;
  await page.getByLabel('What goes on it?').focus();
  await page.keyboard.type('Year 5');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'A folded leaflet' })).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/#set=year:5&layout=thirds&print=large$/);
  await expect(page.locator('.sheet.inside').first()).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  expect(watch.requests.slice(before).filter((url) => !/\/(?:icons|icon)\.svg$/.test(url))).toEqual([]);
  await page.reload();
  await expect(page.getByLabel('What goes on it?')).toHaveValue('year:5');
});

// The list is among the pages that accessibility.spec.ts looks at, in light and dark; cards and poster are built alike.
test('axe finds nothing on paper', async ({ page }) => {
  for (const layout of ['thirds', 'slips', 'story']) {
    await open(page, `set=listing:chess-club&layout=${layout}&print=tally`);
    await page.reload();
    await expect(page.locator('.sheets[data-ready]')).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${layout} ${id}: ${nodes[0]?.html}`)).toEqual([]);
  }
});

test.describe('where the school has a map', () => {
  test.use({ baseURL: sites.demo.url });
  test('the poster has it, drawn, with a number for each listing and whom to thank', async ({ page }) => {
    await page.goto('weir-lane-primary/leaflets/#set=list:quieter-places&layout=poster');
    const map = page.locator('.still-map[data-drawn]');
    await expect(map.locator('figcaption')).toContainText('Larkbridge');
    const colours = await map.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
      const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
      return new Set(Array.from({ length: 2000 }, (_, dot) => data.slice(dot * 400, dot * 400 + 3).join())).size;
    });
    expect(colours).toBeGreaterThan(5);
    const numbers = (await map.locator('.map-number text').allTextContents()).flatMap((text) => text.split(' · '));
    const listed = await page.locator('.poster-entry .step-number').allTextContents();
    expect(listed).toEqual(expect.arrayContaining(numbers));
    expect(numbers.length).toBeGreaterThan(3);
  });
});

test.describe('where the school has a map, on its poster', () => {
  test.use({ baseURL: sites.demo.url });
  for (const [print, points] of [
    ['', 12],
    ['large', 18],
  ] as const)
    test(`A-11 no name on the map is under ${points} points`, async ({ page }) => {
      await page.addInitScript(() => {
        const sizes: number[] = [];
        Object.assign(window, { sizes });
        const { fillText } = CanvasRenderingContext2D.prototype;
        CanvasRenderingContext2D.prototype.fillText = function (this: CanvasRenderingContext2D, ...words) {
          sizes.push(Number(/([\d.]+)px/.exec(this.font)?.[1]));
          fillText.apply(this, words);
        };
      });
      for (const set of ['list:quieter-places', 'listing:weir-lane-chess']) {
        await page.goto('about:blank');
        await page.goto(`weir-lane-primary/leaflets/#set=${set}&layout=poster&print=${print}`);
        await expect(page.locator('.still-map[data-drawn]')).toBeVisible();
        const sizes = await page.evaluate(() => (window as unknown as { sizes: number[] }).sizes);
        expect(sizes.length).toBeGreaterThan(3);
        expect(Math.min(...sizes) * 0.75).toBeGreaterThanOrEqual(points);
      }
    });

  test('a poster of one listing is its ticket, its map and the way through a first visit, on one side', async ({
    page,
  }) => {
    await page.goto('weir-lane-primary/leaflets/#set=listing:weir-lane-chess&layout=poster');
    await expect(page.locator('.still-map[data-drawn] .map-dot')).toBeVisible();
    await expect(page.locator('.sheet')).toHaveCount(1);
    await expect(page.locator('.ticket')).toContainText('Tuesdays, 3.30pm');
    await expect(page.locator('.trail li').filter({ visible: true }).nth(2)).toContainText('What happens');
    const { pages, sizes } = await printed(page);
    expect([pages.length, sizes[0]]).toEqual([1, [297, 420]]);
  });
});

test('npm run leaflets prints the same file from the same site, and notes what was on it', async () => {
  const out = mkdtempSync(join(tmpdir(), 'fingerpost-leaflets-'));
  const args = ['scripts/leaflets.ts', '--folder', sites.withHeaders.folder, '--school', 'north-primary', '--out', out];
  const print = () => execFileSync(process.execPath, [...args, '--list', 'feeling-new', '--layout', 'thirds']);
  print();
  const [edition] = readdirSync(out);
  const file = join(out, edition!, 'north-primary-list-feeling-new-thirds.pdf');
  const first = readFileSync(file);
  print();
  expect(first.equals(readFileSync(file))).toBe(true);
  const table = readFileSync(join(out, 'manifest.csv'), 'utf8').trimEnd().split('\n');
  expect(table).toHaveLength(2);
  expect(table[1]).toContain('"list:feeling-new"');
  expect(table[1]).toContain('chess-club');
  rmSync(out, { recursive: true });
});

test('without JavaScript the page says what prints well by itself', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(baseURL + address);
  await expect(page.locator('.part-without p')).toContainText('These pages print well by themselves');
  await page.locator('.part-without a', { hasText: 'Feeling new here?' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Feeling new here? Start with these');
  await context.close();
});
