import { expect, test } from 'vitest';
import { contentOf, monday } from '../../../tests/lib/content.ts';
import type { ListingFile } from '../../schema/listing.ts';
import { directoryFrom } from '../directory/directory.ts';
import { schoolView } from '../school/school-view.ts';
import { listingFacts } from './facts.ts';

function isOver(session: NonNullable<ListingFile['sessions']>[number], today = monday, rest = {}): boolean {
  const directory = directoryFrom(contentOf({ club: { ...rest, sessions: [session] } }), today);
  const view = schoolView(directory, directory.schools.get('school')!);
  return listingFacts(directory, view.school, view.listings[0]!).times[0]!.over;
}

test('what is more than a year away is not over', () => {
  expect(isOver({ repeats: 'on-dates', dates: ['2028-02-05'] })).toBe(false);
  expect(isOver({ days: ['monday'], from: '2028-02-07' })).toBe(false);
  expect(isOver({ days: ['monday'], from: '2028-02-07', to: '2028-04-01' })).toBe(false);
  expect(isOver({ days: ['monday'], to: '2025-05-01', dates: ['2028-02-05'] })).toBe(false);
});

test('a last working day is not over where the bank holidays of the next year are not published', () => {
  const last = { repeats: 'last-working-day-of-month' as const };
  expect(['2028-12-30', '2029-06-01', '2031-01-01'].map((today) => isOver(last, today))).toEqual([false, false, false]);
  expect(isOver({ ...last, to: '2026-10-31' })).toBe(true);
  expect(isOver({ ...last, to: '2028-12-30' }, '2028-12-30')).toBe(true);
});

test('what has ended is over: its last date, its single dates, its block, the listing itself', () => {
  expect(isOver({ days: ['monday'], to: '2026-11-22' })).toBe(true);
  expect(isOver({ days: ['monday'], to: '2026-11-23' })).toBe(false);
  expect(isOver({ repeats: 'on-dates', dates: ['2026-11-22'] })).toBe(true);
  expect(isOver({ repeats: 'on-dates', dates: ['2026-11-30'], except: ['2026-11-30'] })).toBe(true);
  expect(isOver({ days: ['monday'], attendance: 'block', from: '2026-11-02', blockSessions: 3 })).toBe(true);
  expect(isOver({ days: ['monday'], attendance: 'block', from: '2026-11-02', blockSessions: 4 })).toBe(false);
  expect(isOver({ days: ['friday'] }, monday, { publishTo: '2026-11-24' })).toBe(true);
  expect(isOver({ repeats: 'on-dates', dates: ['2027-02-05'] }, monday, { publishTo: '2027-01-31' })).toBe(true);
});

test('what is only in a term or a holiday that the school has not told is not over', () => {
  expect(isOver({ days: ['monday'], season: 'holidays' }, '2027-03-26')).toBe(false);
  expect(isOver({ days: ['monday'], season: 'term-time' }, '2027-03-26')).toBe(false);
});
