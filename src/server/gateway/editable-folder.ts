/** Which folders of the repository the gateway lists; which files it touches is in `src/editor/editable-path.ts`. */
import { pictureFolder } from '../../editor/editable-path.ts';
import { type KindName, kinds } from '../../schema/collections.ts';

/** The kind whose files a folder holds, `pictures` for those; null for all others. */
export function editableFolder(path: string, folder: string): KindName | 'pictures' | null {
  const below = path.replace(/\/$/, '');
  if (below === `${folder}/${pictureFolder}`) return 'pictures';
  const names = Object.keys(kinds) as KindName[];
  return names.find((kind) => below === `${folder}/${kinds[kind].folder}` && !('only' in kinds[kind])) ?? null;
}
