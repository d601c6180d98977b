import { expect, test } from 'vitest';
import { listingText, readWith } from '../../tests/lib/small-folder.ts';
import { problemLine } from './problem.ts';
import { readContent } from './read-content.ts';

const said = (files: Parameters<typeof readWith>[0]) => readWith(files).problems.map(problemLine);

test('a sound folder is read whole, without a problem', () => {
  const { content, problems } = readWith({});
  expect(problems).toEqual([]);
  expect([...content.listings.keys()]).toEqual(['chess-club']);
  expect([...content.site.keys()]).toEqual(['site']);
});

test('R-01: a broken file is left out, named among the slugs, and everything else is kept', () => {
  const { content, slugs, problems } = readWith({ 'listings/broken.md': 'no' });
  expect([...content.listings.keys()]).toEqual(['chess-club']);
  expect([...slugs.listings]).toEqual(['broken', 'chess-club']);
  expect(problems).toHaveLength(1);
});

test('S-10: two names that differ only in capitals, or in how an accent is written, are refused', () => {
  expect(said({ 'listings/Chess-club.md': listingText() })).toContainEqual(
    expect.stringMatching(/differs only in capitals from “listings\/Chess-club.md”/),
  );
  expect(said({ 'listings/caf\u00E9.md': '', 'listings/cafe\u0301.md': '' })).toContainEqual(
    expect.stringContaining('differs only in capitals'),
  );
});

test.each([
  ['listings/chess_club.md', 'must be named in small letters'],
  [`listings/${'a'.repeat(81)}.md`, 'has a name of 81 characters; give it at most 80'],
  ['listings/chess.markdown', 'must end in “.md”'],
  ['listings/chess.md.exe', 'must end in “.md”'],
  ['listings/chess', 'must end in “.md”'],
  ['listing/chess.md', 'did you mean “listings”?'],
  ['listings/more/chess.md', 'is not in a folder that is read'],
  ['../chess.md', 'is not in a folder that is read'],
  ['chess.md', 'is not in a folder that is read'],
  ['settings/sites.yaml', 'did you mean “site.yaml”?'],
  ['schools/shortlist.yaml', 'must not be called “shortlist”'],
  ['pages/404.md', 'must not be called “404”'],
  ['listings/all.md', 'must not be called “all”'],
])('S-10: %s is refused', (path, sentence) => {
  expect(said({ [path]: listingText() })).toContainEqual(expect.stringContaining(sentence));
});

test('settings that are not there are missed', () => {
  expect(readContent([]).problems.map(problemLine)).toEqual([
    'content/settings/site.yaml, File: is not there; every site needs it',
    'content/settings/helplines.yaml, File: is not there; every site needs it',
  ]);
});
