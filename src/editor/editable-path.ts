/** Which files an editor may reach: content files and pictures, and nothing else on the disk or in the repository. */
import { filePlace } from '../reading/file-place.ts';
import type { KindName } from '../schema/collections.ts';
import { isPictureName, pictureNameRule } from '../schema/picture.ts';

/** What a path names; `below` is the path under the content folder. */
export type EditablePath =
  | { kind: KindName; slug: string; below: string }
  | { kind: 'picture'; below: string }
  | { problem: string };

/** The folder of pictures below the content folder. */
export const pictureFolder = 'photos';

/**
 * What a path as the editor sends it (`content/listings/chess-club.md`) names, or a sentence that refuses it.
 * Only names that a content file or a picture may have get through, so nothing in it can lead elsewhere.
 */
export function editablePath(path: string, folder = 'content'): EditablePath {
  const start = `${folder}/`;
  if (!path.startsWith(start))
    return { problem: `“${path}” is not in the content folder, so it cannot be edited here.` };
  const below = path.slice(start.length);
  const [first, name = '', ...more] = below.split('/');
  if (first === pictureFolder) {
    if (more.length === 0 && isPictureName(name)) return { kind: 'picture', below };
    return { problem: `“${name}” cannot be a picture’s name. Use ${pictureNameRule}.` };
  }
  const place = filePlace(below);
  return 'problem' in place ? { problem: `${path}: ${place.problem.message}.` } : { ...place, below };
}
