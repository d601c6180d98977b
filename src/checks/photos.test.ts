import { expect, test } from 'vitest';
import { monday } from '../../tests/lib/content.ts';
import { readContent } from '../reading/read-content.ts';
import { photos } from './photos.ts';

function found(photo: string, more = '') {
  const text = `---
name: Chess Club
organisation: hall-trust
type: activity
interests: [games]
summary: Play chess.
status: draft
${more}photo:
  file: chess-club.jpg
${photo}---
`;
  const read = readContent([{ path: 'listings/chess-club.md', bytes: new TextEncoder().encode(text) }]);
  expect(read.problems.filter(({ file }) => file.endsWith('.md'))).toEqual([]);
  return photos(read.content, monday, read);
}
const shown = '  alt: A chess board\n  shows: no-one\n';

test('a photo of no one with words for it is right', () => {
  expect(found(shown)).toEqual([]);
});

test('nobody has said who can be seen: a thing to look at', () => {
  expect(found('  alt: A chess board\n')).toMatchObject([{ code: 'photo.shows', severity: 'warning' }]);
});

test('children without a permission are told of at the box to fill in', () => {
  expect(found('  alt: A chess board\n  shows: childrens-faces\n')).toMatchObject([
    { code: 'photo.consent', field: 'Photo, Families’ permission, Who has it', severity: 'error' },
  ]);
});

test('a permission that ends soon is told of before it does', () => {
  const consent = (until: string) => `${shown.replace('no-one', 'children-from-behind')}  consent:
    heldBy: Club secretary
    givenOn: "2026-09-14"
    until: "${until}"
`;
  expect(found(consent('2026-12-18'))).toMatchObject([{ code: 'photo.consent_ends', severity: 'warning' }]);
  expect(found(consent('2027-07-21'))).toEqual([]);
  expect(found(consent('2026-11-22'))).toMatchObject([{ code: 'photo.consent', severity: 'error' }]);
});

test.each([
  'Photo of a chess board',
  'A photograph showing two hands',
  'Colour picture of the hall',
  'Image of chess',
  'IMG_20260914_1030',
  'DSC01234',
  'chess-club',
  'chess-board.jpeg',
  'Photo',
  'logo',
])('“%s” tells nothing to who cannot see the picture', (alt) => {
  expect(found(`  alt: ${alt}\n  shows: no-one\n`)).toMatchObject([{ code: 'photo.alt', severity: 'error' }]);
});

test.each([
  'A photographer with a camera on a tripod',
  'Two hands over a chess board',
  'Pictures on a wall, a child’s drawing among them',
  'Children from behind, taking photos of a pond',
  'Well-worn boots beside a stile',
])('“%s” says what can be seen', (alt) => {
  expect(found(`  alt: ${alt}\n  shows: no-one\n`)).toEqual([]);
});

test('the same in Welsh', () => {
  const cy = 'cy:\n  photoAlt: Llun o fwrdd gwyddbwyll\n';
  expect(found(shown, cy)).toMatchObject([{ code: 'photo.alt', field: expect.stringContaining('llun') }]);
});
