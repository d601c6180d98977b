import { expect, test } from 'vitest';
import { contentOf, monday } from '../../../tests/lib/content.ts';
import { directoryFrom } from '../directory/directory.ts';
import { sessionIds } from './session-ids.ts';

const idsOf = (given: object) => {
  const listing = directoryFrom(contentOf({ chess: given }), monday).listings.get('chess')!;
  return [...sessionIds(listing, 'Larkbridge').values()];
};
const tuesday = { days: ['tuesday' as const], starts: '16:00', ends: '17:00' };
const place = (...sessions: object[]) => ({ places: [{ name: 'Hall', sessions }] });

test('a session keeps its name when its time, its note or its neighbours change', () => {
  const [id] = idsOf(place(tuesday));
  expect(id).toMatch(/^chess\.[0-9A-Z]{7}$/);
  expect(idsOf(place({ ...tuesday, starts: '16:30', note: 'Beginners' }))).toEqual([id]);
  expect(idsOf(place({ days: ['friday'] }, tuesday))[1]).toBe(id);
});

test('another day or another place is another session', () => {
  const [id] = idsOf(place(tuesday));
  expect(idsOf(place({ ...tuesday, days: ['friday'] }))).not.toContain(id);
  expect(idsOf({ places: [{ name: 'Pool', sessions: [tuesday] }] })).not.toContain(id);
});

test('two sessions on one day have two names', () => {
  expect(new Set(idsOf(place(tuesday, { ...tuesday, starts: '17:00', ends: '18:00' }))).size).toBe(2);
});

test('a renamed listing keeps its first name in calendars', () => {
  expect(idsOf({ ...place(tuesday), previousSlugs: ['old-chess', 'older-chess'] })[0]).toMatch(/^old-chess\./);
});
