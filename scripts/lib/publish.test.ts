import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { publish, repairPublished } from './publish.ts';

let folder: string;
let published: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fingerpost-publish-'));
  published = join(folder, 'dist');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A site of many small files that all say `word`. */
function site(path: string, word: string, pages = 60): string {
  for (let page = 0; page < pages; page++) {
    mkdirSync(join(path, `page-${page}`), { recursive: true });
    writeFileSync(join(path, `page-${page}`, 'index.html'), `${word} ${page}`);
  }
  return path;
}

/** One fingerprint of a folder’s names and bytes. */
function fingerprint(path: string): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(path, { recursive: true, encoding: 'utf8' }).sort()) {
    hash.update(name);
    if (name.endsWith('.html')) hash.update(readFileSync(join(path, name)));
  }
  return hash.digest('hex');
}

test('a finished build takes the place of the old one, and leaves nothing behind', () => {
  site(published, 'old');
  const next = fingerprint(site(join(folder, 'next'), 'new'));
  publish(join(folder, 'next'), published);
  expect(fingerprint(published)).toBe(next);
  expect(readdirSync(join(folder, '.cache', 'publish'))).toEqual([]);
});

test('the first build needs no old one', () => {
  site(join(folder, 'next'), 'new');
  publish(join(folder, 'next'), published);
  expect(existsSync(join(published, 'page-0', 'index.html'))).toBe(true);
});

test('R-03 stopped between the two moves, the old site is put back by the next command', () => {
  const old = fingerprint(site(published, 'old'));
  mkdirSync(join(folder, '.cache', 'publish'), { recursive: true });
  renameSync(published, join(folder, '.cache', 'publish', 'before'));
  expect(repairPublished(published)).toBe(true);
  expect(fingerprint(published)).toBe(old);
  expect(repairPublished(published)).toBe(false);
});

test('R-03 stopped while the old site was being deleted, the new one stays', () => {
  const next = fingerprint(site(published, 'new'));
  site(join(folder, '.cache', 'publish', 'rubbish'), 'old', 3);
  repairPublished(published);
  expect(fingerprint(published)).toBe(next);
});

test('R-03 where the new site cannot be moved in, the old one comes back', () => {
  const old = fingerprint(site(published, 'old'));
  expect(() => publish(join(folder, 'not-there'), published)).toThrow();
  repairPublished(published);
  expect(fingerprint(published)).toBe(old);
});

test('R-03 killed at any moment, what stands afterwards is one site whole: 12 of 12', async () => {
  const words = ['old', 'new'];
  const [old, next] = words.map((word) => {
    const mark = fingerprint(site(join(folder, 'mark'), word));
    rmSync(join(folder, 'mark'), { recursive: true });
    return mark;
  });
  const program = `
    import { cpSync } from 'node:fs';
    import { publish } from ${JSON.stringify(join(import.meta.dirname, 'publish.ts'))};
    console.log('ready');
    for (let turn = 0; ; turn++) {
      cpSync(turn % 2 ? 'old' : 'new', 'next', { recursive: true, force: true });
      publish('next', 'dist');
    }`;
  writeFileSync(join(folder, 'swap.ts'), program);
  for (const word of words) site(join(folder, word), word);
  for (let kill = 0; kill < 12; kill++) {
    rmSync(join(folder, 'next'), { recursive: true, force: true });
    if (!existsSync(published)) site(published, 'old');
    const child = spawn(process.execPath, ['swap.ts'], { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] });
    await new Promise((ready) => child.stdout.once('data', ready));
    await new Promise((wait) => setTimeout(wait, 5 + kill * 7.3));
    const ended = new Promise((end) => child.once('exit', end));
    child.kill('SIGKILL');
    await ended;
    repairPublished(published);
    expect([old, next]).toContain(fingerprint(published));
  }
});
