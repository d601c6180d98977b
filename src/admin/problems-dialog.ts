/** Says what is to be put right before a form can be saved. */
import type { Problem } from '../reading/problem.ts';

/** Opens a dialog with one line for each problem; the form behind it stays as it is. */
export function showProblems(problems: Problem[]): void {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const before = document.activeElement;
  const dialog = document.createElement('dialog');
  dialog.className = 'problems';
  dialog.setAttribute('aria-labelledby', 'problems-heading');
  const things = errors.length === 1 ? 'one thing' : `${errors.length} things`;
  dialog.append(
    element('h2', `Not saved yet: put ${things} right`, 'problems-heading'),
    element('p', 'Nothing you wrote is lost. Mend this in the form, then save again.'),
    listOf(errors),
    backButton(dialog),
  );
  dialog.addEventListener('close', () => {
    dialog.remove();
    if (before instanceof HTMLElement) before.focus();
  });
  document.body.append(dialog);
  dialog.showModal();
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

function backButton(dialog: HTMLDialogElement): HTMLElement {
  const button = element('button', 'Back to the form');
  button.addEventListener('click', () => dialog.close());
  return button;
}

function element(name: string, text: string, id?: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  if (id) made.id = id;
  return made;
}
