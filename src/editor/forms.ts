/**
 * What a form for a kind of content holds: each field in the order of the schema, in plain data.
 *
 * The schema is walked once, here. The editor's boxes, the field guide and the public's forms are made
 * of what comes out, so a field added to the schema is in all of them.
 */
import type { z } from 'zod';
import { fieldsOf, itemOf, metaOf } from '../reading/field-at.ts';
import { type Kind, type KindName, kinds } from '../schema/collections.ts';
import type { Vocabulary } from '../schema/vocabulary.ts';
import { choicesOf, limitsOf, shapeOf } from './zod-field.ts';

export interface Choice {
  /** As it is written in a file. */
  value: string;
  /** As people read it. */
  label: string;
  help?: string | undefined;
}

/** What a field is asked for with. */
type FieldKind =
  | 'line'
  | 'lines'
  | 'markdown'
  | 'number'
  | 'on-off'
  | 'date'
  | 'time'
  | 'telephone'
  | 'email'
  | 'web-address'
  | 'postcode'
  | 'short-name'
  | 'picture'
  /** One of `choices`, or the slug of a file of the kind `refersTo`. */
  | 'choice'
  /** Fields of their own, in `fields`. */
  | 'group'
  /** Any number of `item`; where the item is a `choice`, some of its choices. */
  | 'list'
  /** An answer (`item`) for each of the terms in `choices`. */
  | 'answers';

export interface FormField {
  name: string;
  kind: FieldKind;
  label: string;
  help: string;
  example?: unknown;
  /** False where it may be left out: blank, or with a default. */
  required: boolean;
  /** What reading fills in when it is left out. */
  default?: unknown;
  /** The part of the form: “What is it?”. */
  group?: string | undefined;
  /** An earlier way to say something: kept where a file has it, asked for nowhere. */
  former?: true | undefined;
  /** A regular expression, and the sentence that says what to write. */
  pattern?: { expression: string; message: string } | undefined;
  /** The most characters, and the most words. */
  maxLength?: number | undefined;
  maxWords?: number | undefined;
  /** Of a number: its bounds and its step. Of a list: how many there may be. */
  min?: number | undefined;
  max?: number | undefined;
  step?: number | undefined;
  choices?: Choice[] | undefined;
  /** The vocabulary that the choices are the terms of. */
  vocabulary?: string | undefined;
  refersTo?: KindName | undefined;
  fields?: FormField[] | undefined;
  /** What one thing of a list is called: “Place”. */
  singular?: string | undefined;
  item?: FormField | undefined;
}

export interface Form {
  kind: KindName;
  /** “Listing”, and what it is. */
  label: string;
  help: string;
  fields: FormField[];
}

/** Vocabularies by their name, as far as they are known; choices are empty for those that are not. */
export type Vocabularies = Readonly<Record<string, Vocabulary | undefined>>;

/** The form for one kind of content, with its Markdown text where it has one (after the summary). */
export function formOf(kind: KindName, vocabularies: Vocabularies = {}): Form {
  const { schema, body } = kinds[kind] as Kind;
  const fields = formFields(schema, vocabularies);
  if (body) {
    const summary = fields.findIndex((field) => field.name === 'summary');
    const { title: label, description: help, maxLength } = body;
    const group = fields[summary]?.group;
    fields.splice(summary + 1, 0, { name: 'body', kind: 'markdown', label, help, required: false, maxLength, group });
  }
  const { title = kind, description = '' } = metaOf(schema);
  return { kind, label: title, help: description, fields };
}

/** The fields of a group of any schema, for example one with a field that is only being tried. */
export function formFields(schema: z.ZodType, vocabularies: Vocabularies = {}): FormField[] {
  return Object.entries(fieldsOf(schema)).map(([name, field]) => formField(name, field, vocabularies));
}

function formField(name: string, schema: z.ZodType, vocabularies: Vocabularies): FormField {
  const meta = metaOf(schema);
  const filledIn = schema.safeParse(undefined);
  const shape = shapeOf(schema);
  const item = itemOf(schema);
  return withoutUndefined({
    name,
    kind: kindOf(shape, meta),
    label: meta.title ?? inWords(name),
    help: meta.description ?? '',
    example: (meta.examples as unknown[] | undefined)?.[0],
    required: !filledIn.success,
    default: filledIn.success ? filledIn.data : undefined,
    group: meta.group,
    former: meta.former ? true : undefined,
    ...limitsOf(schema),
    // Our own patterns know what to say; the schema's other ones come with the limits.
    ...(meta.pattern ? { pattern: { expression: meta.pattern, message: meta.patternSays ?? '' } } : {}),
    maxLength: meta.maxLength,
    maxWords: meta.maxWords,
    choices: shape === 'list' ? undefined : choicesFor(schema, meta, vocabularies),
    vocabulary: meta.vocabulary,
    refersTo: meta.refersTo as KindName | undefined,
    fields: shape === 'group' ? formFields(schema, vocabularies) : undefined,
    singular: shape === 'list' ? singularOf(meta, name) : undefined,
    item: item ? itemField(name, item, meta, vocabularies) : undefined,
  });
}

/** A list's own vocabulary, or what its slugs refer to, is said of the list and means its items. */
function itemField(name: string, item: z.ZodType, list: z.GlobalMeta, vocabularies: Vocabularies): FormField {
  const field = formField(name, item, vocabularies);
  const { vocabulary, refersTo, choices: words } = list;
  const shape = shapeOf(item);
  if (shape === 'group' || (shape === 'text' && !vocabulary && !refersTo)) return field;
  const choices = choicesFor(
    item,
    { ...metaOf(item), vocabulary, choices: { ...metaOf(item).choices, ...words } },
    vocabularies,
  );
  const kind = shape === 'text' ? 'choice' : field.kind;
  return withoutUndefined({ ...field, kind, choices, vocabulary, refersTo: refersTo as KindName | undefined });
}

function kindOf(shape: ReturnType<typeof shapeOf>, meta: z.GlobalMeta): FieldKind {
  if (shape !== 'text') return shape;
  if (meta.refersTo || meta.vocabulary) return 'choice';
  if (meta.image) return 'picture';
  return meta.input === 'several-lines' ? 'lines' : (meta.input ?? 'line');
}

function choicesFor(schema: z.ZodType, meta: z.GlobalMeta, vocabularies: Vocabularies): Choice[] | undefined {
  const shape = shapeOf(schema);
  const terms = meta.vocabulary ? vocabularies[meta.vocabulary] : undefined;
  if (shape === 'answers' || (shape === 'text' && meta.vocabulary)) return termsOf(terms);
  return choicesOf(schema)?.map((value) => {
    const term = terms?.terms.find((each) => each.slug === value);
    return withoutUndefined({ value, label: term?.label ?? meta.choices?.[value] ?? inWords(value), help: term?.help });
  });
}

const termsOf = (vocabulary: Vocabulary | undefined): Choice[] =>
  (vocabulary?.terms ?? []).map(({ slug, label, help }) => withoutUndefined({ value: slug, label, help }));

/** “Places” => “Place”, “Sessions here” => “Session”. */
function singularOf({ singular, title }: z.GlobalMeta, name: string): string {
  if (singular) return inWords(singular);
  const [first = name] = (title ?? inWords(name)).split(' ');
  return first.replace(/s$/, '');
}

/** `every-2-weeks` => `Every 2 weeks`, `toldOn` => `Told on`. */
export function inWords(name: string): string {
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('-', ' ')
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function withoutUndefined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as T;
}
