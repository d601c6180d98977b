import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const script = join(import.meta.dirname, 'oauth.ts');
const environment = {
  PATH: process.env.PATH,
  FINGERPOST_SITE: 'https://larkbridge.example.org/',
  GITHUB_CLIENT_ID: 'Iv1.larkbridge',
  GITHUB_CLIENT_SECRET: 'a-password-0123456789',
};

test('signing in with GitHub runs as a process, and says which callback address GitHub must know', async () => {
  const running = spawn(process.execPath, [script, '--port', '4375'], { env: environment });
  try {
    const [said] = await once(running.stdout, 'data');
    expect(String(said)).toContain('4375/api/oauth/auth');
    const response = await fetch('http://127.0.0.1:4375/api/oauth/auth?provider=github', { redirect: 'manual' });
    expect(response.headers.get('location')).toMatch(/^https:\/\/github\.com\/login\/oauth\/authorize\?/);
    expect((await fetch('http://127.0.0.1:4375/')).status).toBe(404);
  } finally {
    running.kill();
  }
});

test('without its settings it says which are missing, and never shows the secret', () => {
  const ran = spawnSync(process.execPath, [script], {
    env: { ...environment, GITHUB_CLIENT_ID: '' },
    encoding: 'utf8',
  });
  expect(ran.status).toBe(1);
  expect(ran.stderr).toContain('GITHUB_CLIENT_ID: copy the “Client ID”');
  expect(ran.stdout + ran.stderr).not.toContain(environment.GITHUB_CLIENT_SECRET);
});
