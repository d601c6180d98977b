import { expect, test } from 'vitest';
import { monday } from '../../tests/lib/content.ts';
import { readContent } from '../reading/read-content.ts';
import { listingSchema } from '../schema/listing.ts';
import { schoolSchema } from '../schema/school.ts';
import { pictures } from './pictures.ts';

const listing = (photo: string) => `---
name: Chess Club
organisation: hall-trust
type: activity
interests: [games]
summary: Play chess.
status: draft
${photo}---
`;
const named = 'photo:\n  file: chess-club.jpg\n  alt: A chess board\n';

function found(photo: string, names: string[]) {
  const bytes = new TextEncoder().encode(listing(photo));
  const read = readContent([{ path: 'listings/chess-club.md', bytes }]);
  expect(read.problems.filter(({ file }) => file.endsWith('.md'))).toEqual([]);
  return pictures(read.content, monday, { ...read, pictureNames: new Set(names) });
}

test('a picture that is named and is there is right', () => {
  expect(found(named, ['chess-club.jpg'])).toEqual([]);
});

test('a picture that is not there is told of in the listing, with the name that was meant', () => {
  expect(found(named, ['chess-clubs.jpg', 'other.png'])).toMatchObject([
    {
      file: 'content/listings/chess-club.md',
      line: 9,
      field: 'Photo, Picture',
      code: 'photo.missing',
      message: expect.stringMatching(/no picture “chess-club.jpg” in content\/photos; did you mean “chess-clubs.jpg”/),
      severity: 'error',
    },
    { code: 'photo.unused' },
    { code: 'photo.unused' },
  ]);
});

test('a picture that nothing shows is a thing to look at', () => {
  expect(found('', ['old.webp'])).toMatchObject([
    { file: 'content/photos/old.webp', code: 'photo.unused', severity: 'warning' },
  ]);
});

test('where nobody has looked at the pictures, nothing is said of them', () => {
  const read = readContent([{ path: 'listings/chess-club.md', bytes: new TextEncoder().encode(listing(named)) }]);
  expect(pictures(read.content, monday, read)).toEqual([]);
});

test('a picture needs words for who cannot see it, and words need a picture', () => {
  const { photo } = listingSchema.shape;
  const codes = (value: object) =>
    photo.safeParse(value).error?.issues.map((issue) => ('params' in issue ? issue.params?.code : issue.code));
  expect(codes({ file: 'a.jpg' })).toEqual(['photo.no_alt']);
  expect(codes({ alt: 'A board' })).toEqual(['photo.no_file']);
  expect(codes({})).toBeUndefined();
});

test('a picture is named without a path, an address or another kind of file', () => {
  const { crest } = schoolSchema.shape;
  for (const file of [
    '../a.png',
    'photos/a.png',
    '/a.png',
    'https://example.org/a.png',
    'a.svg',
    'A.png',
    'a.gif',
    'a b.png',
  ])
    expect(crest.safeParse({ file }).success, file).toBe(false);
  for (const file of ['a.png', 'weir-lane-2.webp', 'a.jpg', 'a.jpeg'])
    expect(crest.safeParse({ file }).success, file).toBe(true);
});
