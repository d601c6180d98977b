import { expect, test } from 'vitest';
import { countBits, hasBit } from '../search/bits.ts';
import { cardIndex, everyCard } from '../search/matching.ts';
import { nothingChosen } from '../search/query.ts';
import { cardFileWith, cardWith } from './card.fixture.ts';
import type { CardTime } from './card.ts';
import { timesOf, whenOf, whereOf } from './card-words.ts';
import { comingOf, momentAt, ordered, ordersOf, visibleCards } from './coming.ts';

const today = '2026-11-23';
const noon = { date: today, time: '12:00' };

test('the next time is the earliest still to come', () => {
  const cards = [
    cardWith({
      slug: 'judo',
      times: [
        { words: '', slots: [], pattern: 0, starts: '18:00' },
        { words: '', slots: [], pattern: 1, starts: '16:00' },
      ],
    }),
  ];
  const file = { cards, patterns: ['2026-11-24+7x5', '2026-11-23+7x5'] };
  expect(comingOf(file, noon)).toEqual([{ date: '2026-11-23', starts: '16:00' }]);
  expect(comingOf(file, { date: today, time: '16:30' })).toEqual([{ date: '2026-11-24', starts: '18:00' }]);
});

test('what has begun today is next on its next date', () => {
  const file = {
    cards: [cardWith({ slug: 'chess', times: [{ words: '', slots: [], pattern: 0, starts: '10:00' }] })],
    patterns: ['2026-11-23+7x2'],
  };
  expect(comingOf(file, noon)).toEqual([{ date: '2026-11-30', starts: '10:00' }]);
});

test('what is over has no next time, and neither has what is on by arrangement', () => {
  const cards = [
    cardWith({ slug: 'over', times: [{ words: '', slots: [], pattern: 0, starts: '10:00' }] }),
    cardWith({ slug: 'any' }),
  ];
  expect(comingOf({ cards, patterns: ['2026-01-05+7x2'] }, noon)).toEqual([null, null]);
});

test('R-06 a listing leaves the results 366 days after a person checked it', () => {
  const cards = [cardWith({ slug: 'a', checkedOn: '2026-01-01' }), cardWith({ slug: 'never', checkedOn: null })];
  const file = cardFileWith({ cards });
  expect(countBits(visibleCards(file, '2027-01-01'))).toBe(1);
  expect(countBits(visibleCards(file, '2027-01-02'))).toBe(0);
});

test('a listing is in results only between its dates', () => {
  const cards = [cardWith({ slug: 'a', publishFrom: '2026-11-24', publishTo: '2026-11-26' })];
  const shown = (day: string) => hasBit(visibleCards(cardFileWith({ cards }), day), 0);
  expect(['2026-11-23', '2026-11-24', '2026-11-26', '2026-11-27'].map(shown)).toEqual([false, true, true, false]);
});

const near = cardWith({ slug: 'near', km: 0.3 });
const soon = cardWith({ slug: 'soon', km: 5, times: [{ words: '', slots: [], pattern: 0, starts: '16:00' }] });
const pinned = cardWith({ slug: 'pinned', km: 9, pinned: 0 });
const online = cardWith({ slug: 'online', km: null });
const cards = [online, soon, pinned, near];
const orders = ordersOf(cards, comingOf({ cards, patterns: [today] }, noon), today);
const names = (places: readonly number[]) => places.map((place) => cards[place]?.slug);

test('nearest first ends with what has no place; soonest first ends with what has no date', () => {
  expect(names(orders.near)).toEqual(['near', 'soon', 'pinned', 'online']);
  expect(names(orders.next)).toEqual(['soon', 'near', 'pinned', 'online']);
});

test('measured from somewhere else, what is near there comes first', () => {
  const coming = comingOf({ cards, patterns: [today] }, noon);
  const fromThere = ordersOf(cards, coming, today, [null, 0.2, 4, 6]);
  expect(names(fromThere.near)).toEqual(['soon', 'pinned', 'near', 'online']);
});

test('without a search the school’s own choice stands first', () => {
  expect(names(orders.best)[0]).toBe('pinned');
});

test('a search puts what matches best first, and what may be meant behind it in every order', () => {
  const found = everyCard(cardIndex(cards));
  const scores = new Map([
    [0, 3009],
    [1, 3001],
    [2, 3002],
    [3, 2003],
  ]);
  expect(names(ordered(found, orders, 'best', scores))).toEqual(['online', 'pinned', 'soon', 'near']);
  expect(names(ordered(found, orders, 'near', scores))).toEqual(['soon', 'pinned', 'online', 'near']);
});

test('it is the same day all over the United Kingdom, and always the same morning in a fictional town', () => {
  expect(momentAt(new Date('2026-07-01T23:30:00Z'), null)).toEqual({ date: '2026-07-02', time: '00:30' });
  expect(momentAt(new Date('2031-01-01T12:00:00Z'), '2026-11-23').date).toBe('2026-11-23');
});

const thursdays: CardTime = { words: '', slots: ['thursday after-school'], pattern: 0, starts: '15:30', ends: '18:00' };

test('what is on now says until when, and is next until it is over', () => {
  const file = { cards: [cardWith({ slug: 'chess', times: [thursdays] })], patterns: ['2026-11-26+7x2'] };
  const at = (date: string, time: string) => comingOf(file, { date, time })[0];
  expect(at('2026-11-26', '16:30')).toEqual({ date: '2026-11-26', starts: '15:30', until: '18:00' });
  expect(whenOf(file.cards[0]!, '2026-11-26', at('2026-11-26', '16:30')!)).toBe('On now, until 6pm');
  expect(at('2026-11-26', '18:00')?.date).toBe('2026-12-03');
});

test('what began yesterday evening is still on after midnight', () => {
  const late = { ...thursdays, starts: '22:00', ends: '01:00' };
  const file = { cards: [cardWith({ slug: 'disco', times: [late] })], patterns: ['2026-11-26+7x2'] };
  expect(comingOf(file, { date: '2026-11-27', time: '00:30' })[0]).toMatchObject({
    date: '2026-11-26',
    until: '01:00',
  });
});

const library = cardWith({
  slug: 'library',
  places: [
    { name: 'Central Library', km: 1.2 },
    { name: 'Millside Library', km: 0.3 },
  ],
  km: 0.3,
  times: [
    { words: 'Mondays, 3pm to 4pm', slots: ['monday after-school'], at: 0, pattern: 0, starts: '15:00' },
    { words: 'Wednesdays, 5pm to 6pm', slots: ['wednesday after-school'], at: 1, pattern: 1, starts: '17:00' },
  ],
});
const libraries = { cards: [library], patterns: ['2026-11-23+7x5', '2026-11-25+7x5'] };

test('the next time stands beside its own place and how far that is', () => {
  const [next] = comingOf(libraries, noon);
  expect([whenOf(library, today, next!), whereOf(library, next)]).toEqual(['Today, 3pm', 'Central Library, 1.2 km']);
  expect(timesOf(library)).toEqual([
    'Mondays, 3pm to 4pm at Central Library',
    'Wednesdays, 5pm to 6pm at Millside Library',
  ]);
});

test('whoever asks for Wednesdays is shown the next Wednesday, and where that is', () => {
  const wednesdays = { ...nothingChosen, day: ['wed'] };
  const [next] = comingOf(libraries, noon, wednesdays);
  expect(whenOf(library, today, next!, wednesdays)).toBe('Wed 25 Nov, 5pm');
  expect(whereOf(library, next)).toBe('Millside Library, 300 m');
  expect(whenOf(library, null, null, wednesdays)).toBe('Wednesdays, 5pm to 6pm at Millside Library, and 1 more time');
});

test('whoever asks for Year 8 is shown the next class for Year 8', () => {
  const classes = cardWith({
    slug: 'drama',
    years: [1, 11],
    times: [
      { words: '', slots: ['monday after-school'], pattern: 0, starts: '17:00', years: [1, 5] },
      { words: '', slots: ['monday evening'], pattern: 0, starts: '18:15', years: [6, 11] },
    ],
  });
  const file = { cards: [classes], patterns: ['2026-11-23+7x5'] };
  expect(comingOf(file, noon, { ...nothingChosen, year: ['8'] })[0]?.starts).toBe('18:15');
});

test('a card whose last day has passed since it was made does not fall back to its usual times', () => {
  const time: CardTime = { words: 'Mondays, 4pm to 5pm', slots: [], starts: '16:00', last: '2026-11-23' };
  const friday: CardTime = { words: 'Fridays, 4pm to 5pm', slots: [] };
  expect(whenOf(cardWith({ slug: 'club', times: [time] }), '2026-11-23', null)).toBe('Mondays, 4pm to 5pm');
  expect(whenOf(cardWith({ slug: 'club', times: [time] }), '2026-11-24', null)).toBe('Mondays, 4pm to 5pm (over)');
  expect(whenOf(cardWith({ slug: 'club', times: [time, friday] }), '2026-11-24', null)).toBe('Fridays, 4pm to 5pm');
});

test('a time at none of a card’s places is not at its only place', () => {
  const at = (words: string, rest: Partial<CardTime> = {}): CardTime => ({ words, slots: [], ...rest });
  const card = cardWith({
    slug: 'club',
    places: [{ name: 'Weir Hall', km: 1 }],
    times: [at('Tuesdays', { at: 0 }), at('Thursdays')],
  });
  expect(timesOf(card)).toEqual(['Tuesdays at Weir Hall', 'Thursdays, ask where']);
});
