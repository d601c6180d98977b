import { expect, test } from 'vitest';
import { openedVersions } from './opened-versions.ts';

const path = 'content/listings/chess-club.md';
const save = {
  action: 'persistEntry',
  params: { dataFiles: [{ path, slug: 'chess-club', raw: 'mine' }], options: { collectionName: 'listings' } },
};
const named = { collection: 'listings', slug: 'chess-club' };
const ask = (action: string, params: object = {}) => ({ action, params: { ...params } });
const opened = (versions: ReturnType<typeof openedVersions>) =>
  (versions.sent(save).params.dataFiles as { opened: string | null }[])[0]?.opened;

test('what is saved says which text was opened', () => {
  const versions = openedVersions();
  expect(opened(versions)).toBeNull();
  versions.answered(ask('entriesByFolder'), [{ data: 'a', file: { path } }]);
  expect(opened(versions)).toBe('a');
  versions.answered(ask('getEntry'), { data: 'b', file: { path } });
  expect(opened(versions)).toBe('b');
});

test('a list that is read again while the form is open changes nothing', () => {
  const versions = openedVersions();
  versions.answered(ask('getEntry'), { data: 'a', file: { path } });
  versions.answered(ask('entriesByFolder'), [{ data: 'by somebody else', file: { path } }]);
  expect(opened(versions)).toBe('a');
});

test('a proposal that is opened is what its form goes on from', () => {
  const versions = openedVersions();
  versions.answered(ask('getEntry'), { data: 'a', file: { path } });
  versions.answered(ask('unpublishedEntryDataFile', { ...named, path }), { data: 'proposed' });
  expect(opened(versions)).toBe('proposed');
});

test('after a save the form goes on from what it sent', () => {
  const versions = openedVersions();
  versions.answered(ask('getEntry'), { data: 'a', file: { path } });
  versions.answered(save, { message: 'entry persisted', merged: true });
  expect(opened(versions)).toBe('mine');
});

test('publishing, deleting and a new status name the version that was seen', () => {
  const versions = openedVersions();
  const version = (action: string) => versions.sent(ask(action, named)).params.version;
  versions.answered(ask('unpublishedEntry', named), { ...named, version: 7 });
  expect(version('publishUnpublishedEntry')).toBe(7);
  versions.answered(ask('updateUnpublishedEntryStatus', named), { message: '', version: 8 });
  expect(version('deleteUnpublishedEntry')).toBe(8);
  versions.answered(save, { message: 'entry persisted', version: 9 });
  expect(version('updateUnpublishedEntryStatus')).toBe(9);
  expect(version('unpublishedEntry')).toBeUndefined();
});
