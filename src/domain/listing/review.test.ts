import { expect, test } from 'vitest';
import { addDays } from '../time/dates.ts';
import { reviewState } from './review.ts';

const limits = { cautionAfterDays: 180, hideAfterDays: 365 };
const after = (days: number) => reviewState('2026-01-01', addDays('2026-01-01', days), limits);

test('R-06 a listing checked lately is fresh, after 180 days it calls for caution, after 365 it is stale', () => {
  expect([0, 180, 181, 365, 366, 1200].map(after)).toEqual(['fresh', 'fresh', 'caution', 'caution', 'stale', 'stale']);
});

test('R-06 a listing nobody has checked is stale', () => {
  expect(reviewState(null, '2026-01-01', limits)).toBe('stale');
});
