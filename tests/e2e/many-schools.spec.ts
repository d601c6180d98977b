/** Urgent help where a directory has a hundred schools: the numbers first, a school found by its name, and few bytes. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { serveFolder } from '../../scripts/lib/static-server.ts';
import { writeMadeUpDirectory } from '../bench/generate.ts';
import { expect, test } from './lib/test.ts';

const port = 4391;
test.use({ baseURL: `http://127.0.0.1:${port}/` });
// One build for all of them.
test.describe.configure({ mode: 'serial' });

let work: string;
let server: Server;

test.beforeAll('build a directory of a hundred schools', async () => {
  test.setTimeout(180_000);
  work = mkdtempSync(join(tmpdir(), 'fingerpost-hundred-'));
  const content = join(work, 'content');
  writeMadeUpDirectory(content, { schools: 100, listingsPerSchool: 1 });
  const env = { ...process.env, FINGERPOST_CONTENT: content, FINGERPOST_CACHE: join(work, 'cache') };
  const { status, stderr } = spawnSync(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', join(work, 'site')],
    { env, encoding: 'utf8' },
  );
  expect(status, stderr).toBe(0);
  server = await serveFolder({ folder: join(work, 'site'), port });
});

test.afterAll(() => {
  server?.closeAllConnections();
  server?.close();
  rmSync(work, { recursive: true, force: true });
});

test('the numbers are on the first screen of a phone, and the page weighs at most 8 KB', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('help/');
  for (const number of ['0800 1111', 'SHOUT to 85258']) {
    const box = await page.locator('.help-rows').getByRole('link', { name: number }).boundingBox();
    expect((box?.y ?? 999) + (box?.height ?? 0), number).toBeLessThanOrEqual(844);
  }
  expect(gzipSync(readFileSync(join(work, 'site/help/index.html'))).length).toBeLessThan(8 * 1024);
});

test('a school is found by its name, and all of them without a script', async ({ page, browser }) => {
  await page.goto('help/');
  const schools = page.locator('.help-schools > li');
  await expect(schools).toHaveCount(100);
  const name = (await schools.nth(57).getByRole('link').first().textContent()) ?? '';
  await page.getByRole('searchbox', { name: 'Find your school' }).fill(name.toLowerCase());
  await expect(schools.nth(57)).toBeVisible();
  expect(await schools.filter({ visible: true }).count()).toBeLessThan(5);
  await expect(page.locator('[data-schools-found]')).toContainText('school');
  await page.getByRole('searchbox', { name: 'Find your school' }).fill('hogwarts');
  await expect(page.locator('[data-schools-found]')).toHaveText('No school of that name');

  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: `http://127.0.0.1:${port}/` });
  const plain = await context.newPage();
  await plain.goto('help/');
  await expect(plain.locator('.help-schools > li').filter({ visible: true })).toHaveCount(100);
  await expect(plain.getByRole('searchbox')).toBeHidden();
  await context.close();
});
