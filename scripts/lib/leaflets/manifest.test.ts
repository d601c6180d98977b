import { expect, test } from 'vitest';
import { shortlistCode } from '../../../src/domain/shortlist/code.ts';
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

test('P-18 a shortlist leaves neither its code nor staff’s words in the table', () => {
  const code = shortlistCode({
    items: [{ slug: 'chess', words: 'Ask for the coach by the door' }],
    greeting: 'For you, from Miss Okoro',
  });
  const printed = { ...job('Picked for you'), choice: { ...job('x').choice, set: { kind: 'shortlist', code } } };
  const table = manifestWith('', printed as LeafletJob, 1);
  expect(table).toContain('"shortlist","Picked for you"');
  expect(manifestWith(table.replace('"shortlist"', `"shortlist:${code}"`), job('x'), 1)).not.toContain(
    code.slice(0, 8),
  );
  for (let at = 0; at + 8 <= code.length; at++) expect(table).not.toContain(code.slice(at, at + 8));
});

test('no spreadsheet takes a title for a formula', () => {
  expect(manifestWith('', job('=1+1 "and"\nmore'), 1)).toContain(`"'=1+1 ""and"" more"`);
});
