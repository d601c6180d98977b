/** A bare git repository in a temporary folder, and what a person on the command line would do with it. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export interface TestRepository {
  /** The bare repository, and a working folder beside it. */
  folder: string;
  work: string;
  git: (...args: string[]) => string;
  /** What somebody else does meanwhile: a commit on `main`. */
  push: (path: string, text: string) => void;
  remove: () => void;
}

export function testRepository(files: Record<string, string | Uint8Array>): TestRepository {
  const top = mkdtempSync(join(tmpdir(), 'fingerpost-git-'));
  const [folder, work] = [join(top, 'directory.git'), join(top, 'work')];
  const who = { GIT_AUTHOR_NAME: 'Other', GIT_AUTHOR_EMAIL: 'x@example.org' };
  const env = { ...process.env, ...who, GIT_COMMITTER_NAME: 'Other', GIT_COMMITTER_EMAIL: 'x@example.org' };
  const run = (at: string, args: string[]) =>
    execFileSync('git', args, { cwd: at, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();
  run(top, ['init', '-q', '--bare', '-b', 'main', folder]);
  run(top, ['init', '-q', '-b', 'main', work]);
  const write = (path: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(work, path)), { recursive: true });
    writeFileSync(join(work, path), content);
  };
  const publish = () => {
    run(work, ['add', '.']);
    run(work, ['commit', '-q', '--allow-empty', '-m', 'By hand']);
    run(work, ['push', '-q', folder, 'main']);
  };
  for (const [path, content] of Object.entries(files)) write(path, content);
  publish();
  return {
    folder,
    work,
    git: (...args) => run(folder, args),
    push(path, text) {
      run(work, ['pull', '-q', folder, 'main']);
      write(path, text);
      publish();
    },
    remove: () => rmSync(top, { recursive: true, force: true }),
  };
}
