import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kinds } from '../../schema/collections.ts';
import { placeSchema } from '../../schema/place.ts';
import { soundFile, soundValue } from './sound-value.ts';

const standIns = {
  name: 'Name',
  organisation: 'nobody',
  type: 'activity',
  interests: [],
  summary: 'One line.',
  status: 'draft',
};
const listing = (values: Record<string, unknown>) => soundFile(kinds.listings.schema, values, standIns);

test('an empty form has a stand-in for what a listing needs, and the defaults of the rest', () => {
  expect(listing({})).toMatchObject({ name: 'Name', summary: 'One line.', places: [], cost: { kind: 'not-told' } });
});

test('a wrong postcode is left out, and the rest of the place stays', () => {
  expect(soundValue(placeSchema, { name: 'Hall', postcode: 'not one' })).toMatchObject({ name: 'Hall' });
});

test('a session with no day yet is left out, and the others stay', () => {
  const sessions = [{ starts: '16:00' }, { days: ['monday'], starts: '16:00' }];
  expect(listing({ sessions }).sessions).toMatchObject([{ days: ['monday'] }]);
});

test('a cost of an amount with no amount yet is a cost nobody has told', () => {
  expect(listing({ cost: { kind: 'amount' } }).cost).toMatchObject({ kind: 'not-told' });
});

test('a place with only half its position keeps its name', () => {
  expect(soundValue(placeSchema, { name: 'Hall', latitude: 53.5 })).toMatchObject({ name: 'Hall' });
});

test('a line that is too long or has web code in it is shown as it is, to be mended by who sees it', () => {
  const summary = 'word '.repeat(40).trim();
  expect(listing({ name: '<b>Chess</b>', summary })).toMatchObject({ name: '<b>Chess</b>', summary });
  expect(listing({ organisation: '<b>' }).organisation).toBe('nobody');
});

test('an address that would run a program is never among what is shown', () => {
  const shown = listing({ joining: { website: 'javascript:alert(1)' }, contact: { website: 'data:text/html,x' } });
  expect(JSON.stringify(shown)).not.toMatch(/javascript:|data:/);
});

test('whatever stands in a form, something can be shown of it', () => {
  const names = Object.keys(listing({}));
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...names), fc.anything()), (values) => {
      const shown = listing(values);
      expect(typeof shown.name).toBe('string');
      expect(Array.isArray(shown.places)).toBe(true);
      expect(Array.isArray(shown.interests)).toBe(true);
    }),
    { numRuns: 200 },
  );
});
