/** What the check says of a form, in the words of its boxes. */
import { cannotWait } from '../../checks/grave.ts';
import { oneFileProblems } from '../../checks/index.ts';
import { type FormValues, fileFrom } from '../../editor/decap/values.ts';
import { newFileProblems } from '../../editor/new-file.ts';
import type { Problem } from '../../reading/problem.ts';
import { readContentFile } from '../../reading/read-file.ts';
import { type KindName, kinds } from '../../schema/collections.ts';
import type { Line } from '../dialogs/problems-dialog.ts';

/** What is wrong with the values of a form on `today`, and what may be: private or disguised. `path` is blank for a new file. */
export function problemsOf(kind: KindName, path: string, values: FormValues, today: string): Problem[] {
  const file = path || `the new ${kinds[kind].singular}`;
  const read = readContentFile({ kind, path: file, bytes: new TextEncoder().encode(fileFrom(kind, values)) });
  const named = path ? [] : newFileProblems(kind, values);
  const found = oneFileProblems(kind, read, today);
  return [...named, ...found.filter(cannotWait)];
}

/** A problem by the label of its box; where there are no boxes, by its line too. */
export function lineOf({ line, field, message }: Problem, isWhole: boolean): Line {
  return { field: isWhole && line !== null ? `Line ${line}, ${field}` : field, message };
}
