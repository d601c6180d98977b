/** An imitation of GitHub’s API for the files of one repository, as a `fetch`; written from GitHub’s documentation. */
import { blobId, filesIn, type MemoryGit } from './memory-git.ts';

const json = (status: number, body: unknown) => Response.json(body, { status });
const missing = () => json(404, { message: 'Not Found' });

export function mockGithubFiles(git: MemoryGit, token: string): typeof fetch {
  const blobs = new Map<string, Uint8Array>();
  const trees = new Map<string, Map<string, Uint8Array>>();
  for (const content of git.files().values()) blobs.set(blobId(content), content);

  async function answer(request: Request): Promise<Response> {
    if (request.headers.get('authorization') !== `Bearer ${token}`) return json(401, { message: `Bad credentials` });
    const { pathname, searchParams } = new URL(request.url);
    const path = decodeURIComponent(pathname);
    const sent = request.body ? await request.json() : {};
    if (path === '/graphql') return folderOf(sent.variables.expression);
    const [, below = ''] = /^\/repos\/larkbridge\/directory\/(.*)$/.exec(path) ?? [];
    const what = `${request.method} ${below.replace(/\/(?=[0-9a-f]{40}$).*/, '')}`;
    if (what === 'GET git/ref/heads/main') return json(200, { ref: 'refs/heads/main', object: { sha: git.head } });
    if (what === 'GET git/commits') {
      const id = below.split('/').at(-1) as string;
      return git.commits.has(id) ? json(200, { sha: id, tree: { sha: `tree-of-${id}` } }) : missing();
    }
    if (what === 'POST git/blobs') {
      const bytes = new Uint8Array(Buffer.from(sent.content, sent.encoding));
      blobs.set(blobId(bytes), bytes);
      return json(201, { sha: blobId(bytes) });
    }
    if (what === 'POST git/trees') return newTree(sent);
    if (what === 'POST git/commits') {
      const made = { parent: sent.parents[0], message: sent.message, author: sent.author.name };
      return json(201, { sha: git.make({ ...made, files: trees.get(sent.tree) ?? new Map() }).id });
    }
    if (what === 'PATCH git/refs/heads/main') return moveBranch(sent);
    const [, file] = /^GET contents\/(.*)$/.exec(`${request.method} ${below}`) ?? [];
    return file === undefined ? missing() : contentsOf(file, searchParams.get('ref') ?? '', request);
  }

  function folderOf(expression: string): Response {
    const [commit = '', folder = ''] = expression.split(':');
    const entries = filesIn(git.files(commit), folder).map(({ name, bytes }) => {
      const isBinary = bytes.includes(0);
      return { name, type: 'blob', object: { isBinary, text: isBinary ? null : new TextDecoder().decode(bytes) } };
    });
    return json(200, { data: { repository: { object: entries.length > 0 ? { entries } : null } } });
  }

  function newTree(sent: { base_tree: string; tree: { path: string; sha: string | null }[] }): Response {
    const files = new Map(git.files(sent.base_tree.replace('tree-of-', '')));
    for (const { path, sha } of sent.tree) {
      if (sha === null && !files.has(path)) return json(422, { message: 'GitRPC::BadObjectState' });
      if (sha === null) files.delete(path);
      else files.set(path, blobs.get(sha) as Uint8Array);
    }
    const id = `tree-${trees.size}`;
    trees.set(id, files);
    return json(201, { sha: id });
  }

  function moveBranch({ sha, force }: { sha: string; force: boolean }): Response {
    if (!force && git.commits.get(sha)?.parent !== git.head)
      return json(422, { message: 'Update is not a fast forward' });
    git.head = sha;
    return json(200, { object: { sha } });
  }

  function contentsOf(file: string, commit: string, request: Request): Response {
    const bytes = git.files(commit).get(file);
    if (bytes && request.headers.get('accept')?.includes('raw')) return new Response(Buffer.from(bytes));
    if (bytes) return json(200, { type: 'file', name: file.split('/').at(-1) });
    const inside = filesIn(git.files(commit), file);
    return inside.length > 0
      ? json(
          200,
          inside.map(({ name }) => ({ name, type: 'file' })),
        )
      : missing();
  }

  return (input, init) => answer(new Request(input, init));
}
