import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SchoolView } from '../school/school-view.ts';
import {
  emptyLedger,
  ledgerAfter,
  ledgerFrom,
  ledgerText,
  listingCount,
  publishedAddresses,
  tombstones,
} from './ledger.ts';

/** A school's view with listings of these slugs; names are the slugs in capitals. */
function school(slug: string, listings: string[], previousSlugs: string[] = []): SchoolView {
  return {
    slug,
    school: { name: `${slug} school` },
    listings: listings.map((each) => ({ listing: { slug: each, name: each.toUpperCase(), previousSlugs } })),
    lists: [],
  } as unknown as SchoolView;
}

test('a school, each of its listings and each old name of a listing has an address', () => {
  expect(publishedAddresses([school('high', ['chess'], ['old-chess'])])).toEqual({
    'high/': 'high school',
    'high/chess/': 'CHESS',
    'high/old-chess/': 'CHESS',
  });
});

test('a listing that two schools show counts once', () => {
  expect(listingCount([school('high', ['chess', 'judo']), school('low', ['chess'])])).toBe(2);
});

test('R-02 G-08 a listing that is gone keeps a page at its address', () => {
  const ledger = ledgerAfter(emptyLedger, [school('high', ['chess', 'judo'])]);
  expect(tombstones(ledger, [school('high', ['judo'])])).toEqual([
    { address: 'high/chess/', name: 'CHESS', school: 'high' },
  ]);
});

test('R-02 a school that is gone keeps pages at all its addresses', () => {
  const ledger = ledgerAfter(emptyLedger, [school('high', ['chess'])]);
  expect(tombstones(ledger, []).map(({ address, school }) => [address, school])).toEqual([
    ['high/', null],
    ['high/chess/', null],
  ]);
});

test('a listing renamed with its old name kept needs no page but the one that leads on', () => {
  const ledger = ledgerAfter(emptyLedger, [school('high', ['old-chess'])]);
  expect(tombstones(ledger, [school('high', ['chess'], ['old-chess'])])).toEqual([]);
});

test('the old address of a renamed listing keeps the name it had', () => {
  const before = ledgerAfter(emptyLedger, [school('high', ['old-chess'])]);
  const after = ledgerAfter(before, [school('high', ['chess'], ['old-chess'])]);
  expect(after.addresses).toMatchObject({ 'high/chess/': 'CHESS', 'high/old-chess/': 'OLD-CHESS' });
});

const slugs = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,6}$/), { maxLength: 8 });

test('R-12 no address ever leaves the ledger, and building twice changes nothing', () => {
  fc.assert(
    fc.property(slugs, slugs, (first, second) => {
      const before = ledgerAfter(emptyLedger, [school('high', first)]);
      const after = ledgerAfter(before, [school('high', second)]);
      for (const address of Object.keys(before.addresses)) expect(after.addresses).toHaveProperty([address]);
      expect(ledgerText(ledgerAfter(after, [school('high', second)]))).toBe(ledgerText(after));
    }),
  );
});

test('the ledger reads back what it wrote', () => {
  fc.assert(
    fc.property(slugs, (listings) => {
      const ledger = ledgerAfter(emptyLedger, [school('high', listings)]);
      expect(ledgerFrom(ledgerText(ledger))).toEqual(ledger);
    }),
  );
});

test('a ledger with a conflict in it, or an address that is none, stops the build with a sentence', () => {
  expect(() => ledgerFrom('<<<<<<< HEAD')).toThrow('bring back its last version');
  expect(() => ledgerFrom('{"listings": 1, "addresses": {"../x/": "X"}}')).toThrow('../x/');
  expect(() => ledgerFrom('null')).toThrow('cannot be read');
  expect(ledgerFrom(null)).toEqual(emptyLedger);
});
