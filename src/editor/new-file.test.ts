import { expect, test } from 'vitest';
import { newFileProblems, takenName } from './new-file.ts';

const said = (kind: 'listings' | 'pages' | 'guides', named: string) =>
  newFileProblems(kind, { name: named, title: named }).map(({ field, code }) => `${field} ${code}`);

test.each(['Weir Lane Chess Club', 'St. Oswin’s Café', "Heron's Rest", 'Clwb Gwyddbwyll Llŷn', '5-a-side'])(
  'a listing may be called %s',
  (name) => expect(said('listings', name)).toEqual([]),
);

test.each(['Chess_Club', '~ Quiet ~', '棋社', '…'])('no address can be made of %s', (name) => {
  expect(said('listings', name)).toEqual(['Name slug.format']);
});

test('a name that is an address of the site itself is refused before it is a file', () => {
  expect(said('listings', 'All')).toEqual(['Name slug.reserved']);
  expect(said('pages', 'Help')).toEqual(['Title slug.reserved']);
  expect(said('guides', 'Fields')).toEqual(['Title slug.reserved']);
});

test('a name that is not there yet is for the check to ask for', () => expect(said('listings', ' ')).toEqual([]));

test('a name that is taken asks before it makes another address', () => {
  const nameAt = (slug: string) => (slug === 'chess-club' ? 'Chess Club' : undefined);
  expect(takenName('listings', { name: 'chess  club' }, nameAt)[0]?.message).toMatch(
    /^there is a “Chess Club” already/,
  );
  expect(takenName('listings', { name: 'Chess Club 2' }, nameAt)).toEqual([]);
  expect(takenName('listings', {}, nameAt)).toEqual([]);
});
