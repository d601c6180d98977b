/** Words that somebody meant to replace: sample text, notes to oneself, and braces that nothing fills in. */
import type { Problem } from '../reading/problem.ts';
import { type Check, everyEntry, type Spot, textsOf, warning } from './check.ts';

/** What stands in for words that are still to be written; each with what it looks like. */
const stillToWrite: RegExp[] = [
  /\blorem ipsum\b/i,
  // In capitals, or with the colon of a note: “a to-do list” is none.
  /\b(?:TODO|TO DO|FIXME|TBC|TBA|TBD)\b|\btodo:/,
  /\b(?:to be (?:confirmed|announced|advised|added|completed)|i'?w gadarnhau|i ddilyn)\b/i,
  // “XXXL” is a size, and “xxx” at the end of a line a kiss.
  /\bx{3,}\b(?!\s*$)|\bX{4,}\b|\?{3,}|_{4,}/m,
  /\b(?:your|sample|dummy|placeholder|example) (?:text|description|summary|content)\b(?! (?:message|us|them))/i,
  /\b(?:description|summary|text|details|content) (?:goes )?here\b/i,
  // Square brackets that are no link.
  /\[(?:insert|add|enter|your|type|name of|date of|contact|phone|e-?mail|time|address|xx)\b[^\]\n]*\](?![([:])/i,
  /\b(?:asdf|qwerty|blah blah|foo ?bar|hello world)\b/i,
];

/** Names under which something is tried out. */
const triedOut =
  /^(?:(?:a |my )?(?:test|testing|example|sample|dummy|new|untitled)(?: (?:listing|club|entry|page|school|organisation))?|listing|club name)(?: ?\d+)?$/i;

/** `{{text:…}}`, `{{ name }}`, `${name}`, `%NAME%`: a form letter’s blanks. */
const blank = /\{\{[^{}\n]*\}\}|\$\{[^{}\n]*\}|%[A-Z_]{3,}%/;

export const placeholders: Check = (content) =>
  everyEntry(content)
    // Guides show how a text is written, and texts for staff are filled in: see `staff-texts.ts`.
    .filter(({ kind }) => kind !== 'guides' && kind !== 'vocabulary' && kind !== 'sources')
    .flatMap(({ kind, entry }) => textsOf(kind, entry).flatMap((place) => problemsOf(place)));

function problemsOf(place: Spot & { text: string }): Problem[] {
  const { kind, path, text } = place;
  const words = text.replace(/https?:\/\/\S+/g, '');
  const found = stillToWrite.map((pattern) => pattern.exec(words)?.[0]).find((each) => each !== undefined);
  const empty = kind === 'staff' ? undefined : blank.exec(words)?.[0];
  const isName = path.length === 1 && path[0] === 'name';
  return [
    ...(found === undefined
      ? []
      : [warning(place, 'text.placeholder', `has “${found.trim()}” in it; write the real words, or leave it out`)]),
    ...(empty === undefined
      ? []
      : [warning(place, 'text.blank', `has “${empty}” in it, which nothing fills in; write the words themselves`)]),
    ...(isName && triedOut.test(text.trim())
      ? [warning(place, 'text.placeholder', `is “${text}”; write its real name, or delete the file`)]
      : []),
  ];
}
