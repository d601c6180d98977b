/** Says what is to be put right before a form can be saved. */
import type { Problem } from '../reading/problem.ts';
import { element, showDialog } from './dialog.ts';

/** Opens a dialog with one line for each problem; the form behind it stays as it is. */
export function showProblems(problems: Problem[]): void {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const things = errors.length === 1 ? 'one thing' : `${errors.length} things`;
  showDialog(
    `Not saved yet: put ${things} right`,
    [element('p', 'Nothing you wrote is lost. Mend this in the form, then save again.'), listOf(errors)],
    'Back to the form',
  );
}

function listOf(problems: Problem[]): HTMLElement {
  const list = document.createElement('ul');
  for (const { field, message } of problems) {
    const item = document.createElement('li');
    item.append(element('strong', `${field}: `), message);
    list.append(item);
  }
  return list;
}
