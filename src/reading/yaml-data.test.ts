import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { lineOf, yamlData } from './yaml-data.ts';

const codes = (yaml: string) => yamlData(yaml).problems.map(({ code }) => code);

test('S-08: words after a # in a plain value are never lost without a word', () => {
  expect(codes('name: Chess #1 club')).toEqual(['yaml.comment']);
  expect(codes('colour: #24544f')).toEqual(['yaml.comment']);
  expect(codes('- a # b')).toContain('yaml.comment');
});

test('S-08: a comment is welcome on a line of its own, and after a closing quote', () => {
  expect(yamlData('# ours\nname: "Chess #1 club" # as they write it\n  # more\n').data).toEqual({
    name: 'Chess #1 club',
  });
});

test('S-08: anchors, aliases, tags, merge keys, directives and second documents are refused', () => {
  expect(codes('a: &a 1')).toEqual(['yaml.anchor']);
  expect(codes('a: *a')).toEqual(['yaml.alias']);
  expect(codes('a: !!binary aGk=')).toEqual(['yaml.tag']);
  expect(codes('a: { <<: { b: 1 } }')).toEqual(['yaml.merge']);
  expect(codes('%YAML 1.1\na: yes')).toEqual(['yaml.directive']);
  expect(codes('a: 1\n---\nb: 2')).toEqual(['yaml.documents']);
  expect(codes('? a\n: 1')).toEqual(['yaml.key']);
});

test('S-08: keys that poison JavaScript objects are refused at any depth', () => {
  for (const key of ['__proto__', 'constructor', 'prototype']) {
    expect(codes(`a:\n  - ${key}: { polluted: true }`)).toEqual(['key.forbidden']);
  }
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});

// A reader without the limit takes minutes over these, far past the time a test is given.
test('S-08: a deep text is refused in time, however it is written', () => {
  expect(codes(`a: ${'['.repeat(100_000)}`)).toEqual(['yaml.depth']);
  expect(codes(`a: ${'{a: '.repeat(5000)}1${'}'.repeat(5000)}`)).toEqual(['yaml.depth']);
  expect(codes(`a: ${'['.repeat(30)}1${']'.repeat(30)}`)).toEqual(['yaml.depth']);
});

test('days, times and yes stay the text they are; no day is moved', () => {
  expect(yamlData('from: 2026-02-30\nstarts: 16:00\naccess: yes').data).toEqual({
    from: '2026-02-30',
    starts: '16:00',
    access: 'yes',
  });
});

test('a number is remembered as it was written', () => {
  expect(yamlData('contact:\n  phone: 08001111').written).toEqual({ 'contact.phone': '08001111' });
});

test('blanks are left out: an editor’s emptied box is saved as ""', () => {
  expect(yamlData('name: ""\nnote: ~\nlist: []\ngroup: { a: "" }\nkept: 0\nitems: [ "", a ]').data).toEqual({
    kept: 0,
    items: ['a'],
  });
});

test('each field knows its line; one that is missing takes the line of what it belongs in', () => {
  const { lines } = yamlData('name: A\nplaces:\n  - name: Hall\n  -\n    postcode: LS1 4AP');
  expect(lineOf(lines, ['name'])).toBe(1);
  expect(lineOf(lines, ['places', 1, 'postcode'])).toBe(5);
  expect(lineOf(lines, ['places', 0, 'postcode'])).toBe(3);
  expect(lineOf(lines, ['summary'])).toBeNull();
});

test('no text at all makes it throw', () => {
  const pieces = fc.constantFrom(
    'a',
    ':',
    ' ',
    '\n',
    '- ',
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
    '#',
    '&a',
    '*a',
    '!t',
    '|',
    '>',
    '\t',
    '---',
    '%',
    '?',
    '0',
    '~',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(pieces).map((each) => each.join('')),
      ),
      (text) => {
        yamlData(text);
      },
    ),
    { numRuns: 500 },
  );
});

test('plain data written as YAML is read back the same', () => {
  const key = fc.stringMatching(/^[a-z]{1,8}$/);
  const value = fc.oneof(
    fc.string({ minLength: 1 }).filter((text) => text.trim() !== ''),
    fc.integer(),
    fc.boolean(),
  );
  const data = fc.dictionary(key, fc.oneof(value, fc.array(value, { minLength: 1 })), { minKeys: 1 });
  fc.assert(
    fc.property(data, (written) => {
      const read = yamlData(stringify(written, { lineWidth: 0 }));
      fc.pre(!read.problems.some(({ code }) => code === 'yaml.tabs'));
      expect(read.problems).toEqual([]);
      expect(read.data).toEqual(structuredClone({ ...written }));
    }),
    { numRuns: 300 },
  );
});

test.each(['0x10', '0o17', '1e3', '2.5E+2', '.inf', '.nan'])(
  'a number as programmers write it is refused: %s',
  (written) => {
    const { problems } = yamlData(`cost:\n  amount: ${written}\n`);
    expect(problems.map(({ code, line, message }) => `${code} ${line} ${message}`)).toEqual([
      expect.stringContaining(`yaml.number 2 has “${written}”`),
    ]);
  },
);

test('plain numbers, small ones and words that only begin like such a number are read', () => {
  expect(yamlData('a: 1e3 Club\nb: "0x10"\nc: 5e-7\nd: -2.50\ne: 0xing').data).toEqual({
    ...{ a: '1e3 Club', b: '0x10', c: 5e-7, d: -2.5, e: '0xing' },
  });
});
