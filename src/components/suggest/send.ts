/** Sends only what was changed; for e-mail, writes it out. */
import { boxes, type Suggestion } from '../../exchange/suggestions/suggestion.ts';
import { suggestionText } from '../../exchange/suggestions/suggestion-text.ts';
import { mailtoHref } from '../mailto.ts';
import { subjectOf } from './subject.ts';

type Box = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Longer addresses are cut short by some e-mail programmes (Outlook on Windows: 2,083 signs). */
const longestHref = 2000;
const hidden = new Set<string>(Object.values(boxes));

const form = document.querySelector<HTMLFormElement>('form.suggest');
if (form) {
  form.hidden = false;
  document.querySelector('.without-script')?.setAttribute('hidden', '');
  form.addEventListener('submit', (event) => {
    try {
      send(event, form);
    } catch {
      // The letter to be written by hand is still there.
      if (form.dataset.to !== undefined) event.preventDefault();
      document.querySelector('.without-script')?.removeAttribute('hidden');
      say(form, 'This did not work in your browser. Write an e-mail instead: the link is at the top of the page.');
    }
  });
  // Coming back with the Back button, all boxes can be used again.
  window.addEventListener('pageshow', () => {
    for (const box of boxesOf(form)) box.disabled = false;
  });
}

function send(event: SubmitEvent, sent: HTMLFormElement): void {
  const changed = changedAnswers(sent);
  const told = Object.keys(changed).some((id) => id !== 'role' && id !== 'reply');
  say(sent, told ? '' : 'Nothing has changed yet. Change a box, or write it in your own words.');
  if (!told) event.preventDefault();
  else if (sent.dataset.to !== undefined) {
    event.preventDefault();
    writeLetter(sent, sent.dataset.to, changed);
  } else leaveOutTheRest(sent, changed);
}

function boxesOf(sent: HTMLFormElement): Box[] {
  return [...sent.elements].filter(
    (each): each is Box => 'name' in each && each.name !== '' && each.tagName !== 'BUTTON',
  );
}

/** What each question that was changed holds now; several ticks one a line. */
function changedAnswers(sent: HTMLFormElement): Record<string, string> {
  const answers: Record<string, string> = {};
  const all = boxesOf(sent).filter(({ name }) => !hidden.has(name));
  for (const { name } of all.filter(isChanged)) {
    const group = all.filter((box) => box.name === name);
    answers[name] = group.flatMap(valuesIn).join('\n').trim();
  }
  return answers;
}

function isChanged(box: Box): boolean {
  if (box instanceof HTMLSelectElement) {
    const before = [...box.options].find(({ defaultSelected }) => defaultSelected) ?? box.options[0];
    return before?.value !== box.value;
  }
  if (box instanceof HTMLInputElement && box.type === 'checkbox') return box.checked !== box.defaultChecked;
  return box.value.trim() !== box.defaultValue.trim();
}

function valuesIn(box: Box): string[] {
  return box instanceof HTMLInputElement && box.type === 'checkbox' && !box.checked ? [] : [box.value];
}

function writeLetter(sent: HTMLFormElement, to: string, answers: Record<string, string>): void {
  const { name = '', page } = sent.dataset;
  const kind = valueIn(sent, boxes.kind) as Suggestion['kind'];
  const about = name || (answers.name ?? '');
  const text = suggestionText({ kind, listing: valueIn(sent, boxes.listing), answers }, about, (id) =>
    wordsOf(sent, id),
  );
  const body = `${page ? `The page: ${page}\n\n` : ''}${text}\n`;
  const href = mailtoHref({ to, subject: subjectOf(kind, about), body });
  const letter = sent.querySelector<HTMLElement>('.letter') as HTMLElement;
  (letter.querySelector('textarea') as HTMLTextAreaElement).value = body;
  letter.hidden = false;
  if (href.length > longestHref)
    say(
      sent,
      'This is too long for some e-mail programmes. Look whether the line “[end]” has arrived in your e-mail; if not, copy the letter below.',
    );
  letter.querySelector<HTMLElement>('h2')?.focus();
  const link = letter.querySelector('a') as HTMLAnchorElement;
  link.href = href;
  link.click();
}

/** A server gets only what was changed: the e-mail it makes of it can be read. */
function leaveOutTheRest(sent: HTMLFormElement, changed: Record<string, string>): void {
  for (const box of boxesOf(sent)) {
    const kept = box.name === boxes.before ? false : hidden.has(box.name) || box.name in changed;
    if (!kept) box.disabled = true;
  }
  // A group without a tick would not be sent at all.
  for (const [name, answer] of Object.entries(changed)) {
    if (answer !== '' || sent.querySelector(`[type="checkbox"][name="${name}"]`) === null) continue;
    const empty = Object.assign(document.createElement('input'), { type: 'hidden', name, value: '' });
    sent.append(empty);
  }
}

function wordsOf(sent: HTMLFormElement, id: string): string {
  // Not the text on the screen: a browser's translation may have changed that.
  return sent.querySelector(`[name="${id}"]`)?.closest<HTMLElement>('[data-asks]')?.dataset.asks ?? id;
}

const valueIn = (sent: HTMLFormElement, name: string) => (sent.elements.namedItem(name) as HTMLInputElement).value;

function say(sent: HTMLFormElement, words: string): void {
  const said = sent.querySelector('.said');
  if (said) said.textContent = words;
}
