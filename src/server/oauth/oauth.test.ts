import { afterAll, beforeAll, expect, test } from 'vitest';
import { type MockGithub, mockGithub } from '../../../tests/lib/mock-github.ts';
import { type FetchAndClock, oauth } from './oauth.ts';
import { oauthSettings } from './settings.ts';

const site = 'https://larkbridge.example.org/town/';
const origin = 'https://larkbridge.example.org';
let github: MockGithub;

beforeAll(async () => {
  github = await mockGithub();
  github.app.callback = `${site}api/oauth/callback`;
});
afterAll(() => github.close());

const environment = () => ({
  FINGERPOST_SITE: site,
  GITHUB_CLIENT_ID: github.app.id,
  GITHUB_CLIENT_SECRET: github.app.secret,
  GITHUB_SERVER: github.url,
});

function helper(changes: Record<string, string> = {}, given: FetchAndClock = {}) {
  const found = oauthSettings({ ...environment(), ...changes });
  if ('problems' in found) throw new Error(found.problems.join('\n'));
  return oauth(found.settings, given);
}
type Helper = ReturnType<typeof helper>;

/** What a browser does: the window opens, its person reads GitHub’s page and presses a link there. */
async function begun(answer: Helper, scope = 'public_repo') {
  const response = await answer(
    new Request(`${site}api/oauth/auth?provider=github&site_id=x&scope=${scope}`, {
      headers: { 'sec-fetch-site': 'same-origin' },
    }),
  );
  const cookie = response.headers.get('set-cookie') ?? '';
  const page = await (await fetch(response.headers.get('location') ?? '')).text();
  const [yes = '', no = ''] = [...page.matchAll(/href="([^"]+)"/g)].map(([, link]) => link!.replaceAll('&amp;', '&'));
  return { response, cookie, ticket: cookie.split(';')[0] ?? '', yes, no };
}

const back = (answer: Helper, address: string, cookie: string) =>
  answer(new Request(address, { headers: { cookie: `other=1; ${cookie}`, 'sec-fetch-site': 'cross-site' } }));

/** What the pop-up tells the editor’s page. */
async function told(response: Response) {
  const html = await response.text();
  const message = /data-message="([^"]*)"/.exec(html)?.[1]?.replaceAll('&quot;', '"') ?? '';
  const [, outcome, data] = /^authorization:github:(success|error):(.*)$/.exec(message) ?? [];
  return { html, outcome, ...(JSON.parse(data ?? '{}') as { token?: string; provider?: string; message?: string }) };
}

test('a person who says yes at GitHub is signed in, and only the editor’s own page is told the token', async () => {
  const answer = helper();
  const { ticket, yes } = await begun(answer);
  const response = await back(answer, yes, ticket);
  expect(response.status).toBe(200);
  const { html, outcome, token, provider } = await told(response);
  expect({ outcome, token, provider }).toEqual({ outcome: 'success', token: github.tokens.at(-1), provider: 'github' });
  expect(html).toContain(`data-origin="${origin}"`);
  expect(html).not.toMatch(/['"]\*['"]|referrer/);
  expect(response.headers.get('location')).toBeNull();
});

test('the ticket is a cookie that no script reads, that no other host gets, for ten minutes', async () => {
  const { cookie } = await begun(helper());
  const [ticket, ...parts] = cookie.split('; ');
  expect(ticket).toMatch(/^__Host-fingerpost-sign-in=[^;]+$/);
  expect(parts.sort()).toEqual(['HttpOnly', 'Max-Age=600', 'Path=/', 'SameSite=Lax', 'Secure']);
});

test('the page of the window runs its own script alone, is framed nowhere and kept nowhere', async () => {
  const answer = helper();
  const { ticket, yes } = await begun(answer);
  const response = await back(answer, yes, ticket);
  const { html } = await told(response.clone());
  const script = /<script>([\s\S]*?)<\/script>/.exec(html)?.[1] ?? '';
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(script));
  expect(response.headers.get('content-security-policy')).toBe(
    `default-src 'none'; script-src 'sha256-${Buffer.from(digest).toString('base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  );
  expect(script).not.toContain(github.tokens.at(-1));
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(response.headers.get('referrer-policy')).toBe('no-referrer');
});

test('GitHub is asked for public repositories alone, for private ones where the editing settings say so, never for more', async () => {
  const asked: [string, string][] = [
    ['public_repo', 'public_repo'],
    ['repo', 'repo'],
    ['repo,delete_repo', 'public_repo'],
    ['', 'public_repo'],
  ];
  for (const [scope, given] of asked) {
    await begun(helper(), scope);
    expect(github.scopes.at(-1)).toBe(given);
  }
});

test('a wrong state is refused, and GitHub is not asked for a token', async () => {
  const answer = helper();
  const { ticket, yes } = await begun(answer);
  const other = await begun(answer);
  const before = github.tokens.length;
  for (const [address, cookie] of [
    [yes, ''],
    [yes, other.ticket],
    [yes, `${ticket}x`],
    [yes, ticket.replace(/\.\d+\./, '.99999999999999.')],
    [yes.replace(/state=[^&]+/, 'state='), ticket],
    [yes.replace(/state=[^&]+&?/, ''), '__Host-fingerpost-sign-in='],
  ] as const) {
    const response = await back(answer, address, cookie);
    expect(response.status).toBe(400);
    expect(await told(response)).toMatchObject({ outcome: 'error', message: expect.stringContaining('Sign in again') });
  }
  expect(github.tokens.length).toBe(before);
});

test('a state used once is refused the second time, and its cookie is taken away', async () => {
  const answer = helper();
  const { ticket, yes } = await begun(answer);
  const first = await back(answer, yes, ticket);
  expect(first.headers.get('set-cookie')).toMatch(/^__Host-fingerpost-sign-in=; .*Max-Age=0/);
  expect((await back(answer, yes, ticket)).status).toBe(400);
  // Another process, which remembers nothing, is refused by GitHub: its code is for one use too.
  expect(await told(await back(helper(), yes, ticket))).toMatchObject({
    outcome: 'error',
    message: 'GitHub’s permission was too old or used already. Sign in again.',
  });
});

test('a ticket older than ten minutes is refused', async () => {
  let now = Date.now();
  const answer = helper({}, { now: () => now });
  const { ticket, yes } = await begun(answer);
  now += 601_000;
  expect((await back(answer, yes, ticket)).status).toBe(400);
});

test('a code that somebody else was given is worth nothing here (PKCE)', async () => {
  const answer = helper();
  const mine = await begun(answer);
  const theirs = await begun(answer);
  const code = new URL(theirs.yes).searchParams.get('code') ?? '';
  const mixed = new URL(mine.yes);
  mixed.searchParams.set('code', code);
  expect(await told(await back(answer, mixed.href, mine.ticket))).toMatchObject({ outcome: 'error' });
});

test('another website cannot begin a sign-in', async () => {
  const answer = helper();
  for (const from of ['cross-site', 'same-site']) {
    const request = new Request(`${site}api/oauth/auth?provider=github`, { headers: { 'sec-fetch-site': from } });
    const response = await answer(request);
    expect(response.status).toBe(403);
    expect(response.headers.get('location')).toBeNull();
  }
});

test('a person who says no is told so in a sentence', async () => {
  const answer = helper();
  const { ticket, no } = await begun(answer);
  const { outcome, message } = await told(await back(answer, no, ticket));
  expect(outcome).toBe('error');
  expect(message).toContain('permission was not given at GitHub');
});

test('while GitHub is down, or answers nonsense, a person is told to wait', async () => {
  const { ticket, yes } = await begun(helper());
  const down = () => Promise.reject(new TypeError('fetch failed'));
  const nonsense = async () => new Response('<h1>Unicorn!</h1>', { status: 503 });
  for (const fetch of [down, nonsense]) {
    const response = await back(helper({}, { fetch }), yes, ticket);
    expect(response.status).toBe(502);
    expect(await told(response)).toMatchObject({ outcome: 'error', message: expect.stringContaining('Wait a few') });
  }
});

test('wrong settings are told to whoever looks after the site, without the secret', async () => {
  const secret = 'another-password-0123456789';
  const answer = helper({ GITHUB_CLIENT_SECRET: secret });
  const { ticket, yes } = await begun(answer);
  const { message, html } = await told(await back(answer, yes, ticket));
  expect(message).toContain('check GITHUB_CLIENT_ID and GITHUB_CLIENT_SECRET');
  expect(html).not.toContain(secret);
  const elsewhere = helper({ FINGERPOST_SITE: 'https://other.example.org/' });
  const mismatch = await elsewhere(
    new Request('https://other.example.org/api/oauth/auth?provider=github', { headers: {} }),
  );
  const sent = await fetch(mismatch.headers.get('location') ?? '', { redirect: 'manual' });
  const cookie = (mismatch.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  expect(await told(await back(elsewhere, sent.headers.get('location') ?? '', cookie))).toMatchObject({
    message: expect.stringContaining('register https://other.example.org/api/oauth/callback'),
  });
});

test('an error that GitHub never names cannot write anything of its own on the page', async () => {
  const answer = helper();
  const { ticket, no } = await begun(answer);
  const hostile = new URL(no);
  hostile.searchParams.set('error', '<script>alert(1)</script>');
  hostile.searchParams.set('error_description', '"><img src=x>');
  const { html } = await told(await back(answer, hostile.href, ticket));
  expect(html).not.toMatch(/alert\(1\)|<img/);
});

test('other providers, methods and addresses are refused', async () => {
  const answer = helper();
  expect((await answer(new Request(`${site}api/oauth/auth?provider=gitlab`))).status).toBe(400);
  expect((await answer(new Request(`${site}api/oauth/auth?provider=github`, { method: 'POST' }))).status).toBe(405);
  expect((await answer(new Request(`${site}api/oauth/`))).status).toBe(404);
});

test('every setting that is missing or wrong is told at once', () => {
  expect(oauthSettings({})).toEqual({
    problems: [
      expect.stringContaining('FINGERPOST_SITE'),
      expect.stringContaining('GITHUB_CLIENT_ID'),
      expect.stringContaining('GITHUB_CLIENT_SECRET'),
    ],
  });
  for (const wrong of ['http://larkbridge.example.org/', 'javascript:alert(1)', 'https://a:b@c.example/', 'town'])
    expect(oauthSettings({ ...environment(), FINGERPOST_SITE: wrong })).toHaveProperty('problems');
  // Netlify knows the address of its sites.
  expect(oauthSettings({ ...environment(), FINGERPOST_SITE: undefined, URL: origin })).toHaveProperty('settings');
});

test('on this machine http is enough, and its cookie has a plain name', async () => {
  const here = 'http://localhost:4375/';
  const response = await helper({ FINGERPOST_SITE: here })(new Request(`${here}api/oauth/auth?provider=github`));
  expect(response.headers.get('set-cookie')).toMatch(/^fingerpost-sign-in=[^;]+; (?!.*Secure)/);
});
