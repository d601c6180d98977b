/** Nothing is saved that the check would refuse: what is wrong is told in the words of the boxes. */
import { cannotWait } from '../checks/grave.ts';
import { oneFileProblems } from '../checks/index.ts';
import { todayFrom } from '../domain/time/today.ts';
import { type FormValues, fileFrom, wholeText } from '../editor/decap/values.ts';
import { newFileProblems, takenName } from '../editor/new-file.ts';
import { type Problem, problemLine } from '../reading/problem.ts';
import { readContentFile } from '../reading/read-file.ts';
import { type KindName, kinds } from '../schema/collections.ts';
import type { CMS as Cms } from './cms.ts';
import { type Line, showDoubts, showProblems } from './dialogs/problems-dialog.ts';
import { NotSaved } from './not-saved.ts';

/** Warnings that somebody has seen on this page and saved again: they know better. */
const seen = new Set<string>();

/**
 * `demoDate` is the day on which a made-up directory always stands; `nameAt` tells what an address is taken by.
 */
export function checkBeforeSaving(
  CMS: typeof Cms,
  demoDate: string | undefined,
  nameAt: (kind: KindName, slug: string) => string | undefined,
): void {
  CMS.registerEventListener({
    name: 'preSave',
    handler: ({ entry }) => {
      const kind = entry.get('collection') as KindName;
      const today = demoDate ?? todayFrom({});
      const values: FormValues = entry.get('data').toJS();
      const problems = problemsOf(kind, entry.get('path') ?? '', values, today);
      const errors = problems.filter(({ severity }) => severity === 'error');
      if (errors.length > 0) {
        showProblems(errors.map((problem) => lineOf(problem, wholeText in values)));
        throw new NotSaved('Not saved yet: there is something to put right.');
      }
      const taken = entry.get('path') ? [] : takenName(kind, values, (slug) => nameAt(kind, slug));
      const unseen = [...taken, ...problems].filter((problem) => !seen.has(problemLine(problem)));
      if (unseen.length === 0) return;
      for (const problem of unseen) seen.add(problemLine(problem));
      showDoubts(unseen);
      throw new NotSaved('Not saved yet: there is something to look at. Save again to keep it as it is.');
    },
  });
}

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
