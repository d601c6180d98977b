import { expect, test } from 'vitest';
import { editablePath } from './editable-path.ts';

test('content files and pictures may be edited', () => {
  expect(editablePath('content/listings/chess-club.md')).toMatchObject({ kind: 'listings', slug: 'chess-club' });
  expect(editablePath('content/settings/site.yaml')).toMatchObject({ kind: 'site', below: 'settings/site.yaml' });
  expect(editablePath('content/photos/chess-club.jpg')).toMatchObject({ kind: 'picture' });
});

test.each([
  'package.json',
  'src/site/security.ts',
  '/etc/passwd',
  '',
  'content',
  'content/',
  'content/../package.json',
  'content/listings/../../package.json',
  'content/listings/..%2f..%2fpackage.json',
  'content/listings/..\\..\\package.json',
  'content//etc/passwd',
  'content/listings/chess-club.md\0.png',
  'content/listings/Chess-Club.md',
  'content/listings/chess-club.yaml',
  'content/listings/chess-club.md/',
  'content/listings/new/chess-club.md',
  'content/listings/.chess-club.md',
  'content/listings/con\u202emd.md',
  'content/published.json',
  'content/README.md',
  'content/settings/people.yaml',
  'content/photos/../listings/chess-club.md',
  'content/photos/run.svg',
  'content/photos/a/b.jpg',
  'Content/listings/chess-club.md',
  './content/listings/chess-club.md',
])('%j may not', (path) => {
  expect(editablePath(path)).toHaveProperty('problem');
});
