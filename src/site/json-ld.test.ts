import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shownListing } from '../../tests/lib/content.ts';
import { listingFacts } from '../domain/listing/facts.ts';
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
  const json = jsonLdFor(listingFacts(directory, view.school, shown), 'https://example.org/a/b/');
  expect(json).toContain('Millside');
  expect(json).not.toMatch(/Secret|4AP|latitude/);
});

test('G-08 a closed listing tells search engines nothing', () => {
  const { directory, view, shown } = shownListing({ status: 'closed' });
  expect(jsonLdFor(listingFacts(directory, view.school, shown), '')).toBeNull();
});

test('a picture is named where there is one', () => {
  const { directory, view, shown } = shownListing({});
  const listing = listingFacts(directory, view.school, shown);
  expect(JSON.parse(jsonLdFor(listing, 'https://example.org/a/b/') ?? '{}')).not.toHaveProperty('image');
  const image = 'https://example.org/photos/chess-960.1f3a9c0b.webp';
  expect(JSON.parse(jsonLdFor(listing, 'https://example.org/a/b/', [image]) ?? '{}')).toMatchObject({ image: [image] });
});

const written = (...given: Parameters<typeof shownListing>) => {
  const { directory, view, shown } = shownListing(...given);
  return JSON.parse(jsonLdFor(listingFacts(directory, view.school, shown), 'https://example.org/a/b/') ?? '{}');
};

test('G-03 the website of somebody who works alone is told to no search engine', () => {
  const organisation = { size: 'lone', website: 'https://alone.example.org' };
  expect(
    JSON.stringify(written({ joining: { website: 'https://alone.example.org/book' } }, { organisation })),
  ).not.toContain('alone.example.org');
});

test('what nobody has told us is not said: neither ages nor a price', () => {
  expect(written({})).not.toHaveProperty('audience');
  expect(written({})).not.toHaveProperty('offers');
  expect(written({ ages: { from: 8, to: 12 }, cost: { kind: 'free' } })).toMatchObject({
    audience: { audienceType: 'Ages 8 to 12' },
    offers: { price: 0 },
  });
});

test('each time stands at its own place', () => {
  const on = (day: 'monday' | 'friday') => [{ days: [day], starts: '16:00', ends: '17:00' }];
  const { availableChannel } = written({
    places: [
      { name: 'Hall', sessions: on('monday') },
      { name: 'Park', sessions: on('friday') },
    ],
  });
  expect(
    availableChannel.map(
      ({ serviceLocation }: { serviceLocation: { name: string; event: { description: string }[] } }) => [
        serviceLocation.name,
        serviceLocation.event.map(({ description }) => description),
      ],
    ),
  ).toEqual([
    ['Hall', ['Mondays, 4pm to 5pm']],
    ['Park', ['Fridays, 4pm to 5pm']],
  ]);
});
