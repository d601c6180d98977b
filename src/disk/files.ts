/** A content folder on the disk. */
import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Problem } from '../reading/problem.ts';
import type { ContentFile } from '../reading/read-content.ts';
import { isScratch } from './scratch.ts';
import { finishWriting } from './write-together.ts';

/** The content folder: `--content`'s, else `FINGERPOST_CONTENT`'s, else `content`. */
export function contentFolder(asked?: string): string {
  return asked ?? process.env.FINGERPOST_CONTENT ?? 'content';
}

/** What computers leave in folders by themselves. */
const leftByComputers = new Set(['.git', '.DS_Store', 'Thumbs.db', 'desktop.ini', '.gitkeep', '.gitattributes']);

/** Whether a name is no content: a computer's own, or a file that is being written just now. */
export const isLeftByComputers = (name: string): boolean => leftByComputers.has(name) || isScratch(name);

/**
 * What belongs in the folder without being content: words for people, map, postcodes, what commands remember;
 * and pictures, which `pictures.ts` reads.
 */
const besideContent = new Set([
  'README.md',
  'map',
  'photos',
  'postcodes',
  'imports',
  'published.json',
  'guides/pictures',
]);

/**
 * Every file of a content folder, and problems for what must not be there: links out of the folder,
 * devices and sockets, files marked as programs. Throws when there is no such folder.
 */
export function filesIn(folder: string): { files: ContentFile[]; problems: Problem[] } {
  if (!existsSync(folder)) throw new Error(`There is no folder “${folder}”. Name one with --content.`);
  finishWriting(folder);
  const files: ContentFile[] = [];
  const programs: string[] = [];
  const problems: Problem[] = [];
  const refuse = (path: string, code: string, message: string) =>
    problems.push({ file: `${folder}/${path}`, line: null, field: 'File', code, message, severity: 'error' });

  function readFolder(below: string): void {
    for (const name of readdirSync(join(folder, below)).toSorted()) {
      const path = below ? `${below}/${name}` : name;
      const status = lstatSync(resolve(folder, path));
      if (isLeftByComputers(name) || besideContent.has(path)) continue;
      if (status.isSymbolicLink()) refuse(path, 'file.link', 'is a link to another place; put the file itself here');
      else if (status.isDirectory()) readFolder(path);
      else if (!status.isFile()) refuse(path, 'file.kind', 'is not an ordinary file; delete it');
      else {
        if ((status.mode & 0o111) !== 0) programs.push(path);
        files.push({ path, bytes: readFileSync(join(folder, path)) });
      }
    }
  }
  readFolder('');

  // Some disks (Windows folders seen from Linux) mark every file so: then the mark says nothing.
  if (programs.length === files.length && files.length > 1) return { files, problems };
  for (const path of programs)
    refuse(path, 'file.extension', 'is marked as a program; take the mark off (chmod -x, or save it again)');
  return { files: files.filter((file) => !programs.includes(file.path)), problems };
}
