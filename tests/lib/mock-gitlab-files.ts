/** An imitation of GitLab’s API for the files of one project, as a `fetch`; written from GitLab’s documentation. */
import { blobId, filesIn, type MemoryGit } from './memory-git.ts';

interface Action {
  action: 'create' | 'update' | 'delete';
  file_path: string;
  content?: string;
  encoding?: BufferEncoding;
  last_commit_id?: string;
}

const json = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  Response.json(body, { status, headers });
const missing = () => json(404, { message: '404 Not Found' });
const perPage = 2;

export function mockGitlabFiles(git: MemoryGit, token: string): typeof fetch {
  async function answer(request: Request): Promise<Response> {
    if (request.headers.get('private-token') !== token) return json(401, { message: '401 Unauthorized' });
    const { pathname, searchParams } = new URL(request.url);
    const [, below = ''] = /^\/api\/v4\/projects\/larkbridge%2Fdirectory\/repository\/(.*)$/.exec(pathname) ?? [];
    const parts = below.split('/').map(decodeURIComponent);
    const commit = searchParams.get('ref') ?? git.head;
    if (below === 'branches/main') return json(200, { name: 'main', commit: { id: git.head } });
    if (parts[0] === 'tree') return treeOf(commit, searchParams);
    if (parts[0] === 'blobs') {
      const all = [...git.commits.values()].flatMap(({ files }) => [...files.values()]);
      const bytes = all.find((each) => blobId(each) === parts[1]);
      return bytes ? new Response(Buffer.from(bytes)) : missing();
    }
    if (parts[0] === 'files') {
      const path = parts[1] as string;
      const bytes = git.files(commit).get(path);
      if (!bytes) return missing();
      if (parts[2] === 'raw') return new Response(Buffer.from(bytes));
      return json(200, { file_path: path, last_commit_id: lastChange(path, commit) });
    }
    if (below === 'commits' && request.method === 'POST') return commitOf(await request.json());
    return missing();
  }

  function treeOf(commit: string, asked: URLSearchParams): Response {
    const page = Number(asked.get('page'));
    const all = filesIn(git.files(commit), asked.get('path') ?? '');
    const some = all.slice((page - 1) * perPage, page * perPage);
    const next = all.length > page * perPage ? String(page + 1) : '';
    const entries = some.map(({ name, bytes }) => ({ id: blobId(bytes), name, type: 'blob' }));
    return all.length === 0 ? missing() : json(200, entries, { 'x-next-page': next });
  }

  /** The commit that a file was last changed by, as seen from one. */
  function lastChange(path: string, from: string): string {
    let here = git.commits.get(from);
    for (;;) {
      const before = here?.parent ? git.commits.get(here.parent) : undefined;
      if (!here || !before || before.files.get(path) !== here.files.get(path)) return here?.id ?? '';
      here = before;
    }
  }

  function commitOf(sent: { commit_message: string; author_name: string; actions: Action[] }): Response {
    const files = new Map(git.files());
    for (const { action, file_path: path, content = '', encoding, last_commit_id } of sent.actions) {
      const isThere = files.has(path);
      if (action === 'create' ? isThere : !isThere)
        return json(400, { message: 'A file with this name already exists' });
      if (last_commit_id && last_commit_id !== lastChange(path, git.head))
        return json(400, {
          message: 'You are attempting to update a file that has changed since you started editing it.',
        });
      if (action === 'delete') files.delete(path);
      else files.set(path, new Uint8Array(Buffer.from(content, encoding ?? 'utf8')));
    }
    const made = git.make({ parent: git.head, message: sent.commit_message, author: sent.author_name, files });
    git.head = made.id;
    return json(201, { id: made.id });
  }

  return (input, init) => answer(new Request(input, init));
}
