/** An editor signs in with GitHub: a window opens, closes, and the editor has the files. GitHub is an imitation. */
import type { ServerType } from '@hono/node-server';
import type { Page } from '@playwright/test';
import { type MockGithub, mockGithub } from '../lib/mock-github.ts';
import { githubSite, oneListing } from './lib/github-site.ts';
import { expect, test } from './lib/test.ts';

const port = 4375;
const origin = `http://localhost:${port}`;
let github: MockGithub;
let site: ServerType;

test.use({ baseURL: origin, ownClock: true });
test.describe.configure({ mode: 'serial' });

test.beforeAll('a site and a GitHub of our own', async ({ browserName: _ }, info) => {
  info.setTimeout(90_000);
  github = await mockGithub(4376);
  github.api = oneListing('chess-club');
  site = await githubSite(port, github);
});
test.afterAll(async () => {
  site?.close();
  await github?.close();
});

/** Opens the editor and lets it ask our GitHub where it would ask the real one. */
async function editor(page: Page) {
  await page.route('https://api.github.com/**', async (route) => {
    const { pathname, search } = new URL(route.request().url());
    const response = await route.fetch({ url: `${github.url}${pathname.slice(1)}${search}` });
    await route.fulfill({ response });
  });
  await page.goto(`${origin}/admin/`);
  return page.getByRole('button', { name: /GitHub/ });
}

test('the window at GitHub closes, and the editor lists what is there', async ({ page, context, watch }) => {
  // The editor of this site may ask GitHub’s interface, and the window visits GitHub.
  watch.expectFault(/asked another website: (?:https:\/\/api\.github\.com|http:\/\/127\.0\.0\.1:4376)\//);
  // Decap also asks how well GitHub is today; the page’s policy says no, and it copes.
  watch.expectFault(/githubstatus\.com/);
  const signIn = await editor(page);
  const opening = context.waitForEvent('page');
  await signIn.click();
  const window = await opening;
  await expect(window.getByRole('link', { name: 'Authorise' })).toBeVisible();
  const closing = window.waitForEvent('close');
  await window.getByRole('link', { name: 'Authorise' }).click();
  await closing;
  await expect(page.getByText('Chess Club')).toBeVisible({ timeout: 15_000 });
  expect(github.scopes.at(-1)).toBe('public_repo');
  expect(github.tokens).toHaveLength(1);
  // The ticket is gone with the window, and no address ever held the token.
  expect(await context.cookies()).toEqual([]);
  expect(watch.requests.filter((address) => address.includes(github.tokens[0] as string))).toEqual([]);
});

test('a person who presses Cancel at GitHub is told so where they began', async ({ page, context, watch }) => {
  watch.expectFault(/asked another website: http:\/\/127\.0\.0\.1:4376\//);
  watch.expectFault(/the server responded with a status of 400 .*\/api\/oauth\/callback/);
  const signIn = await editor(page);
  const opening = context.waitForEvent('page');
  await signIn.click();
  await (await opening).getByRole('link', { name: 'Cancel' }).click();
  await expect(page.getByText('permission was not given at GitHub')).toBeVisible();
  await expect(signIn).toBeEnabled();
});

test('another website that opens the window learns nothing', async ({ page, context, watch }) => {
  watch.expectFault(/4376|status of 403/);
  await page.route('http://127.0.0.1:4376/elsewhere', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<button>Open</button>' }),
  );
  await page.goto('http://127.0.0.1:4376/elsewhere');
  const heard = page.evaluate(
    (address) =>
      new Promise((resolve) => {
        const told: unknown[] = [];
        addEventListener('message', ({ data }) => told.push(data));
        window.open(address);
        setTimeout(() => resolve(told), 2000);
      }),
    `${origin}/api/oauth/auth?provider=github`,
  );
  const window = await context.waitForEvent('page');
  await expect(window.getByText('Sign in from')).toBeVisible();
  expect(await heard).toEqual([]);
});
