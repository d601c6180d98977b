import { expect, test } from 'vitest';
import { longUnchecked } from './helplines.ts';

const checked = (...dates: (string | undefined)[]) => dates.map((checkedOn) => ({ checkedOn }));

test('a helpline checked six months ago to the day is not old, and a day later it is', () => {
  const lines = checked('2026-05-23', undefined, '2026-11-02');
  expect(longUnchecked(lines, '2026-11-23')).toEqual([]);
  expect(longUnchecked(lines, '2026-11-24')).toEqual(checked('2026-05-23'));
});
