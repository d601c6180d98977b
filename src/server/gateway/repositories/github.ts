/**
 * A repository at GitHub: REST for single files and commits, GraphQL for a whole folder in one request.
 *
 * A commit is made of blobs, a tree and the commit itself; the branch is then moved without force, which GitHub
 * refuses with 422 where somebody else was first. The token needs “Contents: read and write” of this one repository.
 */

import { base64Of } from '../bytes.ts';
import { authorEmail, type Commit, type GitChange, Moved, type Repository } from '../repository.ts';
import type { GitPlace } from '../settings.ts';
import { askHost, HostRefused, nullIfMissing, pathInUrl } from './at-host.ts';

interface TreeEntry {
  name: string;
  type: string;
  object: { text: string | null; isBinary: boolean | null } | null;
}

interface FolderAnswer {
  data: { repository: { object: { entries?: TreeEntry[] } | null } };
}

export function github(place: Omit<GitPlace, 'host'>, fetch = globalThis.fetch): Repository {
  const { at, repository, branch, token } = place;
  const ask = askHost(at, headersFor(token), fetch);
  // On a school’s own GitHub Enterprise, REST is at /api/v3 and GraphQL beside it.
  const askGraphql = askHost(at.replace(/\/v3$/, ''), headersFor(token), fetch);
  const below = `/repos/${repository}`;
  const json = async <T>(...asked: Parameters<typeof ask>) => (await (await ask(...asked)).json()) as T;
  const post = <T>(path: string, body: unknown) => json<T>(`${below}${path}`, { method: 'POST', body });

  async function treeEntries(commit: string, folder: string): Promise<TreeEntry[]> {
    const [owner, name] = repository.split('/');
    const variables = { owner, name, expression: `${commit}:${folder}` };
    const found = await askGraphql('/graphql', { method: 'POST', body: { query: folderQuery, variables } });
    const { data } = (await found.json()) as FolderAnswer;
    return data.repository.object?.entries ?? [];
  }

  async function treeEntryFor({ path, bytes }: GitChange) {
    const entry = { path, mode: '100644', type: 'blob' };
    if (bytes === null) return { ...entry, sha: null };
    const { sha } = await post<{ sha: string }>('/git/blobs', { content: base64Of(bytes), encoding: 'base64' });
    return { ...entry, sha };
  }

  return {
    head: async () =>
      (await json<{ object: { sha: string } }>(`${below}/git/ref/heads/${pathInUrl(branch)}`)).object.sha,

    async folder(commit, folder, ending) {
      const files = (await treeEntries(commit, folder)).filter(
        ({ name, type, object }) => type === 'blob' && name.endsWith(ending) && typeof object?.text === 'string',
      );
      return files.map(({ name, object }) => ({
        path: `${folder}/${name}`,
        bytes: new TextEncoder().encode(object?.text as string),
      }));
    },

    async names(commit, folder) {
      const path = `${below}/contents/${pathInUrl(folder)}?ref=${commit}`;
      const found = await json<{ name: string; type: string }[]>(path).catch(nullIfMissing);
      return (found ?? []).filter(({ type }) => type === 'file').map(({ name }) => name);
    },

    async file(commit, path) {
      const asked = `${below}/contents/${pathInUrl(path)}?ref=${commit}`;
      const found = await ask(asked, { headers: { accept: 'application/vnd.github.raw+json' } }).catch(nullIfMissing);
      return found ? new Uint8Array(await found.arrayBuffer()) : null;
    },

    async commit({ parent, changes, message, author }: Commit) {
      const { tree: old } = await json<{ tree: { sha: string } }>(`${below}/git/commits/${parent}`);
      const tree = await post<{ sha: string }>('/git/trees', {
        base_tree: old.sha,
        tree: await Promise.all(changes.map(treeEntryFor)),
      });
      const who = { name: author, email: authorEmail };
      const made = { message, tree: tree.sha, parents: [parent], author: who, committer: who };
      const { sha } = await post<{ sha: string }>('/git/commits', made);
      const moved = `${below}/git/refs/heads/${pathInUrl(branch)}`;
      await ask(moved, { method: 'PATCH', body: { sha, force: false } }).catch((error) => {
        throw error instanceof HostRefused && error.status === 422 ? new Moved() : error;
      });
      return sha;
    },
  };
}

const folderQuery = `query ($owner: String!, $name: String!, $expression: String!) {
  repository(owner: $owner, name: $name) {
    object(expression: $expression) { ... on Tree { entries { name type object { ... on Blob { text isBinary } } } } }
  }
}`;

const headersFor = (token: string) => ({
  authorization: `Bearer ${token}`,
  accept: 'application/vnd.github+json',
  'x-github-api-version': '2022-11-28',
  'user-agent': 'fingerpost',
});
