import { expect, test } from 'vitest';
import { proposalsAtOnce } from './proposals-at-once.ts';

const entry = { collection: 'listings', slug: 'chess-club', version: 3 };
const path = 'content/listings/chess-club.md';

test('what Decap asks of each proposal after their list is answered from the list, once', () => {
  const atOnce = proposalsAtOnce();
  expect(atOnce.keep([{ entry, texts: { [path]: 'text' } }])).toEqual(['listings/chess-club']);
  const asked = { action: 'unpublishedEntry', params: { id: 'listings/chess-club' } };
  const file = { action: 'unpublishedEntryDataFile', params: { ...entry, path } };
  expect(atOnce.answerTo(asked)).toBe(entry);
  expect(atOnce.answerTo(file)).toEqual({ data: 'text' });
  expect(atOnce.answerTo(asked)).toBeUndefined();
  expect(atOnce.answerTo(file)).toBeUndefined();
  expect(atOnce.answerTo({ action: 'getEntry', params: { path } })).toBeUndefined();
});

test('one that is opened later is asked of the server', () => {
  let now = 0;
  const atOnce = proposalsAtOnce(() => now);
  atOnce.keep([{ entry, texts: {} }]);
  now = 11_000;
  expect(atOnce.answerTo({ action: 'unpublishedEntry', params: { id: 'listings/chess-club' } })).toBeUndefined();
});
