/** How this site is edited and where suggestions go, from `content/settings/editing.yaml`. */
import { getEntry } from 'astro:content';
import { type EditingSettings, editingDefaults } from '../schema/editing.ts';

/** The editing settings; the defaults where there is no such file. */
export async function getEditing(): Promise<EditingSettings> {
  const entry = (await getEntry('editing' as never, 'editing' as never)) as
    | { data: { data: EditingSettings } }
    | undefined;
  return entry?.data.data ?? editingDefaults;
}
