/** The same facts about all places where a directory’s files can be. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { testRepository } from '../../../../tests/lib/bare-repository.ts';
import { type MemoryGit, memoryGit } from '../../../../tests/lib/memory-git.ts';
import { mockGithubFiles } from '../../../../tests/lib/mock-github-files.ts';
import { mockGitlabFiles } from '../../../../tests/lib/mock-gitlab-files.ts';
import { Moved, type Repository } from '../repository.ts';
import { bareGit } from './bare-git.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { workingFolder } from './working-folder.ts';

const token = 'a-token-that-nobody-sees';
const picture = Uint8Array.from([0xff, 0xd8, 0xff, 0, 10, 13, 0, 255]);
const files = {
  'content/listings/chess-club.md': 'Chess\n',
  'content/listings/draughts.md': 'Siân’s draughts\n',
  'content/listings/go.md': 'Go\n',
  'content/listings/README.txt': 'Not a listing\n',
  'content/photos/board.jpg': picture,
};
interface Place {
  git: Repository;
  /** False for a folder that is only what it is now. */
  hasHistory?: false;
  push: (path: string, text: string) => void;
  author?: () => string;
}

const removals: (() => void)[] = [];
afterAll(() => {
  for (const remove of removals) remove();
});

const inMemory = (make: (git: MemoryGit) => Repository) => (): Place => {
  const git = memoryGit(files);
  return { git: make(git), push: git.push, author: () => git.commits.get(git.head)?.author ?? '' };
};
const place = { repository: 'larkbridge/directory', branch: 'main', token };

const places: Record<string, () => Place> = {
  'as a working folder': () => {
    const folder = mkdtempSync(join(tmpdir(), 'fingerpost-working-'));
    removals.push(() => rmSync(folder, { recursive: true }));
    const push = (path: string, content: string | Uint8Array) => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    };
    for (const [path, content] of Object.entries(files)) push(path, content);
    return { git: workingFolder(join(folder, 'content')), push, hasHistory: false };
  },
  'on the disk': () => {
    const repository = testRepository(files);
    removals.push(repository.remove);
    const { folder, push, git } = repository;
    return { git: bareGit(folder), push, author: () => git('log', '-1', '--format=%an', 'main') };
  },
  'at GitHub': inMemory((git) => github({ ...place, at: 'https://api.github.com' }, mockGithubFiles(git, token))),
  'at GitLab': inMemory((git) => gitlab({ ...place, at: 'https://gitlab.com/api/v4' }, mockGitlabFiles(git, token))),
};

const text = (bytes: Uint8Array | null) => bytes && new TextDecoder().decode(bytes);
const bytes = (content: string) => new TextEncoder().encode(content);
const commit = { message: 'Change it', author: 'School staff' };

describe.each(Object.entries(places))('a repository %s', (_, made) => {
  let here: Place;
  let git: Repository;
  let head: string;
  beforeEach(async () => {
    here = made();
    git = here.git;
    head = await git.head();
  });

  test('a folder gives its text files whose names end so', async () => {
    const found = await git.folder(head, 'content/listings', '.md');
    expect(found.map((file) => [file.path, text(file.bytes)])).toEqual([
      ['content/listings/chess-club.md', 'Chess\n'],
      ['content/listings/draughts.md', 'Siân’s draughts\n'],
      ['content/listings/go.md', 'Go\n'],
    ]);
    expect(await git.folder(head, 'content/lists', '.yaml')).toEqual([]);
  });

  test('a folder tells the names of its files', async () => {
    expect(await git.names(head, 'content/photos')).toEqual(['board.jpg']);
    expect(await git.names(head, 'content/nothing')).toEqual([]);
  });

  test('a file is given byte for byte, and null where there is none', async () => {
    expect(await git.file(head, 'content/photos/board.jpg')).toEqual(picture);
    expect(text(await git.file(head, 'content/listings/draughts.md'))).toBe('Siân’s draughts\n');
    expect(await git.file(head, 'content/listings/none.md')).toBeNull();
    expect(await git.file(head, 'content/nothing/none.md')).toBeNull();
  });

  test('a commit changes, adds and deletes files at once, and is by a role', async () => {
    const changes = [
      { path: 'content/listings/chess-club.md', bytes: bytes('Chess, new\n') },
      { path: 'content/photos/new.jpg', bytes: picture },
      { path: 'content/listings/go.md', bytes: null },
    ];
    const id = await git.commit({ ...commit, parent: head, changes });
    expect(await git.head()).toBe(id);
    expect(text(await git.file(id, 'content/listings/chess-club.md'))).toBe('Chess, new\n');
    expect(await git.file(id, 'content/photos/new.jpg')).toEqual(picture);
    expect(await git.file(id, 'content/listings/go.md')).toBeNull();
    expect(text(await git.file(id, 'content/listings/draughts.md'))).toBe('Siân’s draughts\n');
    if (here.author) expect(here.author()).toBe('School staff');
    if (here.hasHistory === false) return;
    // What was is still there to be looked at.
    expect(text(await git.file(head, 'content/listings/chess-club.md'))).toBe('Chess\n');
  });

  test('a commit on what is no longer the newest is refused, and the other’s stays', async () => {
    here.push('content/listings/chess-club.md', 'By somebody else\n');
    const changes = [{ path: 'content/listings/chess-club.md', bytes: bytes('Mine\n') }];
    await expect(git.commit({ ...commit, parent: head, changes })).rejects.toBeInstanceOf(Moved);
    expect(text(await git.file(await git.head(), 'content/listings/chess-club.md'))).toBe('By somebody else\n');
  });
});

test('a git host’s refusal is told by its number, without the token or what the host said', async () => {
  const git = github(
    { ...place, token: 'wrong', at: 'https://api.github.com' },
    mockGithubFiles(memoryGit(files), token),
  );
  await expect(git.head()).rejects.toThrow(
    /^The git host answered 401 to GET \/repos\/larkbridge\/directory\/git\/ref\/heads\/main\.$/,
  );
});
