import type { AdminSettings } from '../editor/decap/admin-settings.ts';

/** The settings that the server made for this site, or throws a sentence. */
export async function adminSettings(): Promise<AdminSettings> {
  const response = await fetch('config.json', { cache: 'no-store' });
  if (!response.ok) throw new Error(`The settings of the editor could not be read (${response.status}).`);
  return response.json();
}
