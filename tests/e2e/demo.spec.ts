/** The demo town, as somebody sees it who tries the software for the first time. */

import { builtFiles, builtPages } from './lib/built.ts';
import { cardsOf } from './lib/cards.ts';
import { finder } from './lib/finder.ts';
import { sites } from './lib/sites.ts';
import { expect, test } from './lib/test.ts';

test.use({ baseURL: sites.demo.url });

test('from the first page to a listing in three presses', async ({ page }) => {
  await page.goto('');
  await page
    .getByRole('main')
    .getByRole('link', { name: /Weir Lane Primary/ })
    .click();
  // Once the finder can be used, its cards stay where they are.
  await expect(page.getByRole('button', { name: /^Filters/ })).toBeEnabled();
  await page.getByRole('link', { name: 'Weir Lane Chess Club' }).first().click();
  await expect(page.locator('h1')).toHaveText('Weir Lane Chess Club');
});

test('every page says that the town is made up', () => {
  for (const { path, text } of builtPages(sites.demo.folder))
    expect(/made up|made-up|fictional/i.test(text), path).toBe(true);
});

test('years later the demo is still set on its own day', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2029-06-01T12:00:00Z'));
  const view = finder(page);
  await view.open('weir-lane-primary/');
  await expect.poll(() => view.total()).toBeGreaterThan(30);
  await expect(view.cards.first()).toContainText(/(?:Today|Tomorrow|\w{3} \d+ \w{3}), \d/);
  await page.goto('weir-lane-primary/weir-lane-chess/');
  await expect(page.locator('.facts [data-next-says]')).toContainText(/24 Nov|Tomorrow/);
  await expect(page.locator('[data-review]')).toBeHidden();
});

for (const [typed, found] of [
  ['footy', /football/i],
  ['drama club', /theatre|drama|stage|backstage/i],
  ['somewhere quiet', /quiet|chess|library|calm/i],
  ['trampolning', /trampolin|bounce|gym/i],
  ['basket ball', /basketball|hoops/i],
] as const) {
  test(`a child’s “${typed}” finds something that fits`, async ({ page }) => {
    const view = finder(page);
    await view.open('larkbridge-high/');
    await view.box.fill(typed);
    await expect(view.heading).toHaveText(/things? found/);
    await expect.poll(async () => (await view.cards.allTextContents()).slice(0, 3).join(' ')).toMatch(found);
  });
}

test('the two schools share listings and show them differently', async ({ request }) => {
  const slugs = async (school: string) => (await cardsOf(request, `${school}/`)).cards.map(({ slug }) => slug);
  const [primary, high] = [await slugs('weir-lane-primary'), await slugs('larkbridge-high')];
  expect(primary.filter((slug) => high.includes(slug)).length).toBeGreaterThan(15);
  expect(primary.filter((slug) => !high.includes(slug)).length).toBeGreaterThan(3);
  expect(high.filter((slug) => !primary.includes(slug)).length).toBeGreaterThan(3);
});

for (const [name, { folder, base }] of Object.entries(sites)) {
  test(`every link within “${name}” leads to a page or a file that is there`, () => {
    const files = new Set(builtFiles(folder).map(({ path }) => path));
    const broken = new Set<string>();
    for (const { path, text } of builtPages(folder)) {
      for (const [, link = ''] of text.matchAll(/(?:href|src)="(\/[^"#?]*)/g)) {
        const below = link.startsWith(base) ? link.slice(base.length) : null;
        const file = below === null ? null : below === '' || below.endsWith('/') ? `${below}index.html` : below;
        if (file === null || !files.has(file)) broken.add(`${path}: ${link}`);
      }
    }
    expect([...broken]).toEqual([]);
  });

  test(`each page of “${name}” has one h1, a title and a language`, () => {
    for (const { path, text } of builtPages(folder)) {
      expect(text.match(/<h1[\s>]/g), path).toHaveLength(1);
      expect(text, path).toMatch(/<html lang="en-GB"/);
      const title = /<title>([^<]*)<\/title>/.exec(text)?.[1] ?? '';
      expect(title.length, path).toBeGreaterThan(3);
    }
  });
}

test('no two pages of the demo have one title', () => {
  const titles = builtPages(sites.demo.folder)
    .filter(({ text }) => !text.includes('content="noindex"'))
    .map(({ text }) => /<title>([^<]*)<\/title>/.exec(text)?.[1]);
  expect(titles.filter((title, place) => titles.indexOf(title) !== place)).toEqual([]);
});
