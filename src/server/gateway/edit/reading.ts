/** What is on the site now, for the editor's lists and forms. */

import { editablePath } from '../../../editor/editable-path.ts';
import { textOf } from '../bytes.ts';
import { editableFolder } from '../editable-folder.ts';
import { Refused } from '../refused.ts';
import type { Params } from '../requests.ts';
import { isPartnersKind } from '../rights.ts';
import { placeOf } from './checked-file.ts';
import { type Desk, idOf, mine } from './desk.ts';

export interface EntryAnswer {
  data: string | null;
  file: { path: string; label?: string; id: string | null };
}

/** The files of a folder; for a partner, their own. */
export async function entriesByFolder(desk: Desk, { folder, extension }: Params<'entriesByFolder'>) {
  const { services, head, me } = desk;
  const kind = editableFolder(folder, services.settings.folder);
  if (kind === null || kind === 'pictures')
    throw new Refused(403, 'This is not a folder of the directory that can be edited here.');
  if (me.role === 'partner' && !isPartnersKind(kind)) return [];
  const files = await services.git.folder(head, folder.replace(/\/$/, ''), `.${extension.replace(/^\./, '')}`);
  const theirs = files.filter(
    ({ path, bytes }) => !('problem' in editablePath(path, services.settings.folder)) && mine(desk, path, bytes),
  );
  return Promise.all(theirs.map(({ path, bytes }) => answerOf(path, bytes)));
}

export async function entriesByFiles(desk: Desk, { files }: Params<'entriesByFiles'>): Promise<EntryAnswer[]> {
  return Promise.all(files.map(({ path, label }) => entryAt(desk, path, label)));
}

export const getEntry = (desk: Desk, { path }: Params<'getEntry'>): Promise<EntryAnswer> => entryAt(desk, path);

/** A file that is not there is an answer too: the editor asks whether a name is free. */
async function entryAt(desk: Desk, path: string, label?: string): Promise<EntryAnswer> {
  const { services, head } = desk;
  if (placeOf(path, services.settings.folder).kind === 'picture')
    throw new Refused(403, 'This is a picture, not a text.');
  const bytes = await services.git.file(head, path);
  if (!bytes) return { data: null, file: { path, ...(label ? { label } : {}), id: null } };
  if (!mine(desk, path, bytes))
    throw new Refused(403, 'This belongs to another organisation. You can edit your own listings.');
  return answerOf(path, bytes, label);
}

async function answerOf(path: string, bytes: Uint8Array, label?: string): Promise<EntryAnswer> {
  return { data: textOf(bytes), file: { path, ...(label ? { label } : {}), id: await idOf(bytes) } };
}
