/** Says what is to be put right before a form can be saved. */
import { element, showDialog } from './dialog.ts';

/** One thing to put right: the box by its label, and what to write in it. */
export interface Line {
  field: string;
  message: string;
}

/** Opens a dialog with one line for each problem; the form behind it stays as it is. `then` runs once it is closed. */
export function showProblems(lines: Line[], then?: () => void): void {
  const things = lines.length === 1 ? 'one thing' : `${lines.length} things`;
  showDialog(
    `Not saved yet: put ${things} right`,
    [element('p', 'Nothing you wrote is lost. Mend this in the form, then save again.'), listOf(lines)],
    'Back to the form',
    then,
  );
}

/** The same for what may be right: whoever saves again has looked. */
export function showDoubts(lines: Line[]): void {
  const things = lines.length === 1 ? 'one thing' : `${lines.length} things`;
  showDialog(
    `Not saved yet: look at ${things}`,
    [element('p', 'This may be right. Mend it in the form, or save again to keep it as it is.'), listOf(lines)],
    'Back to the form',
  );
}

function listOf(lines: Line[]): HTMLElement {
  const list = document.createElement('ul');
  for (const { field, message } of lines) {
    const item = document.createElement('li');
    item.append(element('strong', `${field}: `), message);
    list.append(item);
  }
  return list;
}
