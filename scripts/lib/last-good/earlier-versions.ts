/** Earlier versions of a content file: from the history of its git folder, and from the last build on this computer. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { writeWhole } from '../../../src/disk/write-whole.ts';

/** A file as it stood at a moment, an ISO date and time. */
export interface Version {
  at: string;
  bytes: Uint8Array;
}

/** The content files that a build showed, by their path below the content folder. */
export type KeptFiles = Record<string, { at: string; text: string }>;

/** How far back a file's history is looked through. */
const mostCommits = 20;

/** Every earlier version that can be found of a file, the newest first. `path` is below `folder`. */
export function earlierVersions(folder: string, path: string, kept: KeptFiles): Version[] {
  const last = kept[path];
  const ofBuild = last ? [{ at: last.at, bytes: new TextEncoder().encode(last.text) }] : [];
  const all = [...ofBuild, ...committedVersions(folder, path)];
  return all.sort((one, other) => Date.parse(other.at) - Date.parse(one.at));
}

/** From git, back to the commit in which the file was last made: one that was deleted before stays deleted. */
function committedVersions(folder: string, path: string): Version[] {
  const log = git(folder, ['log', `--max-count=${mostCommits}`, '--format=%H %cI', '--', path])?.toString('utf8') ?? '';
  const versions: Version[] = [];
  for (const line of log.split('\n').filter(Boolean)) {
    const [commit = '', at = ''] = line.split(' ');
    const bytes = git(folder, ['show', `${commit}:./${path}`]);
    if (!bytes) break;
    versions.push({ at, bytes });
  }
  return versions;
}

/** What git prints; null where there is no git, no history, or no such file in it. */
function git(folder: string, words: string[]): Buffer | null {
  try {
    return execFileSync('git', ['-C', folder, ...words], {
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 20_000,
      maxBuffer: 16 * 1024 * 1024,
      env: { ...process.env, GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0' },
    });
  } catch {
    return null;
  }
}

/** What the last build of `folder` kept; nothing where there was none, or where its file is damaged. */
export function keptFiles(folder: string, cache = '.cache'): KeptFiles {
  try {
    const found: unknown = JSON.parse(readFileSync(keptPath(folder, cache), 'utf8'));
    return typeof found === 'object' && found !== null ? (found as KeptFiles) : {};
  } catch {
    return {};
  }
}

/** Keeps what a build showed for the next one: `from` is the file in which the reader left it. */
export function keepFiles(from: string, folder: string, cache = '.cache'): void {
  if (!existsSync(from)) return;
  const path = keptPath(folder, cache);
  mkdirSync(dirname(path), { recursive: true });
  renameSync(from, path);
}

/** Beside other things a build remembers, and one for each content folder. */
function keptPath(folder: string, cache: string): string {
  const name = createHash('sha256').update(resolve(folder)).digest('hex').slice(0, 16);
  return join(cache, 'last-good', `${name}.json`);
}

/** The file for `keepFiles`. */
export function writeKept(path: string, kept: KeptFiles): void {
  writeWhole(path, JSON.stringify(kept));
}
