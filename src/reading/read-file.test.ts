import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listingText } from '../../tests/lib/small-folder.ts';
import { type KindName, kinds } from '../schema/collections.ts';
import { problemLine } from './problem.ts';
import { readContentFile } from './read-file.ts';

const read = (text: string | Uint8Array, kind: KindName = 'listings') =>
  readContentFile({
    path: 'content/listings/chess-club.md',
    bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text,
    kind,
  });
const said = (text: string, kind: KindName = 'listings') => read(text, kind).problems.map(problemLine);

test('a sound listing is read with its slug, data, body and no problem', () => {
  const file = read(listingText({}, 'Come along.'));
  expect(file).toMatchObject({ slug: 'chess-club', body: 'Come along.', problems: [] });
  expect(file.data).toMatchObject({ name: 'Chess Club', formats: ['in-person'], status: 'published' });
});

test('a message says file, line, field by its label, and what to write', () => {
  const text = '---\nname: Chess\nplaces:\n  - name: Hall\n  - name: Den\n    postcode: LS14 AP1\n---\n';
  expect(said(text)).toContain(
    'content/listings/chess-club.md:6, Places 2, Postcode: write it in capitals with one space, like “LS1 4AP” (found “LS14 AP1”)',
  );
});

test('all problems are told at once', () => {
  const lines = said('---\nname: 8\nweb: x\ncontact:\n  phone: 08001111\n---\n\n<b>\n');
  expect(lines).toEqual(
    expect.arrayContaining([
      'content/listings/chess-club.md, Organisation: is missing; write it in',
      'content/listings/chess-club.md:2, Name: must be text; put it in quotes, like "8"',
      'content/listings/chess-club.md:5, Contact, Telephone: must be text; put it in quotes, like "08001111"',
      expect.stringContaining(':8, Text: has web code in it'),
    ]),
  );
});

test('a mistyped field is told with the field it may have meant, by name or by label', () => {
  expect(said(listingText({ intrests: ['games'] }))).toEqual([
    expect.stringMatching(/intrests: is not a field; did you mean “interests”\?$/),
  ]);
  expect(said(listingText({ places: [{ name: 'Hall', post_code: 'LS1 4AP' }] }))).toEqual([
    expect.stringMatching(/post_code: is not a field of “Places 1”; did you mean “postcode”\?$/),
  ]);
});

test('latitude and longitude the wrong way round are told as one thing', () => {
  expect(said(listingText({ places: [{ name: 'Hall', latitude: -2.3, longitude: 53.4 }] }))).toEqual([
    expect.stringContaining(
      'Places 1, Latitude: latitude and longitude are the wrong way round; swap them (latitude 53.4',
    ),
  ]);
});

test('a list where one thing belongs, and one thing where a list belongs', () => {
  expect(said(listingText({ interests: 'games', name: ['a'], contact: 'x' }))).toEqual([
    expect.stringContaining('Name: must be plain text'),
    expect.stringContaining('Interests: must be a list'),
    expect.stringContaining('Contact: must have its own fields'),
  ]);
});

test('a byte order mark and Windows line ends are nobody’s fault', () => {
  expect(read(`\uFEFF${listingText().replaceAll('\n', '\r\n')}`).problems).toEqual([]);
});

test('a lone carriage return or a null cannot hide a line', () => {
  expect(read('---\nname: A\rstatus: published\n---\n').problems).toMatchObject([{ code: 'text.control', line: 2 }]);
  expect(read('---\nname: A\u0000\n---\n').problems).toMatchObject([{ code: 'text.control', line: 2 }]);
});

test('UTF-16 and a huge file are refused with a sentence', () => {
  expect(read(new Uint8Array(Buffer.from('\uFEFFname', 'utf16le'))).problems).toMatchObject([
    { code: 'encoding.not_utf8' },
  ]);
  expect(read(new Uint8Array(130 * 1024).fill(97)).problems).toMatchObject([{ code: 'file.too_large' }]);
});

// Far past the time a test is given, were there no limits on lines and depth.
test('the largest files there may be are read or refused in time', () => {
  for (const piece of ['- ', '[', '"', 'a:\n - ']) {
    const text = piece.repeat(19_000 / piece.length);
    read(`${text}\n`.repeat(6), 'vocabulary');
  }
});

test('a link in the Welsh body is held to the same rules', () => {
  expect(said(listingText({ cy: { body: '[a](//example.net)' } }))).toEqual([
    expect.stringContaining('Cymraeg, Disgrifiad: has a link to “//example.net”'),
  ]);
});

test('no bytes at all make it throw, whatever the kind', () => {
  const names = Object.keys(kinds) as KindName[];
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.constantFrom(...names), (bytes, kind) => {
      expect(read(bytes, kind).data).toBeNull();
    }),
  );
  fc.assert(
    fc.property(fc.json(), fc.constantFrom(...names), (json, kind) => {
      read(`---\n${json}\n---\n`, kind);
      read(json, kind);
    }),
  );
});

test('a rule about several fields is told at once with what is wrong elsewhere, not after it is mended', () => {
  const lines = said(`---
name: 8
web: x
organisation: trust
type: activity
interests: [games, games]
summary: Play chess.
status: published
cost:
  kind: free
  amount: 2
  kitt: none
places:
  - sessions: x
    latitude: 53.7
---
`);
  const file = 'content/listings/chess-club.md';
  expect(lines).toEqual(
    expect.arrayContaining([
      `${file}:2, Name: must be text; put it in quotes, like "8"`,
      `${file}:3, web: is not a field; delete the line or see the field guide`,
      `${file}:6, Interests: names one interest twice; delete one`,
      expect.stringMatching(/Consent, Agreed on: is missing|Agreed on: is missing/),
      expect.stringMatching(/Checked on: is missing/),
      expect.stringMatching(/:10, Cost, Cost: must be “amount” when an amount is given/),
      expect.stringMatching(/Places 1, Name of the place: is missing/),
      expect.stringMatching(/Places 1, Longitude: is missing/),
    ]),
  );
});

test('a rule is not asked about a field that is wrong itself', () => {
  const lines = said(listingText({ status: 7, interests: 'games', consent: 'yes', ages: { from: 'ten', to: 9 } }));
  expect(lines).toHaveLength(4);
});
