/** The one rule about paths: which files of the repository the gateway touches at all. */
import { filePlace } from '../reading/file-place.ts';
import { type KindName, kinds } from '../schema/collections.ts';
import { isPictureName } from '../schema/picture.ts';

export type EditablePath = { is: 'content'; kind: KindName; slug: string } | { is: 'photo'; name: string };

/**
 * What a path of the repository is, by its letters alone; null for all that is not a content file or a picture in
 * its place: other folders, other endings, capitals, `..`, percent signs, absolute paths.
 */
export function editablePath(path: string, folder: string): EditablePath | null {
  if (!path.startsWith(`${folder}/`)) return null;
  const below = path.slice(folder.length + 1);
  if (!/^[a-z]+\/[a-z0-9-]+\.[a-z]+$/.test(below)) return null;
  const [inside, name = ''] = below.split('/');
  if (inside === 'photos') return isPictureName(name) ? { is: 'photo', name } : null;
  const place = filePlace(below);
  return 'problem' in place ? null : { is: 'content', ...place };
}

/** The kind whose files a folder holds, `photos` for pictures, `settings` for the single files; null for others. */
export function editableFolder(path: string, folder: string): KindName | 'photos' | 'settings' | null {
  const below = path.replace(/\/$/, '');
  if (below === `${folder}/photos`) return 'photos';
  if (below === `${folder}/settings`) return 'settings';
  const names = Object.keys(kinds) as KindName[];
  return names.find((kind) => below === `${folder}/${kinds[kind].folder}` && !('only' in kinds[kind])) ?? null;
}
