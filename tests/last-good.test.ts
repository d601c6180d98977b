/** The build, as a person starts it, of a folder in which something is broken. */
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const project = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'fingerpost-last-good-'));
const out = join('.cache', `test-last-good-${process.pid}`);
mkdirSync(join(project, out), { recursive: true });
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  rmSync(join(project, out), { recursive: true, force: true });
});

function run(program: string, args: string[], cwd = project): Promise<{ code: number | null; output: string }> {
  const who = { GIT_AUTHOR_NAME: 'T', GIT_AUTHOR_EMAIL: 't@example.org', GIT_COMMITTER_NAME: 'T' };
  const env = { ...process.env, ...who, GIT_COMMITTER_EMAIL: 't@example.org', SOURCE_DATE_EPOCH: '1795424400' };
  const child = spawn(program, args, { cwd, env });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, output })));
}
const build = (content: string, site: string) =>
  run(process.execPath, ['scripts/build.ts', '--content', content, '--out', join(out, site), '--record']);
const page = (site: string, path: string) => readFileSync(join(project, out, site, path, 'index.html'), 'utf8');

function contentCopy(name: string): string {
  const copy = join(folder, name);
  cpSync(join(project, 'tests', 'content'), copy, { recursive: true });
  return copy;
}

function spoil(content: string, path: string, from: string, to: string): void {
  const text = readFileSync(join(content, path), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(content, path), text.replace(from, to));
}

function spoilSeveral(content: string): void {
  spoil(content, 'schools/north-primary.yaml', 'years:\n', 'years\n');
  spoil(content, 'vocabulary/interests.yaml', '    label: Football', '   label: Football');
  spoil(content, 'settings/helplines.yaml', 'checkedOn: 2026-11-02', 'checkedOn: 2 November 2026');
  spoil(content, 'listings/chess-club.md', 'summary: Play chess', 'summary: Play: chess');
}

function expectAllThere(site: string): void {
  const chess = page(site, 'north-primary/chess-club');
  expect(chess).toContain('Play chess with other children after school.');
  expect(page(site, 'help')).toContain('0800 1111');
  expect(page(site, 'help')).toContain('999');
  expect(page(site, 'north-primary/free-football')).toContain('Football</');
}

test('R-01 with a history: a slip in a school, a vocabulary, the helplines and a listing changes nothing on the site', async () => {
  const content = contentCopy('with-git');
  for (const words of [
    ['init', '-q'],
    ['add', '.'],
    ['commit', '-q', '-m', 'Good'],
  ])
    await run('git', words, content);
  spoilSeveral(content);
  const { code, output } = await build(content, 'with-git');
  expect(code, output).toBe(0);
  for (const file of ['schools/north-primary.yaml', 'vocabulary/interests.yaml', 'settings/helplines.yaml'])
    expect(output).toMatch(new RegExp(`${file} cannot be used \\(line \\d+, .*The site shows it as it was on`));
  expect(output).toContain('4 files shown in an earlier version: run “npm run check”');
  expectAllThere('with-git');
}, 180_000);

test('R-01 without a history: what the last build showed is shown again, and without one nothing is built', async () => {
  const content = contentCopy('without-git');
  const unknown = contentCopy('never-built');
  spoil(unknown, 'schools/north-primary.yaml', 'years:\n', 'years\n');
  const refused = await build(unknown, 'never-built');
  expect(refused.code).toBe(1);
  expect(refused.output).toMatch(/north-primary\.yaml:\d+, .*Mend it and build again\. Nothing was changed\./s);
  expect(existsSync(join(project, out, 'never-built'))).toBe(false);

  expect((await build(content, 'without-git')).code).toBe(0);
  spoilSeveral(content);
  const { code, output } = await build(content, 'without-git');
  expect(code, output).toBe(0);
  expectAllThere('without-git');
}, 180_000);
