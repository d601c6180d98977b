/** Somebody without an account puts a listing right, says that it is still right, or tells of a new club. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo, Server } from 'node:net';
import { dirname, join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import { serveFolder } from '../../scripts/lib/static-server.ts';
import { runNode } from '../../scripts/lib/terminal.ts';
import { readSuggestion } from '../../src/exchange/suggestions/read-suggestion.ts';
import { boxes } from '../../src/exchange/suggestions/suggestion.ts';
import { suggestionFromBoxes } from '../../src/exchange/suggestions/suggestion-from-boxes.ts';
import { smallFolder } from '../lib/small-folder.ts';
import { testDay } from './lib/sites.ts';
import { expect, test } from './lib/test.ts';

/** Keeps the letters that would open in an e-mail programme, which a test has not. */
async function lettersOf(page: Page): Promise<() => Promise<URL>> {
  await page.addInitScript(() => {
    document.addEventListener('click', (event) => {
      const link = (event.target as Element).closest?.('a[href^="mailto:"]');
      if (!link) return;
      event.preventDefault();
      document.documentElement.dataset.letter = (link as HTMLAnchorElement).href;
    });
  });
  return async () => new URL((await page.locator('html').getAttribute('data-letter')) ?? 'about:blank');
}

/** The suggestion in a letter, as the editor’s command reads it. */
function read(letter: URL) {
  const found = readSuggestion(letter.searchParams.get('body') ?? '');
  return 'suggestion' in found ? found.suggestion : found;
}

test.describe('by e-mail', () => {
  test('from the listing to a letter with only what was changed @browsers', async ({ page }) => {
    const letter = await lettersOf(page);
    await page.goto('north-primary/chess-club/');
    await page.getByRole('link', { name: 'Suggest a change' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Suggest a change to Chess Club');
    await expect(page.getByRole('link', { name: 'See whom to tell' })).toBeVisible();

    // What we have now is in the boxes.
    await expect(page.getByLabel('Telephone of the club')).toHaveValue('01632 960150');
    await expect(page.getByLabel('Days and times (place 1)')).toHaveValue('Tuesdays, 3.30pm to 4.45pm, in term time');
    await expect(page.getByRole('checkbox', { name: 'Just turn up' })).toBeChecked();

    const send = page.getByRole('button', { name: 'Write it into an e-mail' });
    await send.click();
    await expect(page.getByRole('status')).toContainText('Nothing has changed yet');

    await page.getByLabel('Telephone of the club').fill('01632 960199');
    await page.getByLabel('Days and times (place 2)').fill('Thursdays, 5pm to 6pm\n<img src=x onerror=window.__x=1>');
    await page.getByLabel('What does it cost?').selectOption('Pay what you can');
    await page.getByRole('checkbox', { name: 'Just turn up' }).uncheck();
    await page.getByText('The first visit').click();
    await page.getByLabel('What should they bring?').fill('');
    await page.getByLabel('What you do there').fill('Club secretary');
    await send.click();

    await expect(page.getByRole('heading', { name: 'Now send the e-mail' })).toBeFocused();
    const written = await letter();
    expect(written.pathname).toBe('directory@example.org');
    expect(written.searchParams.get('subject')).toBe('Change to Chess Club');
    expect(written.searchParams.get('body')).toContain('https://directory.example.org/');
    expect(read(written)).toEqual({
      kind: 'change',
      listing: 'chess-club',
      answers: {
        'place-2-when': 'Thursdays, 5pm to 6pm\n<img src=x onerror=window.__x=1>',
        cost: 'pay-what-you-can',
        ways: '',
        phone: '01632 960199',
        bring: '',
        role: 'Club secretary',
      },
    });
    await expect(page.getByLabel('The letter')).toHaveValue(/\[phone\] Telephone of the club\n\| 01632 960199/);
  });

  test('a long change says that the letter may be cut off, and can be copied', async ({ page }) => {
    await lettersOf(page);
    await page.goto('suggest/chess-club/');
    const words = page.getByLabel('In your own words');
    await words.fill('word '.repeat(500));
    expect(await words.inputValue()).toHaveLength(2000);
    await page.getByRole('button', { name: 'Write it into an e-mail' }).click();
    await expect(page.getByRole('status')).toContainText('too long for some e-mail programmes');
    await expect(page.getByLabel('The letter')).toHaveValue(/\[end\]/);
  });

  test('“Yes, still right” is one press', async ({ page }) => {
    const letter = await lettersOf(page);
    await page.goto('suggest/chess-club/#still-right');
    await page.getByRole('link', { name: 'Yes, still right' }).click();
    expect(read(await letter())).toEqual({ kind: 'still-right', listing: 'chess-club', answers: {} });
  });

  test('a new club, from the foot of any page', async ({ page }) => {
    const letter = await lettersOf(page);
    await page.goto('help/');
    await page.getByRole('contentinfo').getByRole('link', { name: 'Tell us about a club' }).click();
    await page.getByRole('button', { name: 'Write it into an e-mail' }).click();
    await expect(page.getByLabel('Who runs it?')).toBeFocused();
    await page.getByLabel('Who runs it?').fill('Mill Lane Cooks');
    await page.getByLabel('What is it called?').fill('Cook Together');
    await page.getByLabel('What it is, in one line').fill('Cook and eat with friends.');
    await page.getByRole('checkbox', { name: /I speak for the club/ }).check();
    await page.getByRole('button', { name: 'Write it into an e-mail' }).click();
    expect(read(await letter())).toEqual({
      kind: 'new',
      listing: '',
      answers: {
        'runs-it': 'Mill Lane Cooks',
        name: 'Cook Together',
        summary: 'Cook and eat with friends.',
        agrees: 'yes',
      },
    });
  });

  test('hostile text of a listing stays text in the boxes and in the letter', async ({ page }) => {
    const letter = await lettersOf(page);
    await page.goto('suggest/poison/');
    const name = `"Tom" & 'Jerry' <3 &lt;script&gt;window.__x=1&lt;/script&gt; \${7*7} {{7*7}}`;
    await expect(page.getByLabel('What is it called?')).toHaveValue(name);
    await page.getByLabel('In your own words').fill(name);
    await page.getByRole('button', { name: 'Write it into an e-mail' }).click();
    expect(read(await letter())).toMatchObject({ listing: 'poison', answers: { note: name } });
    await expect(page.locator('img[src="x"], [onload], [onerror]')).toHaveCount(0);
  });

  test('G-03 P-02 what must stay hidden is neither in a box nor anywhere else on the page', async ({ page }) => {
    for (const path of ['suggest/safe-house-group/', 'suggest/lone-guitar/', 'suggest/chess-club/']) {
      await page.goto(path);
      expect((await page.content()).toLowerCase(), path).not.toContain('quokka');
    }
    await page.goto('suggest/safe-house-group/');
    await expect(page.getByLabel('Postcode')).toHaveCount(0);
    await expect(page.getByText('exact address is not shown')).toBeVisible();
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });

    test('there are letters to write and to send as they are @both', async ({ page }) => {
      await page.goto('suggest/chess-club/');
      const hrefOf = async (name: string) =>
        new URL((await page.getByRole('link', { name }).getAttribute('href')) ?? '');
      expect(read(await hrefOf('Yes, still right'))).toMatchObject({ kind: 'still-right', listing: 'chess-club' });
      const letter = await hrefOf('Write what should change');
      expect(letter.searchParams.get('body')).toMatch(/no child’s name/);
      expect(read(letter)).toMatchObject({ kind: 'change', listing: 'chess-club' });
      await expect(page.locator('form.suggest')).toBeHidden();
      await page.goto('suggest/');
      expect(read(await hrefOf('Write about the new club'))).toMatchObject({ kind: 'new' });
    });
  });

  test('A-01 the forms are sound for everybody, with everything unfolded, on a telephone', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    for (const path of ['suggest/long-words/', 'suggest/']) {
      await page.goto(path);
      for (const summary of await page.locator('main details > summary').all()) await summary.click();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${path} ${id}: ${nodes[0]?.html}`)).toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      expect(wide, path).toBe(false);
    }
  });
});

test('in the editor a pasted suggestion opens its form and stands beside it', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const panel = await build({
    root: 'src/admin/paste',
    logLevel: 'error',
    build: { write: false, lib: { entry: 'paste-panel.ts', formats: ['iife'], name: 'paste' } },
  });
  const script = [panel].flat().flatMap((made) => ('output' in made ? made.output : []))[0];
  await page.route('**/admin/', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<!doctype html><html lang="en"><title>Editor</title><h1>Editor</h1></html>',
    }),
  );
  await page.goto('admin/');
  await page.evaluate(`${script && 'code' in script ? script.code : ''}; paste.addPastePanel();`);

  await page.getByRole('button', { name: 'A suggestion came' }).click();
  const box = page.getByLabel(/^Paste it/);
  await expect(box).toBeFocused();
  await box.fill('Hello, we have moved.');
  await page.getByRole('button', { name: 'Show it' }).click();
  await expect(page.getByRole('status')).toContainText('has no suggestion in it');
  await box.fill(
    '[change] Page\n| chess-club\n[phone] Telephone\n| 01632 960199\n[note] x\n| <img src=x onerror=window.__x=1>\n[end]'
      .replaceAll('<', '\\<')
      .replace('x=1>', 'x=1\\>'),
  );
  await page.getByRole('button', { name: 'Show it' }).click();
  await expect(page).toHaveURL(/admin\/#\/collections\/listings\/entries\/chess-club$/);
  await expect(page.getByRole('complementary', { name: 'A suggestion' })).toContainText(
    '<img src=x onerror=window.__x=1>',
  );
  await page.getByRole('button', { name: 'Copy: Telephone of the club' }).click();
  await expect(page.getByText('Copied')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('01632 960199');
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('button', { name: 'A suggestion came' })).toBeVisible();
});

test.describe('by the gateway', () => {
  test.describe.configure({ mode: 'serial' });
  const work = join('.cache', 'test', `suggest-${process.pid}`);
  let server: Server;
  let home = '';

  test.beforeAll(async () => {
    const content = { ...smallFolder, 'settings/editing.yaml': 'suggestions: gateway\n' };
    for (const [path, text] of Object.entries(content)) {
      mkdirSync(dirname(join(work, 'content', path)), { recursive: true });
      writeFileSync(join(work, 'content', path), text);
    }
    const args = ['--content', join(work, 'content'), '--out', join(work, 'site')];
    const { code, output } = await runNode('scripts/build.ts', args, {
      env: { FINGERPOST_TODAY: testDay },
      quiet: true,
    });
    expect(code, output).toBe(0);
    server = (await serveFolder({
      folder: join(work, 'site'),
      port: 0,
      base: '/',
      withHeaders: true,
      withParts: true,
    })) as Server;
    home = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  });
  test.afterAll(() => {
    server?.close();
    rmSync(work, { recursive: true, force: true });
  });

  /** The page, and what the gateway would read from each form it is sent. */
  async function opened(page: Page, path: string) {
    const sent: ReturnType<typeof suggestionFromBoxes>[] = [];
    const bodies: string[] = [];
    await page.route('**/api/suggestions', async (route) => {
      const body = route.request().postData() ?? '';
      bodies.push(body);
      sent.push(suggestionFromBoxes(new URLSearchParams(body)));
      await route.fulfill({
        contentType: 'text/html',
        body: '<!doctype html><title>Thank you</title><h1>Thank you</h1>',
      });
    });
    await page.goto(`${home}${path}`);
    return { sent, bodies };
  }
  const thanks = (page: Page) => expect(page.getByRole('heading', { name: 'Thank you' })).toBeVisible();

  for (const javaScriptEnabled of [true, false])
    test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
      test.use({ javaScriptEnabled, baseURL: 'http://127.0.0.1/' });

      test('it gets what was changed and nothing else', async ({ page, watch }) => {
        watch.expectFault(/asked another website: http:..127/); // another port is another website
        const { sent, bodies } = await opened(page, 'suggest/chess-club/');
        await page.getByLabel('Telephone of the club').fill('01632 960199');
        await page.getByRole('checkbox', { name: 'book', exact: true }).check();
        await page.getByLabel('E-mail to reply to').fill('me@example.org');
        await page.getByRole('button', { name: 'Send it' }).click();
        await thanks(page);
        const answers = { ways: 'book', phone: '01632 960199', reply: 'me@example.org' };
        expect(sent).toEqual([{ suggestion: { kind: 'change', listing: 'chess-club', answers } }]);
        if (javaScriptEnabled) expect(bodies[0]?.length).toBeLessThan(300);
      });

      test('“Yes, still right” is one press', async ({ page, watch }) => {
        watch.expectFault(/asked another website: http:..127/);
        const { sent } = await opened(page, 'suggest/chess-club/#still-right');
        await page.getByRole('button', { name: 'Yes, still right' }).click();
        await thanks(page);
        expect(sent).toEqual([{ suggestion: { kind: 'still-right', listing: 'chess-club', answers: {} } }]);
      });

      test('S-18 a robot that fills in every box is found out', async ({ page, watch }) => {
        watch.expectFault(/asked another website: http:..127/);
        const { sent } = await opened(page, 'suggest/');
        await page.getByLabel('Who runs it?').fill('Robots');
        await page.getByLabel('What is it called?').fill('Robots');
        await page.getByLabel('What it is, in one line').fill('Buy now.');
        await page.locator(`[name="${boxes.trap}"]`).evaluate((box) => box.setAttribute('value', 'Robots'));
        await page.getByRole('button', { name: 'Send it' }).click();
        await thanks(page);
        expect(sent).toEqual([{ code: 'trap', problem: 'was sent by a robot' }]);
      });
    });
});
