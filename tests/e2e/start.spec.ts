/** `npm start`: the site while somebody works on it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { finder } from './lib/finder.ts';
import { type Started, started } from './lib/started.ts';
import { expect, test } from './lib/test.ts';

const port = 4369;
let site: Started;

test.use({ baseURL: `http://localhost:${port}/` });

test.beforeAll('start it on a copy of the content', async ({ browserName: _ }, info) => {
  info.setTimeout(150_000);
  site = await started('start', port);
});

test.afterAll(() => site?.stop());

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

  const path = join(site.content, 'listings/chess-club.md');
  writeFileSync(
    path,
    readFileSync(path, 'utf8').replace(/^summary: .*$/m, 'summary: Knights and castles for everyone.'),
  );
  await expect(async () => {
    const html = await (await fetch(`${site.address}north-primary/chess-club/`)).text();
    expect(html).toContain('Knights and castles for everyone.');
  }).toPass({ timeout: 20_000 });
});
