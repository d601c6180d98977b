/** A file of the store that is damaged is one person's trouble: each kind of file, each kind of damage. */
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { peopleFile } from '../../../scripts/lib/gateway/people-file.ts';
import { partner, staff, type TestGateway, testGateway } from '../../../tests/lib/test-gateway.ts';
import { sendWaiting } from './api/outbox.ts';
import { folderStore } from './stores/folder.ts';

let folder: string;
let here: TestGateway;
let said: string[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fingerpost-damaged-'));
  here = testGateway({ store: folderStore(folder) });
  said = [];
  vi.spyOn(console, 'error').mockImplementation((line) => void said.push(String(line)));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const damages: [string, string][] = [
  ['an empty file', ''],
  ['half a file', '{"email":"chess@exam'],
  ['zeros, as after a loss of power', '\0'.repeat(64)],
  ['another kind of data', '[1, 2]'],
  ['nothing of what it should have', '{}'],
  ['values of the wrong kind', '{"email":5,"expires":"soon","files":[null],"by":7,"tries":{},"letter":[]}'],
];

const chess = 'content/listings/chess-club.md';
const listing = () => new TextDecoder().decode(here.git.files().get(chess));
const propose = (cookie: string) =>
  here.edit(cookie, 'persistEntry', {
    dataFiles: [
      { path: chess, slug: 'chess-club', raw: listing().replace('Come and play.', 'Come and win.'), opened: listing() },
    ],
    options: { commitMessage: 'x', collectionName: 'listings', useWorkflow: true, status: 'draft' },
  });
const filesBelow = (name: string) =>
  readdirSync(join(folder, name), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
function damage(name: string, text: string): string {
  const [path = ''] = filesBelow(name);
  writeFileSync(path, text);
  return path;
}

describe.each(damages)('%s', (_, text) => {
  test('in the place of a session signs that one person out', async () => {
    const theirs = await here.signIn(partner);
    damage('session', text);
    const mine = await here.signIn(staff);
    expect((await here.ask('api/me', { headers: { cookie: theirs } })).status).toBe(401);
    expect((await here.ask('api/me', { headers: { cookie: mine } })).status).toBe(200);
    expect(filesBelow('damaged/session').map((path) => readFileSync(path, 'utf8'))).toEqual([text]);
    expect(said.join('\n')).toMatch(/“session\/\w+” of the private store is damaged\. It was put aside/);
  });

  test('in the place of a link lets nobody in, and everybody else', async () => {
    await here.ask('api/sign-in', {
      method: 'POST',
      body: JSON.stringify({ email: partner.email }),
      headers: { 'content-type': 'application/json' },
    });
    const link = here.lastLink();
    damage('link', text);
    expect((await here.ask(`api/sign-in/${link}`, { method: 'POST' })).status).toBe(403);
    expect(await here.signIn(staff)).not.toBe('');
  });

  test('in the place of a proposal hides it alone, and it can be proposed again', async () => {
    const [theirs, office] = [await here.signIn(partner), await here.signIn(staff)];
    expect((await propose(theirs)).status).toBe(200);
    damage('proposals', text);
    const list = await here.edit(office, 'unpublishedEntries');
    expect([list.status, list.json]).toEqual([200, []]);
    expect(filesBelow('damaged/proposals')).toHaveLength(1);
    expect((await propose(theirs)).status).toBe(200);
    expect((await here.edit(office, 'unpublishedEntries')).json).toEqual(['listings/chess-club']);
  });

  test('in the place of a letter, a suggestion or a limit stops nothing', async () => {
    const cookie = await here.signIn(partner);
    for (const key of ['mail/a', 'suggestion/2026-11-23-a', 'limit/mails/a-1-1', 'posting/a', 'used/a']) {
      mkdirSync(dirname(join(folder, key)), { recursive: true });
      writeFileSync(join(folder, key), text);
    }
    await sendWaiting(here.services);
    expect(here.letters).toHaveLength(1);
    expect(await here.signIn(staff)).not.toBe('');
    expect((await here.ask('api/me', { headers: { cookie } })).status).toBe(200);
  });
});

test('what else lies in the store (a computer’s own file, a folder, a link) stops nothing', async () => {
  const cookie = await here.signIn(partner);
  await propose(cookie);
  for (const name of ['proposals', 'session', 'proposals/listings', 'proposals/listings/chess-club'])
    writeFileSync(join(folder, name, '.DS_Store'), 'x');
  writeFileSync(join(folder, 'proposals', 'stray'), 'x');
  writeFileSync(join(folder, 'proposals/listings/chess-club/copy'), 'x');
  mkdirSync(join(folder, 'proposals/listings/chess-club/999999999999999'));
  const list = await here.edit(cookie, 'unpublishedEntries');
  expect([list.status, list.json]).toEqual([200, ['listings/chess-club']]);
  expect(await here.signIn(staff)).not.toBe('');
});

test('a log that cannot be written stops nobody', async () => {
  mkdirSync(join(folder, 'log/2026-11'), { recursive: true });
  const cookie = await here.signIn(partner);
  expect((await propose(cookie)).status).toBe(200);
  expect(said.join('\n')).toContain('The private log could not be written');
});

describe('the file of people', () => {
  const sound = 'people:\n  - { email: a@example.org, role: staff }\n';
  const emails = (found: Awaited<ReturnType<typeof peopleFile>>) => found.people().map(({ email }) => email);

  test('that is damaged lets in those of before, after a restart too, and says so once', async () => {
    const [path, store] = [join(folder, 'people.yaml'), folderStore(join(folder, 'private'))];
    writeFileSync(path, sound);
    const first = await peopleFile(path, store);
    expect(emails(first)).toEqual(['a@example.org']);
    for (const text of ['', 'people:\n\t- x', '\0\0\0\0']) {
      writeFileSync(path, text);
      said = [];
      expect([emails(first), emails(first)]).toEqual([['a@example.org'], ['a@example.org']]);
      const again = await peopleFile(path, store);
      expect([emails(again), again.text]).toEqual([['a@example.org'], sound]);
      expect(said.filter((line) => line.includes('those of before may sign in')).length).toBe(2);
    }
    rmSync(path);
    expect(emails(first)).toEqual(['a@example.org']);
  });

  test('of whom one is mistyped keeps that one out alone', async () => {
    const path = join(folder, 'people.yaml');
    writeFileSync(path, `${sound}  - { email: b@example.org, role: boss }\n`);
    expect(emails(await peopleFile(path, folderStore(join(folder, 'private'))))).toEqual(['a@example.org']);
    expect(said.join('\n')).toContain('person 2, role: write staff or partner');
    chmodSync(path, 0o600);
  });
});
