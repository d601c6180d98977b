/**
 * Names for what is there only while a command runs: a file that is being written, an index for git.
 *
 * A command that is killed leaves such things behind. Each says whose it is, so that the next one takes them away.
 */
import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** This run of the program: in a container each run may have the same process id. */
const thisRun = randomBytes(4).toString('hex');
const pattern = /^\.fingerpost-(\d+)-([0-9a-f]{8})-[0-9a-f]{8}\.part$/;
const hour = 3_600_000;

/** A new name, hidden as names with a dot are. */
export const scratchName = (): string => `.fingerpost-${process.pid}-${thisRun}-${randomBytes(4).toString('hex')}.part`;

export const isScratch = (name: string): boolean => pattern.test(name);

/** Takes away what commands that no longer run left in `folder` and, where asked, in the folders below it. */
export function clearScratch(folder: string, { below = false } = {}): void {
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { recursive: below, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (isScratch(entry.name) && isLeftOver(entry.name, path)) rmSync(path, { recursive: true, force: true });
  }
}

/** Whether nobody can be at work on it: its program has ended, or is another computer's and began over an hour ago. */
function isLeftOver(name: string, path: string): boolean {
  const [, id, run] = pattern.exec(name) ?? [];
  if (Number(id) === process.pid) return run !== thisRun;
  return !isRunning(Number(id)) || Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0) > hour;
}

/** Whether a program of this number runs on this computer. */
export function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    // Somebody else's program runs too.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
