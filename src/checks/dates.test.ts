import { expect, test } from 'vitest';
import { contentOf } from '../../tests/lib/content.ts';
import { saidOf } from '../../tests/lib/small-folder.ts';
import { dates } from './dates.ts';

test('a check that is still to come did not happen', () => {
  expect(saidOf({ review: { checkedOn: '2026-11-24' } })).toEqual([
    'error date.future, Checked, Checked on: 2026-11-24 is still to come; write the day it happened',
  ]);
});

test('R-06: 365 days after a check a listing is still found, a day later it is stale', () => {
  expect(saidOf({ review: { checkedOn: '2025-11-23' } })).toEqual([]);
  expect(saidOf({ review: { checkedOn: '2025-11-22' } })).toEqual([
    expect.stringContaining('warning review.stale, Checked, Checked on: was 366 days ago'),
  ]);
});

test('a check that is overdue and a date that has passed are told', () => {
  expect(saidOf({ review: { checkedOn: '2026-10-01', nextDue: '2026-11-22' } })).toEqual([
    expect.stringContaining('warning review.overdue'),
  ]);
  expect(saidOf({ publishTo: '2026-11-22' })).toEqual([expect.stringContaining('warning date.ended')]);
});

test('sessions that have all gone by are told; one that goes on is enough', () => {
  const gone = { days: ['monday'], to: '2026-11-20' };
  expect(saidOf({ sessions: [gone], places: [] })).toEqual([expect.stringContaining('warning session.ended')]);
  expect(saidOf({ sessions: [gone, { days: ['monday'] }], places: [] })).toEqual([]);
});

test('drafts and closed listings are left in peace', () => {
  const old = { checkedOn: '2020-01-01' };
  expect(saidOf({ status: 'draft', review: old })).toEqual([]);
  expect(saidOf({ status: 'closed', review: old })).toEqual([]);
});

test('half past one comes twice when the clocks go back', () => {
  const at = (date: string) =>
    saidOf({ places: [], sessions: [{ repeats: 'on-dates', dates: [date, '2027-06-01'], starts: '01:30' }] });
  expect(at('2026-10-25')).toEqual([expect.stringContaining('warning time.ambiguous')]);
  expect(at('2027-03-28')).toEqual([expect.stringContaining('warning time.skipped')]);
  expect(at('2026-10-24')).toEqual([]);
});

test('times that are rather a slip are told, and a late evening or a full day is not', () => {
  const said = (starts: string, ends: string) => saidOf({ sessions: [{ days: ['friday'], starts, ends }], places: [] });
  expect(said('18:00', '06:00')).toEqual([
    expect.stringContaining('warning time.length, Sessions with no place 1, Ends: is 12 hours'),
  ]);
  expect(said('04:00', '17:30')).toEqual([expect.stringContaining('warning time.length')]);
  expect(said('16:00', '16:01')).toEqual([expect.stringContaining('is only 1 min after the start')]);
  for (const [starts, ends] of [
    ['20:00', '00:00'],
    ['22:00', '01:00'],
    ['08:00', '21:00'],
  ])
    expect(said(starts as string, ends as string)).toEqual([]);
});

test('the end of the known bank holidays is told nine months before it', () => {
  const content = contentOf({}) as unknown as Parameters<typeof dates>[0];
  const facts = { slugs: {}, folder: 'content' } as never;
  expect(dates(content, '2028-03-30', facts)).toEqual([]);
  expect(dates(content, '2028-04-01', facts)).toEqual([expect.objectContaining({ code: 'bank_holidays.end' })]);
});
