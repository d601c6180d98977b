import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readContentFile } from '../src/reading/read-file.ts';

const project = join(import.meta.dirname, '..');
const list = join(project, 'tests/fixtures/import/schools.csv');
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'school-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function run(...words: string[]) {
  const program = join(project, 'scripts/new-school.ts');
  const ran = spawnSync(process.execPath, [program, ...words, '--content', folder], { encoding: 'utf8' });
  return { code: ran.status, said: ran.stdout + ran.stderr };
}
function written(slug: string) {
  const path = join(folder, 'schools', `${slug}.yaml`);
  const read = readContentFile({ path, bytes: readFileSync(path), kind: 'schools' });
  expect(read.problems).toEqual([]);
  return read.data;
}

test('a school is chosen from a list by its number, once', () => {
  const { code, said } = run('--from', list, '--urn', '900001');
  expect(code).toBe(0);
  expect(said).toContain('terms: first and last days');
  expect(written('weir-lane-infant-school')).toMatchObject({
    name: 'Weir Lane Infant School',
    urn: '900001',
    phase: 'primary',
    years: { from: 0, to: 2 },
    postcode: 'ZZ1 2AB',
    latitude: 53.757,
    longitude: -4.017,
    view: { withinKm: 3 },
  });
  expect(run('--from', list, '--urn', '900001')).toMatchObject({
    code: 1,
    said: expect.stringContaining('is this school already'),
  });
});

test('words that fit several schools give a choice; an adults’ college is no school here', () => {
  expect(run('--from', list, '--name', 'weir lane').said).toMatch(
    /2 schools fit[\s\S]*--urn 900002 {2}Weir Lane Junior School/,
  );
  expect(run('--from', list, '--urn', '900005').said).toContain('has no school years');
  expect(run('--from', list, '--name', 'nowhere').said).toContain('Try fewer words');
});

test('without a list, what is typed is written; --dry-run writes nothing', () => {
  const typed = ['--name', 'Lark School', '--phase', 'secondary', '--postcode', 'zz11aa'];
  expect(run(...typed, '--dry-run').said).toContain('Would write');
  expect(existsSync(join(folder, 'schools'))).toBe(false);
  expect(run(...typed).code).toBe(0);
  expect(written('lark-school')).toMatchObject({ phase: 'secondary', years: { from: 7, to: 11 }, postcode: 'ZZ1 1AA' });
  expect(run('--name', 'Lark School').said).toContain('--phase');
  expect(run('--name', 'L', '--phase', 'tertiary').said).toContain('write one of: primary');
});
