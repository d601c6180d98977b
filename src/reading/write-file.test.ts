import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listingSchema } from '../schema/listing.ts';
import { readContentFile } from './read-file.ts';
import { fileText } from './write-file.ts';

const read = (text: string) =>
  readContentFile({ path: 'x.md', bytes: new TextEncoder().encode(text), kind: 'listings' });

const words = (max: number) =>
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: max })
    .map((text) => `A ${text}`)
    .filter((text) => text.length < max);
const slug = fc.constantFrom('games', 'a', '1', '2026', 'no', 'null', 'true', 'b-2');
const date = fc.constantFrom('2026-09-01', '2026-12-31', '2027-02-28');
const answer = fc.constantFrom('yes', 'no', 'ask');
const time = fc.constantFrom('16:00', '09:30');
const phone = fc.constantFrom('01632 960123', '08001111222', '+44 1632 960123', '116 123', '999');
const postcode = fc.constantFrom('LS1 4AP', 'E1 5AB', 'EC1A 1BB');

/** Listings as people might write them; those the schema refuses are passed over. */
const listing = fc.record(
  {
    name: words(60),
    organisation: slug,
    type: fc.constantFrom('activity', 'peer-support'),
    interests: fc.uniqueArray(slug, { minLength: 1, maxLength: 4 }),
    goodFor: fc.uniqueArray(slug, { maxLength: 3 }),
    formats: fc.constantFrom(['in-person'], ['online', 'outdoors']),
    summary: words(60),
    languages: fc.constantFrom(['en'], ['no', 'cy'], ['en', 'pl']),
    ages: fc.record(
      { from: fc.integer({ min: 4, max: 9 }), to: fc.integer({ min: 10, max: 17 }) },
      { requiredKeys: [] },
    ),
    access: fc.dictionary(slug, answer),
    places: fc.array(
      fc.record(
        {
          name: words(40),
          postcode,
          latitude: fc.double({ min: 50, max: 60, noNaN: true }),
          longitude: fc.double({ min: -8, max: 1, noNaN: true }),
          gettingThere: fc.constantFrom('Bus 7.', 'Line one.\nLine two: the # door.', '- a\n\n  b', '> quoted'),
          sessions: fc.array(
            fc.record(
              { days: fc.constant(['monday']), starts: time, from: date, dates: fc.array(date) },
              { requiredKeys: ['days'] },
            ),
            { maxLength: 2 },
          ),
        },
        { requiredKeys: ['name', 'latitude', 'longitude'] },
      ),
      { maxLength: 3 },
    ),
    cost: fc.constantFrom({ kind: 'free' }, { kind: 'amount', amount: 2.5 }, { note: '50% off: ask' }),
    contact: fc.record(
      { phone, role: words(30), website: fc.constant('https://example.org/a#b') },
      { requiredKeys: [] },
    ),
    status: fc.constantFrom('draft', 'published'),
    consent: fc.constant({ givenOn: '2026-09-01' }),
    review: fc.constant({ checkedOn: '2026-09-02', nextDue: '2027-03-01' }),
  },
  { requiredKeys: ['name', 'organisation', 'type', 'interests', 'summary', 'status', 'consent', 'review'] },
);
const body = fc.constantFrom('', 'Come along.', 'One\n\nTwo', '- a\n- b', '## Times\n\n---\n\nMore', '    code');

test('what is written is read back the same', () => {
  let tried = 0;
  fc.assert(
    fc.property(listing, body, (written, text) => {
      const parsed = listingSchema.safeParse(written);
      fc.pre(parsed.success);
      tried += 1;
      const file = read(fileText('listings', parsed.data, text));
      expect(file.problems).toEqual([]);
      expect(file.data).toEqual(parsed.data);
      expect(file.body).toBe(text);
      expect(fileText('listings', file.data, file.body)).toBe(fileText('listings', parsed.data, text));
    }),
    { numRuns: 300 },
  );
  expect(tried).toBeGreaterThan(100);
});

test('fields come in the schema’s order, defaults and blanks are left out, numbers as text are quoted', () => {
  const data = listingSchema.parse({
    consent: { givenOn: '2026-09-01' },
    places: [{ postcode: 'LS1 4AP', sessions: [{ starts: '16:00', days: ['monday'] }] }],
    contact: { phone: '0161 496 0123' },
    summary: 'Play chess.',
    interests: ['games'],
    type: 'activity',
    organisation: 'hall-trust',
    name: 'Chess #1 club',
    formats: ['in-person'],
  });
  expect(fileText('listings', data, 'Come along.\n')).toBe(`---
name: "Chess #1 club"
organisation: hall-trust
type: activity
interests:
  - games
summary: Play chess.
places:
  - postcode: "LS1 4AP"
    sessions:
      - days:
          - monday
        starts: "16:00"
contact:
  phone: "0161 496 0123"
consent:
  givenOn: 2026-09-01
---

Come along.
`);
});
