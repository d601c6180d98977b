/** Nothing is saved that the check would refuse: what is wrong is told in the words of the boxes. */
import { type FormValues, valueProblems } from '../editor/decap/values.ts';
import { newFileProblems } from '../editor/new-file.ts';
import { hasErrors, type Problem } from '../reading/problem.ts';
import { type KindName, kinds } from '../schema/collections.ts';
import type { CMS as Cms } from './cms.ts';
import { unreadable } from './formats.ts';
import { NotSaved } from './not-saved.ts';
import { showProblems } from './problems-dialog.ts';

export function checkBeforeSaving(CMS: typeof Cms): void {
  CMS.registerEventListener({
    name: 'preSave',
    handler: ({ entry }) => {
      const kind = entry.get('collection') as KindName;
      const problems = problemsOf(kind, entry.get('path') ?? '', entry.get('data').toJS());
      if (!hasErrors(problems)) return;
      showProblems(problems);
      throw new NotSaved('Not saved yet: there is something to put right.');
    },
  });
}

/** Everything that keeps the values of a form from being saved. */
export function problemsOf(kind: KindName, path: string, values: FormValues): Problem[] {
  const file = path || `the new ${kinds[kind].singular}`;
  if (values[unreadable])
    return [
      {
        file,
        line: null,
        field: 'File',
        code: 'file.unreadable',
        message: 'cannot be read, so it cannot be changed here; run “npm run check”, and mend what it names',
        severity: 'error',
      },
    ];
  const named = path ? [] : newFileProblems(kind, values);
  return [...named, ...valueProblems(kind, file, values)];
}
