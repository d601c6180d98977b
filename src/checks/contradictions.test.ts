import { expect, test } from 'vitest';
import { saidOf } from '../../tests/lib/small-folder.ts';

const at = (session: Record<string, unknown>, listing: Record<string, unknown> = {}) =>
  saidOf({
    places: [
      {
        name: 'The Hall',
        postcode: 'ZZ1 1AA',
        sessions: [{ days: ['tuesday'], starts: '16:00', ends: '17:00', ...session }],
      },
    ],
    ...listing,
  });
const block = { attendance: 'block', from: '2026-12-01' };
const onDates = { days: [], repeats: 'on-dates' };

test.each([
  [
    'session.block_length',
    { ...block, blockSessions: 6, to: '2026-12-15' },
    'is 6, and there are 3 before “Until” (2026-12-15)',
  ],
  [
    'session.block_length',
    { ...block, ...onDates, blockSessions: 2, dates: ['2026-12-01', '2026-12-08', '2026-12-15'] },
    'is 2, and there are 3 under “Single dates”',
  ],
  [
    'session.block_length',
    { ...block, blockWeeks: 6, to: '2026-12-15' },
    '“Until” (2026-12-15) comes before they are over',
  ],
  [
    'session.bank_holiday',
    { ...block, days: ['monday'], from: '2026-12-28', blockSessions: 3, bankHolidays: 'off' },
    '28 December 2026 is Boxing Day (substitute day)',
  ],
  [
    'session.bank_holiday',
    { ...onDates, dates: ['2026-12-25'], bankHolidays: 'off' },
    'is Christmas Day, and “On bank holidays” says that it is off',
  ],
  ['session.bank_holiday', { days: ['monday'], from: '2026-12-28', bankHolidays: 'off' }, 'is Boxing Day'],
  ['session.ended', { ...block, from: '2026-09-08', blockSessions: 4 }, 'the whole block has gone by'],
])('%s is told: %o', (code, session, message) => {
  const said = at(session);
  expect(said).toEqual([expect.stringContaining(`warning ${code}`)]);
  expect(said[0]).toContain(message);
});

test.each([
  [
    'ages.years',
    { ages: { from: 5, to: 7 }, years: { from: 3, to: 6 } },
    {},
    'children from 7 to 11, and “Ages” says 5 to 7',
  ],
  [
    'ages.wider',
    { ages: { from: 8, to: 12 } },
    { ages: { from: 6, to: 18 } },
    'go beyond those of the listing (Ages 8 to 12)',
  ],
  [
    'years.wider',
    { ages: undefined, years: { from: 4, to: 6 } },
    { years: { from: 3, to: 6 } },
    'go beyond those of the listing (Years 4 to 6)',
  ],
  ['ages.years', {}, { ages: { from: 8, to: 9 }, years: { from: 1, to: 6 } }, 'children from 5 to 11'],
])('%s is told: %o %o', (code, listing, session, message) => {
  const said = at(session, listing).join('\n');
  expect(said).toContain(`warning ${code}`);
  expect(said).toContain(message);
});

test.each([
  [{ ...block, blockSessions: 3, to: '2026-12-15' }, {}],
  [{ ...block, blockSessions: 6 }, {}],
  [{ ...block, blockWeeks: 3, to: '2026-12-15' }, {}],
  [{ ...onDates, ...block, blockSessions: 2, dates: ['2026-12-01', '2026-12-08'] }, {}],
  [{ days: ['monday'], from: '2026-12-21', bankHolidays: 'off' }, {}],
  [{ ...onDates, dates: ['2026-12-25'], bankHolidays: 'on' }, {}],
  [{}, { ages: { from: 7, to: 11 }, years: { from: 3, to: 6 } }],
  [{}, { ages: { from: 8, to: 12 }, years: { from: 4, to: 7 } }],
  [{}, { ages: { from: 11, to: 25 }, years: { from: 7, to: 13 } }],
  [{ ages: { from: 8, to: 10 } }, { ages: { from: 8, to: 12 } }],
])('what agrees is welcome: %o %o', (session, listing) => {
  expect(at(session, listing)).toEqual([]);
});
