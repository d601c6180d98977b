import { expect, test } from 'vitest';
import { shownListing } from '../../../tests/lib/content.ts';
import { listingFacts } from './facts.ts';
import { listingRow } from './listing-row.ts';
import { timesWithPlaces, whereWords } from './time-words.ts';
import { costLine, freeKind, whoLine } from './who-and-cost.ts';

const factsOf = (...given: Parameters<typeof shownListing>) => {
  const { directory, view, shown } = shownListing(...given);
  return listingFacts(directory, view.school, shown);
};
const on = (day: 'monday' | 'wednesday' | 'friday', rest = {}) => ({
  days: [day],
  starts: '16:00',
  ends: '17:00',
  ...rest,
});
const hall = { name: 'Hall', latitude: 53.751, longitude: -4, sessions: [on('monday')] };
const park = { name: 'Park', latitude: 53.77, longitude: -4, sessions: [on('friday')] };

test('each time stands beside its own place, and each place with its own distance', () => {
  const facts = factsOf({ places: [hall, park] });
  expect(timesWithPlaces(facts)).toEqual(['Mondays, 4pm to 5pm at Hall', 'Fridays, 4pm to 5pm at Park']);
  expect(whereWords(facts)).toBe('Hall (100 m from school) and Park (2.2 km from school)');
});

test('with one place the time need not name it', () => {
  expect(timesWithPlaces(factsOf({ places: [hall] }))).toEqual(['Mondays, 4pm to 5pm']);
});

test('a hidden place is named by its part of town, and a time without a place by how it happens', () => {
  const facts = factsOf({
    formats: ['in-person', 'online'],
    places: [hall, { name: 'Secret', area: 'Millside', hideExactAddress: true, sessions: [on('friday')] }],
    sessions: [on('wednesday')],
  });
  expect(timesWithPlaces(facts)).toEqual([
    'Mondays, 4pm to 5pm at Hall',
    'Fridays, 4pm to 5pm in Millside',
    'Wednesdays, 4pm to 5pm, online',
  ]);
});

test('a time whose last date has passed is not among the times, but one that nobody can date is', () => {
  const facts = factsOf(
    { places: [{ ...hall, sessions: [on('monday', { to: '2026-06-01' }), on('friday', { season: 'term-time' })] }] },
    { school: { terms: [] } },
  );
  expect(timesWithPlaces(facts)).toEqual(['Fridays, 4pm to 5pm, in term time']);
  expect(factsOf({ places: [{ ...hall, sessions: [on('monday', { to: '2026-06-01' })] }] }).times[0]?.over).toBe(true);
});

test('no date is after the last date of the listing', () => {
  const facts = factsOf({ publishTo: '2026-12-08', places: [hall] });
  expect(facts.times[0]?.days.map(({ date }) => date)).toEqual(['2026-11-23', '2026-11-30', '2026-12-07']);
});

test('nobody told us is not all ages', () => {
  expect(whoLine(factsOf({}))).toBe('Ask about ages');
  expect(whoLine(factsOf({ ages: { all: true } }))).toBe('All ages');
});

test('only what costs nothing is free; pay what you can is told apart', () => {
  expect(freeKind(factsOf({ cost: { kind: 'free' } }))).toBe('free');
  expect(freeKind(factsOf({ cost: { kind: 'pay-what-you-can' } }))).toBe('pay-what-you-can');
  const mixed = factsOf({
    cost: { kind: 'free' },
    places: [{ ...hall, sessions: [on('monday', { price: { amount: 3 } }), on('friday')] }],
  });
  expect([freeKind(mixed), costLine(mixed)]).toEqual([null, 'Free or £3 a session']);
});

test('a row shows the times that were asked for first, each with its place, and says how many more there are', () => {
  const facts = factsOf({
    places: [
      { ...hall, sessions: [on('monday'), on('monday', { starts: '09:00', ends: '10:00' }), on('friday')] },
      { ...park, sessions: [on('wednesday')] },
    ],
  });
  const row = listingRow(facts, facts.times.slice(3));
  expect(row.when[0]).toBe('Wednesdays, 4pm to 5pm at Park');
  expect([row.when.length, row.moreTimes]).toEqual([3, 1]);
});

test('one time known to be free does not make a listing free whose other time nobody told the price of', () => {
  const facts = factsOf({
    cost: { kind: 'not-told' },
    places: [hall],
    sessions: [on('wednesday', { price: { kind: 'free' } })],
  });
  expect([costLine(facts), freeKind(facts)]).toEqual(['Free or ask about the cost', null]);
});

test('a school’s pupils are told the prices of their own times', () => {
  const session = (years: object, amount: number) => on('friday', { years, price: { amount } });
  const sessions = [session({ from: 1, to: 6 }, 3), session({ from: 7, to: 11 }, 5)];
  expect(costLine(factsOf({ sessions }))).toBe('£3 a session');
  expect(costLine(factsOf({ sessions, audience: ['pupils', 'families'] }))).toBe('£3 to £5 a session');
});

test('something on single dates or in the holidays alone says so wherever its times stand', () => {
  const facts = factsOf({
    places: [{ ...hall, sessions: [on('monday', { season: 'holidays', from: '2026-12-21' })] }],
    sessions: [{ repeats: 'on-dates', dates: ['2026-11-27', '2026-12-04'], starts: '21:00', ends: '01:00' }],
  });
  const lines = [
    'Mondays, 4pm to 5pm at Hall, in the school holidays, from 21 December 2026',
    'On certain dates, 9pm to 1am, ask where: 27 November and 4 December 2026',
  ];
  expect([timesWithPlaces(facts), listingRow(facts).when]).toEqual([lines, lines]);
});

test('what is for parents and carers alone is for no school year', () => {
  expect(whoLine(factsOf({ audience: ['families'], ages: { from: 18 } }))).toBe('Age 18 and over');
});
