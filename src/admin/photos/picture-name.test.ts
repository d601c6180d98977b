import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isPictureName } from '../../schema/picture.ts';
import { editedSlug, pictureName } from './picture-name.ts';

test('a picture is named after the listing that is being edited', () => {
  expect(editedSlug('#/collections/listings/entries/chess-club')).toBe('chess-club');
  expect(pictureName('chess-club', '3f9a2c1b', 'jpg')).toBe('chess-club-3f9a2c1b.jpg');
});

test('a picture for something new, or added to the library, has a plain name', () => {
  expect(pictureName(editedSlug('#/collections/listings/new'), '3f9a2c1b', 'jpg')).toBe('picture-3f9a2c1b.jpg');
  expect(pictureName(editedSlug('#/media'), '3f9a2c1b', 'png')).toBe('picture-3f9a2c1b.png');
});

test('the name is one that content/photos takes, wherever the editor is', () => {
  fc.assert(
    fc.property(fc.webFragments(), fc.stringMatching(/^[a-z0-9-]{0,90}$/), (fragment, slug) => {
      for (const hash of [`#${fragment}`, `#/collections/listings/entries/${slug}`])
        expect(isPictureName(pictureName(editedSlug(hash), '0a1b2c3d', 'jpg'))).toBe(true);
    }),
    { numRuns: 30 },
  );
});
