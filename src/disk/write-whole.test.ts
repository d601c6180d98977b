import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { NotWritten } from './not-written.ts';
import { clearScratch, isScratch, scratchName } from './scratch.ts';
import { addLine, addWhole, writeWhole } from './write-whole.ts';

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(join(tmpdir(), 'fingerpost-whole-'));
});
afterEach(() => {
  vi.restoreAllMocks();
  fs.rmSync(folder, { recursive: true });
});

const at = (name: string) => join(folder, name);
const textOf = (name: string) => fs.readFileSync(at(name), 'utf8');
/** A disk that takes some of a file and is full then. */
function fullDisk(code = 'ENOSPC') {
  const write = fs.writeFileSync;
  vi.spyOn(fs, 'writeFileSync').mockImplementation((file, content, options) => {
    write(file, String(content).slice(0, 3), options);
    throw Object.assign(new Error(`${code}: write`), { code });
  });
}

test('a file is written in its place, folders and all, and nothing is left beside it', () => {
  writeWhole(at('listings/chess.md'), 'one');
  writeWhole(at('listings/chess.md'), 'two');
  expect(textOf('listings/chess.md')).toBe('two');
  expect(fs.readdirSync(at('listings'))).toEqual(['chess.md']);
});

test('it keeps who may read it, and a link stays a link', () => {
  writeWhole(at('people.yaml'), 'one', { mode: 0o600 });
  writeWhole(at('people.yaml'), 'two');
  expect(fs.statSync(at('people.yaml')).mode & 0o777).toBe(0o600);
  fs.symlinkSync(at('people.yaml'), at('link.yaml'));
  writeWhole(at('link.yaml'), 'three');
  expect([fs.lstatSync(at('link.yaml')).isSymbolicLink(), textOf('people.yaml')]).toEqual([true, 'three']);
});

describe.each(['ENOSPC', 'EDQUOT'])('on a full disk (%s)', (code) => {
  test('the file is as it was, no half of one is left, and the sentence says so', () => {
    writeWhole(at('chess.md'), 'as it was');
    fullDisk(code);
    expect(() => writeWhole(at('chess.md'), 'a longer text')).toThrow(
      `There is no room left on the disk, so ${at('chess.md')} was not written and is as it was. Make room, and do the same again.`,
    );
    expect(() => addWhole(at('new.md'), 'a longer text')).toThrow(NotWritten);
    expect([fs.readdirSync(folder), textOf('chess.md')]).toEqual([['chess.md'], 'as it was']);
  });

  test('a log keeps whole lines', () => {
    addLine(at('log'), 'one');
    fullDisk(code);
    expect(() => addLine(at('log'), 'another')).toThrow(NotWritten);
    vi.restoreAllMocks();
    addLine(at('log'), 'three');
    expect(textOf('log')).toBe('one\nthree\n');
  });
});

test.each(['EACCES', 'EPERM', 'EROFS'])('where nobody may write (%s), it says so', (code) => {
  fullDisk(code);
  expect(() => writeWhole(at('chess.md'), 'x')).toThrow(/chess\.md may not be written: somebody else owns it/);
});

test('any other fault is told as it is', () => {
  fs.mkdirSync(at('chess.md'));
  expect(() => writeWhole(at('chess.md'), 'x')).toThrow(/EISDIR|ENOTEMPTY|EEXIST/);
});

describe('a file is added by one alone', () => {
  test('and never in the place of another', () => {
    expect([addWhole(at('used'), 'one'), addWhole(at('used'), 'two'), textOf('used')]).toEqual([true, false, 'one']);
  });

  test('also on a disk that knows no second names', () => {
    const refuse = () => {
      throw Object.assign(new Error('EPERM'), { code: 'EPERM' });
    };
    vi.spyOn(fs, 'linkSync').mockImplementation(refuse);
    expect([addWhole(at('used'), 'one'), addWhole(at('used'), 'two'), textOf('used')]).toEqual([true, false, 'one']);
    expect(fs.readdirSync(folder)).toEqual(['used']);
  });
});

describe('what a killed command left', () => {
  const left = (id: number, run = '00000000') => `.fingerpost-${id}-${run}-12345678.part`;

  test('goes at the next start, in the folders below too where asked', () => {
    // No system gives a program this number.
    for (const path of [left(2 ** 30), `below/${left(2 ** 30)}`, left(process.pid)]) writeWhole(at(path), 'half');
    fs.mkdirSync(at(`${left(2 ** 30, 'aaaaaaaa')}/index`), { recursive: true });
    clearScratch(folder);
    expect(fs.readdirSync(folder)).toEqual(['below']);
    clearScratch(folder, { below: true });
    expect(fs.readdirSync(at('below'))).toEqual([]);
  });

  test('and what somebody is at work on stays for an hour', () => {
    const [mine, theirs] = [scratchName(), left(process.ppid)];
    for (const name of [mine, theirs, 'chess.md']) writeWhole(at(name), 'x');
    clearScratch(folder);
    expect(fs.readdirSync(folder).toSorted()).toEqual([mine, theirs, 'chess.md'].toSorted());
    const before = new Date(Date.now() - 2 * 3_600_000);
    for (const name of [mine, theirs]) fs.utimesSync(at(name), before, before);
    clearScratch(folder);
    expect(fs.readdirSync(folder).toSorted()).toEqual([mine, 'chess.md'].toSorted());
    expect(isScratch(mine)).toBe(true);
  });
});
