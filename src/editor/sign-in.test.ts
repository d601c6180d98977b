/** What Decap 3.16 reads of `backend`, by its own source: anything it does not know it passes over in silence. */
import { expect, test } from 'vitest';
import { editingSchema } from '../schema/editing.ts';
import { decapConfig } from './decap/config.ts';
import { originsOf } from './sign-in.ts';

const url = 'https://larkbridge.example.org/town/';
const repository = 'larkbridge/directory';
const applicationId = '0123456789abcdef';
const of = (written: object) => {
  const editing = editingSchema.parse(written);
  const { backend } = decapConfig({
    vocabularies: {},
    site: { name: 'Larkbridge', url },
    base: '/town/',
    editing,
  });
  return { backend, ...originsOf(editing) };
};

test('with GitHub the window is ours, the files are GitHub’s, and people are asked for public repositories alone', () => {
  const { backend, connect } = of({ backend: 'github', repository });
  expect(backend).toMatchObject({
    name: 'github',
    repo: repository,
    branch: 'main',
    // Decap believes a window of this origin alone, and joins the two with a slash.
    base_url: 'https://larkbridge.example.org',
    auth_endpoint: 'town/api/oauth/auth',
    // Unless it is told otherwise, Decap asks for private repositories too.
    auth_scope: 'public_repo',
  });
  expect(connect).toEqual(['https://api.github.com']);
  expect(of({ backend: 'github', repository, privateRepository: true }).backend).toHaveProperty('auth_scope', 'repo');
});

test('with GitLab people sign in there by PKCE, without a helper of ours', () => {
  const { backend, connect } = of({ backend: 'gitlab', repository, applicationId });
  expect(backend).toMatchObject({ name: 'gitlab', repo: repository, auth_type: 'pkce', app_id: applicationId });
  expect(connect).toEqual(['https://gitlab.com']);
  const own = of({ backend: 'gitlab', repository, applicationId, server: 'https://git.example.org/lab/' });
  expect(own.backend).toMatchObject({
    base_url: 'https://git.example.org/lab',
    api_root: 'https://git.example.org/lab/api/v4',
  });
  expect(own.connect).toEqual(['https://git.example.org']);
});

test('with Forgejo the address of its interface says where people sign in', () => {
  const { backend, connect } = of({ backend: 'forgejo', repository, applicationId, server: 'https://codeberg.org' });
  expect(backend).toMatchObject({
    name: 'forgejo',
    repo: repository,
    app_id: applicationId,
    api_root: 'https://codeberg.org/api/v1',
  });
  expect(connect).toEqual(['https://codeberg.org']);
});

test('with the gateway, or none, the page speaks with its own site alone', () => {
  const { backend, connect } = of({ backend: 'gateway' });
  expect(backend).toMatchObject({ name: 'proxy', proxy_url: '/town/api/edit' });
  expect(connect).toEqual([]);
  expect(of({}).connect).toEqual([]);
});

test('no secret is in what a browser is given', () => {
  for (const backend of ['github', 'gitlab', 'forgejo', 'gateway'])
    expect(
      JSON.stringify(of({ backend, repository, applicationId, server: 'https://codeberg.org' }).backend),
    ).not.toMatch(/secret|token|password/i);
});
