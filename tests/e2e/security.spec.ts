/** The browser’s rules hold everywhere, and hostile text stays text (S-02 to S-05, S-14). */
import { contentSecurityPolicy, fixedHeaders, perPage } from '../../src/site/security.ts';
import { builtPages } from './lib/built.ts';
import { finder } from './lib/finder.ts';
import { everyKind } from './lib/pages.ts';
import { sites } from './lib/sites.ts';
import { expect, test } from './lib/test.ts';

test('S-03 every built page has the policy in it', () => {
  const bare = contentSecurityPolicy({ scripts: [], styles: [] });
  for (const { path, text } of builtPages()) {
    const policy = /<meta http-equiv="content-security-policy" content="([^"]*)"/.exec(text)?.[1] ?? '';
    for (const directive of bare.split('; ').filter((each) => !/^(?:frame-ancestors|script-src|style-src)/.test(each)))
      expect(policy.split(/; ?/), path).toContain(directive);
    expect(policy, path).toContain("script-src 'self' 'wasm-unsafe-eval'");
    expect(policy, path).not.toMatch(/unsafe-inline|'unsafe-eval'/);
  }
});

test('S-04 S-05 every answer has every header, missing pages and files too', async ({ request }) => {
  for (const path of [
    '',
    'north-primary/',
    'north-primary/chess-club/',
    'north-primary/cards.json',
    'icons.svg',
    'no-such-page/',
    'admin/',
  ]) {
    const headers = (await request.get(`${sites.withHeaders.url}${path}`)).headers();
    for (const [name, value] of Object.entries({ ...fixedHeaders, ...perPage }))
      expect(headers[name.toLowerCase()], path).toBe(value);
    const policy = headers['content-security-policy'] ?? '';
    expect(policy, path).toContain("default-src 'none'");
    expect(policy, path).toContain("frame-ancestors 'none'");
    expect(policy, path).not.toMatch(/unsafe-inline|'unsafe-eval'/);
  }
});

test('files named after what is in them may be kept for a year', async ({ page, request }) => {
  await page.goto('');
  const style = await page.locator('link[rel="stylesheet"][href*="/_astro/"]').first().getAttribute('href');
  const headers = (await request.get(style as string)).headers();
  expect(headers['cache-control']).toContain('immutable');
  expect(headers['x-content-type-options']).toBe('nosniff');
});

test('S-03 every kind of page keeps the rules, in use and not just when opened @both', async ({ page, watch }) => {
  test.slow(); // every kind of page in turn
  watch.expectFault(/404 \(Not Found\).*no-such-page/);
  for (const [kind, path] of everyKind) {
    await test.step(kind, async () => {
      await page.goto(path);
      for (const summary of await page.locator('main details > summary').all()) await summary.click();
    });
  }
  // Every journey fails on a broken rule: see lib/test.ts.
});

test('S-04 no other website can show ours in a frame', async ({ page, watch }) => {
  watch.expectFault(/frame|X-Frame-Options|refused/i);
  await page.route('**/frame-of-another.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<iframe src="${sites.withHeaders.url}help/"></iframe>` }),
  );
  await page.goto('frame-of-another.html');
  const framed = page.frames()[1];
  await framed?.waitForLoadState();
  expect(framed?.url()).toMatch(/^chrome-error:/);
  await expect(page.frameLocator('iframe').getByText('Urgent help')).toHaveCount(0);
});

for (const policy of ['with the browser’s rules', 'without any rules'] as const) {
  test.describe(`S-02 hostile text stays text, ${policy}`, () => {
    test.use({ bypassCSP: policy === 'without any rules' });

    test('on its page, in the lists, on cards, in search and on the map @both', async ({ page }) => {
      const name = `"Tom" & 'Jerry' <3 &lt;script&gt;window.__x=1&lt;/script&gt; \${7*7} {{7*7}}`;
      await page.goto('bryn-high/poison/');
      await expect(page.locator('h1')).toHaveText(name);
      await expect(page).toHaveTitle(/Jerry.*&lt;script&gt;/);
      await page.goto('bryn-high/all/');
      await expect(page.getByRole('main').getByRole('link', { name })).toBeVisible();
      const view = finder(page);
      await view.open('bryn-high/');
      await view.box.fill('jerry');
      await expect(view.names.first()).toHaveText(name);
      await page.getByRole('button', { name: 'Map' }).click();
      const pin = page.getByTestId('results-map').locator('[data-listings~="poison"]').first();
      await expect(pin).toHaveAccessibleName(/Jerry/);
      await pin.focus();
      await page.keyboard.press('Enter');
      await expect(page.getByTestId('results-map')).toContainText('Jerry');
      // Nothing of it became an element of its own.
      await expect(page.locator('img[src="x"], [onload], [onerror], [onclick], [onmouseover]')).toHaveCount(0);
    });

    test('when it is typed into the search', async ({ page }) => {
      const view = finder(page);
      await view.open();
      for (const typed of ['<img src=x onerror=window.__x=1>', '"><script>window.__x=1</script>', '\\u003cscript>']) {
        await view.box.fill(typed);
        await expect(view.heading).toHaveText(/found/);
      }
    });
  });
}

test('S-02 a link in hostile content goes nowhere but to a website', async ({ page }) => {
  await page.goto('bryn-high/poison/');
  const hrefs = await page.locator('a').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  for (const href of hrefs) expect(href).toMatch(/^(?:https?|mailto|tel|sms):/);
});
