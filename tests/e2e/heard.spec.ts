/** What somebody hears who listens to a page: the order of what matters, and by what names. */
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import { finder } from './lib/finder.ts';
import { expect, test } from './lib/test.ts';

let reader: string;

test.beforeAll('put the virtual screen reader in one file', async () => {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: false,
      lib: {
        entry: join(import.meta.dirname, '../../node_modules/@guidepup/virtual-screen-reader/lib/esm/index.browser.js'),
        formats: ['iife'],
        name: 'screenReader',
      },
    },
  });
  const [{ output }] = built as unknown as [{ output: { code: string }[] }];
  reader = output[0]!.code;
});

/** Every phrase from the beginning of the main part to its end, as it is said. */
async function heardIn(page: Page, most = 400): Promise<string[]> {
  await page.evaluate(`${reader}; globalThis.screenReader = screenReader;`);
  return page.evaluate(async (steps) => {
    const { virtual } = (globalThis as unknown as { screenReader: { virtual: Reader } }).screenReader;
    interface Reader {
      start(options: { container: Node }): Promise<void>;
      next(): Promise<void>;
      stop(): Promise<void>;
      lastSpokenPhrase(): Promise<string>;
      spokenPhraseLog(): Promise<string[]>;
    }
    await virtual.start({ container: document.querySelector('main') as Node });
    for (let step = 0; step < steps && !/^end of main/.test(await virtual.lastSpokenPhrase()); step++)
      await virtual.next();
    const said = await virtual.spokenPhraseLog();
    await virtual.stop();
    return said;
  }, most);
}

/** Each is heard, and after the one before it. */
function expectInOrder(said: readonly string[], wanted: readonly RegExp[]) {
  let from = 0;
  for (const want of wanted) {
    const at = said.findIndex((phrase, place) => place >= from && want.test(phrase));
    expect(at, `${want} after “${said[from - 1] ?? 'the beginning'}” in:\n${said.join('\n')}`).toBeGreaterThanOrEqual(
      0,
    );
    from = at + 1;
  }
}

test('in the finder the box is heard first, then how many there are, then each club as a heading and a link', async ({
  page,
}) => {
  await finder(page).open();
  const said = await heardIn(page);
  expectInOrder(said, [
    /^heading, .*level 1/,
    /^searchbox, (?:What|Search|Find)/,
    /^heading, \d+ things to do, level 2/,
    /^heading, .+, level 3/,
    /^link, /,
  ]);
  // A picture beside a name says nothing, and no button is without a name.
  expect(said.filter((phrase) => /^(?:button|link|img|textbox|combobox)$/.test(phrase.trim()))).toEqual([]);
});

test('a child who typed that something is wrong hears the panel before any result', async ({ page }) => {
  const view = finder(page);
  await view.open();
  await view.box.fill('my dad hits me');
  await expect(page.getByRole('region', { name: 'You can talk to someone now' })).toBeVisible();
  expectInOrder(await heardIn(page), [
    /^searchbox, /,
    /^heading, You can talk to someone now, level 2/,
    /^link, Exit this page/,
    /^link, .*999/,
    /^link, .*01632 960101.*Mrs Okoye/,
    /^link, .*0800 1111/,
    /level 2/,
  ]);
});

test('a listing tells its name, then when, what it costs and how to join, each under its heading', async ({ page }) => {
  await page.goto('north-primary/chess-club/');
  const said = await heardIn(page);
  expectInOrder(said, [/^heading, Chess Club, level 1/, /level 2/, /level 2/]);
  expect(said.filter((phrase) => /^(?:button|link|img)$/.test(phrase.trim()))).toEqual([]);
});

test('the page for urgent help tells 999, the school’s own person, Childline and Shout, in that order', async ({
  page,
}) => {
  await page.goto('north-primary/help/');
  expectInOrder(await heardIn(page), [
    /^heading, Urgent help, level 1/,
    /^link, 999/,
    /^link, .*01632 960101.*Mrs Okoye/,
    /^link, .*0800 1111.*Childline/,
    /^link, .*SHOUT to 85258.*Shout/,
    /^heading, What happens when you ring or text, level 2/,
  ]);
});
