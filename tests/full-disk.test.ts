/** A disk of 64 kB that runs full under each thing that writes: it is said, and what was there stays. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeTogether } from '../src/disk/write-together.ts';
import { addLine, addWhole, writeWhole } from '../src/disk/write-whole.ts';
import { answerEdit } from '../src/server/embedded/own-computer.ts';
import { folderStore } from '../src/server/gateway/stores/folder.ts';
import { listingText, smallFolder } from './lib/small-folder.ts';

const disk = mkdtempSync(join(tmpdir(), 'fingerpost-full-'));

function mounted(): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k,nr_inodes=64', 'none', disk], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
const unmount = () => execFileSync('umount', [disk], { stdio: 'ignore' });

const canMount = mounted();
if (canMount) unmount();
else {
  rmdirSync(disk);
  console.warn('NOT TESTED: a disk that is full. Only root may make a small one (mount -t tmpfs); the rest is tested.');
}

describe.skipIf(!canMount)('a full disk', () => {
  beforeEach(() => {
    mounted();
    for (const [path, text] of Object.entries(smallFolder)) writeWhole(join(disk, path), text);
    writeWhole(join(disk, 'listings/chess.md'), listingText());
  });
  afterEach(unmount);

  const listing = () => readFileSync(join(disk, 'listings/chess.md'), 'utf8');
  const leftOvers = () =>
    readdirSync(disk, { recursive: true, encoding: 'utf8' }).filter((name) => /\.part$/.test(name));
  /** Takes all the room there is. */
  function fill() {
    try {
      writeFileSync(join(disk, 'filler'), 'x'.repeat(100_000));
    } catch {
      // It is full now.
    }
  }

  test('keeps the file as it was and says so, whichever way it is written', () => {
    fill();
    const long = 'a longer text\n'.repeat(2000);
    const path = join(disk, 'listings/chess.md');
    for (const write of [
      () => writeWhole(path, long),
      () => addWhole(join(disk, 'listings/new.md'), long),
      () => addLine(join(disk, 'log'), long),
      () =>
        writeTogether(
          disk,
          [
            { path, content: 'short' },
            { path: join(disk, 'b.md'), content: long },
          ],
          { notes: join(disk, 'notes') },
        ),
    ])
      expect(write).toThrow(/^There is no room left on the disk, so .* was not written and is as it was\. Make room/);
    expect([listing(), leftOvers()]).toEqual([listingText(), []]);
  });

  test('under npm start is said in the editor, and the listing stays', async () => {
    fill();
    const raw = listingText({ summary: 'Another.' }) + 'More words.\n\n'.repeat(400);
    const dataFiles = [{ path: 'content/listings/chess.md', slug: 'chess', raw }];
    const options = { commitMessage: 'x', collectionName: 'listings' };
    expect(await answerEdit(disk, { action: 'persistEntry', params: { dataFiles, options } })).toEqual({
      status: 507,
      json: {
        error: expect.stringMatching(/disk .* is full, so nothing was saved\. What you wrote is still in this window/),
      },
    });
    expect([listing(), leftOvers()]).toEqual([listingText(), []]);
  });

  test('under the private store refuses the new and keeps the old', async () => {
    const store = folderStore(join(disk, 'private'));
    await store.set('session/a', 'one');
    fill();
    await expect(async () => store.set('session/a', 'x'.repeat(9000))).rejects.toThrow('no room left');
    await expect(async () => store.add('session/b', 'x'.repeat(9000))).rejects.toThrow('no room left');
    expect([await store.get('session/a'), await store.keys('session/')]).toEqual(['one', ['session/a']]);
  });
});
