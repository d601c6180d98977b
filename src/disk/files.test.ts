import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { contentFolder, filesIn } from './files.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fingerpost-'));
  mkdirSync(join(folder, 'listings'));
  writeFileSync(join(folder, 'listings/chess.md'), 'chess');
});
afterEach(() => rmSync(folder, { recursive: true }));

const codes = () => filesIn(folder).problems.map(({ file, code }) => `${file.slice(folder.length + 1)} ${code}`);
const paths = () => filesIn(folder).files.map(({ path }) => path);

test('files come with paths below the folder; what is beside the content is passed over', () => {
  writeFileSync(join(folder, 'README.md'), 'For people.');
  writeFileSync(join(folder, '.DS_Store'), '');
  mkdirSync(join(folder, 'map'));
  writeFileSync(join(folder, 'map/larkbridge-high.json'), '{}');
  expect(paths()).toEqual(['listings/chess.md']);
  expect(codes()).toEqual([]);
});

test('S-10: links are not followed, to a file or to a folder', () => {
  symlinkSync('/etc/hostname', join(folder, 'listings/elsewhere.md'));
  symlinkSync('/etc', join(folder, 'pages'));
  expect(paths()).toEqual(['listings/chess.md']);
  expect(codes()).toEqual(['listings/elsewhere.md file.link', 'pages file.link']);
});

test('a file marked as a program is refused, unless the disk marks all files so', () => {
  writeFileSync(join(folder, 'listings/draughts.md'), 'draughts');
  chmodSync(join(folder, 'listings/chess.md'), 0o755);
  expect(codes()).toEqual(['listings/chess.md file.extension']);
  chmodSync(join(folder, 'listings/draughts.md'), 0o755);
  expect(codes()).toEqual([]);
});

test('a folder that is not there is told in a sentence', () => {
  expect(() => filesIn(join(folder, 'no'))).toThrow(/^There is no folder “.*no”. Name one with --content.$/);
});

test('the folder asked for comes before that of the environment', () => {
  expect(contentFolder('here')).toBe('here');
});
