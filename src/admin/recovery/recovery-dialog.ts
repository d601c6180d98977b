/** Asks whether what was not saved last time comes back. */
import { element, showDialog } from '../dialogs/dialog.ts';

/** False only where somebody presses that it is to go: closed in any other way, it comes back. `at` is when it was written. */
export function bringsBack(at: number | undefined): Promise<boolean> {
  return new Promise((resolve) => {
    let stays = true;
    const away = element('button', 'Throw them away');
    away.className = 'second';
    away.addEventListener('click', () => {
      stays = false;
      away.closest('dialog')?.close();
    });
    const since = at === undefined ? '' : ` You made the last of them on ${dayAndTime(at)}.`;
    const text = element('p', `They were not saved.${since} Bring them back into the form, look, and save.`);
    showDialog('You have changes from last time', [text, away], 'Bring them back', () => resolve(stays));
  });
}

function dayAndTime(at: number): string {
  const format = new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
  });
  return format.format(at);
}
