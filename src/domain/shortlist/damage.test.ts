/** What happens to a shortlist's link on its way, tried in every mixture: it is read as it was, or not at all. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mendedAddress } from '../links/mended-address.ts';
import { choiceFrom } from '../paper/leaflet-choice.ts';
import { fragmentParts } from './carried.ts';
import { listingCode } from './listing-codes.ts';
import { withLostSign } from './lost-sign.ts';
import { packedCode, readPacked } from './packed.ts';

const shortlist = fc.record({
  items: fc
    .uniqueArray(fc.stringMatching(/^[a-z]{3,12}$/), { minLength: 1, maxLength: 12 })
    .map((slugs) => slugs.map((slug) => ({ listing: listingCode(slug) }))),
  greeting: fc.constantFrom('', 'Have a look', 'Croeso i’r tŷ'),
});

const before = fc.constantFrom('', '#', '"', '“', '(', '<', ' ', '%20', '%22', '%E2%80%9C', 's=', '#s=');
const after = fc.constantFrom(
  ...[
    '',
    '.',
    ',',
    '"',
    '”',
    '’',
    ')',
    ']',
    '>',
    '»',
    '*',
    '_',
    '/',
    '\\',
    ';',
    ':',
    '!',
    '…',
    ' ',
    '%20',
    '%22',
    '%0A',
  ],
  ...['?utm_source=x', '&fbclid=IwAR0', '%3Futm_source=x', '%26fbclid=IwAR0', '.&gclid=1', ').', '&amp;x=1', '#more'],
);
const inside = fc.constantFrom(
  '',
  '\n',
  '\r\n ',
  ' ',
  '\t',
  '\u00ad',
  '\u200b',
  '\u2060',
  '\ufeff',
  '-',
  '%C2%AD',
  '%0D%0A',
);
const shape = fc.constantFrom<(text: string) => string>(
  (text) => text,
  (text) => text.toLowerCase(),
  (text) => text.replace(/0/g, 'O'),
  (text) => text.replace(/1/g, 'I'),
  (text) => text.replace(/1/g, 'l').replace(/0/g, 'o'),
  (text) => text.toLowerCase().replace(/1/g, 'L'),
);

test('however a link is broken, added to or spelt, the shortlist in it arrives', () => {
  fc.assert(
    fc.property(shortlist, before, after, inside, shape, fc.nat(), (given, pre, post, gap, spelt, at) => {
      const code = packedCode(given);
      const cut = at % code.length;
      const arrived = pre + spelt(code.slice(0, cut)) + gap + spelt(code.slice(cut)) + post;
      expect(readPacked(arrived), arrived).toEqual(readPacked(code));
    }),
    { numRuns: 400 },
  );
});

test('what mail programs and people do besides is seen through', () => {
  const gap = fc.constantFrom('=\r\n', '=', '\n> ', '\n> > ', '<br>', '<wbr>', '+', ' ', '–', '%3D%0D%0A', ' | ');
  const added = fc.constantFrom('', ' Sent from my iPhone', '%20Thanks', '+Thanks', '\n\nDiolch, Mam x', '<br>Thanks');
  const address = fc.constantFrom('', 'https://example.org/north/shortlist/#', '/north/#q=chess&s=', '%2523');
  fc.assert(
    fc.property(shortlist, gap, added, address, fc.nat(), (given, between, more, start, at) => {
      const code = packedCode(given);
      const cut = 1 + (at % (code.length - 1));
      const arrived = start + code.slice(0, cut) + between + code.slice(cut) + more;
      expect(readPacked(arrived), arrived).toEqual(readPacked(code));
    }),
    { numRuns: 600 },
  );
});

test('a list that is carried from page to page arrives with its signs written out, also twice, and beside more', () => {
  const code = packedCode({ items: [{ listing: listingCode('chess-club') }] });
  for (const arrived of [
    `#q=chess&amp;s=${code}`,
    `#q=chess%26s=${code}`,
    `#q%3Dchess%26s%3D${code}`,
    `#q%253Dchess%2526s%253D${code}`,
  ])
    expect(fragmentParts(arrived), arrived).toEqual({ own: 'q=chess', code });
  expect(fragmentParts(`#s%3D${code}&fbclid=IwAR=1`)).toEqual({ own: 'fbclid=IwAR=1', code });
  // What somebody looked for stays what it was.
  expect(fragmentParts('#q=a%26s%3D1')).toEqual({ own: 'q=a%26s%3D1', code: '' });
});

test('a link whose # was lost opens its shortlist, and nothing else is taken for one', () => {
  const code = packedCode({ items: [{ listing: listingCode('chess-club') }] });
  for (const path of [
    `/north/shortlist/${code}`,
    `/north/shortlist${code.toLowerCase()}/`,
    `/north/shortlist/${code}.`,
  ])
    expect(withLostSign(path, '/'), path).toBe(`/north/shortlist/#${code}`);
  for (const path of ['/north/shortlist/', '/north/shortlist/1ABC', `/north/chess-club/${code}`, `/shortlist/${code}`])
    expect(withLostSign(path, '/'), path).toBeNull();
});

test('it arrives beside a search, on the page of leaflets, and where # became %23', () => {
  fc.assert(
    fc.property(shortlist, after, shape, (given, post, spelt) => {
      const code = packedCode(given);
      const whole = readPacked(code);
      const arrived = spelt(code) + post;
      expect(readPacked(fragmentParts(`#q=chess&s=${arrived}`).code)).toEqual(whole);
      const { set } = choiceFrom(`#layout=list&set=shortlist:${arrived}`);
      expect(set.kind === 'shortlist' && readPacked(set.code)).toEqual(whole);
      const mended = mendedAddress(
        { pathname: encodeURI(`/north/shortlist/%23${arrived}`).replace(/%25/g, '%'), hash: '' },
        '/',
      );
      expect(mended?.startsWith('/north/shortlist/#'), mended ?? '').toBe(true);
      expect(readPacked(mended!.slice('/north/shortlist/'.length)), mended!).toEqual(whole);
    }),
  );
  expect(fragmentParts('#q%3Dchess%26s%3D1ABC')).toEqual({ own: 'q=chess', code: '1ABC' });
});

test('a code with another letter in it is never another shortlist', () => {
  fc.assert(
    fc.property(shortlist, fc.nat(), fc.constantFrom(...'23456789ABCDEFGHJKMNPQRSTVWXYZ'), (given, at, letter) => {
      const code = packedCode(given);
      const cut = 1 + (at % (code.length - 1));
      if (code.charAt(cut) === letter) return;
      expect(readPacked(code.slice(0, cut) + letter + code.slice(cut + 1)).state).toBe('damaged');
    }),
  );
});
