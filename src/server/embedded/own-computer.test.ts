import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { answerEdit } from './own-computer.ts';

const outside = mkdtempSync(join(tmpdir(), 'fingerpost-edit-'));
const content = join(outside, 'content');
const at = (path: string) => join(content, path);
const ask = (action: string, params: object = {}) => answerEdit(content, { action, params });
const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const chess = readFileSync('tests/content/listings/chess-club.md', 'utf8');
const minimal = readFileSync('tests/content/listings/minimal.md', 'utf8');
const options = { commitMessage: 'x', collectionName: 'listings' };
const saveAll = (dataFiles: object[], assets: object[] = []) => ask('persistEntry', { dataFiles, assets, options });
const save = (path: string, raw: string, more: object = {}) => saveAll([{ path, slug: 'x', raw, ...more }]);
const remove = (path: string) => ask('deleteFiles', { paths: [path], options });

beforeEach(() => {
  rmSync(content, { recursive: true, force: true });
  cpSync('tests/content', content, { recursive: true });
  writeFileSync(join(outside, 'secret.md'), chess);
});
afterAll(() => rmSync(outside, { recursive: true }));

test('a folder is told file by file, and a single file with its text', async () => {
  const { json } = await ask('entriesByFolder', { folder: 'content/listings', extension: 'md', depth: 1 });
  const paths = (json as { file: { path: string } }[]).map(({ file }) => file.path);
  expect(paths).toContain('content/listings/chess-club.md');
  expect((await ask('getEntry', { path: 'content/listings/chess-club.md' })).json).toMatchObject({ data: chess });
  expect((await ask('getEntry', { path: 'content/listings/none-yet.md' })).json).toMatchObject({ data: null });
});

test('what is saved is what tidying writes', async () => {
  const untidy = chess.replace(/name: Chess Club\n/, '').replace('---\n\nWe meet', 'name: "Chess Club"\n---\nWe meet');
  expect(untidy).not.toBe(chess);
  expect((await save('content/listings/chess-club.md', untidy)).status).toBe(200);
  expect(readFileSync(at('listings/chess-club.md'), 'utf8')).toBe(chess);
});

test('what the check would refuse is not saved, and the sentence says why', async () => {
  const { status, json } = await save('content/listings/chess-club.md', chess.replace('"ZZ1 2AD"', 'zz12ad'));
  expect(status).toBe(422);
  expect((json as { error: string }).error).toContain('Places 1, Postcode: write it in capitals');
  expect(readFileSync(at('listings/chess-club.md'), 'utf8')).toBe(chess);
});

test('a file that another program changed meanwhile keeps both changes, and is never overwritten unseen', async () => {
  const path = 'content/listings/chess-club.md';
  const mine = chess.replace('name: Chess Club', 'name: Chess for all');
  writeFileSync(at('listings/chess-club.md'), `${chess}More.\n`);
  expect((await save(path, mine, { opened: chess })).status).toBe(200);
  expect(readFileSync(at('listings/chess-club.md'), 'utf8')).toBe(`${mine}More.\n`);

  const other = chess.replace('name: Chess Club', 'name: Chess and cake');
  const refused = await save(path, other, { opened: chess });
  expect(refused).toMatchObject({
    status: 409,
    json: { changed: { differences: [{ label: 'Name', theirs: 'Chess for all', mine: 'Chess and cake' }] } },
  });
  expect(readFileSync(at('listings/chess-club.md'), 'utf8')).toBe(`${mine}More.\n`);
  const { id } = (refused.json as { changed: { id: string } }).changed;
  expect((await save(path, other, { opened: chess, over: id })).status).toBe(200);
  expect(readFileSync(at('listings/chess-club.md'), 'utf8')).toBe(`${other}More.\n`);
});

test('a new file never takes the place of one that is there', async () => {
  const answer = await save('content/listings/chess-club.md', chess, { opened: null });
  expect(answer).toMatchObject({ status: 409, json: { error: expect.stringContaining('already') } });
});

test('saves to different files at once all succeed', async () => {
  const slugs = Array.from({ length: 12 }, (_, index) => `club-${index}`);
  const answers = await Promise.all(slugs.map((slug) => save(`content/listings/${slug}.md`, minimal)));
  expect(answers.map(({ status }) => status)).toEqual(slugs.map(() => 200));
  expect(slugs.every((slug) => existsSync(at(`listings/${slug}.md`)))).toBe(true);
});

test('of two saves to one file at the same moment, none is lost', async () => {
  const path = 'content/listings/chess-club.md';
  const changes = [chess.replace('name: Chess Club', 'name: Chess for all'), `${chess}More.\n`];
  const answers = await Promise.all(changes.map((raw) => save(path, raw, { opened: chess })));
  expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  expect(readFileSync(at('listings/chess-club.md'), 'utf8')).toBe(`${changes[0]}More.\n`);
  const names = ['name: One', 'name: Two'].map((name) => chess.replace('name: Chess Club', name));
  const clashing = await Promise.all(names.map((raw) => save(path, raw, { opened: changes[0] })));
  expect(clashing.map(({ status }) => status).sort()).toEqual([200, 409]);
});

test('helplines are saved at once: there is no second person at one’s own computer', async () => {
  const path = 'content/settings/helplines.yaml';
  const text = readFileSync(at('settings/helplines.yaml'), 'utf8');
  const dataFiles = [{ path, slug: 'helplines', raw: text, opened: text }];
  const answer = await ask('persistEntry', { dataFiles, options: { commitMessage: 'x', collectionName: 'helplines' } });
  expect(answer.status).toBe(200);
});

test('of a save with a picture that may not be published nothing is written', async () => {
  const svg = { path: 'content/photos/new.jpg', encoding: 'base64', content: Buffer.from('<svg/>').toString('base64') };
  const dataFiles = [{ path: 'content/listings/new-club.md', slug: 'new-club', raw: chess }];
  const { status, json } = await saveAll(dataFiles, [svg]);
  expect(status).toBe(422);
  expect((json as { error: string }).error).toMatch(/JPEG, PNG or WebP/);
  expect(existsSync(at('listings/new-club.md'))).toBe(false);
  expect(existsSync(at('photos/new.jpg'))).toBe(false);
});

test('nothing outside the content can be read, written or deleted', async () => {
  for (const path of [
    'secret.md',
    '../secret.md',
    'content/../secret.md',
    'content/listings/../../secret.md',
    '/etc/passwd',
  ]) {
    expect((await ask('getEntry', { path })).status, path).toBe(403);
    expect((await save(path, chess)).status, path).toBe(403);
    expect((await remove(path)).status, path).toBe(403);
    expect((await ask('getMediaFile', { path })).status, path).toBe(403);
    const asset = { path, content: '', encoding: 'base64' };
    expect((await ask('persistMedia', { asset, options })).status, path).toBe(403);
  }
  for (const folder of ['.', '..', 'content/..', 'content/listings/..', 'content', '/'])
    expect((await ask('entriesByFolder', { folder, extension: 'md', depth: 9 })).status, folder).toBe(403);
  expect(existsSync(join(outside, 'secret.md'))).toBe(true);
});

test.skipIf(process.platform === 'win32')('a link that leads out of the content is not followed', async () => {
  symlinkSync(join(outside, 'secret.md'), at('listings/linked.md'));
  const linked = 'content/listings/linked.md';
  expect((await ask('getEntry', { path: linked })).json).toMatchObject({ data: null });
  expect((await save(linked, minimal)).status).toBe(403);
  rmSync(at('photos'), { recursive: true, force: true });
  symlinkSync(outside, at('photos'));
  expect((await ask('getMedia', { mediaFolder: 'content/photos' })).json).toEqual([]);
  const asset = { path: 'content/photos/a.png', content: png, encoding: 'base64' };
  expect((await ask('persistMedia', { asset, options })).status).toBe(403);
  expect(readFileSync(join(outside, 'secret.md'), 'utf8')).toBe(chess);
});

test('a file keeps its name, and goes where it is deleted', async () => {
  const dataFiles = [
    { path: 'content/listings/chess-club.md', newPath: 'content/listings/go.md', slug: 'x', raw: chess },
  ];
  expect((await saveAll(dataFiles)).status).toBe(422);
  await save('content/listings/new-club.md', minimal);
  expect((await remove('content/listings/new-club.md')).status).toBe(200);
  expect(existsSync(at('listings/new-club.md'))).toBe(false);
  const needed = await remove('content/listings/chess-club.md');
  expect(needed).toMatchObject({ status: 409, json: { error: expect.stringContaining('something else needs it') } });
  expect(existsSync(at('listings/chess-club.md'))).toBe(true);
});

test('a request that is none is answered with a sentence', async () => {
  for (const request of [
    null,
    'x',
    {},
    { action: 'constructor' },
    { action: 'getEntry' },
    { action: 'getEntry', params: { path: 7 } },
  ]) {
    const { status, json } = await answerEdit(content, request);
    expect(status).toBe(422);
    expect((json as { error: string }).error).toMatch(/Load the page again\.$/);
  }
});
