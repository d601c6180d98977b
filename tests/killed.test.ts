/** Programs that are killed in the middle of saves: what was answered as done is there, and nothing is half written. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { filesIn } from '../src/disk/files.ts';
import { isScratch } from '../src/disk/scratch.ts';
import { writeWhole } from '../src/disk/write-whole.ts';
import { proposalOf } from '../src/server/gateway/edit/proposal-store.ts';
import { folderStore } from '../src/server/gateway/stores/folder.ts';
import { testRepository } from './lib/bare-repository.ts';
import { listingText, smallFolder } from './lib/small-folder.ts';

/** More for a longer trial: `FINGERPOST_KILLS=100 npx vitest run tests/killed.test.ts`. */
const kills = Number(process.env.FINGERPOST_KILLS ?? 4);
const home = mkdtempSync(join(tmpdir(), 'fingerpost-killed-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const turnIn = (text: string): number => Number(/Turn (\d+)\./.exec(text)?.[1] ?? 0);

/** Runs the program until some turns are done, kills it at any moment after that, and gives the last turn it said. */
async function killedWhileSaving(what: string, at: string, from: number): Promise<number> {
  const child = spawn(process.execPath, ['tests/lib/saving-without-end.ts', what, at, String(from)]);
  let said = '';
  let faults = '';
  child.stderr.on('data', (part) => {
    faults += part;
  });
  const ended = new Promise((resolve) => child.on('close', resolve));
  await new Promise<void>((resolve) => {
    child.on('close', () => resolve());
    child.stdout.on('data', (part) => {
      said += part;
      // Some moment of the turns to come, which take 5 to 500 ms each.
      if (said.split('\n').length > 2) setTimeout(resolve, Math.random() * 250);
    });
  });
  child.kill('SIGKILL');
  await ended;
  const turns = said.split('\n').filter(Boolean).map(Number);
  expect(turns.length, faults).toBeGreaterThan(1);
  return turns.at(-1) as number;
}

const leftOvers = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => isScratch(path.split('/').at(-1) ?? ''));

test(`npm start, killed ${kills} times: both files of a save are there, or both of the one before`, async () => {
  const content = join(home, 'content');
  for (const [path, text] of Object.entries(smallFolder)) writeWhole(join(content, path), text);
  let last = 0;
  for (let turn = 0; turn < kills; turn++) {
    last = await killedWhileSaving('own computer', content, last + 1);
    // The next that reads the folder makes what was left undone.
    filesIn(content);
    const [one, other] = ['a', 'b'].map((name) => readFileSync(join(content, `listings/pair-${name}.md`), 'utf8'));
    expect(turnIn(one as string)).toBeGreaterThanOrEqual(last);
    expect(other).toBe(one);
    last = turnIn(one as string);
  }
  await killedWhileSaving('own computer', content, last + 1);
  expect(leftOvers(content).length, 'what the last kill left, at the most').toBeLessThanOrEqual(2);
}, 300_000);

test(`the gateway, killed ${kills} times: nothing that was answered is lost, and the repository is sound`, async () => {
  const files = Object.entries(smallFolder).map(([path, text]) => [`content/${path}`, text]);
  const repository = testRepository({ ...Object.fromEntries(files), 'content/listings/proposed.md': listingText() });
  const at = join(home, 'gateway');
  mkdirSync(dirname(at), { recursive: true });
  mkdirSync(at);
  const folder = join(at, 'directory.git');
  renameSync(repository.folder, folder);
  // What git says of the place it was moved to.
  const git = (...args: string[]) => repository.git('--git-dir', folder, ...args);
  mkdirSync(repository.folder);
  const store = folderStore(join(at, 'private'));
  let last = 0;
  try {
    for (let turn = 0; turn < kills; turn++) {
      last = await killedWhileSaving('gateway', at, last + 1);
      expect(git('fsck', '--full', '--strict')).not.toMatch(/missing|corrupt|broken|error/);
      const onSite = (name: string) => turnIn(git('show', `main:content/listings/${name}.md`));
      expect(onSite('straight')).toBeGreaterThanOrEqual(last);
      const proposal = await proposalOf(store, { collection: 'listings', slug: 'proposed' });
      const proposed = proposal?.files.map((file) => ('text' in file ? turnIn(file.text) : 0)) ?? [];
      expect(Math.max(onSite('proposed'), ...proposed)).toBeGreaterThanOrEqual(last);
      expect(await store.keys('damaged/')).toEqual([]);
      last = Math.max(last, onSite('straight'));
      // A lock that git left is waited for a minute: here the minute is over.
      for (const name of ['HEAD.lock', 'packed-refs.lock', 'refs/heads/main.lock'])
        if (existsSync(join(folder, name))) utimesSync(join(folder, name), 0, 0);
    }
  } finally {
    repository.remove();
  }
}, 300_000);
