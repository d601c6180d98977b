import { expect, test } from 'vitest';
import { listingCode, listingCodes, sharedCodes } from './listing-codes.ts';

test('the code of a slug never changes: links on paper rest on it', () => {
  expect(listingCode('weir-lane-chess')).toBe(3_404_946_731);
  expect(listingCode('library-story-time')).toBe(946_970_506);
});

test('a code gives its slug back', () => {
  const codes = listingCodes(['weir-lane-chess', 'library-story-time']);
  expect(codes.get(listingCode('weir-lane-chess'))).toBe('weir-lane-chess');
  expect(codes.size).toBe(2);
});

test('20,000 slugs of a usual kind share no code', () => {
  const slugs = Array.from({ length: 20_000 }, (_, number) => `millside-club-${number}-for-juniors`);
  expect(sharedCodes(slugs)).toEqual([]);
});

test('two slugs that share a code are told, and a slug given twice is not', () => {
  // A known pair of words with one CRC-32.
  expect(sharedCodes(['plumless', 'chess', 'buckeroo', 'chess'])).toEqual([['plumless', 'buckeroo']]);
});
