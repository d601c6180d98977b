/** What stays is written by `src/disk/write-whole.ts` and `write-together.ts` alone: whole, or not at all. */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** What writes in its own way, and why it may. */
const others: Record<string, string> = {
  'src/disk/write-whole.ts': 'it is the way',
  'src/disk/write-together.ts': 'it is the way',
  'src/site/admin-integration.ts': 'into a build, which is put in its place whole',
  'src/site/map-files-integration.ts': 'into a build',
  'src/site/first-scripts.ts': 'into a build',
  'src/site/headers-integration.ts': 'into a build',
  'src/site/help-worker-integration.ts': 'into a build',
  'src/site/island-files.ts': 'into a build',
  'src/site/admin-bundle.ts': 'moves a finished folder',
  'scripts/lib/publish.ts': 'moves a finished folder',
  'scripts/lib/read-apart.ts': 'into the folder of a build in the making',
  'scripts/lib/last-good/earlier-versions.ts': 'moves a finished file',
  'scripts/lib/gateway/kept-ledger.ts': 'puts a damaged file aside',
  'scripts/lib/gateway/example-home.ts': 'makes a repository beside its place, and moves it',
  'scripts/map/source.ts': 'takes a download in pieces, and moves it when it is whole',
};

test('no other code writes, copies or moves files', () => {
  const writing = /\b(?:writeFile|appendFile|copyFile|rename|cp)(?:Sync)?\(|\bcreateWriteStream\(/;
  const found = globSync(['src/**/*.{ts,tsx,astro}', 'scripts/**/*.ts'])
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !path.includes('.test.'))
    .filter((path) => writing.test(readFileSync(path, 'utf8')));
  expect(found.toSorted()).toEqual(Object.keys(others).toSorted());
});
