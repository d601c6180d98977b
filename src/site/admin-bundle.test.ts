import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { adminBundle } from './admin-bundle.ts';

let files: { path: string; text: string }[];

beforeAll(async () => {
  const folder = await adminBundle();
  files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:js|css|html)$/.test(path))
    .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
}, 180_000);

/** What an editor downloads the first time, whichever way files are reached: about a megabyte. */
test('the editor stays below 1.25 million bytes, compressed', () => {
  const bytes = files.reduce((sum, { text }) => sum + gzipSync(text, { level: 9 }).length, 0);
  expect(bytes).toBeLessThan(1_250_000);
  expect(bytes).toBeGreaterThan(500_000);
});

test('nothing in the editor loads a script, a style or letters from another website', () => {
  const elsewhere =
    /(?:src=|import\(?\s*|@import\s+(?:url\()?)["'`]https?:\/\/|url\(["']?https?:\/\/|fonts\.g(?:oogleapis|static)|unpkg\.com|netlify-identity-widget/;
  for (const { path, text } of files) expect(elsewhere.exec(text)?.[0] ?? '', path).toBe('');
});

test('no reader of TOML or of JavaScript front matter is in the editor', () => {
  for (const { path, text } of files) {
    expect(text, path).not.toMatch(/eval\(["'`]require\(['"`]util/);
    expect(text, path).not.toMatch(/coffee-?script/i);
  }
});
