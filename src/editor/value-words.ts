/** A value of a file as a person reads it beside its box: “Tuesday, 4pm”, “Yes”, “Art and making”. */
import type { Form, FormField } from './forms.ts';

/** The field of a form at a path with dots (`places.0.postcode`); undefined for the whole file. */
export function formFieldAt(form: Form, path: string): FormField | undefined {
  let fields = form.fields;
  let found: FormField | undefined;
  for (const step of path.split('.')) {
    // A number is one thing of a list, whose boxes are those of its item.
    found = /^\d+$/.test(step) ? found?.item : (fields.find(({ name }) => name === step) ?? answerNamed(found, step));
    fields = found?.fields ?? found?.item?.fields ?? [];
  }
  return found;
}

const answerNamed = (table: FormField | undefined, term: string): FormField | undefined =>
  table?.kind === 'answers' && table.item
    ? { ...table.item, label: table.choices?.find(({ value }) => value === term)?.label ?? term }
    : undefined;

/** A value in words, on several lines where it is a list of groups; empty where it is not filled in. */
export function valueInWords(field: FormField | undefined, value: unknown): string {
  if (value === undefined || value === null || value === '') return '';
  if (Array.isArray(value)) {
    const words = value.map((each) => valueInWords(field?.item, each)).filter(Boolean);
    return words.join(value.some(isGroup) ? '\n' : ', ');
  }
  if (isGroup(value)) {
    return Object.entries(value)
      .flatMap(([name, each]) => {
        const own = field?.fields?.find((other) => other.name === name) ?? answerNamed(field, name);
        const words = valueInWords(own, each);
        return words ? `${own?.label ?? name}: ${words.replaceAll('\n', '; ')}` : [];
      })
      .join(' · ');
  }
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  return field?.choices?.find((choice) => choice.value === value)?.label ?? String(value);
}

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
