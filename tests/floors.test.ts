/** The floors of the house: each imports only those below, and the linter says where a thing belongs. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const refused: [path: string, from: string, sentence: string][] = [
  ['src/schema/x.ts', '../domain/x.ts', 'What it means belongs in src/domain'],
  ['src/reading/x.ts', '../domain/x.ts', 'belongs in src/domain'],
  ['src/reading/y.ts', 'node:fs', 'what needs the disk belongs in scripts/lib'],
  ['src/domain/x.ts', '../reading/x.ts', 'imports only src/schema'],
  ['src/domain/y.ts', 'react', 'what needs React belongs in src/islands'],
  ['src/domain/z.ts', 'astro:content', 'what needs Astro in src/site'],
  ['src/checks/x.ts', '../exchange/x.ts', 'belong in src/exchange'],
  ['src/exchange/x.ts', '../site/x.ts', 'src/exchange imports only'],
  ['src/editor/x.ts', '../checks/x.ts', 'src/editor imports only'],
  ['src/server/oauth/x.ts', '../../site/x.ts', 'far from the site'],
  ['src/server/gateway/x.ts', '../../admin/x.ts', 'far from the site'],
  ['src/site/x.ts', '../components/x.ts', 'belongs in src/components'],
  ['src/islands/finder/x.tsx', '../../reading/x.ts', 'An island goes to the visitor’s browser'],
  ['src/islands/finder/y.tsx', 'zod', 'Zod stays out of visitors’ downloads'],
  ['src/admin/x.ts', '../server/gateway/x.ts', 'What needs a server belongs in src/gateway'],
  ['src/components/x.ts', '../pages/x.ts', 'A page fetches and hands over'],
  ['scripts/x.ts', '../src/site/x.ts', 'belongs on one of those floors'],
];
const allowed: [path: string, from: string][] = [
  ['src/domain/allowed.ts', '../schema/x.ts'],
  ['src/checks/allowed.ts', '../domain/x.ts'],
  ['src/islands/finder/allowed.tsx', '../../domain/x.ts'],
  ['src/server/gateway/allowed.ts', '../../checks/x.ts'],
  ['src/admin/allowed.ts', '../checks/x.ts'],
  ['scripts/allowed.ts', '../src/reading/x.ts'],
  ['scripts/allowed-too.ts', 'node:fs'],
];

const folder = mkdtempSync(join(tmpdir(), 'fingerpost-'));
afterAll(() => rmSync(folder, { recursive: true }));
const said = linted();

test.each(refused)('%s may not import %s', (path, _from, sentence) => {
  const about = said.split(/(?=^\S+:\d+:\d+ lint)/m).filter((each) => each.startsWith(`${path}:`));
  expect(about.join()).toContain(sentence);
});

test.each(allowed)('%s may import %s', (path) => {
  expect(said).not.toContain(path);
});

/** What the project’s linter says of files with one import each, in a house as large as ours. */
function linted(): string {
  for (const [path, from] of [...refused, ...allowed]) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), `import { thing } from '${from}';\n\nexport const other = thing;\n`);
  }
  copyFileSync('biome.json', join(folder, 'biome.json'));
  const biome = resolve('node_modules/@biomejs/biome/bin/biome');
  try {
    const options = ['lint', '--vcs-enabled=false', '--max-diagnostics=none', '--colors=off'];
    return execFileSync(process.execPath, [biome, ...options], { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    return stdout + stderr;
  }
}
