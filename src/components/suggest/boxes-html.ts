/**
 * The boxes of the form as HTML text.
 *
 * Text and not components: a directory has as many of these pages as listings, with sixty boxes each, and a
 * build must not take a third longer for them. Every word of content goes through `escaped`.
 */
import { escaped } from '../../domain/text/escaped.ts';
import type { Question } from '../../exchange/suggestions/questions.ts';

/** The main questions, then the others by part, each part folded away. `now` gives what a box holds. */
export function boxesHtml(questions: Question[], now: (question: Question) => string): string {
  const parts = [...new Set(questions.map(({ part }) => part))];
  return parts
    .map((part, index) => {
      const asked = questions.filter((question) => question.part === part);
      const boxes = asked.map((question) => box(question, now(question))).join('');
      if (index === 0) return `<div class="boxes">${boxes}</div>`;
      return `<details><summary>${escaped(part)}</summary><div class="boxes">${boxes}</div></details>`;
    })
    .join('');
}

const noChild = 'Please write no child’s name.';
const required = ' required';

/** One box with its label around it. */
export function box(question: Question, now: string, must = false): string {
  const { id, words, kind, most, choices } = question;
  const help = [question.help, kind === 'text' && !question.help?.includes(noChild) && noChild]
    .filter(Boolean)
    .join(' ');
  const label = `<b>${escaped(words)}</b>${help && ` <small>${escaped(help)}</small>`}`;
  if (kind === 'choices') return ticks(question, label, now.split('\n'));
  const limit = ` maxlength="${most ?? 100}"`;
  // A sentence is read whole in its box; line breaks in it are taken for spaces (answer-value.ts).
  const isLong = kind === 'line' && (most ?? 0) > 120;
  const isArea = kind === 'text' || kind === 'times' || (isLong && !withoutSpaces.has(id));
  const long = isArea || isLong;
  return `<label${long ? ' class="long"' : ''} data-asks="${escaped(words)}">${label}${field()}</label>`;

  function field(): string {
    if (kind === 'choice' || kind === 'answer') return `<select name="${id}">${choices.map(option).join('')}</select>`;
    if (isArea) {
      const rows = Math.min(12, Math.max(kind === 'text' ? 3 : 2, linesOf(now)));
      // A line break straight after the tag is not part of the text.
      return `<textarea name="${id}" rows="${rows}"${limit}${must ? required : ''}>\n${escaped(now)}</textarea>`;
    }
    const keys = kind === 'number' ? ' inputmode="decimal"' : '';
    return `<input name="${id}" value="${escaped(now)}"${limit}${keys}${must ? required : ''} autocomplete="${fills[id] ?? 'off'}">`;
  }
  function option([value, said]: [string, string]): string {
    return `<option value="${value}"${value === now ? ' selected' : ''}>${escaped(said)}</option>`;
  }
}

/** About how many lines a text takes in its box. */
const linesOf = (text: string) =>
  text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / 60)), 0);

/** However long, these have no place to break at. */
const withoutSpaces = new Set(['email', 'website', 'reply']);

/** What the browser may fill in by itself: about the sender, never about the club. */
const fills: Record<string, string> = { role: 'organization-title', reply: 'email' };

function ticks({ id, words, choices }: Question, label: string, ticked: string[]): string {
  const boxes = choices.map(
    ([value, words]) =>
      `<label><input type="checkbox" name="${id}" value="${value}"${ticked.includes(value) ? ' checked' : ''}> ${escaped(words)}</label>`,
  );
  return `<fieldset class="long" data-asks="${escaped(words)}"><legend>${label}</legend><div class="ticks">${boxes.join('')}</div></fieldset>`;
}
