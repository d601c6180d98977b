/** What Decap 3.16 reads of `backend`, by its own source: anything it does not know it passes over in silence. */
import { expect, test } from 'vitest';
import { editingSchema } from '../schema/editing.ts';
import { originsOf, signInBackend } from './sign-in.ts';

const site = 'https://larkbridge.example.org/town/';
const repository = 'larkbridge/directory';
const of = (editing: object) => {
  const settings = editingSchema.parse(editing);
  return { backend: signInBackend(settings, site), ...originsOf(settings) };
};

test('with GitHub the window is ours, the files are GitHub’s, and people are asked for public repositories alone', () => {
  expect(of({ backend: 'github', repository })).toEqual({
    backend: {
      name: 'github',
      repo: repository,
      branch: 'main',
      base_url: 'https://larkbridge.example.org',
      auth_endpoint: 'town/api/oauth/auth',
      auth_scope: 'public_repo',
      squash_merges: true,
    },
    connect: ['https://api.github.com'],
    visit: ['https://github.com'],
  });
  expect(of({ backend: 'github', repository, privateRepository: true }).backend).toHaveProperty('auth_scope', 'repo');
});

test('with GitLab people sign in there by PKCE, without a helper of ours', () => {
  const applicationId = '0123456789abcdef';
  expect(of({ backend: 'gitlab', repository, applicationId })).toMatchObject({
    backend: {
      name: 'gitlab',
      repo: repository,
      branch: 'main',
      auth_type: 'pkce',
      app_id: applicationId,
      base_url: 'https://gitlab.com',
      api_root: 'https://gitlab.com/api/v4',
    },
    connect: ['https://gitlab.com'],
  });
  const own = of({ backend: 'gitlab', repository, applicationId, server: 'https://git.example.org/lab/' });
  expect(own.backend).toMatchObject({
    base_url: 'https://git.example.org/lab',
    api_root: 'https://git.example.org/lab/api/v4',
  });
  expect(own.connect).toEqual(['https://git.example.org']);
});

test('with Forgejo the address of its interface says where people sign in', () => {
  const applicationId = 'b4e1c0de-0000';
  expect(of({ backend: 'forgejo', repository, applicationId, server: 'https://codeberg.org' })).toMatchObject({
    backend: { name: 'forgejo', repo: repository, app_id: applicationId, api_root: 'https://codeberg.org/api/v1' },
    connect: ['https://codeberg.org'],
  });
});

test('with the gateway, or none, the page speaks with its own site alone', () => {
  expect(of({ backend: 'gateway' })).toEqual({
    backend: { name: 'proxy', proxy_url: '/town/api/edit', branch: 'main' },
    connect: [],
    visit: [],
  });
  expect(of({})).toEqual({ backend: null, connect: [], visit: [] });
});
