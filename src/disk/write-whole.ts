/**
 * Writing a file whole or not at all: the one way in which the site, the gateway and the commands write what stays.
 *
 * A file is written beside its place, brought to the disk, and moved there. A full disk, a kill or a loss of power leaves
 * what was there, and whoever reads meanwhile reads the whole of the one or the other.
 *
 * Nothing here waits for anything else: of two writes in one program neither comes in between the other's steps.
 */
import fs from 'node:fs';
import { dirname, join } from 'node:path';
import { inPlainWords } from './not-written.ts';
import { scratchName } from './scratch.ts';

type Content = string | Uint8Array;

export interface How {
  /** Who may read it, like 0o600; as it was, or as the computer does, where this is left out. */
  mode?: number;
  /** False for what a command can make again: a loss of power soon after may take it. */
  lasting?: boolean;
}

/** Writes a file in its place, and makes its folder. Throws `NotWritten` on a full or closed disk. */
export function writeWhole(path: string, content: Content, how: How = {}): void {
  tellingWhy(path, () => fs.renameSync(writtenBeside(path, content, how), placeOf(path)));
  keepNames(dirname(path));
}

/** Writes a file where there is none yet, and says whether it did: of two at once, one alone gets `true`. */
export function addWhole(path: string, content: Content, how: How = {}): boolean {
  if (fs.existsSync(path)) return false;
  return tellingWhy(path, () => {
    const beside = writtenBeside(path, content, how);
    try {
      fs.linkSync(beside, path);
      keepNames(dirname(path));
      return true;
    } catch (error) {
      const { code = '' } = error as NodeJS.ErrnoException;
      if (code === 'EEXIST') return false;
      // Some disks (FAT, some of networks) know no second name for a file. There, a kill may leave an empty one.
      if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'].includes(code)) throw error;
      return addedBare(path, beside);
    } finally {
      fs.rmSync(beside, { force: true });
    }
  });
}

function addedBare(path: string, beside: string): boolean {
  try {
    fs.closeSync(fs.openSync(path, 'wx'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
  fs.renameSync(beside, path);
  return true;
}

/** Adds a line to a file that is only ever added to. A disk that fills up in the middle of it keeps no part of the line. */
export function addLine(path: string, line: string, { mode = 0o666 }: How = {}): void {
  tellingWhy(path, () => {
    makeFolder(dirname(path), mode);
    const file = fs.openSync(path, 'a', mode);
    const size = fs.fstatSync(file).size;
    try {
      fs.writeFileSync(file, `${line}\n`);
    } catch (error) {
      fs.ftruncateSync(file, size);
      throw error;
    } finally {
      fs.closeSync(file);
    }
  });
}

/**
 * Writes the content beside `path`, brought to the disk, and gives back where; nothing is left of it when that fails.
 * For `write-together.ts`; all others write in the place itself.
 */
export function writtenBeside(path: string, content: Content, { mode, lasting = true }: How = {}): string {
  const place = placeOf(path);
  const there = fs.statSync(place, { throwIfNoEntry: false });
  // Whoever shut a file against writing means it, although another could be moved into its place.
  if (there) fs.accessSync(place, fs.constants.W_OK);
  makeFolder(dirname(place), mode);
  const beside = join(dirname(place), scratchName());
  try {
    fs.writeFileSync(beside, content, { flush: lasting, mode: mode ?? there?.mode ?? 0o666 });
    return beside;
  } catch (error) {
    fs.rmSync(beside, { force: true });
    throw error;
  }
}

/** The file itself, where `path` is another name for it: a link stays a link. */
export const placeOf = (path: string): string => (fs.existsSync(path) ? fs.realpathSync(path) : path);

function makeFolder(folder: string, mode: number | undefined): void {
  fs.mkdirSync(folder, { recursive: true, ...(mode === undefined || (mode & 0o077) !== 0 ? {} : { mode: 0o700 }) });
}

/** Brings to the disk which names a folder has, where the computer can (Windows does it by itself). */
export function keepNames(folder: string): void {
  let open: number | undefined;
  try {
    open = fs.openSync(folder, 'r');
    fs.fsyncSync(open);
  } catch {
    // The file is written: what is missing is only the promise that it outlasts a loss of power a second later.
  } finally {
    if (open !== undefined) fs.closeSync(open);
  }
}

/** Does it, and throws what went wrong in plain words. */
export function tellingWhy<T>(path: string, write: () => T): T {
  try {
    return write();
  } catch (error) {
    throw inPlainWords(error, path);
  }
}
