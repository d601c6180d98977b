import { describe, expect, test } from 'vitest';
import { phaseOf, schoolFile, yearsFromAges } from './school-file.ts';

describe('school years from the ages a school admits', () => {
  test.each([
    [3, 11, { from: 0, to: 6 }],
    [4, 7, { from: 0, to: 2 }],
    [5, 7, { from: 1, to: 2 }],
    [7, 11, { from: 3, to: 6 }],
    [11, 16, { from: 7, to: 11 }],
    [11, 18, { from: 7, to: 13 }],
    [2, 19, { from: 0, to: 13 }],
    [16, 99, { from: 12, to: 13 }],
    [19, 23, null],
  ])('%d to %d', (lowest, highest, years) => {
    expect(yearsFromAges(lowest, highest)).toEqual(years);
  });
});

describe('the phase of a school', () => {
  const of = (phase: string, type: string, from: number, to: number) => phaseOf({ phase, type }, { from, to });
  test('by its own word', () => {
    expect(of('Primary', 'Academies', 0, 6)).toBe('primary');
    expect(of('Middle deemed secondary', '', 5, 8)).toBe('secondary');
    expect(of('Not applicable', 'Special schools', 1, 13)).toBe('special');
  });
  test('by its years', () => {
    expect(of('', 'Academies', 3, 6)).toBe('primary');
    expect(of('', 'Academies', 7, 13)).toBe('secondary');
    expect(of('', 'Independent schools', 0, 11)).toBe('all-through');
    expect(of('', 'Academies', 5, 8)).toBe('secondary');
  });
});

test('a school’s first view is what is within 3 km', () => {
  const school = { name: 'Lark School', phase: '', type: '', address: '', open: true, lowestAge: 4, highestAge: 11 };
  expect(schoolFile(school, {})).toMatchObject({ phase: 'primary', years: { from: 0, to: 6 }, view: { withinKm: 3 } });
});
