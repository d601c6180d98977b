/** Our own broken files, one of each class (S-01, S-08, S-10, R-01), through the reader and the real command. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { filesIn } from '../src/disk/files.ts';
import { problemLine } from '../src/reading/problem.ts';
import { readContent } from '../src/reading/read-content.ts';

/** What is said of each file: the beginning of the sentence, from the line on. */
const expected: Record<string, string[]> = {
  'listings/javascript-front-matter.md': [
    ':1, Front matter: the first line must be exactly “---” (found “---javascript”)',
  ],
  'listings/json-front-matter.md': [':1, Front matter: the first line must be exactly “---” (found “---json”)'],
  'listings/toml-front-matter.md': [':1, Front matter: the first line must be exactly “---” (found “+++”)'],
  'listings/no-front-matter.md': [':1, Front matter: the first line must be exactly “---”, then the fields'],
  'listings/never-closed.md': [
    ':3, Front matter: has no second line “---”; write it after the last field, below line 3',
  ],
  'listings/closed-with-more.md': [':3, Front matter: the line after the last field must be exactly “---”'],
  'listings/swallowed-words.md': [':2, File: everything from “#1 club” on would be lost; put the words in quotes'],
  'listings/conflict.md': [':3, File: has both versions of a change in it'],
  'listings/latin-1.md': [
    ':2, File: is not in UTF-8: an accented letter or a curly mark in line 2 was saved in an older way',
  ],
  'listings/empty.md': [', File: is empty'],
  'listings/backwards-text.md': [':2, File: has an invisible character in it'],
  'listings/alias-bomb.md': [':2, File: has a word that starts with “&”', ':7, File: has a word that starts with “*”'],
  'listings/tag.md': [':2, File: has a word that starts with “!”'],
  'listings/merge-key.md': [':3, <<: is a shortcut that is not used here'],
  'listings/same-key-twice.md': [':4, Name: has a field that is already there above, in line 2'],
  'listings/poisoned-key.md': [':3, __proto__: is not a field; delete the line'],
  'listings/tab.md': [':4, File: has a tab at the start of the line; use spaces instead'],
  'listings/second-colon.md': [
    ':2, Name: has a second colon; put what comes after the first one in quotes: name: "Chess: the club"',
  ],
  'listings/open-quote.md': [':2, Name: opens with " and is never closed'],
  'listings/mistyped-field.md': [':7, adress: is not a field'],
  'listings/lost-zero.md': [':8, Contact, Telephone: must be text; put it in quotes, like "01632960123"'],
  'listings/day-that-is-not.md': [':8, Checked, Checked on: is a day that does not exist'],
  'listings/script-everywhere.md': [
    ':2, Name: has web code in it',
    ':6, In one line, for pupils: has web code in it',
    ':8, Contact, Website: must start with https://',
    ':9, Contact, Who to ask for: has web code in it',
    ':11, Cost, More about the cost: has a link that runs code',
    ':13, Text: has web code in it',
    ':15, Text: has a link to “javascript:alert(1)”',
    ':15, Text: shows a picture from another website',
    ':19, Text: has a link to “data:text/html,x”',
  ],
  'listings/Chess-Club.md': [', File: must be named in small letters, numbers and hyphens'],
  'listings/chess.html': [', File: must end in “.md”'],
  'listings/long-title.md': [':2, Name: is 10000 characters long; write at most 100'],
  'listings/deep.md': [':2, File: has things inside things too many times over'],
  'organisations/just-a-word.yaml': [':1, File: must be made of lines like “name: Chess club”'],
  'organisations/two-documents.yaml': [':2, File: has a line “---”; delete it'],
  'organisations/older-yaml.yaml': [':1, File: has a line that starts with “%”'],
  'settings/site.yaml': [':3, headHtml: is not a field'],
  'settings/extra.yaml': [', File: is not one of site.yaml, helplines.yaml'],
};

const folder = 'tests/fixtures/bad';
const { files } = filesIn(folder);
const { content, problems } = readContent(files, folder);
const said = problems.map(problemLine);

afterAll(() => {
  // S-01: nothing that was read was run.
  expect((globalThis as { __PWNED?: unknown }).__PWNED).toBeUndefined();
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});

test('R-01: every broken file has its expected sentence, all in one run', () => {
  expect(files.map(({ path }) => path).sort()).toEqual(Object.keys(expected).sort());
  for (const [path, sentences] of Object.entries(expected)) {
    for (const sentence of sentences)
      expect(
        said.filter((line) => line.startsWith(folder)),
        path,
      ).toContainEqual(expect.stringMatching(new RegExp(`^${escaped(`${folder}/${path}${sentence}`)}`)));
  }
});

test('R-01: no broken file reaches the content', () => {
  for (const [kind, entries] of Object.entries(content)) expect([...entries.keys()], kind).toEqual([]);
});

test('R-01: npm run check says it all at once, ends with 1, and never with a stack', () => {
  const { code, output } = run(['scripts/check.ts', '--content', folder]);
  expect(code).toBe(1);
  for (const [path, sentences] of Object.entries(expected))
    for (const sentence of sentences) expect(output).toContain(`${folder}/${path}${sentence}`);
  expect(output).not.toMatch(/\n\s+at .*:\d+/);
});

test('npm run check on a folder that is not there says so', () => {
  const { code, output } = run(['scripts/check.ts', '--content', 'no-such-folder']);
  expect(code).toBe(1);
  expect(output).toContain('There is no folder “no-such-folder”. Name one with --content.');
});

test('R-02: npm run check refuses an empty folder', () => {
  const empty = mkdtempSync(join(tmpdir(), 'fingerpost-'));
  const { code, output } = run(['scripts/check.ts', '--content', empty]);
  rmSync(empty, { recursive: true });
  expect(code).toBe(1);
  expect(output).toContain('settings/site.yaml, File: is not there; every site needs it');
});

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

function run(command: string[]): { code: number; output: string } {
  try {
    return { code: 0, output: execFileSync(process.execPath, command, { encoding: 'utf8', stdio: 'pipe' }) };
  } catch (error) {
    const { status, stdout, stderr } = error as { status: number; stdout: string; stderr: string };
    return { code: status, output: stdout + stderr };
  }
}
