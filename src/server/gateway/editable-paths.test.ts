import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editablePath } from '../../editor/editable-path.ts';
import { editableFolder } from './editable-folder.ts';

describe('what the gateway touches', () => {
  test.each([
    ['content/listings/chess-club.md', { kind: 'listings', slug: 'chess-club' }],
    ['content/settings/site.yaml', { kind: 'site', slug: 'site' }],
    ['content/vocabulary/interests.yaml', { kind: 'vocabulary', slug: 'interests' }],
    ['content/photos/board.webp', { kind: 'picture', below: 'photos/board.webp' }],
  ])('%s', (path, place) => expect(editablePath(path)).toMatchObject(place));
});

describe('what it never touches', () => {
  test.each([
    '',
    'content',
    'content/',
    'package.json',
    '.git/config',
    'content/.git/config',
    'content/listings',
    'content/listings/',
    'content/listings/x.yaml',
    'content/listings/x.md.exe',
    'content/listings/x',
    'content/listings/.md',
    'content/listings/X.md',
    'CONTENT/listings/x.md',
    'content/Listings/x.md',
    'content/listings/sub/x.md',
    'content/listings/../settings/site.yaml',
    'content/listings/..%2f..%2fpackage.json',
    'content/listings/%2e%2e/x.md',
    'content/../package.json',
    '../content/listings/x.md',
    '/content/listings/x.md',
    'C:\\content\\listings\\x.md',
    'content\\listings\\x.md',
    'content/listings/x.md\0',
    'content/listings/x.md\n',
    'content//listings/x.md',
    './content/listings/x.md',
    'content/listings/admin.md',
    'content/listings/x y.md',
    'content/listings/siân.md',
    'content/settings/passwords.yaml',
    'content/photos/x.svg',
    'content/photos/x.jpg.html',
    'content/photos/../x.jpg',
    'content/published.json',
    'content/map/base.geojson',
    'content-of-others/listings/x.md',
    `content/listings/${'x'.repeat(200)}.md`,
  ])('%j', (path) => expect(editablePath(path)).toHaveProperty('problem'));

  test('nothing that anybody thinks of gets out of the folder', () => {
    const part = fc.oneof(fc.constantFrom('..', '.', '', 'content', 'listings', '%2e%2e', 'x.md', '\\..'), fc.string());
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
        const path = `content/${parts.join('/')}`;
        const place = editablePath(path);
        if (!('problem' in place)) expect(new URL(path, 'http://host/').pathname).toBe(`/${path}`);
      }),
      { numRuns: 2000 },
    );
  });
});

test('the folders of kinds and of pictures are read, no others', () => {
  expect(editableFolder('content/listings', 'content')).toBe('listings');
  expect(editableFolder('content/photos/', 'content')).toBe('pictures');
  for (const folder of ['content', 'content/..', 'src', 'content/listings/..', ''])
    expect(editableFolder(folder, 'content'), folder).toBeNull();
});
