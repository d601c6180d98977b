/** Words that say more about a person than a public directory may (G-02). */
import type { Problem } from '../reading/problem.ts';
import { type Check, error, everyEntry, textsOf, warning } from './check.ts';

interface Pattern {
  code: string;
  severity: 'error' | 'warning';
  found: RegExp;
  message: string;
}

const capitalised = String.raw`\p{Lu}\p{Ll}+(?<!s)(?: \p{Lu}\p{Ll}*)?`;
const notNames = '(?!Class|Group|Room|Hall|Unit|Stage|Level|Reception|Key|Under|Over|From|For|The|And|Or|Beginner)';
const yearOrClass = String.raw`(?:(?:[Yy]ear|[Yy]r|[Cc]lass) ?(?:1[0-3]|\d)(?![\ds])(?! ?(?:to|and|or|[-–+&]|up)(?:\b| ))|(?:1[0-3]|\d)[A-Z]\b)`;

/**
 * A child's name with a year or class beside it: `Ellie (Year 7, 7B)`, `ask Tom in 5C`;
 * not `Juniors (Years 3 to 6)` or `Several Year 5s`.
 */
const childWithClass = new RegExp(
  String.raw`\b${notNames}${capitalised}(?:,| \() ?(?:in )?${yearOrClass}|(?<=[\p{Ll},] )${notNames}${capitalised} (?:in|from|of) ${yearOrClass}`,
  'u',
);

const patterns: Pattern[] = [
  {
    code: 'pii.certificate',
    severity: 'error',
    found: /\b(?:dbs|crb|disclosure|certificate)\b\D{0,40}\b\d{12}\b/i,
    message: 'has the number of somebody’s certificate in it; delete it and say only that the check was made',
  },
  {
    code: 'pii.birth_date',
    severity: 'warning',
    found: /\b(?:d\.?o\.?b\.?|date of birth|born (?:on|in))\b\W{0,3}(?:\w+\W+){0,2}?\d{1,4}/i,
    message: 'may have somebody’s date of birth in it; delete it',
  },
  {
    code: 'pii.child',
    severity: 'warning',
    found: childWithClass,
    message: 'may name a child with a year or class; name a role instead, and never a child',
  },
  {
    code: 'contact.chat',
    severity: 'warning',
    found:
      /(?<![\w.])@[a-z0-9_.]{3,}\b|\b(?:snapchat|whatsapp|discord|telegram|instagram|tiktok)\b(?:\s+(?:is|at|us|me|group|server|chat))*\s*[:@]|\b(?:join|add|message|find|follow|dm) (?:us|me|our \w+) on (?:snapchat|whatsapp|discord|telegram|instagram|tiktok)\b/i,
    message: 'sends children to a chat or a private message; give a telephone number, an e-mail address or a website',
  },
];

export const personalData: Check = (content) =>
  everyEntry(content)
    .filter(({ kind }) => kind !== 'guides' && kind !== 'vocabulary')
    .flatMap(({ kind, entry }) =>
      textsOf(kind, entry).flatMap((place) =>
        patterns
          .filter(({ found }) => found.test(place.text))
          .map(
            ({ severity, code, message }): Problem => (severity === 'error' ? error : warning)(place, code, message),
          ),
      ),
    );
