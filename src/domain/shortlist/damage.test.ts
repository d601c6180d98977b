/** What happens to a shortlist's link on its way, tried in every mixture: it is read as it was, or not at all. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mendedAddress } from '../links/mended-address.ts';
import { choiceFrom } from '../paper/leaflet-choice.ts';
import { fragmentParts } from './carried.ts';
import { listingCode } from './listing-codes.ts';
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
