import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readContentFile } from '../../reading/read-file.ts';
import { peopleFrom } from './people.ts';
import { gatewaySettings } from './settings.ts';

const complete = {
  FINGERPOST_SITE: 'https://larkbridge.example.org',
  FINGERPOST_GIT: 'https://github.com/larkbridge/directory.git',
  FINGERPOST_GIT_TOKEN: 'a-token',
  FINGERPOST_SMTP: 'smtps://name:password@mail.example.org:465',
  FINGERPOST_MAIL_FROM: 'Directory <directory@example.org>',
  FINGERPOST_PEOPLE: 'people:\n  - { email: Office@Example.org, role: staff }\n',
};
const guide = readFileSync(new URL('../../../content/guides/gateway.md', import.meta.url), 'utf8');

test('complete settings are taken', () => {
  expect(gatewaySettings(complete)).toEqual({
    settings: {
      site: new URL('https://larkbridge.example.org/'),
      folder: 'content',
      git: {
        host: 'github',
        at: 'https://api.github.com',
        repository: 'larkbridge/directory',
        branch: 'main',
        token: 'a-token',
      },
      mail: { smtp: complete.FINGERPOST_SMTP, from: complete.FINGERPOST_MAIL_FROM },
      people: [{ email: 'office@example.org', role: 'staff', organisations: [] }],
      leftOut: [],
    },
  });
});

test('without any, each that is missing is named, and none of the secrets', () => {
  const found = gatewaySettings({});
  const names = 'problems' in found ? found.problems.map((line) => line.split(':')[0]) : [];
  expect(names).toEqual(['FINGERPOST_SITE', 'FINGERPOST_GIT', 'FINGERPOST_PEOPLE', 'FINGERPOST_SMTP']);
});

test.each<[string, Record<string, string>]>([
  ['a site without HTTPS', { FINGERPOST_SITE: 'http://larkbridge.example.org/' }],
  ['a host without a token', { FINGERPOST_GIT_TOKEN: '' }],
  ['a host of which kind is not said', { FINGERPOST_GIT: 'https://git.example.org/a/b' }],
  ['a repository without an owner', { FINGERPOST_GIT: 'https://github.com/directory' }],
  ['a branch that leads elsewhere', { FINGERPOST_BRANCH: '../main' }],
  ['no mail server', { FINGERPOST_SMTP: 'mail.example.org' }],
  ['no sender', { FINGERPOST_MAIL_FROM: '' }],
])('%s is told in one sentence, without the secrets', (_, wrong) => {
  const found = gatewaySettings({ ...complete, ...wrong });
  const problems = 'problems' in found ? found.problems : [];
  expect(problems).toHaveLength(1);
  expect(problems[0]).not.toContain('a-token');
});

test.each([
  ['https://gitlab.com/group/sub/directory', undefined, 'gitlab', 'https://gitlab.com/api/v4', 'group/sub/directory'],
  ['https://git.example.org/a/b', 'gitlab', 'gitlab', 'https://git.example.org/api/v4', 'a/b'],
  ['https://git.example.org/a/b', 'github', 'github', 'https://git.example.org/api/v3', 'a/b'],
  ['/srv/directory.git', undefined, 'folder', '/srv/directory.git', ''],
])('%s (%s) is a %s', (FINGERPOST_GIT, FINGERPOST_GIT_HOST, host, at, repository) => {
  const found = gatewaySettings({ ...complete, FINGERPOST_GIT, FINGERPOST_GIT_HOST });
  expect('settings' in found && found.settings.git).toMatchObject({ host, at, repository });
});

describe('the people', () => {
  test.each([
    ['people:\n  - { email: x, role: staff }', 'person 1, email: write an e-mail address'],
    ['people:\n  - { email: x@example.org, role: boss }', 'person 1, role: write staff or partner'],
    [
      'people:\n  - { email: x@example.org, role: partner }',
      'person 1, organisations: is missing; a partner needs at least one organisation',
    ],
    [
      'people:\n  - { email: x@example.org, role: staff }\n  - { email: X@example.org, role: staff }',
      'people: names x@example.org twice; delete one',
    ],
    ['people: everyone', 'people: write a list of people'],
  ])('%j is told', (text, told) => expect(peopleFrom(text)).toEqual({ people: [], problems: [told] }));

  test('what is wrong with one of them keeps nobody else out', () => {
    const sound = '  - { email: a@example.org, role: staff }\n';
    const twice = '  - { email: c@example.org, role: staff }\n';
    const found = peopleFrom(`people:\n${sound}  - { email: b@example.org, role: boss }\n  - nobody\n${twice}${twice}`);
    expect(found.people.map(({ email }) => email)).toEqual(['a@example.org']);
    expect(found.problems).toEqual([
      'person 2, role: write staff or partner',
      expect.stringMatching(/^person 3: /),
      'people: names c@example.org twice; delete one',
    ]);
  });

  test('a list that is no YAML is told with its line', () => {
    expect(peopleFrom('people:\n\t- x')).toEqual({ people: [], problems: [expect.stringMatching(/^line 2: /)] });
  });
});

describe('the guide', () => {
  const examples = [...guide.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text]) => text as string);

  test('names every setting', () => {
    const source = readFileSync(new URL('./settings.ts', import.meta.url), 'utf8');
    const names = new Set(source.match(/FINGERPOST_[A-Z_]+/g));
    expect(names.size).toBeGreaterThan(8);
    for (const name of names) expect(guide).toContain(`| \`${name}\` |`);
  });

  test('shows settings and people that can be read', () => {
    const bytes = new TextEncoder().encode(examples[0]);
    expect(readContentFile({ path: 'content/settings/editing.yaml', bytes, kind: 'editing' }).problems).toEqual([]);
    expect(peopleFrom(examples[1] ?? '')).toMatchObject({ people: [{}, {}], problems: [] });
  });
});
