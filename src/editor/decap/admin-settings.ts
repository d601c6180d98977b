/** What the editor's page is told by the server: `/admin/config.json`. */
import type { EditingSettings } from '../../schema/editing.ts';
import type { DecapConfig } from './types.ts';

export interface AdminSettings {
  /** How files are reached: `embedded` in `npm start`, else what `content/settings/editing.yaml` says. */
  editing: 'embedded' | EditingSettings['backend'];
  /** The name of the site. */
  name: string;
  /** Where the site sits, with a slash at both ends. */
  base: string;
  /** The day on which a made-up directory always stands. */
  demoDate?: string | undefined;
  /** For the CMS; null where nothing is edited online. */
  config: DecapConfig | null;
}
