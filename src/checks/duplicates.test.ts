import { expect, test } from 'vitest';
import { listingText, saidWith } from '../../tests/lib/small-folder.ts';

test('the same name at the same postcode is probably there twice', () => {
  expect(saidWith({ 'listings/x.md': listingText({ name: 'Chess-club' }) })).toEqual([
    expect.stringContaining('warning duplicate.listing, Name: is also the name of content/listings/chess-club.md'),
  ]);
});

test('the same name elsewhere is another club', () => {
  expect(saidWith({ 'listings/x.md': listingText({ places: [{ postcode: 'ZZ9 9ZZ' }] }) })).toEqual([]);
});
