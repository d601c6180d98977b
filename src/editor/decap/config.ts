/** The configuration of Decap CMS, made from the schema and the words of the directory. */
import { type Kind, type KindName, kinds } from '../../schema/collections.ts';
import { type EditingSettings, editingDefaults } from '../../schema/editing.ts';
import type { SiteSettings } from '../../schema/settings.ts';
import { formOf, inWords, type Vocabularies } from '../forms.ts';
import { signInBackend } from '../sign-in.ts';
import { decapFields } from './fields.ts';
import type { DecapBackend, DecapCollection, DecapConfig } from './types.ts';

export interface ConfigFor {
  /** By name: `Directory.vocabulary`, or what there is of it. */
  vocabularies: Vocabularies;
  site?: Pick<SiteSettings, 'name' | 'url'> | undefined;
  /** Left out: the defaults of a directory without such a file. */
  editing?: EditingSettings | undefined;
  /** True for `npm start`, whatever the editing file says. */
  embedded?: boolean;
  /** The path the site sits at, with a slash at both ends. */
  base?: string;
  /** The content folder as the server names it. */
  folder?: string;
}

/** What an editor of a kind may do with its files, and how a list of them is shown. */
interface Shown {
  create?: boolean;
  delete?: boolean;
  /** The field that names an entry; the file's name is made of it. */
  named?: 'name' | 'title';
  preview?: boolean;
  summary?: string;
  sort?: string[];
  filters?: [label: string, field: string, pattern: string][];
  groups?: [label: string, field: string][];
}

/**
 * The kinds in the editor, in the order of its menu. Sources are not here: they describe the columns of a
 * council's sheet, and are written by `npm run import` and a person who has the sheet open.
 */
const shown: [KindName, Shown][] = [
  [
    'listings',
    {
      create: true,
      delete: true,
      named: 'name',
      preview: true,
      summary: '{{name}}',
      sort: ['name', 'organisation', 'status', 'review.checkedOn'],
      filters: [
        ['Drafts', 'status', '^draft$'],
        ['Published', 'status', '^published$'],
        ['Paused', 'status', '^paused$'],
        ['Closed', 'status', '^closed$'],
      ],
      groups: [
        ['Status', 'status'],
        ['Organisation', 'organisation'],
        ['Kind', 'type'],
      ],
    },
  ],
  ['organisations', { create: true, delete: true, named: 'name', preview: true, sort: ['name', 'kind'] }],
  ['lists', { create: true, delete: true, named: 'name', preview: true, sort: ['name'] }],
  ['schools', { create: true, named: 'name', preview: true, sort: ['name'] }],
  ['pages', { create: true, delete: true, named: 'title', preview: true, sort: ['title'] }],
  ['staff', { create: true, delete: true, named: 'title', preview: true, sort: ['order', 'title'] }],
  ['guides', { create: true, delete: true, named: 'title', preview: true, sort: ['order', 'title'] }],
  ['vocabulary', { named: 'title', sort: ['title'] }],
  ['helplines', { preview: true }],
  ['distress', {}],
  ['site', {}],
  ['editing', {}],
];

/** A plain object for `CMS.init({ config })`; it opens in Sveltia CMS too, after `swapFormats`. */
export function decapConfig(about: ConfigFor): DecapConfig {
  const { vocabularies, site, folder = 'content' } = about;
  const ways = waysOf(about);
  return {
    ...ways,
    // Nobody builds a site for each proposal: the preview beside the form shows it.
    ...(ways.publish_mode === 'editorial_workflow' ? { show_preview_links: false } : {}),
    load_config_file: false,
    ...(site?.url ? { site_url: site.url, display_url: site.url } : {}),
    media_folder: `${folder}/photos`,
    // A field of a picture holds its file name alone.
    public_folder: '',
    // As `slugPattern` wants it, after Decap has made it small: letters, numbers and hyphens.
    slug: { encoding: 'ascii', clean_accents: true, sanitize_replacement: '-' },
    editor: { preview: true },
    collections: shown.map(([kind, how]) => collection(kind, how, vocabularies, folder)),
  };
}

/**
 * Where the files are, and whether what is saved waits for somebody to publish it: behind the gateway partners
 * propose and staff publish, so both need the workflow.
 */
function waysOf(about: ConfigFor): Pick<DecapConfig, 'backend' | 'publish_mode'> {
  const { site, editing = editingDefaults, embedded = false, base = '/' } = about;
  const own: DecapBackend = { name: 'proxy', proxy_url: `${base}api/edit`, branch: editing.branch };
  if (embedded) return { backend: own, publish_mode: 'simple' };
  // A site that does not know its own address: the admin page puts its own origin in `base_url`.
  const home = new URL(base, site?.url ?? 'http://localhost').href;
  const backend = signInBackend(editing, home) as DecapBackend | null;
  const publish_mode = editing.backend === 'gateway' ? 'editorial_workflow' : 'simple';
  return { backend: backend ?? own, publish_mode };
}

/** How the files of a kind are read and written: `CMS.registerCustomFormat` is given this name by `src/admin`. */
export const formatOf = (kind: KindName) => `fingerpost-${kind}`;

function collection(kind: KindName, how: Shown, vocabularies: Vocabularies, folder: string): DecapCollection {
  const about: Kind = kinds[kind];
  const form = formOf(kind, vocabularies);
  const fields = decapFields(form);
  const common = {
    name: kind,
    label: inWords(about.plural),
    label_singular: inWords(about.singular),
    description: form.help,
    format: formatOf(kind),
    editor: { preview: how.preview ?? false },
  };
  if (about.only) {
    const file = `${folder}/${about.folder}/${about.only}.${about.format}`;
    return { ...common, label: form.label, files: [{ name: about.only, label: form.label, file, fields }] };
  }
  const label = (path: string) => form.fields.find(({ name }) => name === path.split('.')[0])?.label ?? path;
  return {
    ...common,
    folder: `${folder}/${about.folder}`,
    extension: about.format,
    create: how.create ?? false,
    delete: how.delete ?? false,
    identifier_field: how.named ?? 'name',
    // A name may be longer than a file's name; 70 leaves room for “-2”.
    slug: `{{${how.named ?? 'name'} | truncate(70)}}`,
    ...(how.summary ? { summary: how.summary } : {}),
    sortable_fields: (how.sort ?? []).map((field, index) => ({
      field,
      label: label(field),
      ...(index === 0 ? { default_sort: 'asc' as const } : {}),
    })),
    ...(how.filters
      ? { view_filters: how.filters.map(([name, field, pattern]) => ({ label: name, field, pattern })) }
      : {}),
    ...(how.groups ? { view_groups: how.groups.map(([name, field]) => ({ label: name, field })) } : {}),
    fields,
  };
}
