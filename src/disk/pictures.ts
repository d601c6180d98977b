/** The pictures of a content folder, `content/photos`: those that may be shown, and what is wrong with the others. */
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pictureFindings, pictureKind, pictureSize } from '../checks/image-bytes.ts';
import type { Picture } from '../domain/directory/picture.ts';
import type { Problem } from '../reading/problem.ts';
import { isPictureName, pictureNameRule } from '../schema/picture.ts';
import { isLeftByComputers } from './files.ts';

export interface FoundPictures {
  /** Fit to be shown, by file name. */
  pictures: Picture[];
  /** The names of all files, those with problems among them. */
  names: Set<string>;
  problems: Problem[];
}

/** Where the pictures of a content folder are. */
const photosFolder = (content: string) => join(content, 'photos');

/** Reads each picture of `folder`, the content folder, one after another; none is decoded. */
export function picturesIn(folder: string): FoundPictures {
  const found: FoundPictures = { pictures: [], names: new Set(), problems: [] };
  const photos = photosFolder(folder);
  if (!existsSync(photos)) return found;
  for (const name of readdirSync(photos).toSorted()) {
    if (isLeftByComputers(name)) continue;
    const tell = (code: string, message: string) =>
      found.problems.push({
        file: `${folder}/photos/${name}`,
        line: null,
        field: 'Picture',
        code,
        message,
        severity: 'error',
      });
    if (!lstatSync(join(photos, name)).isFile()) {
      tell('file.kind', 'is not an ordinary file; put the pictures themselves here, without folders or links');
      continue;
    }
    found.names.add(name);
    const bytes = readFileSync(join(photos, name));
    const findings = [...nameFindings(name, bytes), ...pictureFindings(bytes)];
    for (const { code, message } of findings) tell(code, message);
    const size = pictureSize(bytes);
    if (findings.length === 0 && size) found.pictures.push({ file: name, ...size, print: printOf(bytes) });
  }
  return found;
}

/** A name must be one, and end as its bytes begin: a host tells browsers the kind by the ending. */
function nameFindings(name: string, bytes: Uint8Array): { code: string; message: string }[] {
  if (!isPictureName(name)) return [{ code: 'image.name', message: `must be named in ${pictureNameRule}; rename it` }];
  const kind = pictureKind(bytes);
  const ending = name.split('.').at(-1);
  if (kind === null || ending === kind || (ending === 'jpg' && kind === 'jpeg')) return [];
  const right = kind === 'jpeg' ? 'jpg' : kind;
  return [
    { code: 'image.name', message: `is a ${kind.toUpperCase()} by what is in it; let its name end in .${right}` },
  ];
}

function printOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 8);
}
