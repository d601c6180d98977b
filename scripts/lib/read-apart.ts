/**
 * Reads a content folder in a program of its own, for a build: the memory that reading takes is given back
 * before the pages are made, and what was read is handed on in a file, so that no file is read twice.
 */

import { fork } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Directory } from '../../src/domain/directory/directory.ts';
import { longUnchecked } from '../../src/domain/directory/helplines.ts';
import type { PublishedSchool } from '../../src/domain/directory/ledger.ts';
import type { Problem } from '../../src/reading/problem.ts';
import type { School } from '../../src/schema/school.ts';
import { writeKept } from './last-good/earlier-versions.ts';
import type { LeftOutFile, ShownAsBefore } from './last-good/with-last-good.ts';
import { wholeDirectory } from './whole-directory.ts';

/** What a build needs to know of the content beside the pages themselves. */
export interface ReadForBuild {
  problems: Problem[];
  withoutPicture: Problem[];
  photosEnding: Problem[];
  /** Broken files, of which an earlier version is shown. */
  shownAsBefore: ShownAsBefore[];
  /** Broken files of which nothing is shown. */
  brokenLeftOut: LeftOutFile[];
  leftOut: Directory['leftOut'];
  helplines: Directory['helplines'];
  /** Those of them that nobody has confirmed for over six months. */
  oldHelplines: Directory['helplines'];
  views: (PublishedSchool & { school: Pick<School, 'name' | 'nation'> })[];
}

type Answer = { read: ReadForBuild } | { sentence: string };

/**
 * Reads `folder`, and writes all that is shown into the file `into`, and the files it came from into `keep`.
 * Rejects with a sentence where there is no folder, or where a file is broken that no site can be without.
 */
export function readApart(folder: string, into: string, keep: string): Promise<ReadForBuild> {
  return new Promise((resolve, reject) => {
    const reader = fork(fileURLToPath(import.meta.url), [folder, into, keep]);
    reader.once('message', (answer: Answer) => {
      if ('read' in answer) resolve(answer.read);
      else reject(new Error(answer.sentence));
    });
    reader.once('error', reject);
    reader.once('exit', (code) => reject(new Error(`Reading ${folder} stopped halfway (code ${code}).`)));
  });
}

if (import.meta.main) {
  const [folder = '', into = '', keep = ''] = process.argv.slice(2);
  process.send?.(answerFrom(folder, into, keep));
}

function answerFrom(folder: string, into: string, keep: string): Answer {
  try {
    return { read: readInto(folder, into, keep) };
  } catch (error) {
    return { sentence: (error as Error).message };
  }
}

function readInto(folder: string, into: string, keep: string): ReadForBuild {
  const whole = wholeDirectory(folder, 'last good version');
  const { content, directory, views, problems, pictures, withoutPicture, photosEnding, lastGood } = whole;
  const entries = Object.entries(content).map(([kind, files]) => [
    kind,
    [...files.values()].map(({ slug, path, data, body }) => ({ slug, path, data, body })),
  ]);
  writeFileSync(into, JSON.stringify({ ...Object.fromEntries(entries), pictures }));
  writeKept(keep, lastGood?.kept ?? {});
  return {
    problems,
    withoutPicture,
    photosEnding,
    shownAsBefore: lastGood?.shownAsBefore ?? [],
    brokenLeftOut: lastGood?.leftOut ?? [],
    leftOut: directory.leftOut,
    helplines: directory.helplines,
    oldHelplines: longUnchecked(directory.helplines, directory.today),
    views: views.map(({ slug, school: { name, nation }, listings, lists }) => ({
      slug,
      school: { name, nation },
      listings: listings.map(({ listing: { slug, name, previousSlugs } }) => ({
        listing: { slug, name, previousSlugs },
      })),
      lists: lists.map(({ slug, name }) => ({ slug, name })),
    })),
  };
}
