/**
 * Writing several files of one folder: all of them or none.
 *
 * What holds: all are first written beside their places. Then a note of the moves to make is kept, and then they are made.
 * A full disk, or a kill before that note, changes nothing. After a kill in the middle of the moves, whoever reads or
 * writes the folder next on this computer makes the rest of them (`finishWriting`): no file system can move several files
 * at once, so another program that looks in that moment sees some of them moved. A move that is refused (a file that is
 * open in Windows) takes back those made before it. A file that somebody changed after the kill is left as they made it.
 */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { clearScratch, isScratch } from './scratch.ts';
import { type How, keepNames, placeOf, tellingWhy, writeWhole, writtenBeside } from './write-whole.ts';

export interface FileChange {
  path: string;
  /** Null takes the file away. */
  content: string | Uint8Array | null;
}

interface Move {
  path: string;
  /** The finished file; null where the one at `path` goes away. */
  beside: string | null;
  /** What stood at `path`, by its print; null for nothing. */
  was: string | null;
}

interface Together extends How {
  notes?: string;
}

/** Notes lie outside of the folder: it may be shared and put into git, and they are for this computer alone. */
const notesFolder = join('.cache', 'writing');

/** Writes all of the files, or none where it throws: `NotWritten` on a full or closed disk. */
export function writeTogether(
  folder: string,
  changes: FileChange[],
  { notes = notesFolder, ...how }: Together = {},
): void {
  finishWriting(folder, notes);
  clearScratch(folder, { below: true });
  const moves = preparedMoves(changes, how);
  const dropAll = () => {
    for (const { beside } of moves) if (beside) fs.rmSync(beside, { force: true });
  };
  if (moves.length === 0) return;
  const note = join(notes, `${nameOf(folder)}-${process.pid}-${Date.now()}.json`);
  const before = moves.map(({ path }) => (fs.existsSync(path) ? fs.readFileSync(path) : null));
  try {
    if (moves.length > 1) writeWhole(note, JSON.stringify(moves));
  } catch (error) {
    dropAll();
    throw error;
  }
  moves.forEach((move, index) => {
    try {
      tellingWhy(move.path, () => make(move));
    } catch (error) {
      takeBack(moves.slice(0, index), before);
      dropAll();
      fs.rmSync(note, { force: true });
      throw error;
    }
  });
  for (const changed of new Set(moves.map(({ path }) => dirname(path)))) keepNames(changed);
  fs.rmSync(note, { force: true });
}

/** Makes the moves that a kill left undone in `folder`. */
export function finishWriting(folder: string, notes = notesFolder): void {
  if (!fs.existsSync(notes)) return;
  for (const name of fs.readdirSync(notes).sort()) {
    if (!name.startsWith(`${nameOf(folder)}-`) || !name.endsWith('.json')) continue;
    finish(join(notes, name));
  }
}

function finish(note: string): void {
  try {
    for (const move of movesIn(note)) {
      if (printOf(move.path) === move.was) make(move);
      else if (move.beside) fs.rmSync(move.beside, { force: true });
    }
    fs.rmSync(note, { force: true });
  } catch {
    // Whoever only reads may not be able to write. The note stays for the next one.
  }
}

function preparedMoves(changes: FileChange[], how: How): Move[] {
  const moves: Move[] = [];
  try {
    for (const { path, content } of changes) {
      const place = placeOf(path);
      if (content === null && !fs.existsSync(place)) continue;
      const was = printOf(place);
      const beside = content === null ? null : tellingWhy(path, () => resolve(writtenBeside(path, content, how)));
      moves.push({ path: resolve(place), beside, was });
    }
    return moves;
  } catch (error) {
    for (const { beside } of moves) if (beside) fs.rmSync(beside, { force: true });
    throw error;
  }
}

function make({ path, beside }: Move): void {
  if (beside === null) fs.rmSync(path, { force: true });
  // Another program may have finished it for us.
  else if (fs.existsSync(beside)) fs.renameSync(beside, path);
}

function takeBack(made: Move[], before: (Uint8Array | null)[]): void {
  made.forEach(({ path }, index) => {
    const bytes = before[index];
    if (bytes) writeWhole(path, bytes);
    else fs.rmSync(path, { force: true });
  });
}

/** Nothing where the note is damaged: then no move was made, or all were. */
function movesIn(note: string): Move[] {
  try {
    const moves = JSON.parse(fs.readFileSync(note, 'utf8')) as Move[];
    return moves.filter(({ beside }) => beside === null || isScratch(beside.split(/[\\/]/).at(-1) ?? ''));
  } catch {
    return [];
  }
}

/** The same for as long as nobody writes the file. */
function printOf(path: string): string | null {
  const found = fs.statSync(path, { throwIfNoEntry: false });
  return found ? `${found.size} ${found.mtimeMs} ${found.ino}` : null;
}

const nameOf = (folder: string): string => createHash('sha256').update(resolve(folder)).digest('hex').slice(0, 16);
