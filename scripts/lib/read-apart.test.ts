import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { smallFolder } from '../../tests/lib/small-folder.ts';
import { guardProblem, oldHelplineSentences } from './guards.ts';
import { readApart } from './read-apart.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fingerpost-'));
  const helplines = (smallFolder['settings/helplines.yaml'] as string).replace('2026-11-02', '2026-05-22');
  for (const [path, text] of Object.entries({ ...smallFolder, 'settings/helplines.yaml': helplines })) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  process.env.FINGERPOST_TODAY = '2026-11-23';
});
afterAll(() => {
  delete process.env.FINGERPOST_TODAY;
  rmSync(folder, { recursive: true });
});

test('C-06 a build names a helpline that nobody has checked for over six months, shows it and goes on', async () => {
  const read = await readApart(folder, join(folder, 'read.json'), join(folder, 'last-good.json'));
  expect(oldHelplineSentences(read.oldHelplines, folder)).toEqual([
    expect.stringContaining('The helpline Emergency was last checked on 22 May 2026, over six months ago.'),
  ]);
  expect(read.helplines.map(({ name }) => name)).toContain('Emergency');
  expect(guardProblem(read.views, { addresses: {}, events: {}, listings: 1 }, false)).toBeNull();
});
