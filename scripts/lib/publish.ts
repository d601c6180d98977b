/**
 * Puts a finished build where the host reads it, in one move, or not at all.
 *
 * No ordinary file system swaps two folders at once, so there are two renames. Should the machine stop
 * between them, the old site stands whole beside its place and the next command puts it back.
 */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isRunning } from '../../src/disk/scratch.ts';

/** The folder that a host publishes. */
export const publishedFolder = 'dist';

/** Where a build is made and the old site waits; beside the published folder, so that a rename can never copy. */
function workFolder(published: string): { before: string; rubbish: string } {
  const folder = join(dirname(published), '.cache', 'publish');
  return { before: join(folder, 'before'), rubbish: join(folder, 'rubbish') };
}

/** Puts `finished` in the place of the published folder. */
export function publish(finished: string, published = publishedFolder): void {
  repairPublished(published);
  const { before } = workFolder(published);
  mkdirSync(dirname(before), { recursive: true });
  if (existsSync(published)) renameSync(published, before);
  renameSync(finished, published);
  discard(before, published);
}

/** Puts the old site back where a stopped command left it aside; true where there was something to mend. */
export function repairPublished(published = publishedFolder): boolean {
  const { before, rubbish } = workFolder(published);
  rmSync(rubbish, { recursive: true, force: true });
  if (!existsSync(before)) return false;
  if (existsSync(published)) discard(before, published);
  else renameSync(before, published);
  return true;
}

/** Renames before it deletes: a half-deleted site must never be taken for one to put back. */
function discard(before: string, published: string): void {
  const { rubbish } = workFolder(published);
  if (existsSync(before)) renameSync(before, rubbish);
  rmSync(rubbish, { recursive: true, force: true });
}

/** A folder for a build in the making; those of commands that no longer run are cleared away. */
export function unfinishedFolder(cache = '.cache'): string {
  mkdirSync(cache, { recursive: true });
  for (const name of readdirSync(cache)) {
    const owner = /^build-(\d+)$/.exec(name)?.[1];
    // In a container each run may have the same number: what has ours is of the one before.
    if (owner && (Number(owner) === process.pid || !isRunning(Number(owner))))
      rmSync(join(cache, name), { recursive: true, force: true });
  }
  return join(cache, `build-${process.pid}`);
}
