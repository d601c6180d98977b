/** Nothing is saved that the check would refuse: what is wrong is told in the words of the boxes. */
import { todayFrom } from '../domain/time/today.ts';
import { type FormValues, wholeText } from '../editor/decap/values.ts';
import { takenName } from '../editor/new-file.ts';
import { problemLine } from '../reading/problem.ts';
import type { KindName } from '../schema/collections.ts';
import type { CMS as Cms } from './cms.ts';
import { showDoubts, showProblems } from './dialogs/problems-dialog.ts';
import { lineOf, problemsOf } from './problems/form-problems.ts';
import { NotSaved } from './protocol/not-saved.ts';

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
