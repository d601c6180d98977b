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
