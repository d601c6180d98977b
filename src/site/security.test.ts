import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { headerRules, headersFor } from '../../scripts/lib/headers.ts';
import { editingDefaults } from '../schema/editing.ts';
import { adminHeaders, adminPolicy } from './admin-security.ts';
import { securityHeaders } from './headers-integration.ts';
import {
  assetFolders,
  assetHeaders,
  contentSecurityPolicy,
  fixedHeaders,
  hashesIn,
  headersFile,
  perPage,
  policyForAstro,
} from './security.ts';

const hashes = { scripts: ['sha256-bbb=', 'sha256-aaa='], styles: ['sha256-ccc='] };

test('S-04 the header allows nothing by default and no inline script', () => {
  const policy = contentSecurityPolicy(hashes);
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval' 'sha256-aaa=' 'sha256-bbb='");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).toContain("worker-src 'self'");
  expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|\*|https?:/);
});

test('S-04 the meta tag says the same as the header, but for what a meta tag cannot say', () => {
  const forAstro = policyForAstro();
  const header = contentSecurityPolicy({ scripts: [], styles: [] }).split('; ');
  const meta = [
    ...forAstro.directives,
    `script-src ${forAstro.scriptDirective.resources.join(' ')}`,
    `style-src ${forAstro.styleDirective.resources.join(' ')}`,
  ];
  expect(header).toEqual([...meta, "frame-ancestors 'none'"]);
});

test('S-05 netlify.toml sends the fixed headers word for word', async () => {
  const toml = await readFile(new URL('../../netlify.toml', import.meta.url), 'utf8');
  const block = (path: string, headers: Record<string, string>) =>
    [
      '[[headers]]',
      `  for = "${path}"`,
      '  [headers.values]',
      ...Object.entries(headers).map(([name, value]) => `    ${name} = "${value}"`),
    ].join('\n');
  const assets = assetFolders.map((name) => block(`/${name}/*`, assetHeaders));
  expect(toml).toContain(`${[block('/*', fixedHeaders), ...assets].join('\n\n')}\n`);
  expect(toml.match(/\[\[headers\]\]/g)).toHaveLength(1 + assetFolders.length);
  expect(toml).not.toContain('Content-Security-Policy =');
});

test('the editor’s page may run no text as code, and speaks with its own site and the host of its files alone', () => {
  expect(adminPolicy()).not.toMatch(/unsafe-eval|\*|https?:/);
  expect(adminPolicy()).toContain("script-src 'self';");
  const github = adminPolicy({ ...editingDefaults, backend: 'github', repository: 'larkbridge/directory' });
  expect(github.match(/https?:[^ ;]*/g)).toEqual(['https://api.github.com']);
  expect(adminHeaders()).toMatchObject({ 'X-Robots-Tag': 'noindex, nofollow', 'Referrer-Policy': 'no-referrer' });
});

test('P-10 no other website, and none in a frame, may ask where somebody is', () => {
  expect(fixedHeaders['Permissions-Policy']).toMatch(/(?:^|, )geolocation=\(self\)(?:,|$)/);
  expect(fixedHeaders['Permissions-Policy']?.match(/geolocation/g)).toHaveLength(1);
});

test('the hashes of a page are read from its policy, however its quotes are written', () => {
  const page = (policy: string) => `<head><meta http-equiv="content-security-policy" content="${policy}"></head>`;
  const policy = "script-src 'self' 'sha256-a+/=' 'sha256-b='; style-src 'self' 'sha256-c=';";
  expect(hashesIn(page(policy))).toEqual({ scripts: ['sha256-a+/=', 'sha256-b='], styles: ['sha256-c='] });
  expect(hashesIn(page(policy.replaceAll("'", '&#39;')))).toEqual(hashesIn(page(policy)));
  expect(hashesIn('<p>No policy</p>')).toEqual({ scripts: [], styles: [] });
});

test('a build’s _headers holds the hashes of all its pages, and on Netlify no header that netlify.toml sends', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'fingerpost-headers-'));
  const page = (hash: string) =>
    `<meta http-equiv="content-security-policy" content="script-src 'self' '${hash}'; style-src 'self'">`;
  await mkdir(join(folder, 'one'));
  await writeFile(join(folder, 'index.html'), page('sha256-first='));
  await writeFile(join(folder, 'one', 'index.html'), page('sha256-second='));
  const anywhere = await writtenHeaders(folder, { onNetlify: false });
  expect(anywhere).toContain("'sha256-first=' 'sha256-second='");
  for (const name of Object.keys({ ...fixedHeaders, ...perPage })) expect(anywhere).toContain(`  ${name}: `);
  const netlify = await writtenHeaders(folder, { onNetlify: true });
  expect(netlify).toContain('Content-Security-Policy: ');
  for (const name of Object.keys(fixedHeaders)) expect(netlify).not.toContain(name);
  await rm(folder, { recursive: true });
});

test('what is named after its own bytes may be kept for a year, and no page may', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'fingerpost-headers-'));
  for (const each of ['_astro', 'photos', 'one']) await mkdir(join(folder, each));
  const toml = { '/*': fixedHeaders, '/_astro/*': assetHeaders, '/photos/*': assetHeaders };
  const written = {
    elsewhere: headerRules(await writtenHeaders(folder, { onNetlify: false })),
    netlify: [...headerRules(headersFile(toml)), ...headerRules(await writtenHeaders(folder, { onNetlify: true }))],
  };
  for (const [host, rules] of Object.entries(written)) {
    for (const path of ['/photos/chess-club-480.1f3a9c0b.webp', '/_astro/finder.Ab12.js']) {
      const headers = headersFor(rules, path);
      expect(headers.get('Cache-Control'), `${host} ${path}`).toBe('public, max-age=31536000, immutable');
      expect(headers.get('X-Content-Type-Options'), `${host} ${path}`).toBe('nosniff');
    }
    for (const path of ['/', '/one/', '/one/cards.json', '/icons.svg'])
      expect(headersFor(rules, path).has('Cache-Control'), `${host} ${path}`).toBe(false);
  }
  await rm(folder, { recursive: true });
});

test('the editor’s page has its own policy on every host, joined with no other', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'fingerpost-headers-'));
  const content = join(folder, 'content');
  await mkdir(join(content, 'settings'), { recursive: true });
  await writeFile(join(content, 'settings', 'editing.yaml'), 'backend: gateway\n');
  for (const each of ['one', 'admin']) await mkdir(join(folder, 'site', each), { recursive: true });
  await writeFile(join(folder, 'site', 'index.html'), '<p>Home</p>');

  for (const onNetlify of [true, false]) {
    const rules = headerRules(await writtenHeaders(join(folder, 'site'), { onNetlify, content }));
    for (const path of ['/admin/', '/admin/assets/editor.js']) {
      const headers = headersFor(rules, path);
      expect(headers.get('Content-Security-Policy')).toBe(adminPolicy());
      expect(headers.get('Cross-Origin-Opener-Policy')).toBe('same-origin-allow-popups');
      expect(headers.get('X-Robots-Tag')).toBe('noindex, nofollow');
    }
    for (const path of ['/', '/one/', '/one/two/', '/404.html']) {
      const headers = headersFor(rules, path);
      expect(headers.get('Content-Security-Policy')).toContain("'wasm-unsafe-eval'");
      expect(headers.get('Content-Security-Policy')).not.toContain('unsafe-inline');
      expect(headers.get('Cross-Origin-Opener-Policy')).toBe('same-origin');
    }
  }
  await rm(folder, { recursive: true });
});

/** The `_headers` that a build of `folder` would write. */
async function writtenHeaders(folder: string, options: { onNetlify: boolean; content?: string }): Promise<string> {
  const hook = securityHeaders(options).hooks['astro:build:done'] as unknown as (on: { dir: URL }) => Promise<void>;
  await hook({ dir: pathToFileURL(`${folder}/`) });
  return readFile(join(folder, '_headers'), 'utf8');
}

test('a headers file names each path once, with its headers below it', () => {
  expect(headersFile({ '/*': { A: '1', B: '2' }, '/x/*': { C: '3' } })).toBe('/*\n  A: 1\n  B: 2\n\n/x/*\n  C: 3\n');
});
