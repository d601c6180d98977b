/** What Zod knows of a field: the one file of the editor's tools that looks inside a schema. */
import { z } from 'zod';
import { metaOf, unwrapped } from '../reading/field-at.ts';

export type Shape = 'text' | 'number' | 'on-off' | 'choice' | 'group' | 'list' | 'answers';

/** What a field is made of; throws on a sort of schema that no form has a box for yet. */
export function shapeOf(schema: z.ZodType): Shape {
  const inner = unwrapped(schema);
  if (inner instanceof z.ZodString) return 'text';
  if (inner instanceof z.ZodNumber) return 'number';
  if (inner instanceof z.ZodBoolean) return 'on-off';
  if (inner instanceof z.ZodEnum) return 'choice';
  if (inner instanceof z.ZodObject) return 'group';
  if (inner instanceof z.ZodArray) return 'list';
  if (inner instanceof z.ZodRecord) return 'answers';
  const { type } = inner._zod.def;
  throw new Error(`No form has a box for “${type}” yet: teach src/editor/zod-field.ts and src/editor/forms.ts.`);
}

/** The choices of an enumeration that a form offers, as they are written in a file; null for anything else. */
export function choicesOf(schema: z.ZodType): string[] | null {
  const inner = unwrapped(schema);
  const { alsoRead = [] } = metaOf(schema);
  return inner instanceof z.ZodEnum ? inner.options.map(String).filter((value) => !alsoRead.includes(value)) : null;
}

interface Limits {
  min?: number;
  max?: number;
  step?: number;
  pattern?: { expression: string; message: string };
}

/** Bounds of a number, how many a list may hold, and a text's regular expression. */
export function limitsOf(schema: z.ZodType): Limits {
  const inner = unwrapped(schema);
  const json = jsonOf(inner);
  if (inner instanceof z.ZodNumber)
    return known({ min: json.minimum ?? json.exclusiveMinimum, max: json.maximum, step: stepOf(json) });
  if (inner instanceof z.ZodArray) return known({ min: json.minItems, max: json.maxItems });
  if (inner instanceof z.ZodString && json.pattern) {
    const check = inner._zod.def.checks?.find((each) => (each._zod.def as { format?: string }).format === 'regex');
    const said = check?._zod.def.error?.({ input: '' } as never);
    const message = typeof said === 'string' ? said : (said?.message ?? '');
    return { pattern: { expression: json.pattern, message } };
  }
  return {};
}

const stepOf = (json: JsonOfField) => json.multipleOf ?? (json.type === 'integer' ? 1 : undefined);

interface JsonOfField {
  type?: string;
  minimum?: number;
  exclusiveMinimum?: number;
  maximum?: number;
  multipleOf?: number;
  minItems?: number;
  maxItems?: number;
  pattern?: string;
}

/** Zod tells the limits of a schema in one way that is documented: as JSON Schema. */
const jsonOf = (schema: z.ZodType) =>
  z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as unknown as JsonOfField;

function known(limits: { [K in keyof Limits]: Limits[K] | undefined }): Limits {
  return Object.fromEntries(Object.entries(limits).filter(([, value]) => value !== undefined)) as Limits;
}
