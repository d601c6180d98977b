/** The box of Decap for each field of a form. */
import type { Form, FormField } from '../forms.ts';
import type { DecapField } from './types.ts';
import { neededToPublish, partedInList, usualFirst } from './usual-boxes.ts';

/** The widget that draws the heading of a part of a form, and stores nothing. `src/admin` registers it. */
export const headingWidget = 'fingerpost-heading';
/** A few choices that are all in sight: one press chooses. `src/admin` registers it too. */
export const choicesWidget = 'fingerpost-choices';

/**
 * The boxes of a form, with a heading before each of its parts. Decap can group boxes only by nesting
 * what is saved, and our files are flat: so a heading is a box of its own that has no value.
 */
export function decapFields(form: Form): DecapField[] {
  const boxes: DecapField[] = [];
  let part: string | undefined;
  for (const field of usualFirst(form.kind, form.fields)) {
    if (field.group !== undefined && field.group !== part) boxes.push(heading(field.group));
    part = field.group ?? part;
    const box = decapField(field, true);
    boxes.push(field.name === 'status' ? { ...box, widget: choicesWidget } : box);
  }
  for (const path of neededToPublish(form.kind)) sayNeeded(boxes, path.split('.'));
  return boxes;
}

const needed = 'Needed before it is published.';

/** Says in the hint of a box that it is needed sooner or later. */
function sayNeeded(boxes: DecapField[], [name, ...rest]: string[]): void {
  const box = boxes.find((each) => each.name === name);
  if (!box) return;
  if (rest.length > 0 && box.fields) sayNeeded(box.fields, rest);
  else if (!box.hint?.includes(needed)) box.hint = [needed, box.hint].filter(Boolean).join(' ');
}

function heading(group: string): DecapField {
  const name = `_${group
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
    .replace(/-$/, '')}`;
  return { name, label: group, widget: headingWidget, required: false };
}

/**
 * One box. `asked` is false inside a group that may be left out: Decap would ask for the group's required
 * boxes even when all of it is blank, so there the check on saving says what is missing.
 */
function decapField(field: FormField, asked: boolean): DecapField {
  if (field.former) return { name: field.name, label: field.label, widget: 'hidden', required: false };
  const required = asked && field.required;
  const hint = hintOf(field, required);
  return {
    name: field.name,
    label: field.label,
    ...widgetOf(field, required),
    required,
    ...(hint ? { hint } : {}),
  };
}

type Widget = Partial<DecapField> & { widget: string };

function widgetOf(field: FormField, required: boolean): Widget {
  switch (field.kind) {
    case 'markdown':
      return { widget: 'richtext', modes: ['rich_text', 'raw'], buttons: richTextButtons, editor_components: [] };
    case 'number':
      return {
        widget: 'number',
        value_type: field.step === 1 ? 'int' : 'float',
        // Without one, browsers call 53.7 a mistake.
        step: 0.0001,
        ...boundsOf(field),
        ...defaultOf(field),
      };
    case 'on-off':
      return { widget: 'boolean', default: field.default === true };
    case 'date':
      return { widget: 'datetime', format: 'YYYY-MM-DD', date_format: 'DD/MM/YYYY', time_format: false };
    case 'time':
      return { widget: 'datetime', format: 'HH:mm', date_format: false, time_format: 'HH:mm' };
    case 'picture':
      return { widget: 'image', choose_url: false };
    case 'choice':
      return field.refersTo ? relation(field) : { widget: 'select', options: optionsOf(field), ...defaultOf(field) };
    case 'answers':
      return { widget: 'object', collapsed: false, fields: answerFields(field) };
    case 'group':
      return { widget: 'object', collapsed: false, fields: fieldsIn(field, required) };
    case 'list':
      return listOf(field);
    default:
      return { widget: field.kind === 'lines' ? 'text' : 'string', ...patternOf(field), ...defaultOf(field) };
  }
}

const richTextButtons = ['bold', 'italic', 'link', 'heading-two', 'heading-three', 'bulleted-list', 'numbered-list'];

const fieldsIn = (field: FormField, asked: boolean) => (field.fields ?? []).map((each) => decapField(each, asked));

const optionsOf = (field: FormField) => (field.choices ?? []).map(({ value, label }) => ({ label, value }));

const boundsOf = ({ min, max, step }: FormField) => ({
  ...(min === undefined ? {} : { min }),
  ...(max === undefined ? {} : { max }),
  ...(step === undefined ? {} : { step }),
});

/** A new entry starts with what reading would fill in, so that an editor sees what holds. */
const defaultOf = (field: FormField) => (field.default === undefined ? {} : { default: field.default });

/** The files of another kind by their names; what is saved is the file's own name. */
function relation(field: FormField): Widget {
  return {
    widget: 'relation',
    collection: field.refersTo,
    value_field: '{{slug}}',
    search_fields: ['name'],
    display_fields: ['name'],
    options_length: 50,
  };
}

/** One select for each term. Blank means that nobody has said anything, as in a file without the line. */
function answerFields(field: FormField): DecapField[] {
  const options = optionsOf(field.item as FormField);
  return (field.choices ?? []).map(({ value, label, help }) => ({
    name: value,
    label,
    widget: 'select',
    required: false,
    options,
    ...(help ? { hint: help } : {}),
  }));
}

function listOf(field: FormField): Widget {
  const item = field.item as FormField;
  const size = { ...boundsOf(field) };
  if (item.kind === 'choice')
    return item.refersTo
      ? { ...relation(item), multiple: true, ...size }
      : { widget: 'select', multiple: true, options: optionsOf(item), ...size, ...defaultOf(field) };
  // Without a default, Decap would start a new entry with one empty thing in each list.
  const list = { widget: 'list', collapsed: false, default: field.default ?? [], ...size };
  const [shown, folded] = partedInList(field.name, item.fields ?? []);
  if (item.kind === 'group')
    return {
      ...list,
      // Opened, a long list is a long page: but for what is changed every week.
      collapsed: folded.length === 0,
      minimize_collapsed: false,
      label_singular: field.singular,
      summary: summaryOf(item),
      fields: [
        ...shown.map((each) => decapField(each, true)),
        ...folded.map((each) => ({ ...decapField(each, true), folded: true as const })),
      ],
    };
  if (item.kind === 'date' || item.kind === 'time')
    return {
      ...list,
      label_singular: field.singular,
      field: decapField({ ...item, label: field.singular ?? field.label }, false),
    };
  // Words with commas between them, in one box.
  return { widget: 'list', ...size, default: field.default ?? [] };
}

/** What a closed thing in a list is called, from what tells one from the next. */
function summaryOf(item: FormField): string {
  const telling = (item.fields ?? []).filter(({ name }) => tellsApart.includes(name));
  return telling
    .slice(0, 3)
    .map(({ name }) => `{{fields.${name}}}`)
    .join(' ');
}
const tellsApart = ['name', 'label', 'listing', 'postcode', 'days', 'starts', 'ends', 'from', 'to'];

function patternOf(field: FormField): { pattern?: [string, string] } {
  if (field.pattern) return { pattern: [withSpaces(field.pattern.expression), field.pattern.message] };
  if (field.maxWords)
    return {
      pattern: [`^\\s*(?:\\S+\\s+){0,${field.maxWords - 1}}\\S+\\s*$`, `write at most ${field.maxWords} words`],
    };
  if (field.maxLength)
    return { pattern: [`^[\\s\\S]{0,${field.maxLength}}$`, `write at most ${field.maxLength} characters`] };
  return {};
}

/** Spaces around what was pasted are cut off when it is read. */
const withSpaces = (expression: string) => expression.replace(/^\^(.*)\$$/, '^\\s*(?:$1)\\s*$');

/** Whether it is needed, the help, and an example to see the form of. */
function hintOf(field: FormField, needed: boolean): string {
  const example = exampleOf(field);
  return [needed && 'Needed.', field.help, example && `For example: ${example}`].filter(Boolean).join(' ');
}

function exampleOf({ kind, example, item }: FormField): string {
  const shown = ['line', 'lines', 'telephone', 'email', 'web-address', 'postcode', 'short-name', 'number'];
  if (kind === 'list' && Array.isArray(example) && item && shown.includes(item.kind)) return example.join(', ');
  if (!shown.includes(kind) || example === undefined) return '';
  return kind === 'line' || kind === 'lines' ? `“${example}”` : String(example);
}
