/** A school of a real borough: its sheets imported by the commands, built, searched. The data stay beside the checkout. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { serveFolder } from '../../scripts/lib/static-server.ts';
import { finder } from './lib/finder.ts';
import { testDay } from './lib/sites.ts';
import { expect, test } from './lib/test.ts';

const data = '../shared/data/trafford';
const content = '.cache/test/trafford-content';
const folder = '.cache/test/trafford';
const port = 4368;

test.use({ baseURL: `http://127.0.0.1:${port}/` });
test.skip(!existsSync(data), 'no ../shared/data beside this checkout');

let server: Server;

test.beforeAll('import the borough and build its directory', async ({ browserName: _ }, info) => {
  info.setTimeout(180_000);
  startContent();
  node(
    'scripts/new-school.ts',
    '--from',
    `${data}/schools_and_colleges/trafford_schools_and_colleges.csv`,
    '--name',
    'Stretford High',
    '--content',
    content,
  );
  node('scripts/import.ts', '--new', `${data}/sports_clubs/sports_clubs.csv`, '--name', 'clubs', '--content', content);
  describeSheet();
  expect(node('scripts/import.ts', 'clubs', '--content', content)).toContain('140 rows: 140 added');
  recordConsent();
  node('scripts/build.ts', '--content', content, '--out', folder);
  server = await serveFolder({ folder, port });
});

test.afterAll(() => server?.close());

function node(script: string, ...args: string[]): string {
  const env = { ...process.env, FINGERPOST_TODAY: testDay };
  return execFileSync(process.execPath, [script, ...args], { encoding: 'utf8', env });
}

function startContent(): void {
  rmSync(content, { recursive: true, force: true });
  mkdirSync(join(content, 'settings'), { recursive: true });
  cpSync('content/vocabulary', join(content, 'vocabulary'), { recursive: true });
  cpSync('content/settings/helplines.yaml', join(content, 'settings/helplines.yaml'));
  writeFileSync(join(content, 'settings/site.yaml'), 'name: Stretford Directory\nplace: Stretford\n');
}

/** What the administrator adds to the suggested description: two categories, and where positions come from. */
function describeSheet(): void {
  const path = join(content, 'sources/clubs.yaml');
  const categories =
    'categories:\n  - { written: Multi Sports, interests: [team-sports] }\n  - { written: Water Sports, interests: [swimming] }\n';
  const tables = `postcodes:\n  - { file: ${data}/spatial/postcodes__trafford_postcodes.csv, area: msoa_hcl_name }\n  - { file: ../shared/data/postcodes-codepoint-open }\n`;
  writeFileSync(path, readFileSync(path, 'utf8').replace('categories:\n', categories) + tables);
}

/** What people do after an import: ask each club, check it, and say so. */
function recordConsent(): void {
  for (const name of readdirSync(join(content, 'listings'))) {
    const path = join(content, 'listings', name);
    const [, front = '', body = ''] = readFileSync(path, 'utf8').split('---\n');
    const said = 'status: published\nconsent:\n  givenOn: 2026-11-02\nreview:\n  checkedOn: 2026-11-20\n';
    writeFileSync(path, `---\n${front}${said}---\n${body}`);
  }
}

test('a pupil of a real school finds a real club, with how far it is', async ({ page }) => {
  const { box, names, cards, open, total } = finder(page);
  await open('stretford-high-school/');
  expect(await total()).toBeGreaterThan(10);
  await box.fill('tennis');
  await expect(names.first()).toContainText(/tennis/i);
  await expect(cards.first()).toContainText(/\d km|\d m\b/);
  await box.fill('judoo');
  await expect(page.getByText('judo', { exact: false }).first()).toBeVisible();
  await names.first().getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
