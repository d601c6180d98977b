/** The parts of a Decap CMS configuration that we write. Plain data: it travels as JSON. */

export interface DecapField {
  name: string;
  label: string;
  widget: string;
  required?: boolean;
  hint?: string;
  default?: unknown;
  pattern?: [expression: string, message: string];
  options?: { label: string; value: string }[];
  fields?: DecapField[];
  field?: DecapField;
  /** In a thing of a list: shown once “More” is pressed. */
  folded?: true;
  [option: string]: unknown;
}

interface DecapFile {
  name: string;
  label: string;
  file: string;
  fields: DecapField[];
}

export interface DecapCollection {
  name: string;
  label: string;
  label_singular: string;
  description: string;
  format: string;
  extension?: string;
  folder?: string;
  fields?: DecapField[];
  files?: DecapFile[];
  create?: boolean;
  delete?: boolean;
  publish?: boolean;
  identifier_field?: string;
  slug?: string;
  summary?: string;
  sortable_fields?: { field: string; label: string; default_sort?: 'asc' | 'desc' }[];
  view_filters?: { label: string; field: string; pattern: string | boolean }[];
  view_groups?: { label: string; field: string }[];
  editor?: { preview: boolean };
}

export interface DecapBackend {
  name: string;
  [setting: string]: unknown;
}

export interface DecapConfig {
  backend: DecapBackend;
  publish_mode: 'simple' | 'editorial_workflow';
  load_config_file: false;
  media_folder: string;
  public_folder: string;
  slug: { encoding: 'ascii'; clean_accents: boolean; sanitize_replacement: string };
  editor: { preview: boolean };
  collections: DecapCollection[];
  [setting: string]: unknown;
}
