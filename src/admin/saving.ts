/** Nothing is saved that the check would refuse: what is wrong is told in the words of the boxes. */
import type { Check, Facts } from '../checks/check.ts';
import { dates } from '../checks/dates.ts';
import { helplines } from '../checks/helplines.ts';
import { todayFrom } from '../domain/time/today.ts';
import { type FormValues, fileFrom } from '../editor/decap/values.ts';
import { newFileProblems } from '../editor/new-file.ts';
import type { Problem } from '../reading/problem.ts';
import { type Content, emptyContent } from '../reading/read-content.ts';
import { readContentFile } from '../reading/read-file.ts';
import { type KindName, kinds } from '../schema/collections.ts';
import type { CMS as Cms } from './cms.ts';
import { showProblems } from './dialogs/problems-dialog.ts';
import { unreadable } from './formats.ts';
import { NotSaved } from './not-saved.ts';

/** Those checks that need no file but the one at hand. */
const checksOfOneFile: Check[] = [dates, helplines];

/** `demoDate` is the day on which a made-up directory always stands. */
export function checkBeforeSaving(CMS: typeof Cms, demoDate: string | undefined): void {
  CMS.registerEventListener({
    name: 'preSave',
    handler: ({ entry }) => {
      const kind = entry.get('collection') as KindName;
      const today = demoDate ?? todayFrom({});
      const problems = problemsOf(kind, entry.get('path') ?? '', entry.get('data').toJS(), today);
      if (problems.length === 0) return;
      showProblems(problems);
      throw new NotSaved('Not saved yet: there is something to put right.');
    },
  });
}

/** Everything that keeps the values of a form from being saved on `today`; `path` is blank for a new file. */
export function problemsOf(kind: KindName, path: string, values: FormValues, today: string): Problem[] {
  const file = path || `the new ${kinds[kind].singular}`;
  if (values[unreadable]) return [cannotBeRead(file)];
  const read = readContentFile({ kind, path: file, bytes: new TextEncoder().encode(fileFrom(kind, values)) });
  const named = path ? [] : newFileProblems(kind, values);
  if (read.data === null) return [...named, ...read.problems];
  const content: Content = { ...emptyContent(), [kind]: new Map([[read.slug, read]]) };
  const facts: Facts = { slugs: {} as Facts['slugs'], folder: 'content' };
  const checked = checksOfOneFile.flatMap((check) => check(content, today, facts));
  return [...named, ...checked.filter(({ severity }) => severity === 'error')];
}

const cannotBeRead = (file: string): Problem => ({
  file,
  line: null,
  field: 'File',
  code: 'file.unreadable',
  message: 'cannot be read, so it cannot be changed here; run “npm run check”, and mend what it names',
  severity: 'error',
});
