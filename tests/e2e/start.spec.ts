/** `npm start`: the site while somebody works on it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { finder } from './lib/finder.ts';
import { testDay } from './lib/sites.ts';
import { expect, test } from './lib/test.ts';

const content = '.cache/test/start-content';
const port = 4369;
const address = `http://localhost:${port}/`;
let server: ChildProcess;

test.use({ baseURL: address });

test.beforeAll('start it on a copy of the content', async ({ browserName: _ }, info) => {
  info.setTimeout(90_000);
  rmSync(content, { recursive: true, force: true });
  cpSync('tests/content', content, { recursive: true });
  server = spawn(process.execPath, ['scripts/start.ts', '--port', String(port), '--content', content], {
    env: { ...process.env, FINGERPOST_TODAY: testDay },
    stdio: 'ignore',
  });
  await expect(async () => expect((await fetch(address)).ok).toBe(true)).toPass({ timeout: 80_000 });
});

test.afterAll(() => server?.kill());

test('the finder works, stays as it is while nothing changes, and shows an edit', async ({ page, watch }) => {
  test.setTimeout(90_000);
  // Pictures and scripts that are on their way when the tools get ready are asked for again.
  watch.expectFault(/Failed to fetch|Outdated|504/);
  const view = finder(page);
  await expect(async () => {
    await view.open();
    await view.box.fill('chess');
    await expect(view.names.first()).toHaveText('Chess Club', { timeout: 5000 });
  }).toPass({ timeout: 60_000 });
  let loads = 0;
  page.on('load', () => loads++);
  await page.waitForTimeout(3000);
  expect(loads).toBe(0);

  const path = join(content, 'listings/chess-club.md');
  writeFileSync(
    path,
    readFileSync(path, 'utf8').replace(/^summary: .*$/m, 'summary: Knights and castles for everyone.'),
  );
  await expect(async () => {
    const html = await (await fetch(`${address}north-primary/chess-club/`)).text();
    expect(html).toContain('Knights and castles for everyone.');
  }).toPass({ timeout: 20_000 });
});
