/** The entry for Netlify. Beside the gateway, because every file in `src/server/functions` becomes a function. */
import { expect, test, vi } from 'vitest';
import answer, { config } from './gateway.ts';

vi.mock('@netlify/blobs', () => ({ getStore: () => ({ get: async () => null }) }));

const asked = () =>
  answer(new Request('https://larkbridge.example.org/api/me'), { ip: '192.0.2.1', waitUntil: () => {} });

test('without its settings it says so to the visitor, and what is missing to the log alone', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {});
  const response = await asked();
  expect(response.status).toBe(503);
  expect(await response.json()).toEqual({
    error: 'Editing online is not set up on this site yet. Whoever looks after it finds what is missing in the log.',
  });
  expect(log.mock.calls.join()).toContain('FINGERPOST_GIT');
  log.mockRestore();
});

test('with its settings it answers', async () => {
  vi.stubEnv('FINGERPOST_SITE', 'https://larkbridge.example.org/');
  vi.stubEnv('FINGERPOST_GIT', 'https://github.com/larkbridge/directory');
  vi.stubEnv('FINGERPOST_GIT_TOKEN', 'x');
  vi.stubEnv('FINGERPOST_SMTP', 'smtp://127.0.0.1:1');
  vi.stubEnv('FINGERPOST_MAIL_FROM', 'x@example.org');
  vi.stubEnv('FINGERPOST_PEOPLE', 'people:\n  - { email: x@example.org, role: staff }\n');
  expect(await (await asked()).json()).toEqual({
    error: 'You are not signed in. Open the editor and ask for a sign-in link.',
  });
  vi.unstubAllEnvs();
});

test('it has the gateway’s addresses', () => {
  for (const path of ['edit', 'me', 'sign-in', 'sign-in/*', 'sign-out', 'suggestions'])
    expect(config.path).toContain(`/api/${path}`);
});
