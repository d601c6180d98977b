/** The corners of YAML that surprise people, found before the text is understood. */
import { CST, Lexer } from 'yaml';
import type { Finding } from './problem.ts';

/** How to write the words of a line so that none of them has a meaning of its own. */
function inQuotes(line: string): string {
  const [, key, words] = /^\s*(?:- +)*(?:([A-Za-z][\w-]*)\s*:\s+)?(.+?)\s*$/.exec(line) ?? [];
  if (!words || /^['"]/.test(words)) return 'put the words in quotes, like "Chess #1 club"';
  return `put the words in quotes: ${key ? `${key}: ` : ''}"${words.replaceAll('"', "'")}"`;
}

/** What each kind of token is refused for. Anchors, aliases and tags are also how YAML bombs and code are made. */
const refused: Partial<Record<string, { code: string; message: string; quotes?: true }>> = {
  anchor: { code: 'yaml.anchor', message: 'has a word that starts with “&”', quotes: true },
  alias: { code: 'yaml.alias', message: 'has a word that starts with “*”', quotes: true },
  tag: { code: 'yaml.tag', message: 'has a word that starts with “!”', quotes: true },
  'doc-start': { code: 'yaml.documents', message: 'has a line “---”; delete it (only Markdown files have it)' },
  'doc-end': { code: 'yaml.documents', message: 'has a line “...”; delete it' },
  'directive-line': { code: 'yaml.directive', message: 'has a line that starts with “%”; delete it' },
  'explicit-key-ind': { code: 'yaml.key', message: 'has a line that starts with “?”', quotes: true },
};

/** After one of these a `#` can have swallowed nothing. */
const closed = new Set([
  'single-quoted-scalar',
  'double-quoted-scalar',
  'flow-seq-end',
  'flow-map-end',
  'block-scalar-header',
]);

/** Ways in which programmers write numbers: `0x10` is 16 and `1e3` is 1000. Our own files may have `5e-7`, a position. */
const otherNumber =
  /^(?:[-+]?0[xX][\da-fA-F]+|0o[0-7]+|[-+]?(?:\d+\.?\d*|\.\d+)[eE]\+?\d+|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;

/** Tokens that have no place in a content file, and comments that swallowed the end of a value. */
export function tokenProblems(yaml: string): Finding[] {
  const problems: Finding[] = [];
  const add = (code: string, message: string) => problems.push({ line, field: 'File', code, message });
  const lines = yaml.split('\n');
  let line = 1;
  let before: string | null = null;
  for (const token of new Lexer().lex(yaml)) {
    const type = CST.tokenType(token);
    const rule = refused[type ?? ''];
    const here = lines[line - 1] ?? '';
    if (type === 'directive-line' && !here.startsWith('%'))
      add('yaml.start', `starts with “%”, which has a meaning of its own; ${inQuotes(here)}`);
    else if (rule) add(rule.code, rule.quotes ? `${rule.message}; ${inQuotes(here)}` : rule.message);
    if (type === 'comment' && before !== null && !closed.has(before)) {
      add('yaml.comment', `everything from “${token.slice(0, 30)}” on would be lost; ${inQuotes(here)}`);
    }
    if (type === 'scalar' || type === null || type === undefined) {
      const number = otherNumber.exec(token)?.[0];
      if (number)
        add(
          'yaml.number',
          `has “${number}”, which a computer takes for another number (${Number(number.replace(/^[-+](?=0)/, ''))}); write it in plain digits, or put it in quotes`,
        );
    }
    // A plain word is announced by a marker token and then comes without a type.
    if (type === 'newline' || token.includes('\n')) before = null;
    else if (type !== 'space' && type !== 'doc-mode') before = type ?? 'scalar';
    line += token.split('\n').length - 1;
  }
  const tab = lines.findIndex((text) => /^ *\t/.test(text));
  if (tab >= 0) {
    const message = 'has a tab at the start of the line; use spaces instead';
    problems.push({ line: tab + 1, field: 'File', code: 'yaml.tabs', message });
  }
  return problems;
}
