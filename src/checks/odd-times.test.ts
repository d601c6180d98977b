import { expect, test } from 'vitest';
import { saidOf } from '../../tests/lib/small-folder.ts';

const at = (session: Record<string, unknown>) =>
  saidOf({
    places: [
      {
        name: 'The Hall',
        postcode: 'ZZ1 1AA',
        sessions: [{ days: ['tuesday'], starts: '16:00', ends: '17:00', ...session }],
      },
    ],
  });

test.each([
  ['session.unused', { blockSessions: 6 }],
  ['session.unused', { repeats: 'on-dates', dates: ['2026-12-09'] }],
  ['session.except', { except: ['2026-12-09'] }],
  ['time.night', { starts: '04:00', ends: '05:30' }],
  ['date.far', { from: '2206-09-09' }],
  ['session.season', { days: [], repeats: 'on-dates', dates: ['2026-12-25'], season: 'term-time' }],
  ['session.never', { from: '2026-12-06', to: '2026-12-06' }],
  ['session.never', { season: 'term-time', from: '2026-12-22', to: '2026-12-30' }],
])('what means nothing is told: %s %o', (code, session) => {
  expect(at(session)).toEqual([expect.stringContaining(`warning ${code}`)]);
});

test('a block in a week without school has no session', () => {
  const block = { attendance: 'block', blockSessions: 1, from: '2026-12-22', to: '2026-12-29', season: 'term-time' };
  expect(at(block).join('\n')).toContain('session.never');
});

test('a session for others than the listing, one told twice, and a price of nothing are told', () => {
  const session = { days: ['tuesday'], starts: '16:00' };
  const places = (sessions: unknown[]) => [{ name: 'The Hall', postcode: 'ZZ1 1AA', sessions }];
  const older = { ...session, ages: { from: 16, to: 18 } };
  expect(saidOf({ ages: { from: 8, to: 12 }, places: places([session, older]) }).join('\n')).toContain('ages.outside');
  expect(saidOf({ places: places([session, session]) }).join('\n')).toContain('session.twice');
  expect(saidOf({ ages: { from: 4, to: 6 }, years: { from: 7, to: 9 } }).join('\n')).toContain('ages.years');
  expect(saidOf({ cost: { kind: 'amount', amount: 0 } }).join('\n')).toContain('cost.nothing');
});

test.each([
  {},
  { except: ['2026-12-22'] },
  { starts: '22:00', ends: '01:00' },
  { from: '2026-12-01', to: '2026-12-15', season: 'term-time' },
  { days: [], repeats: 'on-dates', dates: ['2026-12-25'] },
  { attendance: 'block', blockSessions: 3, from: '2026-12-01', season: 'term-time' },
])('ordinary times are welcome: %o', (session) => {
  expect(at(session)).toEqual([]);
});
