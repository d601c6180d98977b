import { expect, test } from 'vitest';
import type { LeafletJob } from './job.ts';
import { manifestWith } from './manifest.ts';

const job = (title: string, path = '2026-11-23-K7QF/weir-lane-school-list.pdf') =>
  ({
    school: 'weir-lane',
    choice: { set: { kind: 'school' }, layout: 'list', large: true, mono: false, tally: false },
    contents: { title, leaflets: [{ slug: 'chess' }, { slug: 'judo' }] },
    edition: { code: 'K7QF', madeOn: '2026-11-23', checkBy: '2027-02-21' },
    path,
  }) as unknown as LeafletJob;
const rows = (table: string) => table.trimEnd().split('\n');

test('the table says of each file which edition it was and what was on it', () => {
  expect(rows(manifestWith('', job('Things to do'), 3))[1]).toBe(
    '"K7QF","2026-11-23","2027-02-21","weir-lane","school","Things to do","list, large print","3","2026-11-23-K7QF/weir-lane-school-list.pdf","chess judo"',
  );
});

test('a file that is printed again has one line, and others keep theirs', () => {
  const once = manifestWith('', job('One'), 3);
  const twice = manifestWith(manifestWith(once, job('Two', 'other.pdf'), 1), job('One, again'), 3);
  expect(rows(twice)).toHaveLength(3);
  expect(twice).toContain('One, again');
});

test('no spreadsheet takes a title for a formula', () => {
  expect(manifestWith('', job('=1+1 "and"\nmore'), 1)).toContain(`"'=1+1 ""and"" more"`);
});
