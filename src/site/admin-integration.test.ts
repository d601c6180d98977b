import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { editorPages } from './admin-integration.ts';

const folder = mkdtempSync(join(tmpdir(), 'fingerpost-admin-'));
const content = join(folder, 'content');
const site = join(folder, 'site');
const made = (file: string) => JSON.parse(readFileSync(join(site, 'admin', file), 'utf8'));

beforeEach(() => {
  rmSync(site, { recursive: true, force: true });
  rmSync(content, { recursive: true, force: true });
  cpSync('tests/content', content, { recursive: true });
  vi.stubEnv('FINGERPOST_CONTENT', content);
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

/** What a build adds to a finished site at `/town/`. */
async function build(): Promise<void> {
  const { hooks } = editorPages(async () => ({ status: 500, json: null })) as unknown as {
    hooks: Record<string, (about: object) => Promise<void> | void>;
  };
  await hooks['astro:config:done']?.({ config: { base: '/town' } });
  await hooks['astro:build:done']?.({ dir: pathToFileURL(`${site}/`) });
}

test('a site that nobody edits online has no editor, and no settings of one', async () => {
  await build();
  expect(existsSync(join(site, 'admin'))).toBe(false);
});

test('a site that is edited online has the editor with its settings, and no secret', { timeout: 120_000 }, async () => {
  writeFileSync(join(content, 'settings', 'editing.yaml'), 'backend: gateway\n');
  await build();
  expect(readFileSync(join(site, 'admin', 'index.html'), 'utf8')).toMatch(/<meta name="robots" content="noindex/);
  expect(made('config.json')).toMatchObject({
    editing: 'gateway',
    base: '/town/',
    config: { backend: { name: 'proxy', proxy_url: '/town/api/edit' } },
  });
  expect(made('preview-data.json').schools.length).toBeGreaterThan(0);
  expect(JSON.stringify(made('preview-data.json'))).not.toMatch(/private(?:Email|Phone)/);
});
