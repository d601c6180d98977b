import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { answerEdit } from './edit-folder.ts';

const outside = mkdtempSync(join(tmpdir(), 'fingerpost-edit-'));
const content = join(outside, 'content');
const at = (path: string) => join(content, path);
const ask = (action: string, params: object = {}) => answerEdit(content, { action, params });
const chess = readFileSync('tests/content/listings/chess-club.md', 'utf8');
const save = (path: string, raw: string) => ask('persistEntry', { dataFiles: [{ path, slug: 'x', raw }], assets: [] });

beforeEach(() => {
  rmSync(content, { recursive: true, force: true });
  cpSync('tests/content', content, { recursive: true });
  writeFileSync(join(outside, 'secret.md'), chess);
});
afterAll(() => rmSync(outside, { recursive: true }));

test('a folder is told file by file, and a single file with its text', () => {
  const { json } = ask('entriesByFolder', { folder: 'content/listings', extension: 'md', depth: 1 });
  const paths = (json as { file: { path: string } }[]).map(({ file }) => file.path);
  expect(paths).toContain('content/listings/chess-club.md');
  expect(ask('getEntry', { path: 'content/listings/chess-club.md' }).json).toMatchObject({ data: chess });
  expect(ask('getEntry', { path: 'content/listings/none-yet.md' }).json).toMatchObject({ data: null });
});

test('what is saved is what tidying writes', () => {
  const untidy = chess.replace(/name: Chess Club\n/, '').replace('---\n\nWe meet', 'name: "Chess Club"\n---\nWe meet');
  expect(untidy).not.toBe(chess);
  expect(save('content/listings/chess-club.md', untidy).status).toBe(200);
  expect(readFileSync(at('listings/chess-club.md'), 'utf8')).toBe(chess);
});

test('what the check would refuse is not saved, and the sentence says why', () => {
  const { status, json } = save('content/listings/chess-club.md', chess.replace('"ZZ1 2AD"', 'zz12ad'));
  expect(status).toBe(422);
  expect((json as { error: string }).error).toContain('Places 1, Postcode: write it in capitals');
  expect(readFileSync(at('listings/chess-club.md'), 'utf8')).toBe(chess);
});

test('a file that was changed on the disk meanwhile is not overwritten', () => {
  const path = 'content/listings/chess-club.md';
  const opened = (ask('getEntry', { path }).json as { file: { id: string } }).file.id;
  const saved = (raw: string, was: string | null) =>
    ask('persistEntry', { dataFiles: [{ path, raw, was }], assets: [] });
  const answer = saved(`${chess}More.\n`, opened);
  expect(answer.status).toBe(200);
  expect(saved(chess, opened)).toMatchObject({
    status: 409,
    json: { error: expect.stringContaining('changed on the disk') },
  });
  expect(saved(chess, null)).toMatchObject({ status: 409, json: { error: expect.stringContaining('already') } });
  expect(saved(chess, (answer.json as { ids: Record<string, string> }).ids[path] as string).status).toBe(200);
});

test('of a save with a picture that may not be published nothing is written', () => {
  const svg = { path: 'content/photos/new.jpg', encoding: 'base64', content: Buffer.from('<svg/>').toString('base64') };
  const dataFiles = [{ path: 'content/listings/new-club.md', slug: 'new-club', raw: chess }];
  const { status, json } = ask('persistEntry', { dataFiles, assets: [svg] });
  expect(status).toBe(422);
  expect((json as { error: string }).error).toMatch(/JPEG, PNG or WebP/);
  expect(existsSync(at('listings/new-club.md'))).toBe(false);
  expect(existsSync(at('photos/new.jpg'))).toBe(false);
});

test('nothing outside the content can be read, written or deleted', () => {
  for (const path of [
    'secret.md',
    '../secret.md',
    'content/../secret.md',
    'content/listings/../../secret.md',
    '/etc/passwd',
  ]) {
    expect(ask('getEntry', { path }).status, path).toBe(422);
    expect(save(path, chess).status, path).toBe(422);
    expect(ask('deleteFiles', { paths: [path] }).status, path).toBe(422);
    expect(ask('getMediaFile', { path }).status, path).toBe(422);
    expect(ask('persistMedia', { asset: { path, content: '', encoding: 'base64' } }).status, path).toBe(422);
  }
  for (const folder of ['.', '..', 'content/..', 'content/listings/..', 'content', '/'])
    expect(ask('entriesByFolder', { folder, extension: 'md', depth: 9 }).status, folder).toBe(422);
  expect(existsSync(join(outside, 'secret.md'))).toBe(true);
});

test.skipIf(process.platform === 'win32')('a link that leads out of the content is not followed', () => {
  symlinkSync(join(outside, 'secret.md'), at('listings/linked.md'));
  expect(ask('getEntry', { path: 'content/listings/linked.md' }).status).toBe(422);
  expect(save('content/listings/linked.md', `${chess}More.\n`).status).toBe(422);
  rmSync(at('photos'), { recursive: true, force: true });
  symlinkSync(outside, at('photos'));
  expect(ask('getMedia', { mediaFolder: 'content/photos' }).json).toEqual([]);
  expect(ask('persistMedia', { asset: { path: 'content/photos/a.jpg', content: '' } }).status).toBe(422);
  expect(readFileSync(join(outside, 'secret.md'), 'utf8')).toBe(chess);
});

test('a file keeps its name, and a file that is not there cannot be deleted', () => {
  const dataFiles = [{ path: 'content/listings/chess-club.md', newPath: 'content/listings/go.md', raw: chess }];
  expect(ask('persistEntry', { dataFiles, assets: [] }).status).toBe(422);
  expect(ask('deleteFiles', { paths: ['content/listings/no-such.md'] }).status).toBe(404);
  expect(ask('deleteFiles', { paths: ['content/listings/chess-club.md'] }).status).toBe(200);
  expect(existsSync(at('listings/chess-club.md'))).toBe(false);
});

test('a request that is none is answered with a sentence', () => {
  for (const request of [
    null,
    'x',
    {},
    { action: 'constructor' },
    { action: 'getEntry' },
    { action: 'getEntry', params: { path: 7 } },
  ]) {
    const { status, json } = answerEdit(content, request);
    expect(status).toBe(422);
    expect((json as { error: string }).error).toMatch(/\.$/);
  }
});
