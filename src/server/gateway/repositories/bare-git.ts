/**
 * A git repository on this computer's disk, best a bare one.
 *
 * It calls git itself and no library: `update-ref` with the commit it expects is safe against anybody else who pushes
 * to the same repository, and git keeps it small (`git gc`). Names and texts go through standard input alone, so
 * that none can be taken for an option.
 */
import { spawn } from 'node:child_process';
import { rmSync, statSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { inPlainWords } from '../../../disk/not-written.ts';
import { clearScratch, scratchName } from '../../../disk/scratch.ts';
import { authorEmail, type Commit, Moved, type Repository } from '../repository.ts';

export function bareGit(folder: string, branch = 'main'): Repository {
  const ref = `refs/heads/${branch}`;
  const git = (args: string[], input?: string | Uint8Array, env: Record<string, string> = {}) =>
    run(['--git-dir', folder, ...lasting, ...args], input, env);
  clearScratch(folder);
  const head = async () => (await git(['rev-parse', '--verify', ref])).toString('utf8').trim();

  async function treeOf(commit: string, below: string): Promise<{ id: string; name: string }[]> {
    const listed = await git(['ls-tree', '-z', `${commitId(commit)}:${below}`]).catch(() => Buffer.alloc(0));
    return listed
      .toString('utf8')
      .split('\0')
      .flatMap((line) => {
        const [, mode, id, name] = /^(\d+) blob (\w+)\t(.*)$/s.exec(line) ?? [];
        // Links are left out: they may lead anywhere.
        return id && name && mode?.startsWith('100') ? [{ id, name }] : [];
      });
  }

  async function bytesOf(ids: string[]): Promise<Uint8Array[]> {
    if (ids.length === 0) return [];
    return batchOf(await git(['cat-file', '--batch'], `${ids.join('\n')}\n`));
  }

  return {
    head,

    async folder(commit, below, ending) {
      const found = (await treeOf(commit, below)).filter(({ name }) => name.endsWith(ending));
      const all = await bytesOf(found.map(({ id }) => id));
      return found.map(({ name }, index) => ({ path: `${below}/${name}`, bytes: all[index] as Uint8Array }));
    },

    names: async (commit, below) => (await treeOf(commit, below)).map(({ name }) => name),

    async file(commit, path) {
      const cut = path.lastIndexOf('/');
      const found = (await treeOf(commit, path.slice(0, Math.max(cut, 0)))).find(
        ({ name }) => name === path.slice(cut + 1),
      );
      return found ? ((await bytesOf([found.id]))[0] ?? null) : null;
    },

    async commit({ parent, changes, message, author }: Commit) {
      const before = commitId(parent);
      const scratch = join(folder, scratchName());
      const env = { GIT_INDEX_FILE: join(scratch, 'index') };
      try {
        await mkdir(scratch);
        await git(['read-tree', before], undefined, env);
        const lines = await Promise.all(
          changes.map(async ({ path, bytes }) => {
            if (bytes === null) return `0 ${'0'.repeat(before.length)}\t${path}\0`;
            const id = (await git(['hash-object', '-w', '--stdin'], bytes)).toString('utf8').trim();
            return `100644 ${id}\t${path}\0`;
          }),
        );
        await git(['update-index', '-z', '--index-info'], lines.join(''), env);
        const tree = (await git(['write-tree'], undefined, env)).toString('utf8').trim();
        const made = await git(['commit-tree', tree, '-p', before, '-F', '-'], message, whoIs(author));
        const id = made.toString('utf8').trim();
        await move(id, before);
        return id;
      } catch (error) {
        throw inPlainWords(error, 'the directory');
      } finally {
        await rm(scratch, { recursive: true, force: true });
      }
    },
  };

  /** Sets the branch from one commit to the next; throws `Moved` where it is at another by now. */
  async function move(to: string, from: string): Promise<void> {
    const set = () => git(['update-ref', ref, to, from]);
    try {
      await set();
    } catch (error) {
      if ((await head()) !== from) throw new Moved();
      if (!clearedLocks(folder, ref)) throw error;
      await set();
    }
  }
}

/** What git brings to the disk before it says that it is done: all of it, or a loss of power could leave empty files. */
const lasting = ['-c', 'core.fsync=all'];

const minute = 60_000;

/**
 * Takes away locks that a git which was killed left behind, and says whether there were any: git itself waits for a
 * person to do it, and until then nobody could save. Git holds one for some milliseconds.
 */
function clearedLocks(folder: string, ref: string): boolean {
  const old = [`${ref}.lock`, 'HEAD.lock', 'packed-refs.lock']
    .map((name) => join(folder, name))
    .filter((path) => Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()) > minute);
  for (const path of old) {
    console.error(`${path} was left by a git that was stopped. It was taken away.`);
    rmSync(path, { force: true });
  }
  return old.length > 0;
}

const whoIs = (author: string) => ({
  GIT_AUTHOR_NAME: author,
  GIT_AUTHOR_EMAIL: authorEmail,
  GIT_COMMITTER_NAME: author,
  GIT_COMMITTER_EMAIL: authorEmail,
});

function commitId(text: string): string {
  if (!/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(text)) throw new Error('This is no commit.');
  return text;
}

/** What `git cat-file --batch` printed: `<id> blob <size>\n<bytes>\n` for each. */
function batchOf(output: Buffer): Uint8Array[] {
  const found: Uint8Array[] = [];
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf(10, at);
    const size = Number(output.toString('utf8', at, end).split(' ')[2]);
    found.push(new Uint8Array(output.subarray(end + 1, end + 1 + size)));
    at = end + size + 2;
  }
  return found;
}

function run(args: string[], input: string | Uint8Array | undefined, env: Record<string, string>): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', args, { env: { ...process.env, LC_ALL: 'C', ...env }, stdio: ['pipe', 'pipe', 'pipe'] });
    const output: Buffer[] = [];
    let told = '';
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => {
      told += chunk;
    });
    child.on('error', reject);
    child.stdin.on('error', () => undefined);
    child.on('close', (code) =>
      code === 0
        ? resolve(Buffer.concat(output))
        : reject(new Error(`git ${args[2 + lasting.length]}: ${told.trim()}`)),
    );
    child.stdin.end(input ?? '');
  });
}
