import { expect, test } from 'vitest';
import { listingText, saidWith, smallFolder } from '../../tests/lib/small-folder.ts';

const school = smallFolder['schools/mill-school.yaml'] as string;
const gone = {
  'listings/old.md': listingText({ name: 'Old Club', status: 'closed' }),
  'listings/new.md': listingText({ name: 'New Club', status: 'draft' }),
  'listings/over.md': listingText({ name: 'Over Club', publishTo: '2026-10-31' }),
  'listings/resting.md': listingText({ name: 'Resting Club', status: 'paused' }),
};
const told = (files: Record<string, string>) =>
  saidWith({ ...gone, ...files }).filter((said) => said.includes('reference.not_shown'));

test.each(['pin', 'include'])('a school’s %s of a listing that nobody is shown is told', (field) => {
  expect(
    told({ 'schools/mill-school.yaml': `${school}view: { ${field}: [chess-club, old, new, over, resting] }\n` }),
  ).toEqual([
    expect.stringMatching(/warning reference\.not_shown, .* 2: “old” is closed/),
    expect.stringMatching(/ 3: “new” is still a draft/),
    expect.stringMatching(/ 4: “over” has ended \(2026-10-31\)/),
  ]);
});

test('so are a note on one and one in a list; to hide one is no mistake', () => {
  const note = `${school}view: { notes: [{ listing: old, note: Use the back gate }], hide: [old, new] }\n`;
  expect(told({ 'schools/mill-school.yaml': note })).toEqual([expect.stringContaining('“old” is closed')]);
  const list = 'name: Start here\nlistings: [chess-club, new]\n';
  expect(told({ 'lists/x.yaml': list })).toEqual([expect.stringContaining('Listings 2: “new” is still a draft')]);
});
