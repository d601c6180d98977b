import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { gitToken, partner, staff, type TestGateway, testGateway } from '../../../../tests/lib/test-gateway.ts';

let here: TestGateway;
beforeEach(() => {
  here = testGateway();
});
afterEach(() => {
  expect(here.seen.join('\n')).not.toContain(gitToken);
});

const asked = (email: string, headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  body: JSON.stringify({ email }),
  headers: { 'content-type': 'application/json', ...headers },
});
const press: RequestInit = { method: 'POST' };

describe('asking for a link', () => {
  test('a person of the list gets a letter, anybody else the same answer and none', async () => {
    const known = await here.ask('api/sign-in', asked(' Chess@Example.org '));
    const unknown = await here.ask('api/sign-in', asked('stranger@example.org'));
    expect(here.letters.map(({ to }) => to)).toEqual(['chess@example.org']);
    expect([unknown.status, unknown.text]).toEqual([known.status, known.text]);
    expect(known.json).toEqual({
      message: 'If you may edit here, an e-mail is on its way to you. The link in it works for 15 minutes.',
    });
    // As much is kept for the one as for the other, so both take as long.
    expect(await here.store.keys('link/')).toHaveLength(2);
  });

  test('what is no address is told so', async () => {
    const answer = await here.ask('api/sign-in', asked('chess'));
    expect([answer.status, answer.json]).toEqual([
      422,
      { error: 'Write your e-mail address, like “office@school.example.org”.' },
    ]);
  });

  test('nobody’s mailbox is filled: four letters in a quarter of an hour, with the same answer after that', async () => {
    for (let turn = 0; turn < 6; turn++) expect((await here.ask('api/sign-in', asked(partner.email))).status).toBe(200);
    expect(here.letters).toHaveLength(4);
    here.wait(16);
    await here.ask('api/sign-in', asked(partner.email));
    expect(here.letters).toHaveLength(5);
  });

  test('one client asks twenty times in a quarter of an hour and no more', async () => {
    const answers = [];
    for (let turn = 0; turn < 21; turn++) answers.push(await here.ask('api/sign-in', asked(`x${turn}@example.org`)));
    expect(answers.map(({ status }) => status).filter((status) => status === 200)).toHaveLength(20);
    expect(answers.at(-1)?.json).toEqual({
      error: 'That was very often in a short time. Wait a quarter of an hour and try again.',
    });
    expect((await here.ask('api/sign-in', { ...asked('y@example.org'), client: '192.0.2.2' })).status).toBe(200);
  });

  test('the secret of a link is kept nowhere', async () => {
    await here.ask('api/sign-in', asked(partner.email));
    const kept = await Promise.all((await here.store.keys('')).map(async (key) => key + (await here.store.get(key))));
    expect(kept.join('\n')).not.toContain(here.lastLink());
  });
});

describe('using a link', () => {
  beforeEach(() => here.ask('api/sign-in', asked(partner.email)));

  test('opening it does nothing; the button signs in, and the cookie is for this host’s server alone', async () => {
    const page = await here.ask(`api/sign-in/${here.lastLink()}`, { headers: { 'sec-fetch-site': 'cross-site' } });
    expect(page.status).toBe(200);
    expect(page.text).toContain('<button>Sign in</button>');
    expect(page.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-/);
    expect(page.headers.get('set-cookie')).toBeNull();

    const pressed = await here.ask(`api/sign-in/${here.lastLink()}`, press);
    expect([pressed.status, pressed.headers.get('location')]).toEqual([303, '/admin/']);
    expect(pressed.headers.get('set-cookie')).toMatch(
      /^__Host-fingerpost=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
    );
  });

  test('it works once', async () => {
    const both = await Promise.all([1, 2].map(() => here.ask(`api/sign-in/${here.lastLink()}`, press)));
    expect(both.map(({ status }) => status).toSorted()).toEqual([303, 403]);
    const third = await here.ask(`api/sign-in/${here.lastLink()}`, press);
    expect(third.text).toContain('This link does not work any more');
    expect(third.headers.get('set-cookie')).toBeNull();
  });

  test('it works for a quarter of an hour', async () => {
    here.wait(15);
    expect((await here.ask(`api/sign-in/${here.lastLink()}`, press)).status).toBe(403);
  });

  test.each(['x', 'a'.repeat(43), '..%2f..%2fsession', '%00'])('an invented one is refused: %s', async (secret) => {
    expect((await here.ask(`api/sign-in/${secret}`, press)).status).toBe(403);
  });

  test('another website cannot press the button', async () => {
    const headers = { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' };
    const answer = await here.ask(`api/sign-in/${here.lastLink()}`, { ...press, headers });
    expect(answer.status).toBe(403);
    expect(answer.json).toEqual({
      error: 'This can be sent only from https://larkbridge.example.org/ itself, not from another website.',
    });
    expect((await here.ask(`api/sign-in/${here.lastLink()}`, press)).status).toBe(303);
  });
});

describe('being signed in', () => {
  const me = (cookie: string) => here.ask('api/me', { headers: { cookie } });

  test('it says who', async () => {
    const answer = await me(await here.signIn(partner));
    expect(answer.json).toEqual({ email: 'chess@example.org', role: 'partner', organisations: ['hall-trust'] });
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  test('staff are told where the site could not be made anew, and partners are not', async () => {
    here = testGateway({ siteTrouble: () => 'The old one stays.' });
    expect((await me(await here.signIn(staff))).json).toMatchObject({ notice: 'The old one stays.' });
    expect((await me(await here.signIn(partner))).json).not.toHaveProperty('notice');
  });

  test('without a cookie it says what to do', async () => {
    const answer = await here.ask('api/me');
    expect([answer.status, answer.json]).toEqual([
      401,
      { error: 'You are not signed in. Open the editor and ask for a sign-in link.' },
    ]);
  });

  test('after twelve hours it says what to do, and that nothing is lost', async () => {
    const cookie = await here.signIn(staff);
    here.wait(12 * 60);
    const answer = await here.edit(cookie, 'unpublishedEntries');
    expect([answer.status, answer.json]).toEqual([
      401,
      {
        error:
          'You have been signed out, as happens after 12 hours. Nothing is lost: leave this page open, sign in again in a new tab, then come back and save.',
      },
    ]);
  });

  test('signing out ends it on this side too', async () => {
    const cookie = await here.signIn(staff);
    const out = await here.ask('api/sign-out', { method: 'POST', headers: { cookie } });
    expect(out.headers.get('set-cookie')).toMatch(/^__Host-fingerpost=; Max-Age=0; Path=\//);
    expect((await me(cookie)).status).toBe(401);
  });

  test('who is taken off the list is out at once', async () => {
    const cookie = await here.signIn(partner);
    here.services.settings.people = [staff];
    expect((await me(cookie)).json).toEqual({
      error: 'Your address may no longer sign in. Ask the school that runs this directory.',
    });
  });

  test('on this computer, without https, the cookie has a plain name', async () => {
    here = testGateway({}, new URL('http://localhost:4373/'));
    expect(await here.signIn(staff)).toMatch(/^fingerpost=/);
  });

  test('a site below a path has its gateway there', async () => {
    here = testGateway({}, new URL('https://example.org/town/'));
    await here.ask('api/sign-in', asked(staff.email));
    expect(here.letters[0]?.text).toContain('https://example.org/town/api/sign-in/');
    const answer = await here.ask(`api/sign-in/${here.lastLink()}`, press);
    expect(answer.headers.get('location')).toBe('/town/admin/');
  });
});

describe('the editor’s address', () => {
  const hostile: [string, Record<string, string>][] = [
    ['another website', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }],
    ['another host of the same domain', { 'sec-fetch-site': 'same-site', origin: 'https://www.example.org' }],
    ['an old browser on another website', { 'sec-fetch-site': 'none of this', origin: 'https://evil.example' }],
    ['an old browser that hides where it comes from', { 'sec-fetch-site': 'none of this', origin: 'null' }],
    ['what is no browser', { 'sec-fetch-site': 'none of this' }],
    ['a forged header of another website', { origin: 'https://evil.example' }],
  ];
  test.each(hostile)('refuses %s', async (_, headers) => {
    const cookie = await here.signIn(staff);
    const body = JSON.stringify({ action: 'info', params: {} });
    const init = { method: 'POST', body, headers: { 'content-type': 'application/json', cookie, ...headers } };
    expect((await here.ask('api/edit', init)).status).toBe(403);
  });

  test('takes an old browser on this site', async () => {
    const cookie = await here.signIn(staff);
    const body = JSON.stringify({ action: 'info', params: {} });
    const from = { 'sec-fetch-site': 'none of this', origin: 'https://larkbridge.example.org' };
    const headers = { 'content-type': 'application/json', cookie, ...from };
    expect((await here.ask('api/edit', { method: 'POST', body, headers })).status).toBe(200);
  });

  test('takes JSON alone, which no form of another website can send', async () => {
    const cookie = await here.signIn(staff);
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', '']) {
      const init = { method: 'POST', body: '{"action":"info"}', headers: { 'content-type': type, cookie } };
      expect((await here.ask('api/edit', init)).status, type).toBe(415);
    }
  });

  test('what is too much, no JSON or no request of the editor gets a sentence', async () => {
    const cookie = await here.signIn(staff);
    const send = async (body: string) => {
      const headers = { 'content-type': 'application/json', cookie, 'content-length': String(body.length) };
      const { status, json } = await here.ask('api/edit', { method: 'POST', body, headers });
      return [status, (json as { error: string }).error];
    };
    expect(await send('x'.repeat(12_000_001))).toEqual([
      413,
      'That is too much at once. Make it shorter, or the picture smaller.',
    ]);
    expect(await send('{')).toEqual([400, 'The request is not valid JSON. Load the page again.']);
    expect((await send('{"action":"shutdown","params":{}}'))[0]).toBe(422);
    expect((await send('{"action":"getEntry","params":{"path":7}}'))[0]).toBe(422);
    expect((await send('null'))[0]).toBe(422);
  });
});

test('who did what is in the log, and no secret', async () => {
  await here.signIn(partner);
  const log = (await here.store.get('log/2026-11')) ?? '';
  const lines = log
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines).toEqual([
    { at: '2026-11-23T09:00:00.000Z', who: 'chess@example.org', did: 'ask for a link' },
    { at: '2026-11-23T09:00:00.000Z', who: 'chess@example.org', did: 'sign in' },
  ]);
  expect(log).not.toContain(here.lastLink());
});
