/** Pictures: those of the directory for staff, those of their own listings for partners. */

import { base64Of } from '../bytes.ts';
import { editableFolder } from '../editable-folder.ts';
import { Refused } from '../refused.ts';
import type { Params } from '../requests.ts';
import { nameOf } from '../rights.ts';
import { checkedPicture, placeOf } from './checked-file.ts';
import { commitOnTop } from './commit-on-top.ts';
import { type Desk, idOf, listingIn, mine } from './desk.ts';
import { refuseTakenNames } from './pictures.ts';

/** The library shows whole pictures; of a large directory it shows as many as fit into one answer. Bytes. */
const libraryBytes = 4_000_000;

export interface MediaAnswer {
  id: string;
  name: string;
  path: string;
  content: string;
  encoding: 'base64';
}

export async function getMedia(desk: Desk, { mediaFolder }: Params<'getMedia'>): Promise<MediaAnswer[]> {
  const { services, head, me } = desk;
  const folder = `${services.settings.folder}/photos`;
  if (editableFolder(mediaFolder, services.settings.folder) !== 'pictures') return [];
  const names = me.role === 'staff' ? await services.git.names(head, folder) : await ownPictures(desk);
  const answers: MediaAnswer[] = [];
  let left = libraryBytes;
  for (const name of names) {
    const bytes = await services.git.file(head, `${folder}/${name}`);
    if (!bytes || bytes.length > left) continue;
    left -= bytes.length;
    answers.push(await mediaAnswer(`${folder}/${name}`, bytes));
  }
  return answers;
}

export async function getMediaFile(desk: Desk, { path }: Params<'getMediaFile'>): Promise<MediaAnswer> {
  const { services, head, me } = desk;
  const place = placeOf(path, services.settings.folder);
  if (place.kind !== 'picture') throw new Refused(403, 'This is not a picture of the directory.');
  if (me.role === 'partner' && !(await ownPictures(desk)).includes(nameIn(path)))
    throw new Refused(403, 'This picture belongs to another organisation.');
  const bytes = await services.git.file(head, path);
  if (!bytes) throw new Refused(404, `There is no picture “${nameIn(path)}”.`);
  return mediaAnswer(path, bytes);
}

/** A picture that staff add to the library by itself. */
export async function persistMedia(desk: Desk, { asset }: Params<'persistMedia'>): Promise<MediaAnswer> {
  const picture = { path: asset.path, bytes: checkedPicture(asset.path, asset.content, desk.services.settings.folder) };
  await commitOnTop(desk, async (head) => {
    await refuseTakenNames({ ...desk, head }, [picture], null);
    return { changes: [picture], message: `Add the picture ${nameIn(picture.path)}`, author: nameOf(desk.me) };
  });
  return mediaAnswer(picture.path, picture.bytes);
}

export async function mediaAnswer(path: string, bytes: Uint8Array): Promise<MediaAnswer> {
  return { id: await idOf(bytes), name: nameIn(path), path, content: base64Of(bytes), encoding: 'base64' };
}

const nameIn = (path: string): string => path.split('/').at(-1) as string;

/** The pictures that a partner's own listings show. */
async function ownPictures(desk: Desk): Promise<string[]> {
  const { services, head } = desk;
  const files = await services.git.folder(head, `${services.settings.folder}/listings`, '.md');
  return files
    .filter(({ path, bytes }) => mine(desk, path, bytes))
    .flatMap(({ path, bytes }) => listingIn(path, bytes)?.photo.file ?? []);
}
