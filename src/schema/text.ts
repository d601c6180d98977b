/**
 * Text as people write it, made safe to show: no markup, no invisible tricks.
 *
 * Each rule stands beside its message, and a message says what to write.
 */
import { z } from 'zod';
import { withoutCopiedMarks } from './plain-signs.ts';

/** What a problem in a text is called, and what the person who wrote it should do. */
interface TextRule {
  code: string;
  breaks: (text: string) => boolean;
  message: string;
}

// Bidirectional controls can make a link or a name read as something else (Unicode TR #36).
const invisible = /[\u115F\u1160\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\u3164\uFEFF\uFFA0\uFFF9-\uFFFB]/u;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this looks for
const control = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/u;
// biome-ignore lint/suspicious/noControlCharactersInRegex: a tab hidden in a scheme is an old trick
const scriptLink = /(?:java|vb|live)[\s\u0000-\u001F]*script[\s\u0000-\u001F]*:|data:text\/html/i;

/** A spreadsheet runs a cell that starts so as a formula (OWASP ASVS 1.2.10); some read the wide signs as plain ones. */
const formula = /^[=@\uFF1D\uFF20\uFE66\uFE6B]|^[+\uFF0B\uFE62][^\s\d]|^[-\uFF0D\uFE63\u2212][^\s\d]/u;

const everyText: TextRule[] = [
  {
    code: 'text.lone_surrogate',
    breaks: (text) => !text.isWellFormed(),
    message: 'has half a character in it; delete the odd sign and type it again',
  },
  {
    code: 'text.control',
    breaks: (text) => control.test(text),
    message: 'has a hidden control character in it; type the text again instead of pasting it',
  },
  {
    code: 'text.invisible',
    breaks: (text) => invisible.test(text),
    message: 'has an invisible character in it; type the text again instead of pasting it',
  },
  {
    code: 'text.combining_marks',
    breaks: (text) => /\p{M}{4,}/u.test(text),
    message: 'has more than three accents on one letter; write it with plain letters',
  },
  {
    code: 'text.markup',
    breaks: (text) => /<[a-z!/?]/i.test(text),
    message: 'has web code in it (something like “<b>”); write plain words',
  },
  {
    code: 'url.userinfo',
    breaks: (text) => /\bhttps?:\/\/[^\s/?#@:]+:[^\s/?#@]+@/i.test(text),
    message: 'has a link with a user name and a password in it (the part before “@”); delete them',
  },
  {
    code: 'url.scheme',
    breaks: (text) => scriptLink.test(text),
    message: 'has a link that runs code; links start with https://',
  },
];

const oneLineOnly: TextRule[] = [
  {
    code: 'text.line_break',
    breaks: (text) => /[\r\n\t\u2028\u2029]/.test(text),
    message: 'must be on one line',
  },
  {
    code: 'text.formula',
    breaks: (text) => formula.test(text) || /^[+\uFF0B]/.test(text),
    message: 'must start with a letter or a number, not with “=”, “+”, “-” or “@”',
  },
];

const formulaOnly: TextRule[] = [
  {
    code: 'text.formula',
    breaks: (text) => formula.test(text),
    message: 'must start with a letter or a number, not with “=”, “+”, “-” or “@”',
  },
];

/** The first of the given rules that a text breaks, for texts that are not fields (a file, a Markdown body); or null. */
export function textProblem(text: string, codes: string[]): { code: string; message: string } | null {
  return everyText.find((rule) => codes.includes(rule.code) && rule.breaks(text)) ?? null;
}

function textOf(max: number, rules: TextRule[]) {
  return z
    .string({ error: mustBeText })
    .overwrite(withoutCopiedMarks)
    .trim()
    .normalize('NFC')
    .superRefine((text, context) => {
      if (text === '') {
        context.addIssue({
          code: 'custom',
          message: 'is empty; write something or leave the line out',
          params: { code: 'required' },
        });
        return;
      }
      const rule = rules.find((each) => each.breaks(text));
      if (rule) context.addIssue({ code: 'custom', message: rule.message, params: { code: rule.code } });
      if (text.length > max) {
        context.addIssue({
          code: 'custom',
          message: `is ${text.length} characters long; write at most ${max}`,
          params: { code: 'text.too_long' },
        });
      }
    })
    .meta({ maxLength: max });
}

/** A number where text belongs has usually lost its leading zero: say how to write it. */
export function mustBeText(issue: { input?: unknown }): string {
  if (issue.input === undefined || issue.input === null) return 'is missing; write it in';
  if (typeof issue.input === 'number') {
    return `must be text; put it in quotes, like "${issue.input}" (and check that no 0 at the front was lost)`;
  }
  if (typeof issue.input === 'boolean') return `must be text; put it in quotes, like "${issue.input}"`;
  return 'must be plain text';
}

/** One line of words, at most `max` characters. */
export const oneLine = (max: number) => textOf(max, [...oneLineOnly, ...everyText]);

/** Words that may run over several lines, at most `max` characters; no markup. */
export const paragraph = (max: number) => textOf(max, [...formulaOnly, ...everyText]).meta({ input: 'several-lines' });

/** At most `maxWords` words on one line: for the line a child reads first. */
export const shortSentence = (maxWords: number) =>
  oneLine(maxWords * 12)
    .superRefine((text, context) => {
      const words = text.split(/\s+/).filter(Boolean).length;
      if (words > maxWords) {
        context.addIssue({
          code: 'custom',
          message: `has ${words} words; write at most ${maxWords}, as you would say it to a nine-year-old`,
          params: { code: 'text.too_many_words' },
        });
      }
    })
    .meta({ maxWords });
