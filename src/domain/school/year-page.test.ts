import { expect, test } from 'vitest';
import { viewOf } from '../../../tests/lib/content.ts';
import type { ListingFile } from '../../schema/listing.ts';
import type { Weekday } from '../../schema/weekdays.ts';
import { yearPage } from './year-page.ts';

const anybody: Partial<ListingFile> = { ages: { all: true } };
const on = (days: Weekday[], rest: Partial<ListingFile> = {}): Partial<ListingFile> => ({
  ...(rest.years ? {} : anybody),
  ...rest,
  sessions: [{ days, starts: '16:00', ends: '17:00', season: 'term-time' }],
});

const { directory, view } = viewOf({
  art: on(['monday'], { name: 'Art', interests: ['art'], cost: { kind: 'free' } }),
  both: on(['monday', 'tuesday'], { name: 'Both', interests: ['games'] }),
  infants: on(['monday'], { name: 'Infants', years: { from: 0, to: 2 } }),
  parents: on(['monday'], { name: 'Parents', audience: ['families'] }),
  unchecked: on(['monday'], { name: 'Unchecked', review: { checkedOn: '2024-01-01' } }),
  holidays: { ...anybody, name: 'Holidays', sessions: [{ days: ['tuesday'], season: 'holidays' }] },
  monthly: { ...anybody, name: 'Monthly', sessions: [{ days: ['tuesday'], repeats: 'first-of-month' }] },
  untold: { name: 'Nobody told us the ages' },
  online: { ...anybody, name: 'Online', formats: ['online'], interests: ['art'] },
});
const page = yearPage(directory, view, 5);

test('a year’s page has what is for that year’s pupils and what the finder would show', () => {
  expect(page.name).toBe('Year 5');
  expect(page.count).toBe(5);
  expect(yearPage(directory, view, 1).count).toBe(6);
});

test('the week holds only what is on every week of term, with its time', () => {
  const days = page.days.map(({ name, things }) => `${name}: ${things.map(({ row }) => row.name).join(', ')}`);
  expect(days).toEqual(['Monday: Art, Both', 'Tuesday: Both']);
  expect(page.days[0]?.things[0]?.time).toBe('4pm to 5pm');
});

test('for the rest it leads to the finder with the same filters', () => {
  expect(page.days[0]?.more).toEqual({ fragment: 'year=5&day=mon', count: 2 });
  expect(page.free.more).toEqual({ fragment: 'year=5&free', count: 1 });
  expect(page.everything).toEqual({ fragment: 'year=5', count: 5 });
});

test('interests come with those first that have the most to try', () => {
  expect(page.interests.map(({ label, rows }) => `${label.slug} ${rows.length}`)).toEqual(['games 2', 'art 2']);
});

test('a gentle start is where somebody meets you, you may watch, and a friend can come', () => {
  const gentle = viewOf({
    shy: {
      ...anybody,
      name: 'Shy',
      firstVisit: { watchFirst: 'yes', bringFriend: 'yes', whoMeetsYou: 'A leader in green' },
    },
    half: { name: 'Half', firstVisit: { watchFirst: 'yes', bringFriend: 'yes' } },
  });
  expect(yearPage(gentle.directory, gentle.view, 5).gentle.map(({ name }) => name)).toEqual(['Shy']);
});

test('the week has no time of which nobody told us for whom it is, and nothing that ends', () => {
  const at = (day: Weekday, rest = {}) => ({ days: [day], starts: '16:00', ...rest });
  const { directory, view } = viewOf({
    mixed: { name: 'Mixed', sessions: [at('tuesday', { ages: { from: 6, to: 10 } }), at('thursday')] },
    ending: { ...on(['friday']), name: 'Ending', publishTo: '2026-11-25' },
  });
  const days = (year: number) => yearPage(directory, view, year).days.map(({ name }) => name);
  expect([days(2), days(0)]).toEqual([['Tuesday'], []]);
});
