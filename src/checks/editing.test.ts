import { expect, test } from 'vitest';
import { saidWith, smallFolder } from '../../tests/lib/small-folder.ts';

const github = { 'settings/editing.yaml': 'backend: github\nrepository: larkbridge/directory\n' };

test('signing in with GitHub needs the web address of the site', () => {
  expect(saidWith(github)).toEqual([
    'error settings.url, Editing online: needs the web address of the site; write “url” in settings/site.yaml',
  ]);
  const site = `${smallFolder['settings/site.yaml']}url: https://larkbridge.example.org\n`;
  expect(saidWith({ ...github, 'settings/site.yaml': site })).toEqual([]);
});
