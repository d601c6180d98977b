import { afterEach, expect, test } from 'vitest';
import { frontMatterParts, splitSafely } from './front-matter.ts';

const canary = globalThis as { __PWNED?: unknown };
afterEach(() => {
  expect(canary.__PWNED).toBeUndefined();
});

const spellings = ['js', 'javascript', 'JS', 'JavaScript', ' js', 'coffee', 'coffeescript', 'cson', 'json', 'toml'];

test.each(spellings)('S-01: front matter in “%s” is refused before anything parses it', (language) => {
  const parted = frontMatterParts(`---${language}\n{ name: (globalThis.__PWNED = 1, "Evil") }\n---\n`);
  expect(parted).toMatchObject({ problem: { code: 'frontmatter.language', line: 1 } });
});

test.each(spellings)('S-01: even without that, gray-matter has no engine left that runs “%s”', (language) => {
  expect(() => splitSafely(`---${language}\n{ name: (globalThis.__PWNED = 1, "Evil") }\n---\n`)).toThrow(
    /nothing else is read or run|not registered/,
  );
});

test('the parts of a sound file keep the line numbers of the file', () => {
  const parted = frontMatterParts('---\nname: Chess\n---\n\nCome along.\n');
  expect(parted).toEqual({ parts: { yaml: '\nname: Chess', body: '\nCome along.\n', bodyLine: 4 } });
});

test('a line of dashes in the body does not end anything', () => {
  const parted = frontMatterParts('---\nname: Chess\n---\nOne\n\n---\n\nTwo\n');
  expect(parted).toMatchObject({ parts: { body: 'One\n\n---\n\nTwo\n' } });
});

const second = (body: string) => {
  const parts = frontMatterParts(`---\nname: A\n---\n${body}`);
  return 'problem' in parts ? [parts.problem.code, parts.problem.line] : null;
};

test.each([
  ['---\nname: B\n---\nText', 4],
  ['\n---\ncolour: red\n---\n', 5],
  ['Text\n\n---\nname: B\nstatus: published\n---\nMore', 6],
  ['---\ntitle: B\ninterests:\n  - games\n- x\n---\n', 4],
  ['\n\n---\n"name": B\n\nsummary: C\n---', 6],
])('a second block of fields is refused: %j', (body, line) => {
  expect(second(body)).toEqual(['frontmatter.second', line]);
});

test.each([
  'One\n\n---\n\nTwo\n\n---\n\nThree',
  '---\n\nText after a line',
  'One\n\n---\nWhen: Tuesdays\nWhere: the hall\n---\nTwo',
  'Write it so:\n\n```\n---\nname: B\n---\n```\n',
  '| a |\n| --- |\n| b |',
])('a line across the page is no block: %j', (body) => {
  expect(second(body)).toBeNull();
});
