import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shownListing } from '../../tests/lib/content.ts';
import { listingView } from '../domain/listing/listing-view.ts';
import { jsonLdFor, safeJson } from './json-ld.ts';

test('S-02 no text can break out of its script element', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const json = safeJson({ name: `${text}</script><!--` });
      expect(json).not.toMatch(/[<>&\u2028\u2029]/);
      expect(JSON.parse(json).name).toBe(`${text}</script><!--`);
    }),
  );
});

test('a hidden place gives no address', () => {
  const place = {
    name: 'Secret',
    area: 'Millside',
    postcode: 'ZZ1 4AP',
    latitude: 53.76,
    longitude: -4.01,
    hideExactAddress: true,
  };
  const { directory, view, shown } = shownListing({ places: [place] });
  const json = jsonLdFor(listingView(directory, view, shown), 'https://example.org/a/b/');
  expect(json).toContain('Millside');
  expect(json).not.toMatch(/Secret|4AP|latitude/);
});

test('G-08 a closed listing tells search engines nothing', () => {
  const { directory, view, shown } = shownListing({ status: 'closed' });
  expect(jsonLdFor(listingView(directory, view, shown), '')).toBeNull();
});

test('a picture is named where there is one', () => {
  const { directory, view, shown } = shownListing({});
  const listing = listingView(directory, view, shown);
  expect(JSON.parse(jsonLdFor(listing, 'https://example.org/a/b/') ?? '{}')).not.toHaveProperty('image');
  const image = 'https://example.org/photos/chess-960.1f3a9c0b.webp';
  expect(JSON.parse(jsonLdFor(listing, 'https://example.org/a/b/', image) ?? '{}')).toMatchObject({ image });
});
