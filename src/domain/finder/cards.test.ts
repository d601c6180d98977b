import { expect, test } from 'vitest';
import { viewOf } from '../../../tests/lib/content.ts';
import { noWords } from '../search/word-index.ts';
import { datesOf } from '../time/dates.ts';
import { partOfDay } from '../time/part-of-day.ts';
import { cardFile } from './cards.ts';

function cardsOf(...given: Parameters<typeof viewOf>) {
  const { directory, view } = viewOf(...given);
  return cardFile(directory, view, { idOf: new Map([['club', 'en_1']]), index: noWords });
}

const session = { days: ['tuesday' as const], starts: '16:00', ends: '17:00', season: 'term-time' as const };

test('a card knows when it is next, in this school’s terms', () => {
  const { cards, patterns } = cardsOf({ club: { places: [{ name: 'Hall', sessions: [session] }] } });
  expect(cards[0]).toMatchObject({
    times: [{ words: 'Tuesdays, 4pm to 5pm', slots: ['tuesday after-school'], at: 0 }],
    places: [{ name: 'Hall' }],
    searchId: 'en_1',
  });
  expect(datesOf(patterns[cards[0]!.times[0]!.pattern!]!)[0]).toBe('2026-11-24');
});

test('two clubs on the same days share one row of dates', () => {
  const places = [{ name: 'Hall', sessions: [session] }];
  const { patterns, cards } = cardsOf({ one: { places }, two: { places } });
  expect(patterns).toHaveLength(1);
  expect(cards.map(({ times }) => times[0]?.pattern)).toEqual([0, 0]);
});

test('G-08 closed, ended, paused and draft listings have no card', () => {
  const { cards } = cardsOf({
    a: { status: 'closed' },
    b: { publishTo: '2026-01-01' },
    c: { status: 'paused' },
    d: { status: 'draft' },
    club: {},
  });
  expect(cards.map(({ slug }) => slug)).toEqual(['club']);
});

test('G-03 a hidden place is an approximate pin named by its part of town', () => {
  const { cards } = cardsOf({
    club: { places: [{ name: 'Secret', area: 'Millside', latitude: 53.76, longitude: -4.01, hideExactAddress: true }] },
  });
  expect(cards[0]).toMatchObject({ places: [{ name: 'Millside' }], pins: [{ approximate: true, place: 'Millside' }] });
  expect(JSON.stringify(cards)).not.toContain('Secret');
});

test('only a plain yes counts as access or support', () => {
  const { cards } = cardsOf({
    club: { access: { 'step-free': 'yes', 'hearing-loop': 'ask' }, support: { 'quiet-space': 'no' } },
  });
  expect(cards[0]?.has).toEqual(['step-free']);
});

test('parts of the day go by when a session starts', () => {
  expect(['09:00', '11:59', '12:00', '15:00', '17:59', '18:00'].map(partOfDay)).toEqual([
    'morning',
    'morning',
    'afternoon',
    'after-school',
    'after-school',
    'evening',
  ]);
});

test('single dates fall on their weekdays', () => {
  const { cards } = cardsOf({ club: { sessions: [{ repeats: 'on-dates', dates: ['2027-02-16'], starts: '10:00' }] } });
  expect(cards[0]?.times[0]?.slots).toEqual(['tuesday morning']);
});

test('a part of town is the middle of its places; G-03 a hidden place does not give itself away by it', () => {
  const place = (area: string, latitude: number, hideExactAddress = false) => ({
    area,
    latitude,
    longitude: -4,
    hideExactAddress,
  });
  const { areas } = cardsOf({
    one: { places: [place('Millside', 53.75), place('Riverside', 53.74, true)] },
    two: { places: [place('Millside', 53.76)] },
  });
  expect(areas).toEqual([{ name: 'Millside', latitude: 53.755, longitude: -4 }]);
});
