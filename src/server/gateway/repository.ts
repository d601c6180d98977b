/** The directory's files in git, wherever that is: on this computer's disk, at GitHub or at GitLab. */

interface GitFile {
  path: string;
  bytes: Uint8Array;
}

export interface GitChange {
  path: string;
  /** Null takes the file away. */
  bytes: Uint8Array | null;
}

export interface Commit {
  /** The commit it follows. */
  parent: string;
  changes: GitChange[];
  message: string;
  /** A role or an organisation, never a person. */
  author: string;
}

/** Reads and writes one branch, the published one. Paths are from the top of the repository. */
export interface Repository {
  /** The newest commit of the branch. */
  head(): Promise<string>;
  /** The text files of one folder at a commit whose names end so; folders inside are left out. */
  folder(commit: string, folder: string, ending: string): Promise<GitFile[]>;
  /** The names of all files of one folder at a commit. */
  names(commit: string, folder: string): Promise<string[]>;
  /** One file at a commit; null where there is none. */
  file(commit: string, path: string): Promise<Uint8Array | null>;
  /** Adds one commit to the branch and gives back its id; throws `Moved` where the branch has another by now. */
  commit(commit: Commit): Promise<string>;
}

/** Somebody else saved in the meantime. */
export class Moved extends Error {}

/** What a git host gives as its author's address: none that a mail could reach. */
export const authorEmail = 'editing@fingerpost.invalid';
