/** The page for urgent help without internet: after one visit, whole, never older than what was seen, and only that. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { listening, siteAnswers } from '../../scripts/lib/static-server.ts';
import { workerFor } from '../../src/site/help-worker-integration.ts';
import { refuseAllStorage } from './lib/refused.ts';
import { sites, type TestSite } from './lib/sites.ts';
import { expect, test } from './lib/test.ts';

test.use({ ownClock: true });

/** A host of a built site, which may be away or say nothing. */
interface Host {
  url: string;
  folder: string;
  state: 'there' | 'away' | 'silent';
  close(): void;
}

async function hostOf({ folder, base, withHeaders }: TestSite, port: number): Promise<Host> {
  const own = mkdtempSync(join(tmpdir(), 'fingerpost-help-'));
  cpSync(folder, own, {
    recursive: true,
    filter: (path) => !/[\\/](?:map|postcodes|search)(?:[\\/]|$)/.test(path),
  });
  const host: Host = { url: `http://127.0.0.1:${port}${base}`, folder: own, state: 'there', close: () => {} };
  const answers = siteAnswers({ folder: own, base, withHeaders });
  const server: Server = createServer((request, response) => {
    if (host.state === 'there') answers(request, response);
    else if (host.state === 'away') request.socket.destroy();
  });
  await listening(server, port);
  host.close = () => {
    server.closeAllConnections();
    server.close();
    rmSync(own, { recursive: true, force: true });
  };
  return host;
}

const keptLine = (page: Page) => page.locator('.help-kept');
const firstNumber = (page: Page) => page.locator('.help-rows b').first();

async function openOnce(page: Page, url: string) {
  await page.goto(url);
  await expect(keptLine(page)).toBeVisible({ timeout: 15_000 });
}

/** The addresses of everything kept, below the site's root. */
const keptFiles = (page: Page) =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map(({ url }) => new URL(url).pathname);
  });

/** What a new build with another number writes. */
function publish({ folder }: Host, from: string, to: string) {
  const page = join(folder, 'north-primary/help/index.html');
  writeFileSync(page, readFileSync(page, 'utf8').replaceAll(from, to));
  const worker = join(folder, 'help-worker.js');
  const template = readFileSync('public/help-worker.js', 'utf8');
  writeFileSync(worker, workerFor(template, [readFileSync(page, 'utf8')], true));
}

for (const [name, site, port] of [
  ['with headers', sites.withHeaders, 4371],
  ['below a path', sites.metaOnly, 4372],
] as const) {
  test.describe(name, () => {
    let host: Host;
    test.beforeEach(async ({ watch }) => {
      host = await hostOf(site, port + test.info().parallelIndex * 10);
      watch.expectFault(/asked another website: http:\/\/127\.0\.0\.1|ERR_|Failed to load resource/);
    });
    test.afterEach(() => host.close());

    test('a school’s page opens without internet after one visit, as it is with it', async ({ page }) => {
      await openOnce(page, `${host.url}north-primary/help/`);
      host.state = 'away';
      await page.goto('about:blank');
      await page.goto(`${host.url}north-primary/help/`);
      await expect(firstNumber(page)).toHaveText('01632 960101');
      await expect(firstNumber(page)).toHaveCSS('font-size', '24px');
      await expect(page.locator('.help-rows a').first()).toHaveAttribute('href', 'tel:01632960101');
      await expect(page.locator('.button.exit')).toBeVisible();
      expect(
        await page.evaluate(() => document.fonts.check('16px "Lexend Variable"') || document.fonts.size),
      ).toBeTruthy();
      // Nothing else of the site is kept.
      await expect(page.goto(`${host.url}north-primary/`)).rejects.toThrow();
    });

    test('only the public page and its files are kept, the same for everybody', async ({ page }) => {
      await openOnce(page, `${host.url}north-primary/help/#q=secret`);
      const files = await keptFiles(page);
      expect(files).toContain(`${site.base}north-primary/help/`);
      expect(files.filter((file) => !/\/north-primary\/help\/$|\.(?:css|js|svg|woff2|webp|png)$/.test(file))).toEqual(
        [],
      );
      expect(files.some((file) => /secret|cards|words|chess/.test(file))).toBe(false);
    });

    test('a number that was seen is never followed by an older one, with internet and without', async ({ page }) => {
      await openOnce(page, `${host.url}north-primary/help/`);
      publish(host, '01632 960101', '01632 960177');
      await page.goto(`${host.url}north-primary/help/`);
      await expect(firstNumber(page)).toHaveText('01632 960177');
      // The newer worker keeps the newer page, and nothing of the older one is left.
      const build = /const build = '(\w+)'/.exec(readFileSync(join(host.folder, 'help-worker.js'), 'utf8'))?.[1];
      await expect
        .poll(
          () =>
            page.evaluate(async () => {
              const registration = await navigator.serviceWorker.getRegistration();
              return registration?.installing || registration?.waiting ? 'not yet' : caches.keys();
            }),
          { timeout: 15_000 },
        )
        .toEqual([`fingerpost-help ${site.base}north-primary/help/ ${build}`]);
      host.state = 'away';
      await page.goto(`${host.url}north-primary/help/`);
      await expect(firstNumber(page)).toHaveText('01632 960177');
      await expect(page.locator('main')).not.toContainText('960101');
    });

    test('where the internet says nothing the copy is shown after three seconds', async ({ page }) => {
      await openOnce(page, `${host.url}north-primary/help/`);
      await page.goto('about:blank');
      host.state = 'silent';
      const started = Date.now();
      await page.goto(`${host.url}north-primary/help/`, { waitUntil: 'commit' });
      await expect(firstNumber(page)).toHaveText('01632 960101', { timeout: 15_000 });
      expect(Date.now() - started).toBeGreaterThan(2500);
    });

    test('one press takes the copy away, and a site that wants none takes all away', async ({ page }) => {
      await openOnce(page, `${host.url}north-primary/help/`);
      await page.getByRole('button', { name: 'Take it away' }).click();
      await expect(keptLine(page)).toContainText('Taken away');
      expect(await keptFiles(page)).toEqual([]);

      await openOnce(page, `${host.url}help/`);
      const template = readFileSync('public/help-worker.js', 'utf8');
      writeFileSync(join(host.folder, 'help-worker.js'), workerFor(template, [], false));
      await page.goto(`${host.url}help/`);
      await expect.poll(() => keptFiles(page)).toEqual([]);
      await expect
        .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length))
        .toBe(0);
    });
  });
}

test('a browser that refuses storage keeps nothing and shows the page as ever', async ({ page }) => {
  await refuseAllStorage(page);
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'serviceWorker', {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  });
  await page.goto('north-primary/help/');
  await expect(firstNumber(page)).toHaveText('01632 960101');
  await expect(keptLine(page)).toBeHidden();
});

test('X-05 after “Exit this page” Back shows nothing of a page that is kept', async ({ page, baseURL, watch }) => {
  watch.expectFault(/asked another website: https:\/\/weather\.example\.org\//);
  await page
    .context()
    .route('https://weather.example.org/', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Weather</title><p>Weather' }),
    );
  await openOnce(page, `${baseURL}north-primary/help/`);
  await page.reload();
  const seen: string[] = [];
  await page.exposeBinding('seenOfTheSite', (_source, words: string) => seen.push(words));
  await page.locator('.button.exit').click();
  await expect(page).toHaveTitle('Weather');
  await page.addInitScript(() => {
    const look = () => {
      if (location.pathname.includes('/help/') && document.documentElement.style.visibility !== 'hidden')
        (window as unknown as { seenOfTheSite(words: string): void }).seenOfTheSite(document.body?.innerText ?? '');
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.goBack({ waitUntil: 'commit' }).catch(() => {});
  await page.waitForTimeout(800);
  expect(seen.filter((words) => words.trim() !== '')).toEqual([]);
});
