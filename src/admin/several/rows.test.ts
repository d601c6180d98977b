import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { tidyText } from '../../reading/tidy-text.ts';
import { filledIn, published, rowFrom, stillRight } from './rows.ts';

const today = '2026-11-23';
const draft =
  '---\nname: Kite Club\norganisation: hall-trust\ntype: activity\ninterests:\n  - games\nsummary: Fly a kite.\nsource:\n  feed: town-clubs\n---\n\nAll welcome.\n';
const row = (text: string) => rowFrom('content/listings/kite-club.md', text, today);

test('a listing found right has today’s date, and nothing else of it changes but what tidying would', () => {
  for (const name of readdirSync('tests/content/listings')) {
    const written = readFileSync(`tests/content/listings/${name}`, 'utf8');
    const { data, body } = row(written);
    const { text } = tidyText('listings', written, { data, body });
    const after = stillRight(row(written), today, 180) as string;
    const without = (whole: string) => whole.replace(/^review:\n(?: {2}.*\n)+/m, '');
    expect(without(after), name).toBe(without(text));
    expect(after, name).toContain('checkedOn: 2026-11-23\n');
  }
});

test('a draft says what it lacks in the checks’ own words, is filled in, and then published', () => {
  expect(row(draft).lacks).toEqual([
    'Agreed to be listed, Agreed on: is missing; write the date the provider agreed to be listed, or set the status to draft',
  ]);
  expect(published(row(draft), today, 180)).toBeNull();
  const filled = row(filledIn(row(draft), { agreedOn: '2026-11-20', how: ' By e-mail ' }));
  expect(filled.lacks).toEqual([]);
  const done = published(filled, today, 180);
  for (const line of ['status: published', 'givenOn: 2026-11-20', 'how: By e-mail', 'checkedOn: 2026-11-23'])
    expect(done).toContain(`${line}\n`);
});

test('what somebody wrote is not filled in again', () => {
  const told = filledIn(row(draft), { agreedOn: '2026-11-01', how: 'By telephone' });
  expect(filledIn(row(told), { agreedOn: '2026-11-20', how: 'By e-mail' })).toBe(told);
});

test('a file that cannot be read says why, and is left alone', () => {
  const broken = row('---\nname: Kite: club\n---\n');
  expect(broken.lacks).toHaveLength(1);
  expect(stillRight(broken, today, 180)).toBeNull();
  expect(published(broken, today, 180)).toBeNull();
});
