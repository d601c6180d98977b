import { expect, test } from 'vitest';
import { listingText, readWith, saidOf } from '../../tests/lib/small-folder.ts';

const session = (fields: Record<string, unknown>) => ({
  places: [{ name: 'Hall', sessions: [{ days: ['tuesday'], starts: '16:00', from: '2026-09-08', ...fields }] }],
});
const saidOfSession = (fields: Record<string, unknown>) => saidOf(session(fields)).join('\n');
const saidOfCost = (cost: Record<string, unknown>) => saidOf({ cost }).join('\n');

test.each([
  [{ repeats: 'fortnightly' }, 'write every-2-weeks, and the first date it is on under “from” (found “fortnightly”)'],
  [{ repeats: 'Weekly' }, 'write every-week (found “Weekly”)'],
  [{ repeats: 'monthly' }, 'write which one of the month it is, like first-of-month or last-of-month'],
  [{ repeats: 'every 3 weeks' }, 'write every-few-weeks, with “weeksApart: 3”'],
  [{ repeats: 'every-3-weeks' }, 'write every-few-weeks, with “weeksApart: 3”'],
  [{ repeats: 'fifth-of-month' }, 'write weeks-of-month, and “- fifth” under “weeksOfMonth”'],
  [{ season: 'not term-time' }, 'write holidays (found “not term-time”)'],
  [{ season: 'not-holidays' }, 'write term-time (found “not-holidays”)'],
  [{ season: 'year round' }, 'write all-year'],
  [{ bankHolidays: 'n' }, 'write no (found “n”)'],
  [{ bankHolidays: 'closed' }, 'write off (found “closed”)'],
])('a word that says something else than the choices is told with what to write: %o', (fields, message) => {
  expect(saidOfSession(fields)).toContain(message);
});

test('a price for a season is no price for a session', () => {
  const said = (per: string) => saidOfCost({ kind: 'amount', amount: 18, per });
  expect(said('season')).toContain('write not-told, and say in the note that it is for a season (found “season”)');
  expect(said('half term')).toContain('write half-term (found “half term”)');
});

test.each([
  { repeats: 'every-9-weeks' },
  { repeats: 'sixth-of-month' },
  { season: 'never' },
  { season: 'not in the summer' },
  { bankHolidays: 'not' },
  { attendance: 'not-any-week' },
])('no choice is advised for a word that may mean another: %o', (fields) => {
  expect(saidOfSession(fields)).toMatch(/write [^;]*$/);
});

test.each([
  [{ season: 'termtime' }, 'term-time'],
  [{ season: 'term-tme' }, 'term-time'],
  [{ repeats: 'every-2-week' }, 'every-2-weeks'],
  [{ repeats: 'forth-of-month' }, 'fourth-of-month'],
  [{ attendance: 'blok' }, 'block'],
])('a slip of the finger is told with the word: %o', (fields, word) => {
  expect(saidOfSession(fields)).toContain(`; write ${word}`);
});

test('bank holidays take yes and no beside on and off, which older files have', () => {
  const read = (answer: string) => {
    const { content } = readWith({ 'listings/x.md': listingText(session({ bankHolidays: answer })) });
    return content.listings.get('x')?.data.places[0]?.sessions[0]?.bankHolidays;
  };
  expect(['yes', 'no', 'on', 'off', 'ask'].map(read)).toEqual(['on', 'off', 'on', 'off', 'ask']);
});
