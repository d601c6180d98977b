/** The floors of the house: each imports only those below, and the linter says where a thing belongs. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { circlesIn, folderImports } from './lib/folder-circles.ts';

/** What each folder of src may not import, and how the sentence begins that says where the code belongs. */
const closed: Record<string, [folders: string, sentence: string]> = {
  schema: [
    'reading domain checks exchange editor disk server admin site islands components layouts pages',
    'is the ground floor and imports no other',
  ],
  reading: [
    'domain checks exchange editor disk server admin site islands components layouts pages',
    'A rule about what the data means belongs in src/domain',
  ],
  domain: [
    'reading checks exchange editor disk server admin site islands components layouts pages',
    'What needs the reader belongs in src/checks or src/site',
  ],
  checks: [
    'exchange editor disk server admin site islands components layouts pages',
    'Other people’s formats belong in src/exchange',
  ],
  exchange: [
    'checks editor disk server admin site islands components layouts pages',
    'What good looks like belongs in src/checks',
  ],
  editor: [
    'checks exchange disk server admin site islands components layouts pages',
    'The editor’s page itself belongs in src/admin',
  ],
  disk: [
    'exchange editor server admin site islands components layouts pages',
    'What is shown belongs in src/site and above',
  ],
  server: ['site admin islands components layouts pages', 'far from the site'],
  site: ['server admin islands components layouts pages', 'What a visitor sees belongs in src/components'],
  islands: [
    'reading checks exchange editor disk server admin site components layouts pages',
    'An island goes to the visitor’s browser',
  ],
  components: ['disk server admin layouts pages', 'A whole page belongs in src/layouts'],
  layouts: ['disk server admin pages', 'A page fetches and hands over'],
  admin: ['disk server layouts pages', 'What needs a server belongs in src/server or src/site'],
  pages: ['server admin', 'what signs in and saves belongs in src/server'],
};
const refused: [path: string, from: string, sentence: string][] = [
  ...Object.entries(closed).flatMap(([room, [folders, sentence]]) =>
    folders
      .split(' ')
      .map((other): [string, string, string] => [`src/${room}/to-${other}.ts`, `../${other}/x.ts`, sentence]),
  ),
  ...Object.keys(closed).map((room): [string, string, string] => [
    `src/${room}/to-scripts.ts`,
    '../../scripts/lib/x.ts',
    'Nothing in src imports from scripts or tests',
  ]),
  ...'site admin islands components layouts pages'
    .split(' ')
    .map((other): [string, string, string] => [
      `scripts/to-${other}.ts`,
      `../src/${other}/x.ts`,
      'belongs on one of those floors',
    ]),
  ['src/domain/near/deep.ts', '../../reading/x.ts', 'What needs the reader belongs in src/checks or src/site'],
  ['src/server/gateway/edit/deep.ts', '../../../admin/x.ts', 'far from the site'],
  ['src/schema/disk.ts', 'node:fs', 'what needs the disk in src/disk'],
  ['src/reading/disk.ts', 'node:fs/promises', 'what needs the disk in src/disk'],
  ['src/domain/react.ts', 'react', 'what needs React belongs in src/islands'],
  ['src/checks/astro.ts', 'astro:content', 'what needs Astro in src/site'],
  ['src/exchange/react.ts', 'react-dom/server', 'what needs React belongs in src/islands'],
  ['src/editor/astro.ts', 'astro/zod', 'what needs Astro in src/site'],
  ['src/server/astro.ts', 'astro:content', 'what needs Astro belongs in src/site'],
  ['src/islands/finder/zod.tsx', 'zod', 'Zod stays out of visitors’ downloads'],
  ['src/islands/finder/schema.tsx', '../../schema/x.ts', 'Islands import only types from src/schema'],
];
const allowed: [path: string, from: string][] = [
  ['src/domain/allowed.ts', '../schema/x.ts'],
  ['src/checks/allowed.ts', '../domain/x.ts'],
  ['src/disk/allowed.ts', '../checks/x.ts'],
  ['src/disk/allowed-too.ts', 'node:fs'],
  ['src/islands/finder/allowed.tsx', '../../domain/x.ts'],
  ['src/server/gateway/allowed.ts', '../../checks/x.ts'],
  ['src/admin/allowed.ts', '../checks/x.ts'],
  ['src/layouts/allowed.ts', '../components/x.ts'],
  ['src/schema/allowed.test.ts', '../pages/x.ts'],
  ['scripts/allowed.ts', '../src/reading/x.ts'],
  ['scripts/allowed-too.ts', 'node:fs'],
];
/** Other ways to import, each with what is said of it. */
const written: [path: string, text: string, sentence: string][] = [
  ['src/domain/later.ts', "export const later = () => import('../site/x.ts');", 'imports only src/schema'],
  ['src/domain/handed-on.ts', "export { thing } from '../site/x.ts';", 'imports only src/schema'],
  [
    'src/domain/type.ts',
    "import type { Thing } from '../site/x.ts';\n\nexport type Other = Thing;",
    'imports only src/schema',
  ],
  [
    'src/components/Thing.astro',
    "---\nimport Page from '../pages/Page.astro';\n---\n\n<Page />",
    'A whole page belongs',
  ],
  ['src/islands/types.ts', "import type { Thing } from '../schema/x.ts';\n\nexport type Other = Thing;", ''],
  ['src/site/one.ts', "import { two } from './two.ts';\n\nexport const one = () => two;", 'part of a cycle'],
  ['src/site/two.ts', "import { one } from './one.ts';\n\nexport const two = () => one;", 'part of a cycle'],
];

const folder = mkdtempSync(join(tmpdir(), 'fingerpost-'));
afterAll(() => rmSync(folder, { recursive: true }));
const said = linted();

test.each(refused)('%s may not import %s', (path, _from, sentence) => {
  expect(saidOf(path)).toContain(sentence);
});

test.each(allowed)('%s may import %s', (path) => {
  expect(saidOf(path)).toBe('');
});

test.each(written)('%s: “%s”', (path, _text, sentence) => {
  if (sentence === '') expect(saidOf(path)).toBe('');
  else expect(saidOf(path)).toContain(sentence);
});

test('no folder imports from itself by way of others', () => {
  expect(circlesIn(folderImports())).toEqual([]);
});

test('a circle of folders is found', () => {
  const imports = new Map([
    ['a', new Set(['b'])],
    ['b', new Set(['c', 'd'])],
    ['c', new Set(['a'])],
    ['d', new Set(['c'])],
    ['e', new Set(['a'])],
  ]);
  expect(circlesIn(imports)).toEqual([['a', 'b', 'c', 'd']]);
});

/** What the linter says of one file. */
function saidOf(path: string): string {
  return said
    .split(/(?=^\S+:\d+:\d+ (?:lint|plugin))/m)
    .filter((each) => each.startsWith(`${path}:`))
    .join('');
}

/** What the project’s linter says of files with one import each, in a house as large as ours. */
function linted(): string {
  for (const [path, from] of [...refused, ...allowed]) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), `import { thing } from '${from}';\n\nexport const other = thing;\n`);
  }
  for (const [path, text] of written) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), `${text}\n`);
  }
  for (const file of ['biome.json', 'floors.grit']) copyFileSync(file, join(folder, file));
  const biome = resolve('node_modules/@biomejs/biome/bin/biome');
  try {
    const options = ['lint', '--vcs-enabled=false', '--max-diagnostics=none', '--colors=off'];
    return execFileSync(process.execPath, [biome, ...options], { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    return stdout + stderr;
  }
}
