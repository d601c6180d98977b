/** Read in another language with the browser's own translation: whatever is pressed, nothing on the page goes stale. */
import { expect, type Page } from '@playwright/test';
import { shortlistCode } from '../../src/domain/shortlist/code.ts';
import { builtPages } from './lib/built.ts';
import { finder } from './lib/finder.ts';
import { test } from './lib/test.ts';
import { translated } from './lib/translator.ts';

type Press = [name: string, press: (page: Page) => Promise<unknown>];

const code = shortlistCode({ items: [{ slug: 'chess-club' }, { slug: 'free-football' }, { slug: 'story-time' }] });

/** What somebody does on each page. Controls are found by what a translation leaves alone. */
const visits: Record<string, { path: string; presses: Press[] }> = {
  finder: {
    path: 'north-primary/',
    presses: [
      ['types a word', (page) => page.locator('#finder-q').fill('football')],
      ['types another', (page) => page.locator('#finder-q').fill('trampolning')],
      ['types one that finds nothing', (page) => page.locator('#finder-q').fill('zzzz')],
      ['empties the box', (page) => page.locator('#finder-q').fill('')],
      ['chooses a year', (page) => page.locator('.finder-year select').selectOption({ index: 1 })],
      ['chooses another', (page) => page.locator('.finder-year select').selectOption({ index: 2 })],
      ['opens the filters', (page) => page.locator('.finder-open').click()],
      ['opens a filter', (page) => page.locator('.finder-group summary').nth(1).click()],
      ['chooses a day', (page) => page.locator('.finder-group input').nth(1).click()],
      ['clears', (page) => page.locator('.finder-clear').click()],
      ['sorts', (page) => page.locator('.finder-sort select').selectOption('next')],
      ['adds', (page) => page.locator('.result .add').first().click()],
      ['takes it off', (page) => page.locator('.result .add').first().click()],
      ['asks near where', (page) => page.locator('.finder-where').click()],
      ['asks for no place', (page) => page.locator('#finder-near button[type="submit"]').click()],
      ['opens the map', (page) => page.locator('#finder-map').click()],
      ['closes the map', (page) => page.locator('#finder-map').click()],
    ],
  },
  listing: {
    path: 'north-primary/chess-club/',
    presses: [
      ['adds', (page) => page.locator('.cover .add').click()],
      ['takes it off', (page) => page.locator('.cover .add').click()],
      ['comes back on the next day', (page) => nextDay(page)],
    ],
  },
  shortlist: {
    path: `north-primary/shortlist/#${code}`,
    presses: [
      ['changes it', (page) => page.locator('.pick-links button').first().click()],
      ['moves one down', (page) => page.locator('[data-down]').first().click()],
      ['takes one off', (page) => page.locator('[data-off]').first().click()],
      ['takes it back', (page) => page.locator('.pick-undo button').click()],
      ['writes at the top', (page) => page.locator('#pick-greeting').fill('Ring 01632 960123')],
      ['hides the cost', (page) => page.locator('.pick-show input').nth(2).click()],
      ['opens the plan', (page) => page.locator('.pick-links button', { hasText: /plan/ }).click()],
      ['closes the plan', (page) => page.locator('.pick-links button', { hasText: /plan/ }).click()],
      ['shows the code', (page) => page.locator('.pick-share button').first().click()],
      ['hides the code', (page) => page.locator('.pick-share button').first().click()],
      ['keeps it', (page) => page.locator('.pick-keep button').first().click()],
      ['clears it', (page) => page.locator('.pick-keep button').first().click()],
    ],
  },
  leaflets: {
    path: 'north-primary/leaflets/#set=list:feeling-new',
    presses: [
      ['chooses cards', (page) => page.locator('input[name="layout"]').nth(2).check()],
      ['chooses everything', (page) => page.locator('#leaflet-set').selectOption('school')],
      ['chooses one listing', (page) => page.locator('#leaflet-set').selectOption('listing:chess-club')],
    ],
  },
  suggestion: {
    path: 'suggest/chess-club/',
    presses: [
      ['sends nothing', (page) => page.locator('form.suggest .button').first().click()],
      ['sends something', sendSomething],
    ],
  },
};

async function sendSomething(page: Page) {
  await page.evaluate(() =>
    addEventListener('click', (event) => (event.target as Element).closest('a') && event.preventDefault()),
  );
  await page.locator('textarea[name="note"]').fill('The hall is now green');
  await page.locator('form.suggest .button').first().click();
}

async function nextDay(page: Page) {
  await page.clock.setFixedTime(new Date('2026-11-24T09:00:00Z'));
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
}

/** What is read on the page after each press, without the marks of the translation. */
async function readAfterEach(page: Page, presses: Press[]): Promise<Record<string, string>> {
  const read: Record<string, string> = {};
  for (const [name, press] of presses) {
    await press(page);
    read[name] = await settled(page);
  }
  return read;
}

/** The words on the page once they have stood still. */
async function settled(page: Page): Promise<string> {
  let before = '';
  await expect(async () => {
    const now = await page.evaluate(() => {
      const letter = document.querySelector<HTMLTextAreaElement>('.letter textarea')?.value ?? '';
      const main = document.querySelector('main');
      return `${main?.innerText} ${letter}`.replace(/[⟦⟧]/g, '').replace(/\s+/g, ' ');
    });
    const still = now === before;
    before = now;
    expect(still).toBe(true);
  }).toPass({ intervals: [900], timeout: 15_000 });
  return before;
}

for (const [name, { path, presses }] of Object.entries(visits)) {
  test(`under a translation the ${name} says after each press what it says without one`, async ({ page, context }) => {
    test.setTimeout(120_000);
    await page.goto(path);
    await ready(page, name);
    const plain = await readAfterEach(page, presses);
    await page.close();
    expect(new Set(Object.values(plain)).size, 'the presses change what is said').toBeGreaterThan(1);
    const other = await context.newPage();
    await other.clock.install({ time: new Date('2026-11-23T09:00:00Z') });
    await translated(other);
    await other.goto(path);
    await ready(other, name);
    await expect(other.locator('html')).toHaveAttribute('data-translated', 'yes');
    const read = await readAfterEach(other, presses);
    for (const [press, words] of Object.entries(plain)) expect(read[press], press).toBe(words);
    await expect(other.locator('main font').first()).toBeAttached();
  });
}

async function ready(page: Page, name: string) {
  if (name === 'finder') await expect(finder(page).box.or(page.locator('#finder-q')).first()).toBeEnabled();
  if (name === 'shortlist') await expect(page.locator('.pick').first()).toBeVisible();
  if (name === 'leaflets') await expect(page.locator('.sheets').first()).toBeVisible();
}

test('names, addresses, telephone numbers and “SHOUT” are not translated', async ({ page }) => {
  await translated(page);
  for (const path of ['north-primary/chess-club/', 'north-primary/', 'north-primary/all/', 'help/']) {
    await page.goto(path);
    await expect(page.locator('html')).toHaveAttribute('data-translated', 'yes');
    const text = (await page.locator('body').textContent()) ?? '';
    const inSigns = [...text.matchAll(/⟦([^⟧]*)⟧/g)].map(([, words]) => words).join('\n');
    for (const name of ['0800 1111', '85258', 'SHOUT', '01632 960150', 'ZZ1'])
      expect(inSigns.includes(name), `${name} on ${path}`).toBe(false);
    if (path !== 'help/')
      await expect(page.locator('main').getByText('Chess Club', { exact: true }).first()).toBeVisible();
  }
});

test('every page leaves the names of listings as they are', () => {
  const pages = builtPages().filter(({ path }) => /^north-primary\/[^/]+\/index\.html$/.test(path));
  const listings = pages.filter(({ text }) => text.includes('id="listing-name"'));
  expect(listings.length).toBeGreaterThan(10);
  for (const { path, text } of listings) expect(text, path).toMatch(/<h1 id="listing-name" translate="no"/);
});
