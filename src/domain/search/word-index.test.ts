import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Posting, packedLists, unpackedLists } from './word-index.ts';

const word = fc.stringMatching(/^[a-z0-9ʼé]{1,40}$/);
const postings = fc
  .uniqueArray(fc.record({ card: fc.nat(6000), tier: fc.nat(3) }), { selector: ({ card }) => card, maxLength: 60 })
  .map((list): Posting[] => list.sort((one, other) => one.card - other.card));

test('an index that was packed says the same of every word', () => {
  fc.assert(
    fc.property(fc.dictionary(word, postings), (record) => {
      const all = new Map(Object.entries(record));
      const lists = unpackedLists(packedLists(all));
      expect(lists.words).toEqual([...all.keys()].sort());
      for (const [each, list] of all) expect(lists.of(each)).toEqual(list);
    }),
  );
});

test('words are found by their beginning, and unknown ones are not known', () => {
  const lists = unpackedLists(packedLists(new Map(['foot', 'football', 'fun'].map((each) => [each, []]))));
  expect(lists.beginning('foo')).toEqual(['foot', 'football']);
  expect([lists.has('football'), lists.has('foo'), lists.has('zebra')]).toEqual([true, false, false]);
  expect(lists.of('zebra')).toEqual([]);
});

test('a directory without words has none', () => {
  expect(unpackedLists(packedLists(new Map())).words).toEqual([]);
});
