import { expect, test } from 'vitest';
import { viewOf } from '../../../tests/lib/content.ts';
import type { ListingFile } from '../../schema/listing.ts';
import { bingo } from './bingo.ts';

const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;
const interests = ['games', 'art', 'music', 'dance', 'football', 'animals', 'cooking', 'drama', 'science', 'swimming'];
const many = Object.fromEntries(
  interests.map((interest, index): [string, Partial<ListingFile>] => [
    interest,
    {
      name: `Club ${index}`,
      interests: [interest],
      cost: { kind: index % 2 ? 'free' : 'not-told' },
      sessions: [{ days: [days[index % days.length]!], starts: index > 5 ? '18:30' : '10:00' }],
      firstVisit: { watchFirst: 'yes', whoMeetsYou: 'Somebody in green' },
    },
  ]),
);
const { directory, view } = viewOf(many);

test('cards are different from each other, and the same on every build', () => {
  const { cards, side } = bingo(directory, view, 6);
  expect(side).toBe(4);
  expect(new Set(cards.map((card) => card.map(({ text }) => text).join())).size).toBe(6);
  expect(bingo(directory, view, 6).cards).toEqual(cards);
});

test('no square stands twice on a card', () => {
  for (const card of bingo(directory, view, 6).cards) expect(new Set(card.map(({ text }) => text)).size).toBe(16);
});

test('every square can be answered from the listings, and the answers tell how', () => {
  const { answers } = bingo(directory, view, 6);
  expect(answers.find(({ text }) => text === 'Something on a Saturday morning')).toEqual({
    text: 'Something on a Saturday morning',
    answers: ['Club 5'],
  });
  expect(answers.map(({ text }) => text)).not.toContain('Something on a Sunday');
});

test('a school with little to ask about has smaller cards, and one with nearly nothing has none', () => {
  const few = viewOf(Object.fromEntries(Object.entries(many).slice(0, 3)));
  expect(bingo(few.directory, few.view, 2)).toMatchObject({ side: 3, cards: [{ length: 9 }, { length: 9 }] });
  const one = viewOf({ chess: {} });
  expect(bingo(one.directory, one.view, 2)).toEqual({ side: 0, cards: [], answers: [] });
});
