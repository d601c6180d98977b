import { expect, test } from 'vitest';
import { editingDefaults, editingSchema } from './editing.ts';

const missing = (written: object) => editingSchema.safeParse(written).error?.issues.map(({ path }) => path.join('.'));

test('a directory that says nothing is not edited online, and suggestions come by e-mail', () => {
  expect(editingDefaults).toMatchObject({ backend: 'none', branch: 'main', suggestions: 'mailto' });
});

test('each host of git repositories says what it still needs', () => {
  expect(missing({ backend: 'gateway' })).toBeUndefined();
  expect(missing({ backend: 'github' })).toEqual(['repository']);
  expect(missing({ backend: 'gitlab' })).toEqual(['repository', 'applicationId']);
  expect(missing({ backend: 'forgejo', repository: 'a/b' })).toEqual(['applicationId', 'server']);
  expect(
    missing({ backend: 'gitlab', repository: 'county/larkbridge/directory', applicationId: '1f' }),
  ).toBeUndefined();
});

test.each(['directory', '../directory', 'a/b c', 'https://github.com/a/b'])('%j names no repository', (repository) => {
  expect(missing({ repository })).toEqual(['repository']);
});

test.each(['main..evil', '-x', ''])('%j names no branch', (branch) => {
  expect(missing({ branch })).toEqual(['branch']);
});
