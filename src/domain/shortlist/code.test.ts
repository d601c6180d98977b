import fc from 'fast-check';
import { expect, test } from 'vitest';
import { base32 } from '../codes/base32.ts';
import { checksum } from '../codes/checksum.ts';
import { longestCode, readShortlist, shortlistCode } from './code.ts';
import { listingCodes } from './listing-codes.ts';
import { greetingWords, itemWords } from './senders-words.ts';
import { mostItems, type Shortlist, shortlistParts } from './shortlist.ts';

const slugs = Array.from({ length: 300 }, (_, number) => `club-number-${number}`);
const known = listingCodes(slugs);
const read = (code: string) => readShortlist(code, known);
const listOf = (count: number): Shortlist => ({ items: slugs.slice(0, count).map((slug) => ({ slug })) });

/** A code whose checksum is right, whatever is in it. */
function sealed(version: string, ...bytes: number[]): string {
  const sum = checksum(Uint8Array.of(version.charCodeAt(0), ...bytes));
  return version + base32(Uint8Array.of(...bytes, sum >>> 24, sum >>> 16, sum >>> 8, sum));
}

const shortlists = fc.record({
  items: fc
    .uniqueArray(fc.constantFrom(...slugs), { minLength: 1, maxLength: mostItems })
    .chain((chosen) =>
      fc
        .array(fc.string({ unit: 'binary', maxLength: 120 }), { minLength: chosen.length, maxLength: chosen.length })
        .map((words) => chosen.map((slug, index) => ({ slug, words: words[index]! }))),
    ),
  greeting: fc.string({ unit: 'grapheme', maxLength: 200 }),
  show: fc.subarray([...shortlistParts]),
});

test('a shortlist comes back from its link as it was, in order, with its words', () => {
  fc.assert(
    fc.property(shortlists, (shortlist) => {
      const found = read(`#${shortlistCode(shortlist)}`);
      if (found.state !== 'read') throw new Error(found.state);
      expect(found.unknown).toEqual([]);
      expect(found.shortlist.items).toEqual(
        shortlist.items.map(({ slug, words }) => ({ slug, words: itemWords(words) || undefined })),
      );
      expect(found.shortlist.greeting).toBe(greetingWords(shortlist.greeting) || undefined);
      expect(found.shortlist.show ?? shortlistParts).toEqual(shortlist.show);
    }),
    { numRuns: 60 },
  );
});

test('Welsh letters, picture signs and the flag of Wales arrive whole', () => {
  const words = 'Croeso i’r tŷ, ŵyr a neiniau 👩🏽‍🎨🧡🏴󠁧󠁢󠁷󠁬󠁳󠁿';
  const found = read(shortlistCode({ items: [{ slug: slugs[0]!, words }], greeting: words }));
  expect(found).toMatchObject({ state: 'read', shortlist: { greeting: words, items: [{ words }] } });
});

test.each([
  [1, 17],
  [12, 88],
  [40, 267],
])('the code of %i listings has %i letters', (count, letters) => {
  expect(shortlistCode(listOf(count))).toHaveLength(letters);
});

test('any one letter changed, left out or doubled is told as damage, or reads as the same shortlist', () => {
  const code = shortlistCode({ ...listOf(3), greeting: 'Hello' });
  const whole = read(code);
  const others = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabz-_=%/ é\u0000'.split('');
  for (let at = 0; at < code.length; at++) {
    const [before, after] = [code.slice(0, at), code.slice(at + 1)];
    for (const text of [before + after, `${before}${code[at]}${code[at]}${after}`]) {
      expect(read(text).state, text).toBe('damaged');
    }
    for (const other of others) {
      const found = read(before + other + after);
      if (found.state !== 'damaged') expect(found, `${other} at ${at}`).toEqual(whole);
    }
  }
});

test('two letters changed places, or several in a row changed, is told as damage', () => {
  const code = shortlistCode(listOf(12));
  fc.assert(
    fc.property(fc.nat(code.length - 7), fc.stringMatching(/^[0-9A-HJKMNP-TV-Z]{6}$/), (at, six) => {
      const changed = code.slice(0, at) + six + code.slice(at + 6);
      expect(read(changed).state).toBe(changed === code ? 'read' : 'damaged');
    }),
  );
});

test('a link broken over two lines by a mail program, or with a full stop after it, is read', () => {
  const code = shortlistCode(listOf(12));
  const whole = read(code);
  for (const text of [`${code.slice(0, 50)}\r\n ${code.slice(50)}`, `${code}.`, code.toLowerCase(), `${code}%20`]) {
    expect(read(text)).toEqual(whole);
  }
});

test('junk of any kind and length gets one sentence and never an error', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (junk) => {
      expect(['damaged', 'empty']).toContain(read(junk).state);
    }),
  );
  for (const text of [
    '__proto__',
    'constructor',
    '1__proto__',
    '<script>alert(1)</script>',
    '#main',
    '1',
    '%',
    '\uD800',
  ]) {
    expect(read(text), text).toMatchObject({ state: 'damaged', sentence: expect.stringMatching(/send it again\.$/) });
  }
});

test('100 kB of junk is not even read', () => {
  expect(read('1'.repeat(100_000)).state).toBe('too-long');
});

test('the longest shortlist that can be made is not too long', () => {
  const words = '\u{1D538}'.repeat(80);
  const longest = { items: slugs.slice(0, mostItems).map((slug) => ({ slug, words })), greeting: words + words };
  const code = shortlistCode(longest);
  expect(code.length).toBeLessThan(longestCode);
  expect(read(code)).toMatchObject({ state: 'read' });
});

test('links of other versions are told apart from damaged ones', () => {
  expect(read(sealed('2', 1, 2, 3)).state).toBe('newer');
  expect(read(sealed('Z', 1, 2, 3, 4, 5)).state).toBe('newer');
  expect(read(sealed('0', 1, 2, 3)).state).toBe('older');
});

test('a made-up link with a right checksum cannot hold what does not fit', () => {
  expect(read(sealed('1', 0, 41)).state).toBe('damaged');
  expect(read(sealed('1', 0, 200, 1, 2, 3)).state).toBe('damaged');
  expect(read(sealed('1')).state).toBe('damaged');
  const hostile = new TextEncoder().encode('<img src=x onerror=alert(1)>\u202Efdp');
  expect(read(sealed('1', 0, 0, ...hostile))).toMatchObject({
    state: 'read',
    shortlist: { greeting: '<img src=x onerror=alert(1)>fdp' },
  });
});

test('a listing that is not known keeps its place and its words, and the others stay', () => {
  const found = read(shortlistCode({ items: [{ slug: 'long-gone', words: 'Ask for Sam' }, { slug: slugs[5]! }] }));
  expect(found).toEqual({
    state: 'read',
    shortlist: { items: [{ slug: slugs[5], words: undefined }], greeting: undefined, show: undefined },
    unknown: [{ at: 0, words: 'Ask for Sam' }],
  });
});

test('an empty shortlist has no code, and an empty link is an empty shortlist', () => {
  expect(shortlistCode({ items: [] })).toBe('');
  for (const text of ['', '#', ' ']) expect(read(text).state).toBe('empty');
});

test('more than 40 listings are refused, not cut', () => {
  expect(() => shortlistCode(listOf(41))).toThrow('A shortlist holds at most 40 listings.');
});
