/**
 * A place to paste a suggestion: the form of its listing opens, and what is suggested stands beside it until it
 * is closed, each answer with a button to copy it. Nothing is written into a box by itself.
 */
import { type Pasted, pasted } from './pasted.ts';
import './paste.css';

/** Puts the button “A suggestion came” at the edge of the editor. */
export function addPastePanel(): void {
  const panel = made('aside', 'paste-panel');
  panel.setAttribute('aria-label', 'A suggestion');
  showClosed(panel);
  document.body.append(panel);
}

function showClosed(panel: HTMLElement): void {
  const open = button('A suggestion came', () => showBox(panel));
  panel.replaceChildren(open);
}

function showBox(panel: HTMLElement): void {
  const box = made('textarea') as HTMLTextAreaElement;
  box.rows = 6;
  const label = made('label', '', 'Paste it, from the first line in square brackets to “[end]”');
  label.append(box);
  const said = made('p', 'said');
  said.setAttribute('role', 'status');
  const show = button('Show it', () => {
    const read = pasted(box.value);
    if ('problem' in read) said.textContent = read.problem;
    else {
      location.hash = read.form;
      showParts(panel, read);
    }
  });
  panel.replaceChildren(label, said, show, closeButton(panel));
  box.focus();
}

function showParts(panel: HTMLElement, { heading, parts }: Pasted): void {
  const title = made('h2', '', heading);
  title.tabIndex = -1;
  const list = made('dl');
  for (const { words, answer } of parts) {
    const told = made('dd', '', answer || '(take away what is there)');
    if (answer !== '') told.append(copyButton(answer, words));
    list.append(made('dt', '', words), told);
  }
  const empty = made('p', '', 'If it came from the club, write today’s date under “Checked on”.');
  const note = made('p', 'note', 'Compare each with the form, copy what is right, then save.');
  panel.replaceChildren(title, ...(parts.length > 0 ? [list, note] : [empty]), closeButton(panel));
  title.focus();
}

function copyButton(answer: string, words: string): HTMLElement {
  const copy = button('Copy', async () => {
    await navigator.clipboard.writeText(answer);
    copy.textContent = 'Copied';
  });
  copy.setAttribute('aria-label', `Copy: ${words}`);
  return copy;
}

const closeButton = (panel: HTMLElement) => button('Close', () => showClosed(panel));

function button(words: string, press: () => void): HTMLButtonElement {
  const pressed = made('button', '', words) as HTMLButtonElement;
  pressed.type = 'button';
  pressed.addEventListener('click', press);
  return pressed;
}

function made(name: string, className = '', words = ''): HTMLElement {
  const element = document.createElement(name);
  if (className) element.className = className;
  element.textContent = words;
  return element;
}
