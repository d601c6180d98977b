/** The directory as the site will show it, read from the disk by a command. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { photosEnding, photosWithoutLeave } from '../../src/checks/photos.ts';
import { pictures as missingPictures } from '../../src/checks/pictures.ts';
import { filesIn } from '../../src/disk/files.ts';
import { picturesIn } from '../../src/disk/pictures.ts';
import { writeWhole } from '../../src/disk/write-whole.ts';
import { type Content, type Directory, directoryFrom } from '../../src/domain/directory/directory.ts';
import { type Ledger, ledgerFrom, ledgerText } from '../../src/domain/directory/ledger.ts';
import type { Picture } from '../../src/domain/directory/picture.ts';
import { type SchoolView, schoolView } from '../../src/domain/school/school-view.ts';
import { todayFrom } from '../../src/domain/time/today.ts';
import type { Problem } from '../../src/reading/problem.ts';
import { readContent } from '../../src/reading/read-content.ts';
import { type LastGood, withLastGood } from './last-good/with-last-good.ts';

export interface WholeDirectory {
  content: Content;
  directory: Directory;
  views: SchoolView[];
  /** What was wrong in the files; a file with an error is left out. */
  problems: Problem[];
  /** Pictures fit to be shown, and where one is named that is not there: the listing stays, without it. */
  pictures: Picture[];
  withoutPicture: Problem[];
  /** Photos that families have agreed to only until a day of this term. */
  photosEnding: Problem[];
  /** What stands in for broken files; nothing does where it was not asked for. */
  lastGood: LastGood | null;
}

/**
 * Reads a content folder as the site shows it. A broken file is left out; for a build, its `last good version` stands
 * in for it. Throws a sentence where there is no folder, or where something is missing that no site can be without.
 */
export function wholeDirectory(folder: string, broken: 'left out' | 'last good version' = 'left out'): WholeDirectory {
  const { files, problems: strange } = filesIn(folder);
  const read = readContent(files, folder);
  const content = read.content as unknown as Content;
  const today = todayFrom(process.env);
  const lastGood = broken === 'left out' ? null : withLastGood(files, strange, read, today);
  const { pictures, names, problems: badPictures } = picturesIn(folder);
  const directory = directoryFrom(content, today, pictures);
  const facts = { ...read, pictureNames: names };
  const withoutPicture = [
    ...missingPictures(read.content, today, facts).filter(({ severity }) => severity === 'error'),
    ...photosWithoutLeave(read.content, directory.today, facts),
  ];
  const views = [...directory.schools.values()].map((school) => schoolView(directory, school));
  const problems = [...strange, ...read.problems, ...badPictures];
  return {
    content,
    directory,
    views,
    problems,
    pictures,
    withoutPicture,
    photosEnding: photosEnding(read.content, directory.today, facts),
    lastGood,
  };
}

/** The record of every address once published, which lies with the content. */
export function readLedger(folder: string): Ledger {
  const path = ledgerPath(folder);
  return ledgerFrom(existsSync(path) ? readFileSync(path, 'utf8') : null);
}

/** Writes the ledger where it has changed; true where it had. */
export function writeLedger(folder: string, ledger: Ledger): boolean {
  const path = ledgerPath(folder);
  const text = ledgerText(ledger);
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return false;
  writeWhole(path, text);
  return true;
}

export function ledgerPath(folder: string): string {
  return join(folder, 'published.json');
}
