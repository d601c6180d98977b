/** Nothing is put onto the site, or taken from it, that the checks of the whole would call an error. */
import { Refused } from '../refused.ts';
import type { CheckedFile } from './checked-file.ts';
import type { Desk } from './desk.ts';
import { errorsOf } from './whole-directory.ts';

/** Throws where these texts would bring an error that was not there before; `pictures` are the paths that come along. */
export async function refuseNewErrors(desk: Desk, files: CheckedFile[], pictures: string[]): Promise<void> {
  const told = await newErrors(desk, { texts: files, pictures });
  if (told.length === 0) return;
  throw new Refused(
    422,
    `This was not published, because something in it must be put right first.\n${told.join('\n')}`,
  );
}

/** Throws where the rest of the directory needs one of these files. */
export async function refuseNewErrorsWithout(desk: Desk, paths: string[]): Promise<void> {
  const told = await newErrors(desk, { without: paths });
  if (told.length === 0) return;
  throw new Refused(
    409,
    `This was not deleted, because something else needs it. Change that first.\n${told.join('\n')}`,
  );
}

async function newErrors(desk: Desk, change: Parameters<typeof errorsOf>[1]): Promise<string[]> {
  const [before, after] = await Promise.all([errorsOf(desk, {}), errorsOf(desk, change)]);
  const known = new Set(before.map(({ file, code, message }) => `${file} ${code} ${message}`));
  return after
    .filter(({ file, code, message }) => !known.has(`${file} ${code} ${message}`))
    .map(({ file, field, message }) => `${file}, ${field}: ${message}`)
    .slice(0, 10);
}
