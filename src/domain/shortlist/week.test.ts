import { expect, test } from 'vitest';
import { terms } from '../../../tests/lib/content.ts';
import { sessionSchema } from '../../schema/session.ts';
import { cardWith } from '../finder/card.fixture.ts';
import { checkedDates, sessionDays } from '../time/sessions.ts';
import { type WeekSession, weekOf, weekSessions } from './week.ts';

const session = (name: string, given: object, place = 'Hall'): WeekSession => {
  const { starts, ends, ...rest } = sessionSchema.parse({ starts: '16:00', ends: '17:00', ...given });
  const days = sessionDays({ starts, ends, ...rest }, { terms, nation: 'england' }, '2026-11-23');
  return {
    listing: name,
    name,
    place,
    dates: days.map(({ date }) => date),
    checks: checkedDates(days),
    starts,
    ends,
  };
};
const tuesday = (...sessions: WeekSession[]) => weekOf(sessions, terms)[1]!;
const clashes = (...sessions: WeekSession[]) =>
  tuesday(...sessions).clashes.map(({ one, other, why, dates }) => [one.name, other.name, why, dates.length]);

test('a week starts on Monday, and each day has its sessions, earliest first', () => {
  const week = weekOf(
    [
      session('Late', { days: ['tuesday', 'friday'], starts: '18:00', ends: '19:00' }),
      session('Early', { days: ['tuesday'] }),
      session('Whenever', { days: ['tuesday'], starts: undefined, ends: undefined }),
    ],
    terms,
  );
  expect(week.map(({ day, slots }) => [day, slots.map(({ name }) => name)])).toEqual([
    ['monday', []],
    ['tuesday', ['Early', 'Late', 'Whenever']],
    ['wednesday', []],
    ['thursday', []],
    ['friday', ['Late']],
    ['saturday', []],
    ['sunday', []],
  ]);
});

test('two that overlap clash, on the dates on which both are on', () => {
  const chess = session('Chess', { days: ['tuesday'], season: 'term-time', to: '2026-12-31' });
  const judo = session('Judo', { days: ['tuesday'], starts: '16:30', ends: '17:30', to: '2026-12-31' });
  expect(clashes(chess, judo)).toEqual([['Chess', 'Judo', { kind: 'overlap' }, 4]]);
});

test('one that ends as the other begins in the same hall is no clash; across town it is', () => {
  const chess = session('Chess', { days: ['tuesday'] });
  const next = { days: ['tuesday'], starts: '17:10', ends: '18:00' };
  expect(clashes(chess, session('Judo', next))).toEqual([]);
  expect(clashes(chess, session('Judo', next, 'Pool'))).toMatchObject([
    ['Chess', 'Judo', { kind: 'too-close', minutes: 10 }, 58],
  ]);
  expect(clashes(chess, session('Judo', { ...next, starts: '17:15' }, 'Pool'))).toEqual([]);
});

test('fortnightly clubs on alternate weeks, and a holiday club beside a term-time one, never clash', () => {
  const odd = session('Film', { days: ['tuesday'], repeats: 'every-2-weeks', from: '2026-11-24' });
  const even = session('Choir', { days: ['tuesday'], repeats: 'every-2-weeks', from: '2026-12-01' });
  expect(clashes(odd, even)).toEqual([]);
  const term = session('Chess', { days: ['tuesday'], season: 'term-time' });
  const holiday = session('Camp', { days: ['tuesday'], season: 'holidays' });
  expect(clashes(term, holiday)).toEqual([]);
});

test('nothing is said of a time nobody has told us, nor of two sessions of one listing', () => {
  const open = session('Open door', { days: ['tuesday'], starts: '15:00', ends: undefined });
  const chess = session('Chess', { days: ['tuesday'] });
  expect(clashes(open, chess)).toEqual([]);
  expect(clashes(chess, { ...chess, place: 'Pool' })).toEqual([]);
});

test('what is off in the school holidays says so, and what is on only then', () => {
  const yearOf = (given: object) => tuesday(session('Club', { days: ['tuesday'], ...given })).slots[0]?.year;
  expect(yearOf({ season: 'term-time' })).toBe('term-time-only');
  expect(yearOf({ season: 'holidays' })).toBe('holidays-only');
  expect(yearOf({})).toBe('all-year');
  expect(yearOf({ season: 'term-time', to: '2026-12-15' })).toBe('unknown');
  expect(weekOf([session('Club', { days: ['tuesday'] })], [])[1]?.slots[0]?.year).toBe('unknown');
});

test('the cards of the finder give their times, each at its own place', () => {
  const card = {
    slug: 'chess',
    name: 'Chess',
    places: [
      { name: 'Park', km: null },
      { name: 'Hall', km: null },
    ],
    times: [{ words: '', slots: [], at: 1, pattern: 0, starts: '16:00', ends: '17:00' }],
  };
  const [found] = weekSessions(cardWith(card), { patterns: ['2026-11-24+7x2'] });
  expect(found).toEqual({
    listing: 'chess',
    name: 'Chess',
    place: 'Hall',
    checks: [],
    dates: ['2026-11-24', '2026-12-01', '2026-12-08'],
    starts: '16:00',
    ends: '17:00',
  });
  const online = { ...card, times: [{ words: '', slots: [] }] };
  expect(weekSessions(cardWith(online), { patterns: [''] })[0]).toMatchObject({ place: '', dates: [] });
});

test('an evening past midnight clashes with what begins before it ends, on that day and on the next', () => {
  const late = session('Sleepover', { days: ['friday'], starts: '18:00', ends: '10:00' });
  const evening = session('Film', { days: ['friday'], starts: '22:00', ends: '23:00' });
  const morning = session('Football', { days: ['saturday'], starts: '09:30', ends: '11:00' });
  const noon = session('Lunch', { days: ['saturday'], starts: '12:00', ends: '13:00' });
  const friday = weekOf([late, evening, morning, noon], terms)[4]!;
  expect(friday.clashes.map(({ one, other }) => [one.name, other.name])).toEqual([
    ['Sleepover', 'Film'],
    ['Sleepover', 'Football'],
  ]);
});
