/** A published site with its editor at `/admin/`, for people who sign in at a host of git repositories. */
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ServerType, serve } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { oauth } from '../../../src/server/oauth/oauth.ts';
import { oauthSettings } from '../../../src/server/oauth/settings.ts';
import { adminBundle } from '../../../src/site/admin-bundle.ts';
import { adminContent } from '../../../src/site/admin-content.ts';
import { adminHeaders } from '../../../src/site/admin-security.ts';
import type { MockGithub } from '../../lib/mock-github.ts';

export const repository = 'larkbridge/directory';

interface Options {
  /** Where its people sign in, for sites that use GitHub. */
  github?: MockGithub;
  content?: string;
}

/** Starts it on a port of this machine, edited as `editing` (the text of `editing.yaml`) says; its headers are the real ones. */
export async function editorSite(port: number, editing: string, options: Options = {}): Promise<ServerType> {
  const { github, content = 'tests/content' } = options;
  const { settings, headers, preview } = madeFrom(content, editing);
  const app = new Hono();
  if (github) {
    // The directory has another address, which this machine does not serve.
    if (settings.config) settings.config.backend.base_url = `http://localhost:${port}`;
    const answer = oauthAt(`http://localhost:${port}/`, github);
    app.all('/api/oauth/*', ({ req }) => answer(req.raw));
  }
  app.use('/admin/*', async (context, next) => {
    await next();
    for (const [name, value] of Object.entries(headers)) context.header(name, value);
  });
  app.get('/admin/config.json', (context) => context.json(settings));
  app.get('/admin/preview-data.json', (context) => context.json(preview));
  const bundle = await adminBundle();
  app.use('/admin/*', serveStatic({ root: bundle, rewriteRequestPath: (path) => path.replace('/admin', '') }));
  app.get('/icon.svg', serveStatic({ path: 'public/icon.svg' }));
  return serve({ fetch: app.fetch, port, hostname: 'localhost' });
}

/** What a build of a directory writes for its editor. */
function madeFrom(from: string, editing: string) {
  const content = mkdtempSync(join(tmpdir(), 'fingerpost-editor-'));
  cpSync(from, content, { recursive: true });
  writeFileSync(`${content}/settings/editing.yaml`, editing);
  const made = adminContent(content, { base: '/', embedded: false });
  const preview = made.preview();
  rmSync(content, { recursive: true });
  return { settings: made.settings, headers: adminHeaders(made.editing), preview };
}

function oauthAt(site: string, github: MockGithub) {
  github.app.callback = `${site}api/oauth/callback`;
  const found = oauthSettings({
    FINGERPOST_SITE: site,
    GITHUB_CLIENT_ID: github.app.id,
    GITHUB_CLIENT_SECRET: github.app.secret,
    GITHUB_SERVER: github.url,
  });
  if ('problems' in found) throw new Error(found.problems.join('\n'));
  return oauth(found.settings);
}

/** What GitHub’s interface says of a repository that holds one listing of the tests’ directory. */
export function oneListing(name: string): Record<string, unknown> {
  const bytes = readFileSync(`tests/content/listings/${name}.md`);
  const sha = createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
  const blob = { path: `${name}.md`, mode: '100644', type: 'blob', sha, size: bytes.length };
  const trees = `GET /repos/${repository}/git/trees/main:content`;
  return {
    'GET /user': { login: 'secretary', name: 'School secretary', id: 1 },
    [`GET /repos/${repository}`]: { owner: { login: 'larkbridge' }, permissions: { push: true } },
    [`${trees}/listings`]: { sha, tree: [blob], truncated: false },
    [`${trees}/photos`]: { sha, tree: [], truncated: false },
    [`GET /repos/${repository}/git/blobs/${sha}`]: { sha, encoding: 'base64', content: bytes.toString('base64') },
    [`GET /repos/${repository}/commits`]: [],
  };
}
