/**
 * In place of Decap's own `lib/imageTransformations`: every file that is uploaded, from a form or into the media
 * library, passes through here and nowhere else (`uploads-plugin.ts` sees to that).
 */
import { element, showDialog } from '../dialogs/dialog.ts';
import { editedSlug } from './picture-name.ts';
import { webPicture } from './web-picture.ts';

/** Every file is made ready, whatever the settings say. */
export const getMediaProcessingConfig = () => ({});
export const shouldTransformImage = () => true;

/** Decap asks this to see whether the name is taken. Ours tells what is in the file: the same name is the same picture. */
export const getMediaProcessingFileName = () => '';

/** The one file to keep; throws a sentence for what cannot be taken. `path` ends with the old name. */
export async function transformImage(file: File, path: string): Promise<{ file: File; path: string }[]> {
  const ready = await webPicture(file, editedSlug(location.hash));
  return [{ file: ready, path: path.replace(/[^/]*$/, ready.name) }];
}

/** Says why a picture was not added, over the media library that is open just then. */
export function tellNotAdded(error: unknown): void {
  const said = error instanceof Error ? error.message : String(error);
  showDialog('The picture was not added', [element('p', said)], 'Choose another');
}
