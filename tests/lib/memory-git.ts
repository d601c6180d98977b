/** A git in memory with one branch: enough for the imitations of git hosts to answer from. */
import { createHash } from 'node:crypto';

interface MemoryCommit {
  id: string;
  parent: string | null;
  message: string;
  author: string;
  files: Map<string, Uint8Array>;
}

export interface MemoryGit {
  head: string;
  commits: Map<string, MemoryCommit>;
  /** Adds a commit without moving the branch. */
  make(commit: Omit<MemoryCommit, 'id'>): MemoryCommit;
  /** What somebody else does meanwhile: a commit on the branch. */
  push(path: string, text: string): void;
  files(commit?: string): Map<string, Uint8Array>;
}

export function memoryGit(files: Record<string, string | Uint8Array>): MemoryGit {
  const commits = new Map<string, MemoryCommit>();
  const bytes = (content: string | Uint8Array) =>
    typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const git: MemoryGit = {
    head: '',
    commits,
    make(commit) {
      const id = createHash('sha1').update(`${commits.size} ${commit.message}`).digest('hex');
      const made = { id, ...commit };
      commits.set(id, made);
      return made;
    },
    push(path, text) {
      const changed = new Map(git.files());
      changed.set(path, bytes(text));
      git.head = git.make({ parent: git.head, message: 'Somebody else', author: 'Other', files: changed }).id;
    },
    files: (commit = git.head) => commits.get(commit)?.files ?? new Map(),
  };
  const all = new Map(Object.entries(files).map(([path, content]) => [path, bytes(content)] as const));
  git.head = git.make({ parent: null, message: 'Begin', author: 'Larkbridge', files: all }).id;
  return git;
}

/** The id that git gives to a file’s bytes. */
export const blobId = (content: Uint8Array): string =>
  createHash('sha1').update(`blob ${content.length}\0`).update(content).digest('hex');

/** The files of one folder, without those in folders inside it. */
export function filesIn(files: Map<string, Uint8Array>, folder: string): { name: string; bytes: Uint8Array }[] {
  return [...files].flatMap(([path, content]) => {
    const name = path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : '/';
    return name.includes('/') ? [] : [{ name, bytes: content }];
  });
}
