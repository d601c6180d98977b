import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { filesIn } from './files.ts';
import { NotWritten } from './not-written.ts';
import { finishWriting, writeTogether } from './write-together.ts';

let folder: string;
let notes: string;
beforeEach(() => {
  folder = fs.mkdtempSync(join(tmpdir(), 'fingerpost-together-'));
  notes = join(folder, 'notes');
  writeTogether(at(''), [change('a', 'old a'), change('b', 'old b'), change('gone', 'old')], { notes });
});
afterEach(() => {
  vi.restoreAllMocks();
  fs.rmSync(folder, { recursive: true });
});

const at = (name: string) => join(folder, 'content', name);
const change = (name: string, content: string | null) => ({ path: at(name), content });
const now = () =>
  Object.fromEntries(
    fs
      .readdirSync(at(''))
      .sort()
      .map((name) => [name, fs.readFileSync(at(name), 'utf8')]),
  );
const before = { a: 'old a', b: 'old b', gone: 'old' };
const after = { a: 'new a', b: 'new b', c: 'new c' };
const changes = () => [change('a', 'new a'), change('b', 'new b'), change('c', 'new c'), change('gone', null)];

/** Ends as a kill does at the given step: nothing that comes after it is done, tidying up included. */
function killedAt(step: 'writeFileSync' | 'renameSync' | 'rmSync', turn: number) {
  let turns = 0;
  const killed = () => {
    throw new Error('killed');
  };
  const real = fs[step] as (...args: unknown[]) => unknown;
  vi.spyOn(fs, step as 'rmSync').mockImplementation((...args: unknown[]) => {
    turns += 1;
    if (turns < turn) return real(...args);
    for (const each of ['writeFileSync', 'renameSync', 'rmSync', 'unlinkSync'] as const)
      vi.spyOn(fs, each as 'rmSync').mockImplementation(killed);
    return killed();
  });
  expect(() => writeTogether(at(''), changes(), { notes })).toThrow('killed');
  vi.restoreAllMocks();
}

test('all are written, and nothing is left beside them', () => {
  expect(now()).toEqual(before);
  writeTogether(at(''), changes(), { notes });
  expect(now()).toEqual(after);
  expect(fs.readdirSync(notes)).toEqual([]);
});

test.each([1, 2, 3, 4])('killed while writing beside them (step %i), nothing has changed', (turn) => {
  killedAt('writeFileSync', turn);
  finishWriting(at(''), notes);
  expect(now()).toMatchObject(before);
  expect(fs.existsSync(at('c'))).toBe(false);
});

// The first rename puts the note in its place; the three after it move the files.
test('killed before the note of the moves is kept, nothing has changed', () => {
  killedAt('renameSync', 1);
  finishWriting(at(''), notes);
  expect(now()).toMatchObject(before);
});

test.each([
  ['renameSync', 2],
  ['renameSync', 3],
  ['renameSync', 4],
  ['rmSync', 1],
  ['rmSync', 2],
] as const)('killed among the moves (%s %i), the next that reads the folder makes the rest', (step, turn) => {
  killedAt(step, turn);
  finishWriting(at(''), notes);
  expect(now()).toEqual(after);
  expect(fs.readdirSync(notes)).toEqual([]);
});

test('what somebody wrote after the kill is left as they made it', () => {
  killedAt('renameSync', 3);
  fs.writeFileSync(at('b'), 'by hand, since then');
  finishWriting(at(''), notes);
  expect(now()).toEqual({ ...after, b: 'by hand, since then' });
});

describe('a fault that is told', () => {
  test.each([1, 2, 3, 4])('a disk that is full at the file or note %i leaves all as it was', (turn) => {
    let turns = 0;
    const write = fs.writeFileSync;
    vi.spyOn(fs, 'writeFileSync').mockImplementation((...args) => {
      turns += 1;
      if (turns >= turn) throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
      write(...args);
    });
    expect(() => writeTogether(at(''), changes(), { notes })).toThrow(NotWritten);
    vi.restoreAllMocks();
    expect(now()).toEqual(before);
  });

  test('a move that is refused takes back those before it', () => {
    const move = fs.renameSync;
    vi.spyOn(fs, 'renameSync').mockImplementation((from, to) => {
      if (to === fs.realpathSync(at('b')) && fs.readFileSync(from, 'utf8') === 'new b')
        throw Object.assign(new Error('EPERM: it is open in another program'), { code: 'EPERM' });
      move(from, to);
    });
    expect(() => writeTogether(at(''), changes(), { notes })).toThrow(NotWritten);
    expect(now()).toEqual(before);
  });
});

test('a damaged note stops nobody', () => {
  killedAt('renameSync', 3);
  for (const name of fs.readdirSync(notes)) fs.writeFileSync(join(notes, name), '[{"path":');
  finishWriting(at(''), notes);
  expect(now()).toMatchObject({ b: 'old b' });
});

test('what is being written just now is no content', () => {
  killedAt('renameSync', 1);
  expect(filesIn(at('')).files.map(({ path }) => path)).toEqual(['a', 'b', 'gone']);
});
