import { expect, test } from 'vitest';
import { contentOf, listingOf, monday } from '../../../tests/lib/content.ts';
import type { ListingFile } from '../../schema/listing.ts';
import { directoryFrom } from './directory.ts';
import { photoRefusal } from './photo-consent.ts';

type Photo = NonNullable<ListingFile['photo']>;
const picture: Photo = { file: 'chess.jpg', alt: 'A chess board' };
const leave = { heldBy: 'Club secretary', givenOn: '2026-09-14', until: '2027-07-21' };
const refusal = (photo: Photo, rest: Partial<ListingFile> = {}) =>
  photoRefusal(listingOf({ photo: { ...picture, ...photo }, ...rest }), monday)?.field ?? null;

test('a picture of no one and of adults needs no families’ permission', () => {
  expect(refusal({})).toBeNull();
  expect(refusal({ shows: 'no-one' })).toBeNull();
  expect(refusal({ shows: 'adults' })).toBeNull();
});

test('children from behind are shown where somebody keeps the permission', () => {
  expect(refusal({ shows: 'children-from-behind' })).toBe('heldBy');
  expect(refusal({ shows: 'children-from-behind', consent: { heldBy: 'Club secretary' } })).toBe('givenOn');
  expect(refusal({ shows: 'children-from-behind', consent: { ...leave, until: undefined } })).toBeNull();
});

test('children’s faces are shown up to the day that the families agreed to, and not without one', () => {
  const shows = 'childrens-faces';
  expect(refusal({ shows, consent: { ...leave, until: undefined } })).toBe('until');
  expect(refusal({ shows, consent: { ...leave, until: monday } })).toBeNull();
  expect(refusal({ shows, consent: { ...leave, until: '2026-11-22' } })).toBe('until');
});

test('children’s faces are never shown beside a worry', () => {
  expect(refusal({ shows: 'childrens-faces', consent: leave }, { type: 'advice-and-wellbeing' })).toBe('shows');
  expect(refusal({ shows: 'childrens-faces', consent: leave }, { exitButton: 'yes' })).toBe('shows');
});

test('a permission of tomorrow is none, and one that has ended ends the picture whoever is on it', () => {
  expect(refusal({ shows: 'children-from-behind', consent: { ...leave, givenOn: '2026-11-24' } })).toBe('givenOn');
  expect(refusal({ consent: { until: '2026-11-22' } })).toBe('until');
});

test('a photo without leave leaves nothing in the directory, and who keeps the permission is never in it', () => {
  const pictures = [{ file: 'chess.jpg', width: 100, height: 80, print: 'abc' }];
  const directory = (until: string) =>
    directoryFrom(
      contentOf({ club: { photo: { ...picture, shows: 'childrens-faces', consent: { ...leave, until } } } }),
      monday,
      pictures,
    );
  const past = directory('2026-11-22');
  expect(past.listings.get('club')?.photo).toEqual({ focus: {} });
  expect(past.pictures.size).toBe(0);
  const shown = directory('2027-07-21');
  expect(shown.pictures.size).toBe(1);
  expect(JSON.stringify(shown.listings.get('club'))).not.toContain('secretary');
});
