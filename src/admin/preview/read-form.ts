/** What stands in a form, read as saving would write it: what is told here is what would stop the save. */
import { fileFrom, formValues, valueProblems } from '../../editor/decap/values.ts';
import type { Problem } from '../../reading/problem.ts';
import { kinds } from '../../schema/collections.ts';
import type { PreviewedKind } from './preview-props.ts';
import { soundFile } from './sound-value.ts';

export interface ReadForm {
  /** The fields that are filled, as a file would hold them. */
  written: Record<string, unknown>;
  /** What the schema accepts of them, with stand-ins for what is needed and missing. */
  sound: Record<string, unknown>;
  body: string;
  problems: Problem[];
}

/** `standIns` stand in the preview where the form has nothing yet. */
export function readForm(
  kind: PreviewedKind,
  form: Record<string, unknown>,
  slug: string,
  standIns: Record<string, unknown>,
): ReadForm {
  const { body, ...written } = formValues(kind, fileFrom(kind, form));
  const { folder, format, schema } = kinds[kind];
  return {
    written,
    sound: soundFile(schema, written, standIns),
    body: typeof body === 'string' ? body : '',
    problems: valueProblems(kind, `content/${folder}/${slug}.${format}`, form),
  };
}
