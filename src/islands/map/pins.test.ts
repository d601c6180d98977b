import { expect, test } from 'vitest';
import type { Card } from '../../domain/finder/card.ts';
import { mapSummary, pinsFrom } from './pins.ts';

const hall = { latitude: 53.757, longitude: -4.017, approximate: false, place: 'Mill Hall' };
const quarter = { latitude: 53.74, longitude: -4.02, approximate: true, place: 'Heron Park' };

function card(slug: string, name: string, pins: Card['pins']): Card {
  return { slug, name, interests: ['games'], pins } as Partial<Card> as Card;
}

test('a listing has a pin for each of its places, in the order of the list', () => {
  const pins = pinsFrom([card('chess', 'Chess Club', [hall, quarter]), card('judo', 'Judo', [hall])]);
  expect(pins.map(({ id }) => id)).toEqual(['chess/0', 'chess/1', 'judo/0']);
});

test('A-04: a pin is named for the listing and the place', () => {
  expect(pinsFrom([card('chess', 'Chess Club', [hall])])[0]?.name).toBe('Chess Club, Mill Hall');
});

test('a pin without an exact place says so in its name', () => {
  expect(pinsFrom([card('chess', 'Chess Club', [quarter])])[0]?.name).toBe('Chess Club, somewhere in Heron Park');
});

test('A-04: no two pins share a name, even two clubs of one name in one hall', () => {
  const names = pinsFrom([card('one', 'Judo', [hall, hall]), card('two', 'Judo', [hall])]).map(({ name }) => name);
  expect(names).toEqual(['Judo, Mill Hall (1 of 3)', 'Judo, Mill Hall (2 of 3)', 'Judo, Mill Hall (3 of 3)']);
});

test('A-01: the summary says that what is not on the map is in the list', () => {
  const here = card('chess', 'Chess Club', [hall]);
  const online = card('art', 'Art Online', []);
  expect(mapSummary([here])).toBe('1 activity is on the map.');
  expect(mapSummary([here, here, online])).toBe(
    '2 activities are on the map. 1 more has no place on it, and is in the list.',
  );
  expect(mapSummary([online])).toBe('None of these has a place on the map. They are all in the list.');
});
