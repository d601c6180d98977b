import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { swallowedByNpm } from './terminal.ts';

test('an option that npm kept to itself is told, with what to write', () => {
  const environment = { npm_lifecycle_event: 'import', npm_config_dry_run: 'true', npm_config_cache: '/tmp/x' };
  expect(swallowedByNpm(['dry-run', 'confirm'], environment)).toMatch(
    /^“--dry-run” went to npm.*Write: {2}npm run import -- .*--dry-run/s,
  );
  expect(swallowedByNpm(['confirm'], environment)).toBeNull();
  expect(swallowedByNpm(['content'], { ...environment, npm_config_content: 'other' })).toContain('--content other');
  expect(swallowedByNpm(['dry-run'], { npm_config_dry_run: 'true' })).toBeNull();
});

test('“npm run import clubs --dry-run” writes nothing and says what happened to the dashes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'fingerpost-npm-'));
  const words = ['run', 'import', 'clubs', '--dry-run', `--content=${folder}`];
  const { status, stderr } = spawnSync('npm', words, { encoding: 'utf8', cwd: join(import.meta.dirname, '../..') });
  const left = readdirSync(folder);
  rmSync(folder, { recursive: true });
  expect(status).toBe(2);
  expect(stderr).toContain(
    'went to npm and not to this command, because the two dashes before it are missing. Nothing was done.',
  );
  expect(stderr).toContain('npm run import -- clubs');
  expect(left).toEqual([]);
});
