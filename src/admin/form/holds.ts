/** What a folded part of a form holds, in the words of its boxes: “Ages: 6 to 12”. */

import { dateWords } from '../../domain/time/dates.ts';
import { headingWidget } from '../../editor/decap/fields.ts';
import type { DecapField } from '../../editor/decap/types.ts';

type Values = Record<string, unknown>;

/** A fold says as much as fits on a line. */
const most = 3;
const longest = 60;

/** Empty where every box is blank, or as a new entry starts. */
export function holdsWords(fields: DecapField[], values: Values): string {
  const told = fields.flatMap((field) => {
    const words = wordsOf(field, values[field.name]);
    return words ? [`${field.label}: ${words}`] : [];
  });
  const rest = told.length - most;
  return [...told.slice(0, most), ...(rest > 0 ? [`${rest} more`] : [])].join(' · ');
}

function wordsOf(field: DecapField, value: unknown): string {
  if (value === undefined || value === null || value === '' || value === false) return '';
  if (JSON.stringify(value) === JSON.stringify(field.default)) return '';
  switch (field.widget) {
    // What is saved of these is a file’s own name, which nobody should have to read.
    case headingWidget:
    case 'hidden':
    case 'relation':
      return '';
    case 'boolean':
      return 'yes';
    case 'image':
      return 'one is there';
    case 'object':
      return groupWords(field.fields ?? [], value as Values);
    case 'list':
      return listWords(field, value as unknown[]);
    case 'datetime':
      return field.time_format ? String(value) : dateWords(String(value));
    default:
      return short(
        [value]
          .flat()
          .map((each) => labelOf(field, each))
          .join(', '),
      );
  }
}

function groupWords(fields: DecapField[], values: Values): string {
  const { from, to, ...rest } = values;
  const range = [from !== undefined && `from ${from}`, to !== undefined && `to ${to}`].filter(Boolean).join(' ');
  const isRange = fields.some(({ name }) => name === 'from') && (from !== undefined || to !== undefined);
  if (isRange) return from === undefined ? `up to ${to}` : range.replace(/^from (?=.* to )/, '');
  const told = fields.flatMap((field) => {
    const words = wordsOf(field, rest[field.name]);
    return words ? [`${field.label.toLowerCase()} ${words}`] : [];
  });
  return short(told.join(', '));
}

function listWords(field: DecapField, values: unknown[]): string {
  if (values.length === 0) return '';
  return field.fields || field.field ? String(values.length) : short(values.join(', '));
}

const labelOf = ({ options }: DecapField, value: unknown): string =>
  options?.find((option) => option.value === value)?.label ?? String(value);

const short = (words: string) => (words.length > longest ? `${words.slice(0, longest - 1).trimEnd()}…` : words);
