import { expect, test } from 'vitest';
import { saidOf } from '../../tests/lib/small-folder.ts';

const told = [expect.stringContaining('warning ages.not_told, Ages: nobody told us')];

test('a published listing whose ages nobody told us is named', () => {
  expect(saidOf({ ages: undefined })).toEqual(told);
  expect(saidOf({ ages: { all: false } })).toEqual(told);
});

test('where some of its times say for whom they are, only the others are on no year group’s page', () => {
  const sessions = [
    { days: ['tuesday' as const], starts: '16:00', ages: { from: 6, to: 10 } },
    { days: ['thursday' as const], starts: '16:00' },
  ];
  expect(saidOf({ ages: undefined, sessions })).toEqual([
    expect.stringContaining('warning ages.not_told, Ages: nobody told us for some of its times, so families read'),
  ]);
});

test('ages, all ages, months and school years are each an answer', () => {
  const answers = [
    { ages: { from: 8, to: 12 } },
    { ages: { all: true } },
    { ages: { fromMonths: 6 } },
    { ages: { from: 0 } },
    { ages: undefined, years: { to: 6 } },
  ];
  for (const answer of answers) expect(saidOf(answer)).toEqual([]);
});

test('a draft, and what is for parents alone, are left in peace', () => {
  expect(saidOf({ ages: undefined, status: 'draft' })).toEqual([]);
  expect(saidOf({ ages: undefined, audience: ['families'] })).toEqual([]);
});
