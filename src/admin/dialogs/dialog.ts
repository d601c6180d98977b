/** A dialog that says something and goes away again; what was done before stays as it is. */

/** Opens it over everything. `back` is the word on its one button; the focus goes back where it was. `then` runs last. */
export function showDialog(heading: string, parts: HTMLElement[], back: string, then?: () => void): void {
  const before = document.activeElement;
  const dialog = document.createElement('dialog');
  dialog.className = 'problems';
  dialog.setAttribute('aria-labelledby', 'problems-heading');
  const button = element('button', back);
  button.addEventListener('click', () => dialog.close());
  dialog.append(element('h2', heading, 'problems-heading'), ...parts, button);
  dialog.addEventListener('close', () => {
    dialog.remove();
    if (before instanceof HTMLElement) before.focus();
    then?.();
  });
  document.body.append(dialog);
  dialog.showModal();
}

/** An element with a text in it. */
export function element(name: string, text: string, id?: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  if (id) made.id = id;
  return made;
}
