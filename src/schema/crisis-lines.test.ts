import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { crisisLineOf, crisisLines, crisisLinesIn } from './crisis-lines.ts';

test('C-01: the crisis lines and their numbers are these', () => {
  const numbers = crisisLines.map(({ name, phone, textWord, textTo, welsh, option, nations }) =>
    [name, phone, textWord, textTo, welsh, option, nations.join(' ')].filter(Boolean).join(', '),
  );
  expect(numbers).toEqual([
    'Emergency, 999, england wales',
    'Childline, 0800 1111, england wales',
    'Samaritans, 116 123, 0808 164 0123, england wales',
    'Shout, SHOUT, 85258, england wales',
    'NHS 111, 111, 2, england wales',
  ]);
});

test('C-02: each nation has every line', () => {
  for (const nation of ['england', 'wales'] as const) expect(crisisLinesIn([nation])).toHaveLength(5);
});

test('a line is known by its short name or by what it is called', () => {
  const of = (slug: string, name: string) => crisisLineOf({ slug, name })?.slug;
  expect(of('nhs-111-wales', 'NHS 111 Wales')).toBe('nhs-111');
  expect(of('for-children', 'Child Line')).toBe('childline');
  expect(of('childline', 'Somebody to talk to')).toBe('childline');
  expect(of('shouting-club', 'Quokka Line')).toBeUndefined();
  expect(of('police-101', 'Police, not urgent')).toBeUndefined();
});

test('C-01: a change to the numbers is approved by those who keep children safe', () => {
  const rules = readFileSync('.github/CODEOWNERS', 'utf8')
    .split('\n')
    .flatMap((line) => (/^\/\S/.test(line) ? [line.split(/\s+/) as [string, string]] : []));
  const ownerOf = (path: string) =>
    rules.findLast(([pattern]) =>
      new RegExp(`^${pattern.slice(1).replaceAll('.', '\\.').replaceAll('*', '[^/]*')}`).test(path),
    )?.[1];
  for (const path of [
    'content/settings/helplines.yaml',
    'src/schema/crisis-lines.ts',
    'src/schema/crisis-lines.test.ts',
    'src/checks/helplines.ts',
    'src/checks/named-helplines.ts',
    'src/checks/near-numbers.ts',
  ])
    expect(ownerOf(path), path).toBe('@larkbridge/safeguarding-leads');
  expect(ownerOf('src/checks/links.ts')).toBe('@larkbridge/site-keepers');
});
