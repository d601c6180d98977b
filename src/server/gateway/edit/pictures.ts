/** Pictures that come with a text: only those it names, and never one in the place of another. */

import { Refused } from '../refused.ts';
import type { Params } from '../requests.ts';
import { type CheckedFile, checkedPicture } from './checked-file.ts';
import { type Desk, idOf } from './desk.ts';
import { allProposals, bytesIn, type Named } from './proposal-store.ts';

export interface NewPicture {
  path: string;
  bytes: Uint8Array;
}

const nameIn = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** Whether one of a file's own fields holds the name of a picture. */
export function namesPicture({ data }: CheckedFile, path: string): boolean {
  const holds = (value: unknown): boolean =>
    value === nameIn(path) || (typeof value === 'object' && value !== null && Object.values(value).some(holds));
  return holds(data);
}

/** The pictures sent along that a text shows; others were chosen in the form and taken out again. */
export function picturesToKeep(
  desk: Desk,
  assets: Params<'persistEntry'>['assets'],
  files: CheckedFile[],
): NewPicture[] {
  const { folder } = desk.services.settings;
  return assets
    .map(({ path, content }) => ({ path, bytes: checkedPicture(path, content, folder) }))
    .filter(({ path }) => files.some((file) => namesPicture(file, path)));
}

/** Throws where the site, or a proposal other than `named`, has another picture of that name. */
export async function refuseTakenNames(desk: Desk, pictures: NewPicture[], named: Named | null): Promise<void> {
  if (pictures.length === 0) return;
  const { services, head } = desk;
  const open = (await allProposals(services.store)).filter(
    ({ collection, slug }) => collection !== named?.collection || slug !== named.slug,
  );
  for (const { path, bytes } of pictures) {
    const id = await idOf(bytes);
    const there = await services.git.file(head, path);
    const proposed = open.flatMap(({ files }) => files.filter((file) => file.path === path).map(bytesIn));
    for (const other of [...(there ? [there] : []), ...proposed])
      if ((await idOf(other)) !== id)
        throw new Refused(
          409,
          `There is another picture called “${nameIn(path)}” already. Give the file another name and add it again.`,
        );
  }
}
