import { expect, test } from 'vitest';
import { openedVersions } from './opened-versions.ts';

const path = 'content/listings/chess-club.md';
const save = { action: 'persistEntry', params: { dataFiles: [{ path, raw: 'x' }] } };
const ask = (action: string) => ({ action, params: {} });
const was = (versions: ReturnType<typeof openedVersions>) =>
  (versions.sent(save).params.dataFiles as { was: string | null }[])[0]?.was;

test('what is saved says which version was opened', () => {
  const versions = openedVersions();
  expect(was(versions)).toBeNull();
  versions.answered(ask('entriesByFolder'), [{ data: 'a', file: { path, id: 'one' } }]);
  expect(was(versions)).toBe('one');
  versions.answered(ask('getEntry'), { data: 'b', file: { path, id: 'two' } });
  expect(was(versions)).toBe('two');
});

test('after a save the saved version is the one to go by', () => {
  const versions = openedVersions();
  versions.answered(ask('getEntry'), { data: 'a', file: { path, id: 'one' } });
  versions.answered(save, { message: 'entry persisted', ids: { [path]: 'two' } });
  expect(was(versions)).toBe('two');
});

test('once something is published or deleted, what was opened is forgotten', () => {
  const versions = openedVersions();
  versions.answered(ask('getEntry'), { data: 'a', file: { path, id: 'one' } });
  versions.answered(ask('publishUnpublishedEntry'), { message: '' });
  expect(was(versions)).toBeNull();
});
