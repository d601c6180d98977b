/**
 * A repository at GitLab, by its REST API.
 *
 * One request makes a commit of several files. GitLab compares each file with the commit that we say it was last
 * changed by, and answers 400 where somebody else was first. The token needs the scope “api” and the role Developer
 * (or Maintainer, where the branch is protected) in this one project.
 */
import { base64Of } from '../bytes.ts';
import { authorEmail, type Commit, type GitChange, Moved, type Repository } from '../repository.ts';
import type { GitPlace } from '../settings.ts';
import { askHost, HostRefused, nullIfMissing } from './at-host.ts';

interface TreeEntry {
  id: string;
  name: string;
  type: 'blob' | 'tree' | 'commit';
}

/** How many files are fetched at once. */
const together = 8;

export function gitlab(place: Omit<GitPlace, 'host'>, fetch = globalThis.fetch): Repository {
  const { at, repository, branch, token } = place;
  const ask = askHost(`${at}/projects/${encodeURIComponent(repository)}/repository`, { 'private-token': token }, fetch);
  /** By blob id: what a file held once it holds for ever, and a list of listings is asked for again and again. */
  const blobs = new Map<string, Uint8Array>();

  async function tree(commit: string, folder: string): Promise<TreeEntry[]> {
    const found: TreeEntry[] = [];
    for (let page = '1'; page !== ''; ) {
      const path = `/tree?path=${encodeURIComponent(folder)}&ref=${commit}&per_page=100&page=${page}`;
      const response = await ask(path).catch(nullIfMissing);
      if (!response) return found;
      found.push(...((await response.json()) as TreeEntry[]));
      page = response.headers.get('x-next-page') ?? '';
    }
    return found.filter(({ type }) => type === 'blob');
  }

  async function blob(id: string): Promise<Uint8Array> {
    const known = blobs.get(id);
    if (known) return known;
    const bytes = new Uint8Array(await (await ask(`/blobs/${id}/raw`)).arrayBuffer());
    if (blobs.size > 5000) blobs.clear();
    blobs.set(id, bytes);
    return bytes;
  }

  async function action({ path, bytes }: GitChange, parent: string) {
    const file = `/files/${encodeURIComponent(path)}?ref=${parent}`;
    const found = await ask(file).catch(nullIfMissing);
    const last = found ? ((await found.json()) as { last_commit_id: string }).last_commit_id : undefined;
    const known = { file_path: path, ...(last ? { last_commit_id: last } : {}) };
    if (bytes === null) return { action: 'delete', ...known };
    return { action: found ? 'update' : 'create', ...known, content: base64Of(bytes), encoding: 'base64' };
  }

  return {
    async head() {
      const found = await ask(`/branches/${encodeURIComponent(branch)}`);
      return ((await found.json()) as { commit: { id: string } }).commit.id;
    },

    async folder(commit, folder, ending) {
      const files = (await tree(commit, folder)).filter(({ name }) => name.endsWith(ending));
      const read: { path: string; bytes: Uint8Array }[] = [];
      for (let start = 0; start < files.length; start += together) {
        const some = files.slice(start, start + together);
        read.push(
          ...(await Promise.all(
            some.map(async ({ id, name }) => ({ path: `${folder}/${name}`, bytes: await blob(id) })),
          )),
        );
      }
      return read;
    },

    names: async (commit, folder) => (await tree(commit, folder)).map(({ name }) => name),

    async file(commit, path) {
      const found = await ask(`/files/${encodeURIComponent(path)}/raw?ref=${commit}`).catch(nullIfMissing);
      return found ? new Uint8Array(await found.arrayBuffer()) : null;
    },

    async commit({ parent, changes, message, author }: Commit) {
      if ((await this.head()) !== parent) throw new Moved();
      const actions = await Promise.all(changes.map((change) => action(change, parent)));
      const body = { branch, commit_message: message, actions, author_name: author, author_email: authorEmail };
      const made = await ask('/commits', { method: 'POST', body }).catch((error) => {
        throw error instanceof HostRefused && error.status === 400 ? new Moved() : error;
      });
      return ((await made.json()) as { id: string }).id;
    },
  };
}
