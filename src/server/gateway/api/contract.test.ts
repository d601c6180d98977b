/**
 * What every server of the editor must do: the same facts about Decap's own server, the one of `npm start`, and the
 * gateway. So whoever knows one of them knows ours, and a school can go back to any.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { testRepository } from '../../../../tests/lib/bare-repository.ts';
import { listingText, smallFolder } from '../../../../tests/lib/small-folder.ts';
import { staff, testGateway } from '../../../../tests/lib/test-gateway.ts';
import { readContentFile } from '../../../reading/read-file.ts';
import { tidyText } from '../../../reading/tidy-text.ts';
import { answerEdit } from '../../embedded/own-computer.ts';
import { bareGit } from '../repositories/bare-git.ts';

interface Answer {
  status: number;
  json: unknown;
}
type Ask = (action: string, params?: object) => Promise<Answer>;
interface Contestant {
  ask: Ask;
  /** Whether it knows proposals (Decap's “editorial workflow”). */
  hasProposals: boolean;
  /** Whether it refuses content that would break the site. */
  checks: boolean;
  stop: () => void;
}

/** As `npm run tidy` writes it, so that all keep the very same text. */
const tidy = (fields: Record<string, unknown>) => {
  const text = listingText(fields);
  const read = readContentFile({ path: 'x.md', bytes: new TextEncoder().encode(text), kind: 'listings' });
  return tidyText('listings', text, read).text;
};
const chess = 'content/listings/chess-club.md';
const files: Record<string, string | Uint8Array> = {
  ...Object.fromEntries(Object.entries(smallFolder).map(([path, text]) => [`content/${path}`, text])),
  [chess]: tidy({}),
};
const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

const contestants: Record<string, () => Promise<Contestant>> = {
  'decap-server': decapServer,
  'npm start': async () => {
    const repository = testRepository(files);
    const ask: Ask = async (action, params) => answerEdit(join(repository.work, 'content'), { action, params });
    return { ask, hasProposals: false, checks: true, stop: repository.remove };
  },
  'the gateway': async () => {
    const repository = testRepository(files);
    const here = testGateway({ git: bareGit(repository.folder) });
    const cookie = await here.signIn(staff);
    const ask: Ask = (action, params) => here.edit(cookie, action, params);
    return { ask, hasProposals: true, checks: true, stop: repository.remove };
  },
};

describe.each(Object.entries(contestants))('%s', (name, start) => {
  let here: Contestant;
  const ask: Ask = (action, params = {}) => here.ask(action, { branch: 'main', ...params });
  const options = { commitMessage: 'Change', collectionName: 'listings', useWorkflow: false, status: 'draft' };
  const save = (raw: string, more: object = {}, path = chess, assets: object[] = []) => {
    const slug = path.replace(/.*\/|\.md$/g, '');
    return ask('persistEntry', { dataFiles: [{ slug, path, raw }], assets, options: { ...options, ...more } });
  };
  const textOf = async (path: string) => ((await ask('getEntry', { path })).json as { data: string | null }).data;

  beforeAll(async () => {
    here = await start();
  });
  afterAll(() => here?.stop());

  test('says what it is', async () => {
    const { status, json } = await ask('info');
    expect(status).toBe(200);
    expect(json).toMatchObject({ publish_modes: expect.arrayContaining(['simple']), type: expect.any(String) });
  });

  test('gives the files of a folder, with their texts and ids', async () => {
    const { json } = await ask('entriesByFolder', { folder: 'content/listings', extension: 'md', depth: 1 });
    expect(json).toEqual([{ data: files[chess], file: { path: chess, id: expect.stringMatching(/^[0-9a-f]{64}$/) } }]);
  });

  test('gives single files by name, and nothing for one that is not there', async () => {
    const asked = [
      { path: 'content/settings/site.yaml', label: 'Site' },
      { path: 'content/settings/editing.yaml', label: 'Editing' },
    ];
    const { json } = await ask('entriesByFiles', { files: asked });
    expect(json).toMatchObject([
      { data: files['content/settings/site.yaml'], file: { path: 'content/settings/site.yaml', label: 'Site' } },
      { data: null, file: { path: 'content/settings/editing.yaml' } },
    ]);
  });

  test('saves a file and gives it back', async () => {
    const text = tidy({ name: 'Chess for all' });
    expect((await save(text)).status).toBe(200);
    expect(await textOf(chess)).toBe(text);
  });

  test('adds a file, and deletes it', async () => {
    const path = 'content/listings/go-club.md';
    expect((await save(tidy({ name: 'Go' }), { newEntry: true }, path)).status).toBe(200);
    expect(await textOf(path)).toBe(tidy({ name: 'Go' }));
    expect((await ask('deleteFiles', { paths: [path], options: { commitMessage: 'x' } })).status).toBe(200);
    expect(await textOf(path)).toBeNull();
  });

  test('keeps a picture, and deletes it', async () => {
    const path = 'content/photos/board.png';
    const asset = { path, content: png, encoding: 'base64' };
    const picture = { path, name: 'board.png', content: png, encoding: 'base64' };
    expect((await ask('persistMedia', { asset, options: { commitMessage: 'x' } })).json).toMatchObject(picture);
    expect((await ask('getMedia', { mediaFolder: 'content/photos' })).json).toMatchObject([picture]);
    expect((await ask('getMediaFile', { path })).json).toMatchObject(picture);
    expect((await ask('deleteFile', { path, options: { commitMessage: 'x' } })).status).toBe(200);
    expect((await ask('getMedia', { mediaFolder: 'content/photos' })).json).toEqual([]);
  });

  test('refuses paths that lead out of it, and actions that it does not know', async () => {
    for (const path of ['../outside.md', '/etc/passwd', 'content/../../outside.md'])
      expect((await ask('getEntry', { path })).status, path).toBeGreaterThanOrEqual(400);
    expect((await save(tidy({}), {}, '../../outside.md')).status).toBeGreaterThanOrEqual(400);
    expect((await ask('shutdown')).status).toBe(422);
  });

  test('has no pages of proposals to show', async () => {
    expect((await ask('getDeployPreview', { collection: 'listings', slug: 'chess-club' })).json).toBeNull();
  });

  test('keeps a proposal apart until it is published', async (context) => {
    if (!here.hasProposals) return context.skip();
    const entry = { collection: 'listings', slug: 'chess-club' };
    const [before, text] = [await textOf(chess), tidy({ name: 'Chess by proposal' })];
    expect((await save(text, { useWorkflow: true })).status).toBe(200);
    expect(await textOf(chess)).toBe(before);
    expect((await ask('unpublishedEntries')).json).toEqual(['listings/chess-club']);
    const found = await ask('unpublishedEntry', entry);
    expect(found.json).toMatchObject({ ...entry, status: 'draft', diffs: [{ path: chess, newFile: false }] });
    const { diffs, version } = found.json as { diffs: [{ id: string }]; version: number };
    expect((await ask('unpublishedEntry', { id: 'listings/chess-club' })).json).toMatchObject({ ...entry, diffs });
    const [{ id }] = diffs;
    expect((await ask('unpublishedEntryDataFile', { ...entry, path: chess, id })).json).toEqual({ data: text });

    const ready = await ask('updateUnpublishedEntryStatus', { ...entry, version, newStatus: 'pending_publish' });
    expect((await ask('unpublishedEntry', entry)).json).toMatchObject({ status: 'pending_publish' });
    const seen = { ...entry, version: (ready.json as { version: number }).version };
    expect((await ask('publishUnpublishedEntry', seen)).status).toBe(200);
    expect(await textOf(chess)).toBe(text);
    expect((await ask('unpublishedEntries')).json).toEqual([]);
    expect((await ask('unpublishedEntry', entry)).status).toBe(404);
  });

  test('a proposal for something new can hold a picture, and can be taken back', async (context) => {
    if (!here.hasProposals) return context.skip();
    const [path, photo] = ['content/listings/go-club.md', 'content/photos/board.png'];
    const entry = { collection: 'listings', slug: 'go-club' };
    const text = tidy({ name: 'Go', photo: { file: 'board.png', alt: 'A board' } });
    const assets = [{ path: photo, content: png, encoding: 'base64' }];
    await save(text, { useWorkflow: true, newEntry: true }, path, assets);
    const { diffs, version } = (await ask('unpublishedEntry', entry)).json as {
      version: number;
      diffs: { path: string; id: string; newFile: boolean }[];
    };
    expect(diffs.map((diff) => [diff.path, diff.newFile])).toEqual(
      expect.arrayContaining([
        [path, true],
        [photo, true],
      ]),
    );
    const id = diffs.find((diff) => diff.path === photo)?.id;
    expect((await ask('unpublishedEntryMediaFile', { ...entry, path: photo, id })).json).toMatchObject({
      content: png,
    });
    expect((await ask('deleteUnpublishedEntry', { ...entry, version })).status).toBe(200);
    expect((await ask('unpublishedEntries')).json).toEqual([]);
    expect(await textOf(path)).toBeNull();
  });

  test('refuses what would break the site', async (context) => {
    // Decap’s own server keeps whatever it is given: that is why ours exist.
    if (!here.checks) return context.skip();
    expect(name).not.toBe('decap-server');
    const before = await textOf(chess);
    const refused = await save('---\nname: [\n---\n');
    expect(refused.status).toBe(422);
    expect(refused.json).toMatchObject({ error: expect.any(String) });
    expect(await textOf(chess)).toBe(before);
  });
});

/** Decap's own server, in its git mode, on a working copy. */
async function decapServer(): Promise<Contestant> {
  const repository = testRepository(files);
  for (const [key, value] of [
    ['user.name', 'Decap'],
    ['user.email', 'x@example.org'],
    ['commit.gpgsign', 'false'],
  ])
    repository.git('--git-dir', join(repository.work, '.git'), 'config', key as string, value as string);
  const port = await freePort();
  const env = {
    ...process.env,
    MODE: 'git',
    PORT: String(port),
    BIND_HOST: '127.0.0.1',
    LOG_LEVEL: 'error',
    GIT_REPO_DIRECTORY: repository.work,
  };
  const server: ChildProcess = spawn(process.execPath, ['node_modules/decap-server/dist/index.js'], {
    env,
    stdio: 'ignore',
  });
  const ask: Ask = async (action, params = {}) => {
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ action, params });
    const response = await fetch(`http://127.0.0.1:${port}/api/v1`, { method: 'POST', headers, body });
    return { status: response.status, json: await response.json() };
  };
  await vi.waitFor(async () => expect((await ask('info', {})).status).toBe(200), { timeout: 15_000, interval: 100 });
  const stop = () => {
    server.kill();
    repository.remove();
  };
  return { ask, hasProposals: true, checks: false, stop };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}
