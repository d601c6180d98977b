import { expect, test } from 'vitest';
import { contentOf, monday } from '../../../tests/lib/content.ts';
import { directoryFrom } from '../directory/directory.ts';
import { cardWith } from '../finder/card.fixture.ts';
import { schoolView } from '../school/school-view.ts';
import { formerListings } from './former.ts';
import { type Likeness, similarCards } from './similar.ts';

const chess: Likeness = {
  name: 'Weir Lane Chess',
  interests: ['games', 'thinking'],
  years: [4, 6],
  pins: [{ latitude: 53.75, longitude: -4 }],
};
const at = (longitude: number) => [{ latitude: 53.75, longitude, approximate: false, place: 'Hall' }];
const names = (gone: Likeness, ...cards: Parameters<typeof cardWith>[0][]) =>
  similarCards(gone, cards.map(cardWith)).map(({ slug }) => slug);

test('what shares the main interest comes first, then what shares another', () => {
  expect(
    names(
      chess,
      { slug: 'puzzles', interests: ['art', 'thinking'] },
      { slug: 'football', interests: ['sport'] },
      { slug: 'board-games', interests: ['games'] },
    ),
  ).toEqual(['board-games', 'puzzles']);
});

test('of two alike the nearer comes first', () => {
  expect(
    names(
      chess,
      { slug: 'far', interests: ['games'], pins: at(-3.9) },
      { slug: 'near', interests: ['games'], pins: at(-4.001) },
    ),
  ).toEqual(['near', 'far']);
});

test('what is for other school years is not suggested', () => {
  expect(
    names(chess, { slug: 'teens', interests: ['games'], years: [9, 11] }, { slug: 'everyone', interests: ['games'] }),
  ).toEqual(['everyone']);
});

test('where only the name is known, a word of it leads on', () => {
  const gone: Likeness = { name: 'Chess at the Hall', interests: [], years: [null, null], pins: [] };
  expect(
    names(gone, { slug: 'library-chess', name: 'Library chess' }, { slug: 'samba', name: 'Samba at the Pool' }),
  ).toEqual(['library-chess']);
});

test('at most three, in an order that never depends on where they stand', () => {
  const cards = ['d', 'b', 'c', 'a'].map((slug) => ({ slug, interests: ['games'] }));
  expect(names(chess, ...cards)).toEqual(['a', 'b', 'c']);
  expect(names(chess, ...cards.reverse())).toEqual(['a', 'b', 'c']);
});

test('a listing that moved, closed, paused or has gone is known with what became of it', () => {
  const directory = directoryFrom(
    contentOf({
      'chess-club': { name: 'Chess', previousSlugs: ['old-chess'] },
      drama: { name: 'Drama', status: 'closed', statusNote: 'The hall was sold.' },
      judo: { name: 'Judo', status: 'paused' },
    }),
    monday,
  );
  const view = schoolView(directory, [...directory.schools.values()][0]!);
  const addresses = {
    [`${view.slug}/`]: 'School',
    [`${view.slug}/chess-club/`]: 'Chess',
    [`${view.slug}/old-chess/`]: 'Chess',
    [`${view.slug}/brass-band/`]: 'Brass Band',
    [`${view.slug}/lists/free/`]: 'Free',
    'other-school/samba/': 'Samba',
  };
  expect(formerListings(view, addresses).map(({ slug, now }) => [slug, now])).toEqual([
    ['brass-band', { state: 'gone' }],
    ['drama', { state: 'closed', note: 'The hall was sold.' }],
    ['judo', { state: 'paused', note: undefined }],
    ['old-chess', { state: 'moved', to: 'chess-club' }],
  ]);
});
