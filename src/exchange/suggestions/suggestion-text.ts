/**
 * A suggestion as text for an e-mail: a person reads it, and `npm run apply-suggestion` reads it too.
 *
 *     Suggestion for Chess Club
 *
 *     [change] Page
 *     | chess-club
 *
 *     [phone] Telephone
 *     | 01632 960124
 *
 *     [end]
 *
 * Each line of an answer starts with a bar, so that lines broken by a mail programme can be put together again.
 * Signs that could be mistaken for ours after such a break have a backslash before them.
 */
import { plainAnswer, type Suggestion } from './suggestion.ts';

/** The text of a suggestion; `about` is the listing's name, `wordsFor` what a question is called. */
export function suggestionText(suggestion: Suggestion, about: string, wordsFor: (id: string) => string): string {
  const { kind, listing, answers } = suggestion;
  const heading = { change: 'Suggestion for', new: 'A new club:', 'still-right': 'Still right:' }[kind];
  const blocks = Object.entries(answers).map(([id, answer]) => {
    const lines = plainAnswer(answer);
    const ask = lines === '' ? ' (please take away what is there)' : '';
    return block(id, `${wordsFor(id)}${ask}`, lines);
  });
  return [`${heading} ${oneLine(about)}`, block(kind, 'Page', listing), ...blocks, '[end]', ''].join('\n\n').trimEnd();
}

function block(id: string, words: string, answer: string): string {
  const lines = answer === '' ? [] : answer.split('\n').map((line) => `| ${escaped(line)}`.trimEnd());
  return [`[${id}] ${oneLine(words)}`, ...lines].join('\n');
}

const escaped = (line: string) => line.replace(/[\\[|<>]/g, (sign) => `\\${sign}`);

/** Words of ours on a line of their own: never taken for an answer. */
const oneLine = (words: string) => escaped(plainAnswer(words).replaceAll('\n', ' '));
