/** What a file must be before it is kept: read by the strict reader, tidied; pictures without anything hidden. */
import { imageProblems } from '../../../checks/image-bytes.ts';
import { oneFileProblems } from '../../../checks/index.ts';
import { type EditablePath, editablePath } from '../../../editor/editable-path.ts';
import { readContentFile } from '../../../reading/read-file.ts';
import { tidyText } from '../../../reading/tidy-text.ts';
import type { ContentOf, KindName } from '../../../schema/collections.ts';
import { bytesOfBase64 } from '../bytes.ts';
import { Refused } from '../refused.ts';

export interface CheckedFile<K extends KindName = KindName> {
  path: string;
  kind: K;
  slug: string;
  data: ContentOf<K>;
  body: string;
  /** As `npm run tidy` would write it. */
  text: string;
}

/** A text on its way in on `today`; throws with the sentences of the reader and of the checks, one to a line. */
export function checkedFile(path: string, text: string, folder: string, today: string): CheckedFile {
  const place = placeOf(path, folder);
  if (place.kind === 'picture') throw new Refused(422, `${path}: this is the place of a picture, not of a text.`);
  const { kind, slug } = place;
  if (text.includes('\uFFFD'))
    throw new Refused(
      422,
      'This was not saved: it has a “\uFFFD” where a letter could not be read. Write that letter again.',
    );
  const read = readContentFile({ path, bytes: new TextEncoder().encode(text), kind });
  const wrong = oneFileProblems(kind, read, today).filter(({ severity }) => severity === 'error');
  if (read.data === null || wrong.length > 0) {
    const lines = wrong.map(({ field, message }) => `${field}: ${message}`);
    throw new Refused(422, `This was not saved, because something in it must be put right first.\n${lines.join('\n')}`);
  }
  return { path, kind, slug, data: read.data, body: read.body, text: tidyText(kind, text, read).text };
}

/** A picture on its way in, from base64; throws a sentence. */
export function checkedPicture(path: string, base64: string, folder: string): Uint8Array {
  if (placeOf(path, folder).kind !== 'picture')
    throw new Refused(422, `${path}: pictures go into ${folder}/photos, named like “chess-club.jpg”.`);
  const bytes = bytesOfBase64(base64);
  const [problem] = bytes ? imageProblems(bytes) : ['did not arrive whole; add it again'];
  if (!bytes || problem) throw new Refused(422, `The picture ${problem}.`);
  return bytes;
}

/** What a path is; throws 403 for whatever nobody edits through the gateway. */
export function placeOf(path: string, folder: string): Exclude<EditablePath, { problem: string }> {
  const place = editablePath(path, folder);
  if ('problem' in place) throw new Refused(403, place.problem);
  return place;
}
