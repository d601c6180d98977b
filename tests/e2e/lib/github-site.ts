/** A published site whose people sign in to the editor with GitHub: its `/admin/` and `/api/oauth/`, with real headers. */
import { createHash } from 'node:crypto';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type ServerType, serve } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { oauth } from '../../../src/oauth/oauth.ts';
import { oauthSettings } from '../../../src/oauth/settings.ts';
import { adminBundle } from '../../../src/site/admin-bundle.ts';
import { adminContent } from '../../../src/site/admin-content.ts';
import { adminHeaders } from '../../../src/site/admin-security.ts';
import type { MockGithub } from '../../lib/mock-github.ts';

const repository = 'larkbridge/directory';
const content = '.cache/test/github-content';

/** Starts it on a port of this machine; GitHub is `github`. */
export async function githubSite(port: number, github: MockGithub): Promise<ServerType> {
  const site = `http://localhost:${port}/`;
  rmSync(content, { recursive: true, force: true });
  cpSync('tests/content', content, { recursive: true });
  writeFileSync(`${content}/settings/editing.yaml`, `backend: github\nrepository: ${repository}\n`);
  const { editing, settings, preview } = adminContent(content, { base: '/', embedded: false });
  // The tests’ site has another address, which this machine does not serve.
  if (settings.config) settings.config.backend.base_url = site.slice(0, -1);

  const found = oauthSettings({
    FINGERPOST_SITE: site,
    GITHUB_CLIENT_ID: github.app.id,
    GITHUB_CLIENT_SECRET: github.app.secret,
    GITHUB_SERVER: github.url,
  });
  if ('problems' in found) throw new Error(found.problems.join('\n'));
  github.app.callback = `${site}api/oauth/callback`;
  const answer = oauth(found.settings);

  const app = new Hono();
  app.all('/api/oauth/*', ({ req }) => answer(req.raw));
  app.use('/admin/*', async (context, next) => {
    await next();
    for (const [name, value] of Object.entries(adminHeaders(editing))) context.header(name, value);
  });
  app.get('/admin/config.json', (context) => context.json(settings));
  app.get('/admin/preview-data.json', (context) => context.json(preview()));
  const bundle = await adminBundle();
  app.use('/admin/*', serveStatic({ root: bundle, rewriteRequestPath: (path) => path.replace('/admin', '') }));
  app.get('/favicon.svg', serveStatic({ path: 'public/favicon.svg' }));
  return serve({ fetch: app.fetch, port, hostname: 'localhost' });
}

/** What GitHub’s interface says of a repository that holds one listing of the tests’ directory. */
export function oneListing(name: string): Record<string, unknown> {
  const bytes = readFileSync(`tests/content/listings/${name}.md`);
  const sha = createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
  const blob = { path: `${name}.md`, mode: '100644', type: 'blob', sha, size: bytes.length };
  return {
    'GET /user': { login: 'secretary', name: 'School secretary', id: 1 },
    [`GET /repos/${repository}`]: { owner: { login: 'larkbridge' }, permissions: { push: true } },
    [`GET /repos/${repository}/git/trees/main:content/listings`]: { sha, tree: [blob], truncated: false },
    [`GET /repos/${repository}/git/trees/main:content/photos`]: { sha, tree: [], truncated: false },
    [`GET /repos/${repository}/git/blobs/${sha}`]: { sha, encoding: 'base64', content: bytes.toString('base64') },
    [`GET /repos/${repository}/commits`]: [],
  };
}
