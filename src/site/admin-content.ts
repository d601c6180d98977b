/** What `/admin/` is told of the content: its settings, and what a preview must know. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Content } from '../domain/directory/directory.ts';
import type { AdminSettings } from '../editor/decap/admin-settings.ts';
import { decapConfig } from '../editor/decap/config.ts';
import { type PreviewData, previewData } from '../editor/preview-data.ts';
import { readContent } from '../reading/read-content.ts';
import { type EditingSettings, editingDefaults } from '../schema/editing.ts';
import { todayFrom } from './today.ts';

/** The kinds of content that forms and previews refer to. Listings are many, and not among them. */
const folders = ['settings', 'vocabulary', 'organisations', 'schools', 'pages'];

export interface AdminContent {
  editing: EditingSettings;
  /** For `/admin/config.json`. */
  settings: AdminSettings;
  /** For `/admin/preview-data.json`; throws a sentence where the site has no settings. */
  preview: () => PreviewData;
}

/** Reads the few files that the editor needs; a broken one is left out. `embedded` is true in `npm start`. */
export function adminContent(folder: string, { base, embedded }: { base: string; embedded: boolean }): AdminContent {
  const { content } = readContent(
    folders.flatMap((each) => filesIn(folder, each)),
    folder,
  );
  const editing = content.editing.get('editing')?.data ?? editingDefaults;
  const site = content.site.get('site')?.data;
  const vocabularies = Object.fromEntries([...content.vocabulary].map(([name, { data }]) => [name, data]));
  const mode = embedded ? 'embedded' : editing.backend;
  return {
    editing,
    settings: {
      editing: mode,
      name: site?.name ?? 'the directory',
      base,
      demoDate: site?.demoDate,
      config: mode === 'none' ? null : decapConfig({ vocabularies, site, editing, embedded, base }),
    },
    preview: () => previewData(content as unknown as Content, todayFrom(process.env)),
  };
}

function filesIn(folder: string, below: string) {
  const at = join(folder, below);
  if (!existsSync(at)) return [];
  return readdirSync(at, { withFileTypes: true })
    .filter((each) => each.isFile() && /\.(?:md|yaml)$/.test(each.name))
    .map(({ name }) => ({ path: `${below}/${name}`, bytes: readFileSync(join(at, name)) }));
}
