/** Editors sign in with GitHub, GitLab or Forgejo, and then have the files. Those hosts are imitations. */
import { createHash } from 'node:crypto';
import type { ServerType } from '@hono/node-server';
import type { Page, Request, Route } from '@playwright/test';
import { type MockGithub, mockGithub } from '../lib/mock-github.ts';
import { editorSite, oneListing, repository } from './lib/editor-site.ts';
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
  site = await editorSite(port, `backend: github\nrepository: ${repository}\n`, { github });
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
  const popUp = await opening;
  await expect(popUp.getByRole('link', { name: 'Authorise' })).toBeVisible();
  const closing = popUp.waitForEvent('close');
  await popUp.getByRole('link', { name: 'Authorise' }).click();
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
  const popUp = await context.waitForEvent('page');
  await expect(popUp.getByText('Sign in from')).toBeVisible();
  expect(await heard).toEqual([]);
});

const applicationId = '0123456789abcdef';
const hosts = [
  {
    name: 'GitLab',
    port: 4380,
    server: 'https://gitlab.com',
    interface: '/api/v4',
    tokenAt: '/oauth/token',
    project: { permissions: { project_access: { access_level: 40 } } },
  },
  {
    name: 'Forgejo',
    port: 4381,
    server: 'https://git.example.org',
    interface: '/api/v1',
    tokenAt: '/login/oauth/access_token',
    project: { owner: { login: 'larkbridge' }, permissions: { push: true } },
  },
];

test.describe('without a helper of ours', () => {
  // Each is closed when all is over: a page may still ask for its icon when its test has ended.
  const places: ServerType[] = [];
  test.afterAll(() => {
    for (const place of places) place.close();
  });

  for (const { name, port: ownPort, server, interface: below, tokenAt, project } of hosts) {
    const elsewhere = `http://localhost:${ownPort}`;
    test.describe(() => {
      test.use({ baseURL: elsewhere });
      test(`with ${name} people sign in there and come back, by PKCE`, async ({ page, watch }) => {
        watch.expectFault(new RegExp(`asked another website: ${server}/`));
        // Of the files this imitation knows nothing; that people are in is enough.
        watch.expectFault(/status of 404 .*(?:gitlab\.com|git\.example\.org)/);
        const place = await editorSite(
          ownPort,
          `backend: ${name.toLowerCase()}\nrepository: ${repository}\nserver: ${server}\napplicationId: ${applicationId}\n`,
        );
        let asked = new URLSearchParams();
        let traded: Record<string, string> = {};
        const cors = { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' };
        await page.route(`${server}/**`, async (route: Route, request: Request) => {
          const { pathname, searchParams } = new URL(request.url());
          const json = (status: number, body: object) => route.fulfill({ status, json: body, headers: cors });
          if (request.method() === 'OPTIONS') return route.fulfill({ status: 204, headers: cors });
          if (pathname.endsWith('/oauth/authorize')) {
            asked = searchParams;
            const back = `${asked.get('redirect_uri')}?code=abc&state=${encodeURIComponent(asked.get('state') ?? '')}`;
            return route.fulfill({ status: 302, headers: { location: back } });
          }
          if (pathname === tokenAt) {
            traded = request.postDataJSON();
            return json(200, { access_token: 'a-token', token_type: 'Bearer', refresh_token: 'another' });
          }
          if (!/^(?:Bearer|token) a-token$/.test(request.headers().authorization ?? '')) return json(401, {});
          if (pathname === `${below}/user`)
            return json(200, { id: 1, name: 'Secretary', login: 'secretary', email: '' });
          if (/\/(?:projects|repos)\/larkbridge(?:\/|%2F)directory$/.test(pathname)) return json(200, project);
          return json(404, {});
        });
        places.push(place);
        await page.goto(`${elsewhere}/admin/`);
        await page.getByRole('button', { name: new RegExp(name) }).click();
        await expect(page.getByRole('link', { name: 'Organisations' })).toBeVisible({ timeout: 15_000 });
        expect(Object.fromEntries(asked)).toMatchObject({ client_id: applicationId, code_challenge_method: 'S256' });
        expect(asked.get('redirect_uri')).toBe(`${elsewhere}/admin/`);
        const challenge = createHash('sha256')
          .update(traded.code_verifier ?? '')
          .digest('base64url');
        expect(challenge).toBe(asked.get('code_challenge'));
        expect(traded).not.toHaveProperty('client_secret');
      });
    });
  }
});
