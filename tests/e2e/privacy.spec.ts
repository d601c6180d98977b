/** What is asked of whom, and what is kept: nothing, of nobody (trust checks P-). Requests are watched in every journey. */
import type { Page } from '@playwright/test';
import { markupProblems } from '../../scripts/lib/markup.ts';
import { builtFiles, builtPages } from './lib/built.ts';
import { finder } from './lib/finder.ts';
import { everyKind } from './lib/pages.ts';
import { sites } from './lib/sites.ts';
import { expect, test } from './lib/test.ts';

/** Everything a browser could have kept of this visit. */
async function kept(page: Page): Promise<Record<string, number>> {
  const cookies = (await page.context().cookies()).length;
  const rest = await page.evaluate(async () => ({
    localStorage: localStorage.length,
    sessionStorage: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  return { cookies, ...rest };
}

const nothing = { cookies: 0, localStorage: 0, sessionStorage: 0, databases: 0, caches: 0, workers: 0 };

test('P-07 P-09 P-17 opening and printing every kind of page keeps nothing and asks nobody else', async ({
  page,
  watch,
}) => {
  test.slow(); // every kind of page in turn
  watch.expectFault(/404 \(Not Found\).*no-such-page/);
  for (const [kind, path] of everyKind) {
    await test.step(kind, async () => {
      await page.goto(path);
      await page.emulateMedia({ media: 'print' });
      await page.pdf();
      await page.emulateMedia({ media: 'screen' });
      if (path.endsWith('help/')) {
        // It keeps itself, for when there is no internet (offline-help.spec.ts), until it is told not to.
        await page.getByRole('button', { name: 'Take it away' }).click();
        await expect(page.getByText('Taken away')).toBeVisible();
      }
      expect(await kept(page)).toEqual(nothing);
    });
  }
});

test('P-07 P-09 P-17 P-18 searching, filtering and the map keep nothing, and nothing typed leaves the page @both', async ({
  page,
  watch,
}) => {
  const view = finder(page);
  await view.open();
  await view.box.fill('secretword footy ZZ1 2AB');
  await view.box.fill('footy');
  await expect(view.names.first()).toHaveText('Free Football Tuesdays');
  await view.choose('Day and time of day', /^Tuesday/);
  await page.getByRole('button', { name: 'Map' }).click();
  await expect(page.getByTestId('results-map')).toBeVisible();
  await page.getByTestId('results-map').getByRole('button', { name: 'Show all' }).click();
  await page.pdf();
  expect(await kept(page)).toEqual(nothing);
  for (const url of watch.requests) {
    expect(decodeURIComponent(url)).not.toMatch(/secretword|footy|ZZ1 2AB|tue\b|free-football/i);
    expect(new URL(url).search).toBe('');
  }
});

test('P-08 P-18 a shared link tells the server only which page was opened', async ({ page, watch }) => {
  await finder(page).open('north-primary/#q=footy&day=tue');
  await expect(page.locator('.results h3').first()).toHaveText('Free Football Tuesdays');
  expect(watch.requests.filter((url) => /footy|tue/.test(url))).toEqual([]);
});

test('P-10 nobody’s position is asked for', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['getCurrentPosition', 'watchPosition'] as const)
      navigator.geolocation[name] = () => {
        throw new Error('the position was asked for');
      };
  });
  await finder(page).open();
  await page.getByRole('button', { name: 'Map' }).click();
  await expect(page.getByTestId('results-map')).toBeVisible();
});

test('P-16 no built page, style or script loads anything from another website', () => {
  const problems = builtFiles().flatMap(({ path, text }) => {
    if (path.endsWith('.html')) return markupProblems(text).map((problem) => `${path}: ${problem}`);
    const elsewhere = path.endsWith('.css')
      ? /@import|url\(\s*["']?(?:https?:)?\/\//.exec(text)
      : path.endsWith('.js')
        ? /(?:\bimport\s*\(?\s*|fetch\(\s*|importScripts\(\s*|\.src\s*=\s*)["'`](?:https?:)?\/\//.exec(text)
        : null;
    return elsewhere ? [`${path}: ${elsewhere[0]}`] : [];
  });
  expect(problems).toEqual([]);
});

test('P-19 a link to another website says nothing of the visitor, and opens in the same window', () => {
  const problems = builtPages().flatMap(({ path, text }) =>
    [...text.matchAll(/<a\s[^>]*href="https?:[^>]*>/g)].flatMap(([tag]) =>
      /rel="[^"]*noopener[^"]*"/.test(tag) && /rel="[^"]*noreferrer[^"]*"/.test(tag) && !tag.includes('target=')
        ? []
        : [`${path}: ${tag}`],
    ),
  );
  expect(problems).toEqual([]);
});

test('P-20 every page asks that nobody be told where a visitor comes from, and nobody is @both', async ({
  page,
  watch,
}) => {
  watch.expectFault(/example\.org/);
  let referer: string | undefined = 'not asked';
  await page.route('https://example.org/**', async (route) => {
    referer = route.request().headers().referer;
    await route.fulfill({ contentType: 'text/html', body: '<title>Club</title>' });
  });
  await page.goto('north-primary/chess-club/');
  await page.locator('.join').getByRole('link', { name: 'example.org/chess' }).click();
  await expect(page).toHaveTitle('Club');
  expect(referer).toBeUndefined();
});

test('P-20 the wish is in every built page', () => {
  for (const { path, text } of builtPages())
    expect(text.includes('<meta name="referrer" content="no-referrer">'), path).toBe(true);
});

test('P-12 two visitors with different pasts see the same', async ({ page }) => {
  const view = finder(page);
  await view.open();
  const before = await view.names.allTextContents();
  for (const slug of ['free-football', 'swim-squad', 'basketball']) await page.goto(`north-primary/${slug}/`);
  await view.open();
  expect(await view.names.allTextContents()).toEqual(before);
});

test('P-22 no picture on the site carries hidden data', () => {
  const pictures = builtFiles(sites.demo.folder).filter(({ path }) => /\.(?:jpe?g|png|webp)$/.test(path));
  for (const { path, text } of pictures) expect(/Exif|XMP|photoshop|GPS/.test(text), path).toBe(false);
});
