import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listingText, smallFolder } from '../tests/lib/small-folder.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fingerpost-'));
  for (const [path, text] of Object.entries(smallFolder)) write(path, text);
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, text: string | Uint8Array): void {
  mkdirSync(join(folder, dirname(path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function run(script: string, ...args: string[]): { code: number; output: string } {
  const env = { ...process.env, FINGERPOST_TODAY: '2026-11-23' };
  try {
    const command = [`scripts/${script}.ts`, '--content', folder, ...args];
    return { code: 0, output: execFileSync(process.execPath, command, { encoding: 'utf8', stdio: 'pipe', env }) };
  } catch (error) {
    const { status, stdout, stderr } = error as { status: number; stdout: string; stderr: string };
    return { code: status, output: stdout + stderr };
  }
}

test('a sound folder ends with 0', () => {
  const { code, output } = run('check');
  expect(output).toContain('Nothing to mend.');
  expect(code).toBe(0);
});

test('a warning alone ends with 0 and says where to look', () => {
  write('listings/x.md', listingText({ name: 'X', review: { checkedOn: '2020-01-01' } }));
  const { code, output } = run('check');
  expect(output).toContain('Nothing to mend, 1 thing to look at.');
  expect(output).toContain('listings/x.md:11, Checked, Checked on: was 2518 days ago');
  expect(code).toBe(0);
});

test('for programs the problems come as JSON', () => {
  write('listings/x.md', 'no');
  const { code, output } = run('check', '--json');
  expect(code).toBe(1);
  expect(JSON.parse(output)).toMatchObject({ files: 13, problems: [{ code: 'frontmatter.missing', line: 1 }] });
});

test('an argument that is not known ends with 2 and the help', () => {
  const { code, output } = run('check', '--jsn');
  expect(code).toBe(2);
  expect(output).toContain('npm run check -- --json');
});

test('tidy rewrites what is untidy, leaves what is broken, and the second time does nothing', () => {
  write('listings/x.md', 'no');
  expect(run('tidy', '--dry-run').output).toContain('listings/chess-club.md: would be tidied.');
  expect(readFileSync(join(folder, 'listings/chess-club.md'), 'utf8')).toBe(listingText());

  const first = run('tidy');
  expect(first.code).toBe(1);
  expect(first.output).toContain('listings/x.md: left alone, something in it must be mended first.');
  expect(readFileSync(join(folder, 'listings/chess-club.md'), 'utf8')).toContain('\ninterests:\n  - games\n');
  expect(run('tidy', 'listings/chess-club.md').output).toContain('0 files tidied, 1 tidy already, 0 left alone.');
  expect(run('check', '--json').output).not.toContain('chess-club');
});
