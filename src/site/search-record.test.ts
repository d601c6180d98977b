import { expect, test } from 'vitest';
import { searchPage, withoutCommonWords } from './search-record.ts';

const record = (name: string, body: string) => [
  { weight: 10, text: name },
  { weight: 1, text: body },
];

test('a word stands once in what Pagefind reads, where it weighs most', () => {
  expect(searchPage(record('Chess club', 'Chess for all. Chess tea.'))).toBe(
    '<html lang="en"><body><div data-pagefind-weight="10">chess club</div>' +
      '<div data-pagefind-weight="1">all tea</div></body></html>',
  );
});

test('in a small directory every word is kept, however common', () => {
  const records = Array.from({ length: 1000 }, () => record('Chess', 'somewhere quiet'));
  expect(withoutCommonWords(records)).toBe(records);
});

test('a word that over a thousand listings have in their lesser parts is found by name and summary alone', () => {
  const records = [
    record('Quiet hour', 'somewhere warm'),
    ...Array.from({ length: 1001 }, () => record('Chess', 'somewhere quiet')),
  ];
  const kept = withoutCommonWords(records);
  expect(kept[0]).toEqual(record('Quiet hour', 'warm'));
  expect(kept[1]).toEqual(record('Chess', ''));
});
