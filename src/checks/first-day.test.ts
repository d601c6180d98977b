import { expect, test } from 'vitest';
import { listingText, saidOf, saidWith, smallFolder } from '../../tests/lib/small-folder.ts';

const placesWith = (session: object) => ({
  places: [
    {
      name: 'The Hall',
      postcode: 'ZZ1 1AA',
      sessions: [{ days: ['tuesday'], starts: '16:00', season: 'term-time', attendance: 'block', ...session }],
    },
  ],
});
const at = (session: object) => saidOf(placesWith(session));

test.each([
  [{ blockSessions: 4, from: '2026-12-22' }, 'begins on 5 January 2027'],
  [{ blockWeeks: 1, from: '2026-12-22' }, 'begins on 5 January 2027'],
  [{ from: '2026-12-29' }, 'begins on 5 January 2027'],
  [{ blockSessions: 4, from: '2026-12-01', season: 'holidays' }, 'begins on 22 December 2026'],
  [{ blockWeeks: 6, from: '2026-12-23', repeats: 'every-2-weeks', days: ['wednesday'] }, 'begins on 6 January 2027'],
])('a block that begins where it is not on is told: %o', (session, words) => {
  const said = at(session);
  expect(said).toHaveLength(1);
  expect(said[0]).toContain('warning session.first_day');
  expect(said[0]).toContain(words);
});

test.each([
  { blockSessions: 4, from: '2026-12-01' },
  { blockSessions: 4, from: '2026-12-22', season: 'all-year' },
  { from: '2026-12-22', attendance: 'any-week' },
  { blockSessions: 4, from: '2027-09-07' },
])('a block that begins where it says is in order, and of what is not known nothing is said: %o', (session) => {
  expect(at(session)).toEqual([]);
});

test('a block in the holidays of one school may begin where another is in term', () => {
  const mill = String(smallFolder['schools/mill-school.yaml']);
  const other = mill.replace('Mill School', 'Hill School').replace('2026-12-18', '2026-12-23');
  const x = listingText({ name: 'Draughts Club', ...placesWith({ blockSessions: 4, from: '2026-12-22' }) });
  expect(saidWith({ 'listings/x.md': x, 'schools/hill-school.yaml': other })).toEqual([]);
});

test('a school without term dates is told how many listings go by them', () => {
  const mill = String(smallFolder['schools/mill-school.yaml']).replace(/terms:\n(?: .*\n)+/, '');
  const x = listingText({ name: 'Draughts Club', ...placesWith({ attendance: 'any-week' }) });
  expect(saidWith({ 'listings/x.md': x, 'schools/mill-school.yaml': mill })).toEqual([
    expect.stringMatching(/^warning term\.missing, .*1 listing goes by them, such as “Draughts Club”/),
  ]);
});
