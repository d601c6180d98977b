/** Parts a Markdown file into its front matter and its body, and runs nothing that is in it. */
import matter from 'gray-matter';
import type { Finding } from './problem.ts';

interface Parts {
  /** The YAML, with an empty first line in place of `---`, so that line numbers stay those of the file. */
  yaml: string;
  body: string;
  /** The line of the file on which the body starts. */
  bodyLine: number;
}

const refuseToRun = {
  parse: (): never => {
    throw new Error('Front matter is YAML here: nothing else is read or run.');
  },
  stringify: (): never => {
    throw new Error('Front matter is written by write-file.ts.');
  },
};

/**
 * gray-matter with every engine replaced. By default it evaluates JavaScript in five spellings
 * (`---js`, `---javascript`, …), and `engines: { js: false }` stops none of them; the alias table
 * maps them to these names, so replacing the names stops them all. YAML is only handed on as text.
 */
const engines = {
  yaml: { parse: () => ({}), stringify: refuseToRun.stringify },
  javascript: refuseToRun,
  js: refuseToRun,
  json: refuseToRun,
  coffee: refuseToRun,
  toml: refuseToRun,
};

/** Throws on front matter in any language but YAML. */
export function splitSafely(text: string): { matter: string; content: string } {
  const file = matter(text, { engines });
  return { matter: file.matter, content: file.content };
}

/** The two parts of a Markdown file, or why they cannot be told apart. */
export function frontMatterParts(text: string): { parts: Parts } | { problem: Finding } {
  const refuse = (code: string, message: string, line: number) => ({
    problem: { line, field: 'Front matter', code, message },
  });
  const lines = text.split('\n');
  const first = lines[0] ?? '';
  if (first !== '---') {
    const { code, message } = firstLineProblem(first, lines);
    return refuse(code, message, 1);
  }
  const close = lines.findIndex((line, index) => index > 0 && line.startsWith('---'));
  if (close < 0) {
    const nearly = lines.findIndex((line, index) => index > 0 && /^\s*[-–—]{1,4}\s*$/.test(line));
    if (nearly > 0)
      return refuse(
        'frontmatter.unclosed',
        `the line after the last field must be exactly “---”, three hyphens (found “${lines[nearly]?.trim()}”)`,
        nearly + 1,
      );
    const last = lastField(lines);
    return refuse(
      'frontmatter.unclosed',
      `has no second line “---”; write it after the last field, below line ${last}`,
      last,
    );
  }
  if (lines[close] !== '---') {
    const found = lines[close] ?? '';
    const message =
      found.trim() === '---'
        ? 'has a space after “---”; delete it'
        : `the line after the last field must be exactly “---” (found “${found.slice(0, 40)}”)`;
    return refuse('frontmatter.unclosed', message, close + 1);
  }
  const second = secondBlock(lines.slice(close + 1));
  if (second !== null)
    return refuse(
      'frontmatter.second',
      'starts a second block of fields, which would be shown as text; write its lines into the first block and delete this one',
      close + 2 + second,
    );
  const { matter: yaml, content } = splitSafely(text);
  return { parts: { yaml, body: content, bodyLine: close + 2 } };
}

/**
 * The line, from 0, on which a second block of fields starts: at the beginning of the body, or further down with a
 * field in it that every kind has; null where there is none. A line “---” by itself only draws a line, and code shows what it likes.
 */
function secondBlock(below: string[]): number | null {
  let isCode = false;
  const body = below.map((line) => {
    if (!/^\s*(?:```|~~~)/.test(line)) return isCode ? '' : line;
    isCode = !isCode;
    return '```';
  });
  const first = body.findIndex((line) => line.trim() !== '');
  for (let start = body.indexOf('---'); start >= 0; start = body.indexOf('---', start + 1)) {
    const end = body.indexOf('---', start + 1);
    const inside = end < 0 ? [] : body.slice(start + 1, end).filter((line) => line.trim() !== '');
    const isBlock = inside.length > 0 && inside.every((line) => /^[\w"'-]+\s*:(?:\s|$)|^\s+\S|^- /.test(line));
    const isOurs = inside.some((line) =>
      /^(?:name|title|organisation|summary|status|interests|consent|review)\s*:/.test(line),
    );
    if (isBlock && /^[\w"'-]+\s*:/.test(inside[0] ?? '') && (start === first || isOurs)) return start;
  }
  return null;
}

/** Why a file whose first line is not `---` cannot be read. */
function firstLineProblem(first: string, lines: string[]): { code: string; message: string } {
  const missing = 'frontmatter.missing';
  if (first.trim() === '---' || (first.trim() === '' && lines.find((line) => line.trim() !== '')?.trim() === '---'))
    return {
      code: first.trim() === '' ? missing : 'frontmatter.language',
      message:
        first.trim() === ''
          ? 'has an empty line above the first “---”; delete it'
          : 'has a space beside the first “---”; delete it',
    };
  if (/^\s*[-–—]{1,4}\s*$/.test(first))
    return { code: missing, message: `the first line must be exactly “---”, three hyphens (found “${first.trim()}”)` };
  if (/^\s*(?:---|\+\+\+|;;;|\{)/.test(first))
    return {
      code: 'frontmatter.language',
      message: `the first line must be exactly “---” (found “${first.slice(0, 40)}”); the fields below it are written in YAML`,
    };
  if (/^[\w" -]+(?:[,;\t][\w" -]*){2,}$/.test(first) || /^name[,;\t]/i.test(first))
    return {
      code: 'file.csv',
      message: 'is a table (CSV) and no content file; take it in with “npm run import -- --new FILE”',
    };
  if (/^[a-z]\w*:(?: |$)/i.test(first))
    return { code: missing, message: 'has no line “---” above its first field; write it as the first line' };
  return { code: missing, message: 'the first line must be exactly “---”, then the fields, then “---” again' };
}

/** The last line that looks like a field, before the words of the body. */
function lastField(lines: string[]): number {
  const gap = lines.findIndex(
    (line, index) =>
      index > 0 &&
      line.trim() === '' &&
      !/^\s*(?:[\w"-]+\s*:|- |#)/.test(lines.slice(index).find((each) => each.trim() !== '') ?? ''),
  );
  return gap > 0 ? gap : lines.length;
}
