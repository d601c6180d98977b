import { expect, test } from 'vitest';
import { listingText, saidWith } from '../../tests/lib/small-folder.ts';

// Two words with one CRC-32.
test('two files whose names have one code in links are told', () => {
  const files = { 'listings/plumless.md': listingText(), 'listings/buckeroo.md': listingText() };
  expect(saidWith(files)).toContainEqual(expect.stringContaining('error slug.shared_code'));
});

test('a listing may share its code with its own old name', () => {
  const files = { 'listings/plumless.md': listingText({ previousSlugs: ['buckeroo'] }) };
  expect(saidWith(files).filter((line) => line.includes('slug.shared_code'))).toEqual([]);
});
