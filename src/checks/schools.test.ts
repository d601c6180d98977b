import { expect, test } from 'vitest';
import { saidWith, smallFolder } from '../../tests/lib/small-folder.ts';

const base = smallFolder['schools/mill-school.yaml'] as string;
const saidOfSchool = (text: string, today?: string) => saidWith({ 'schools/mill-school.yaml': text }, today);

test('a distance needs the school’s position', () => {
  const text = `${base.replace(/l(at|ong)itude.*\n/g, '')}view: { withinKm: 4 }\n`;
  expect(saidOfSchool(text)).toEqual([
    expect.stringContaining('error school.no_position, What this school shows, Distance'),
  ]);
});

test('a listing cannot be shown first and never', () => {
  expect(saidOfSchool(`${base}view: { pin: [chess-club], hide: [chess-club] }\n`)).toEqual([
    expect.stringContaining('error view.contradiction, What this school shows, Show first 1'),
  ]);
});

test('terms cannot overlap, and days off lie within them', () => {
  const overlapping = base.replace('2027-01-04', '2026-12-01');
  expect(saidOfSchool(overlapping)).toEqual([
    expect.stringContaining('error term.overlap, Term dates 2, First day: overlaps with “Autumn”'),
  ]);
  const outside = base.replace('to: 2026-12-18 }', 'to: 2026-12-18, breaks: [{ from: 2027-01-01, to: 2027-01-02 }] }');
  expect(saidOfSchool(outside)).toEqual([expect.stringContaining('warning term.break_outside')]);
});

test('two months before the last school day, somebody is asked for next year’s dates', () => {
  expect(saidOfSchool(base, '2027-01-20')).toEqual([]);
  expect(saidOfSchool(base, '2027-01-26').filter((line) => line.includes('term.'))).toEqual([
    'warning term.ending, Term dates: end on 2027-03-25; add the next ones, or “next session” will soon be wrong',
  ]);
});

test('a school says who a worried pupil can tell', () => {
  expect(saidOfSchool(base.replace(/safeguarding.*\n/, ''))).toEqual([
    expect.stringContaining('warning safeguarding.no_lead'),
  ]);
});
