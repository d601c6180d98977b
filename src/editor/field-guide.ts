/** What each field of a kind means, made of the schema: for people, on the site and on paper. */
import { Document } from 'yaml';
import { yamlText } from '../reading/write-file.ts';
import { type Kind, type KindName, kinds } from '../schema/collections.ts';
import { type Choice, type Form, type FormField, formOf, type Vocabularies } from './forms.ts';

/** One field in words. */
export interface FieldEntry {
  /** Where in the file it stands: `places.sessions.days`; it is also the name of its place on the page. */
  path: string;
  /** As it is written in a file. */
  name: string;
  label: string;
  help: string;
  required: boolean;
  /** What it must be and may be, in short sentences. */
  rules: string[];
  choices: Choice[];
  /** As it is written in a file; empty for a group. */
  example: string;
  fields: FieldEntry[];
}

export interface FieldGuide {
  kind: KindName;
  /** “Listing”. */
  label: string;
  help: string;
  /** `content/listings/<name>.md` */
  file: string;
  /** The parts of the form, in their order; one without a title where a kind has none. */
  parts: { title: string; fields: FieldEntry[] }[];
}

export function fieldGuideOf(kind: KindName, vocabularies: Vocabularies = {}): FieldGuide {
  return fieldGuideFrom(formOf(kind, vocabularies));
}

export function fieldGuideFrom(form: Form): FieldGuide {
  const { folder, only, format }: Kind = kinds[form.kind];
  const parts: FieldGuide['parts'] = [];
  for (const field of form.fields) {
    const title = field.group ?? '';
    if (parts.at(-1)?.title !== title) parts.push({ title, fields: [] });
    parts.at(-1)?.fields.push(entryOf(field, ''));
  }
  const file = `content/${folder}/${only ?? '<name>'}.${format}`;
  return { kind: form.kind, label: form.label, help: form.help, file, parts };
}

function entryOf(field: FormField, above: string): FieldEntry {
  const path = above ? `${above}.${field.name}` : field.name;
  const fields = field.fields ?? (field.item?.kind === 'group' ? field.item.fields : undefined) ?? [];
  return {
    path,
    name: field.name,
    label: field.label,
    help: field.help,
    required: field.required,
    rules: rulesOf(field),
    choices: field.choices ?? field.item?.choices ?? [],
    example: exampleOf(field),
    fields: fields.map((each) => entryOf(each, path)),
  };
}

/** “At most 100 characters.”, “From 0 to 120.”, “Left out, it is: In person.” */
function rulesOf(field: FormField): string[] {
  return [...(field.item ? listRules(field) : textRules(field)), ...defaultRule(field)];
}

function listRules({ kind, item, min, max, vocabulary, choices }: FormField): string[] {
  if (kind === 'answers')
    return choices?.length ? [] : [`One of ${item?.choices?.map(({ value }) => value).join(', ')} for each.`];
  const many =
    min && max ? `From ${min} to ${max} of them.` : max ? `At most ${max} of them.` : min ? `At least ${min}.` : '';
  const words = vocabulary ? [`Terms of content/vocabulary/${vocabulary}.yaml.`] : [];
  return [many, ...words, ...(item ? textRules(item) : [])].filter(Boolean);
}

function textRules({ kind, pattern, maxLength, maxWords, min, max, refersTo, choices }: FormField): string[] {
  if (choices) return [];
  if (refersTo) return [`The name of a file in content/${kinds[refersTo].folder}, without its ending.`];
  if (kind === 'number')
    return [min !== undefined && max !== undefined ? `From ${min} to ${max}.` : ''].filter(Boolean);
  if (kind === 'on-off') return ['true or false.'];
  if (kind === 'web-address') return ['A whole web address that starts with https://.'];
  if (pattern?.message) return [`${pattern.message.charAt(0).toUpperCase()}${pattern.message.slice(1)}.`];
  const most = maxWords
    ? `At most ${maxWords} words.`
    : maxLength
      ? `At most ${maxLength.toLocaleString('en-GB')} characters.`
      : '';
  const alone = kind === 'line' && most ? 'On one line.' : '';
  return [most, alone].filter(Boolean);
}

function defaultRule(field: FormField): string[] {
  const { default: filledIn, choices = field.item?.choices } = field;
  const said = (value: unknown) => choices?.find((choice) => choice.value === value)?.label ?? String(value);
  if (filledIn === undefined || (typeof filledIn === 'object' && !Array.isArray(filledIn))) return [];
  const values = [filledIn].flat();
  return values.length === 0 ? [] : [`Left out, it is: ${values.map(said).join(', ')}.`];
}

/** As it stands in a tidy file: `phone: "01632 960123"`. */
function exampleOf({ name, kind, example, item }: FormField): string {
  const isGroup = kind === 'group' || item?.kind === 'group';
  return isGroup || example === undefined ? '' : yamlText(new Document({ [name]: example })).trimEnd();
}
