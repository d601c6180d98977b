import { expect, test } from 'vitest';
import { listingText, saidOf, saidWith } from '../../tests/lib/small-folder.ts';

test('a page cannot have the name of a school', () => {
  expect(saidWith({ 'pages/mill-school.md': '---\ntitle: Mill School\n---\n' })).toEqual([
    'error slug.taken, File: has the name of a school, and so its address; rename the page',
  ]);
});

test('an old address cannot be the address of another listing, of two listings, or of the site itself', () => {
  expect(saidOf({ previousSlugs: ['chess-club'] })).toEqual([
    expect.stringContaining('error slug.taken, Old addresses 1'),
  ]);
  expect(saidOf({ previousSlugs: ['x'] })).toEqual([expect.stringContaining('is the name it has now')]);
  expect(saidOf({ previousSlugs: ['shortlist'] })).toEqual([expect.stringContaining('error slug.reserved')]);
  const old = listingText({ name: 'One', previousSlugs: ['old'] });
  expect(saidWith({ 'listings/one.md': old, 'listings/two.md': old.replace('One', 'Two') })).toEqual([
    expect.stringContaining('“old” is also an old address of “one”'),
  ]);
});
