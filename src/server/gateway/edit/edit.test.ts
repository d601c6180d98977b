import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { listingText, smallFolder } from '../../../../tests/lib/small-folder.ts';
import {
  type Answer,
  gitToken,
  partner,
  staff,
  type TestGateway,
  testGateway,
} from '../../../../tests/lib/test-gateway.ts';

import type { Person } from '../people.ts';
import { keep, kept } from '../store.ts';

const chess = 'content/listings/chess-club.md';
const choir = 'content/listings/mill-choir.md';
let here: TestGateway;
let office: string;
let chessClub: string;

beforeEach(async () => {
  here = testGateway();
  [office, chessClub] = [await here.signIn(staff), await here.signIn(partner)];
});
afterEach(() => {
  expect(here.seen.join('\n')).not.toContain(gitToken);
});

/** A listing as the editor sends it. */
const sent = (path: string, raw: string) => ({ slug: path.replace(/.*\/|\..*/g, ''), path, raw });
function save(cookie: string, path: string, raw: string, options: object = {}, more: object = {}): Promise<Answer> {
  const collectionName = path.split('/')[1];
  const all = { commitMessage: 'x', collectionName, useWorkflow: true, status: 'draft', ...options };
  return here.edit(cookie, 'persistEntry', { dataFiles: [sent(path, raw)], assets: [], options: all, ...more });
}
const named = { collection: 'listings', slug: 'chess-club' };
const onSite = (path: string) => new TextDecoder().decode(here.git.files().get(path) ?? new Uint8Array());
const said = ({ status, json }: Answer) => [status, (json as { error?: string } | null)?.error];
const paths = ({ json }: Answer) => (json as { file: { path: string } }[]).map(({ file }) => file.path);
const newSummary = listingText({ summary: 'Play chess and eat cake.' });

describe('what a partner sees', () => {
  const inFolder = (cookie: string, folder: string, extension: string) =>
    here.edit(cookie, 'entriesByFolder', { folder, extension, depth: 1 });

  test('their own listings and organisation, where staff see all', async () => {
    expect(paths(await inFolder(chessClub, 'content/listings', 'md'))).toEqual([chess]);
    expect(paths(await inFolder(chessClub, 'content/organisations', 'yaml'))).toEqual([
      'content/organisations/hall-trust.yaml',
    ]);
    expect(paths(await inFolder(chessClub, 'content/schools', 'yaml'))).toEqual([]);
    expect(paths(await inFolder(office, 'content/listings', 'md'))).toEqual([chess, choir]);
  });

  test('another’s listing is refused', async () => {
    expect(said(await here.edit(chessClub, 'getEntry', { path: choir }))).toEqual([
      403,
      'This belongs to another organisation. You can edit your own listings.',
    ]);
    const files = { files: [{ path: 'content/settings/site.yaml' }] };
    expect((await here.edit(chessClub, 'entriesByFiles', files)).status).toBe(403);
  });

  test('whose listing it is follows from its file, not from where its name appears', async () => {
    here.git.push(choir, listingText({ organisation: 'mill-trust', summary: 'Not of hall-trust.' }));
    expect(paths(await inFolder(chessClub, 'content/listings', 'md'))).toEqual([chess]);
  });

  test.each(['secrets.env', 'content/../secrets.env', '../x', 'content/published.json'])(
    'nobody reads %s',
    async (path) => expect((await here.edit(office, 'getEntry', { path })).status).toBe(403),
  );

  test('a file that is not there is an answer, so that a name can be tried', async () => {
    const answer = await here.edit(chessClub, 'getEntry', { path: 'content/listings/new-club.md' });
    expect(answer.json).toEqual({ data: null, file: { path: 'content/listings/new-club.md', id: null } });
  });
});

describe('what a partner saves', () => {
  test('is a proposal, which staff publish under the organisation’s name', async () => {
    expect((await save(chessClub, chess, newSummary)).json).toEqual({ message: 'entry persisted' });
    expect(onSite(chess)).toContain('Play chess with other children.');
    expect((await here.edit(office, 'unpublishedEntries')).json).toEqual(['listings/chess-club']);
    await here.edit(chessClub, 'updateUnpublishedEntryStatus', { ...named, newStatus: 'pending_review' });
    expect((await here.edit(office, 'unpublishedEntry', named)).json).toMatchObject({
      status: 'pending_review',
      pullRequestAuthor: 'Hall Trust',
      updatedAt: '2026-11-23T09:00:00.000Z',
      diffs: [{ path: chess, newFile: false, status: 'modified' }],
    });

    expect((await here.edit(office, 'publishUnpublishedEntry', named)).status).toBe(200);
    expect(onSite(chess)).toContain('Play chess and eat cake.');
    expect((await here.edit(office, 'unpublishedEntries')).json).toEqual([]);
    expect((await here.edit(office, 'unpublishedEntry', named)).status).toBe(404);
    const commit = here.git.commits.get(here.git.head);
    expect([commit?.author, commit?.message]).toEqual(['Hall Trust', 'Publish listings/chess-club']);
  });

  test('is kept as tidy writes it', async () => {
    await save(chessClub, chess, listingText({ contact: { phone: '01632 960123' } }));
    const file = { ...named, path: chess, id: chess };
    const { data } = (await here.edit(chessClub, 'unpublishedEntryDataFile', file)).json as { data: string };
    expect(data).toContain('contact:\n  phone: "01632 960123"\n');
    expect(data).toMatch(/^---\nname: Chess Club\norganisation: hall-trust\n/);
  });

  test('cannot go straight to the site', async () => {
    expect(said(await save(chessClub, chess, newSummary, { useWorkflow: false }))).toEqual([
      403,
      'What you change goes to the school first. Load this page again, and save as a proposal.',
    ]);
    await save(chessClub, chess, newSummary);
    expect(said(await here.edit(chessClub, 'publishUnpublishedEntry', named))).toEqual([
      403,
      'The school publishes. Set your proposal to “In review”, and they will look at it.',
    ]);
    const ready = { ...named, newStatus: 'pending_publish' };
    expect((await here.edit(chessClub, 'updateUnpublishedEntryStatus', ready)).status).toBe(403);
    const asReady = save(chessClub, chess, newSummary, { status: 'pending_publish' });
    expect((await asReady).status).toBe(200);
    expect((await here.edit(office, 'unpublishedEntry', named)).json).toMatchObject({ status: 'draft' });
  });

  test.each<[string, Record<string, unknown>, string]>([
    ['status', { status: 'closed' }, 'Status'],
    ['review', { review: { checkedOn: '2026-11-20' } }, 'Checked'],
    ['consent', { consent: { givenOn: '2026-11-20' } }, 'Agreed to be listed'],
    ['addresses', { previousSlugs: ['mill-choir-club'] }, 'Old addresses'],
    ['dates', { publishTo: '2027-01-01' }, 'Show until'],
  ])('cannot change the school’s %s', async (_, fields, label) => {
    expect(said(await save(chessClub, chess, listingText(fields)))).toEqual([
      403,
      `“${label}” is for the school to say. Load the page again to see what it says now.`,
    ]);
  });

  test('cannot give a listing away, take another’s, or say it is theirs', async () => {
    const [own, others] = [
      'You can write for your own organisation alone.',
      'This belongs to another organisation. You can edit your own listings.',
    ];
    expect(said(await save(chessClub, chess, listingText({ organisation: 'mill-trust' })))).toEqual([403, own]);
    expect(said(await save(chessClub, choir, listingText({ organisation: 'mill-trust' })))).toEqual([403, others]);
    expect(said(await save(chessClub, choir, listingText({ organisation: 'hall-trust' })))).toEqual([403, others]);
  });

  test('cannot be hidden below another name', async () => {
    const answer = await save(chessClub, 'content/settings/site.yaml', 'name: Mine\nplace: Mine\n');
    expect(said(answer)).toEqual([403, 'You can edit your own listings and your own organisation.']);
    const dataFiles = [sent(chess, newSummary), sent(choir, listingText({ organisation: 'mill-trust' }))];
    expect((await save(chessClub, chess, newSummary, {}, { dataFiles })).status).toBe(403);
    expect((await save(chessClub, chess, newSummary, { collectionName: 'schools' })).status).toBe(403);
  });

  test('a new listing is a draft of their own organisation', async () => {
    const path = 'content/listings/new-club.md';
    const blank = { status: undefined, consent: undefined, review: undefined };
    expect((await save(chessClub, path, listingText(blank), { newEntry: true })).status).toBe(200);
    expect((await save(chessClub, path, listingText(), { newEntry: true })).status).toBe(403);
    const others = listingText({ ...blank, organisation: 'mill-trust' });
    expect((await save(chessClub, path, others, { newEntry: true })).status).toBe(403);
    const mine = await here.edit(chessClub, 'unpublishedEntries');
    expect(mine.json).toEqual(['listings/new-club']);
  });

  test('their organisation’s file is theirs, but for how many run it; a new one is the school’s to add', async () => {
    const path = 'content/organisations/hall-trust.yaml';
    expect((await save(chessClub, path, 'name: The Hall Trust\n')).status).toBe(200);
    expect((await save(chessClub, path, 'name: The Hall Trust\nsize: lone\n')).status).toBe(403);
    here.services.settings.people = [staff, { ...partner, organisations: ['hall-trust', 'new-trust'] }];
    expect(said(await save(chessClub, 'content/organisations/new-trust.yaml', 'name: New\n'))).toEqual([
      403,
      'The school adds organisations. Write to them.',
    ]);
  });

  test('cannot delete, nor see or touch what staff are preparing', async () => {
    expect(
      (await here.edit(chessClub, 'deleteFiles', { paths: [chess], options: { commitMessage: 'x' } })).status,
    ).toBe(403);
    await save(office, chess, newSummary);
    expect((await here.edit(chessClub, 'unpublishedEntries')).json).toEqual([]);
    for (const action of ['unpublishedEntry', 'deleteUnpublishedEntry'])
      expect((await here.edit(chessClub, action, named)).status, action).toBe(404);
    expect(said(await save(chessClub, chess, newSummary))).toEqual([
      409,
      'The school is working on this one just now. Try again once they have published it.',
    ]);
  });
});

describe('what staff save', () => {
  test('goes straight to the site where they ask for that', async () => {
    expect(
      (await save(office, choir, listingText({ name: 'Choir', organisation: 'mill-trust' }), { useWorkflow: false }))
        .status,
    ).toBe(200);
    expect(onSite(choir)).toContain('name: Choir\n');
    expect(here.git.commits.get(here.git.head)).toMatchObject({
      author: 'School staff',
      message: 'Change listings/mill-choir',
    });
  });

  test('is refused in the reader’s own words when it would break the site', async () => {
    const answer = await save(
      office,
      chess,
      listingText({ places: [{ postcode: 'ls1 4ap' }], cost: { kind: 'cheap' } }),
    );
    expect(answer.status).toBe(422);
    const { error } = answer.json as { error: string };
    expect(error).toMatch(/^This was not saved, because something in it must be put right first\.\n/);
    expect(error).toMatch(/Places 1, Postcode: write it in capitals/);
    expect(error).toMatch(/Cost, Cost: write one of: free/);
    expect((await here.edit(office, 'unpublishedEntries')).json).toEqual([]);
  });

  test.each(['---js\nmodule.exports = process.exit()\n---\n', '---\nname: [\n---\n', 'no front matter', '\0'])(
    'cannot be a file that nobody can read: %j',
    async (raw) => expect((await save(office, chess, raw)).status).toBe(422),
  );

  test('a new file never takes the place of another', async () => {
    expect(said(await save(office, chess, newSummary, { newEntry: true }))).toEqual([
      409,
      'There is a “chess-club” already. Give this one another name.',
    ]);
  });

  test('a file keeps its name', async () => {
    const dataFiles = [{ ...sent(chess, newSummary), newPath: 'content/listings/other.md' }];
    expect((await save(office, chess, newSummary, {}, { dataFiles })).status).toBe(422);
  });

  test('a version that somebody replaced meanwhile is not overwritten', async () => {
    const { file } = (await here.edit(office, 'getEntry', { path: chess })).json as { file: { id: string } };
    here.git.push(chess, listingText({ name: 'Chess for all' }));
    const dataFiles = [{ ...sent(chess, newSummary), was: file.id }];
    const answer = await save(office, chess, newSummary, { useWorkflow: false }, { dataFiles });
    expect(said(answer)[0]).toBe(409);
    expect(said(answer)[1]).toMatch(/^Somebody else saved this since you opened it\./);
    expect(onSite(chess)).toContain('Chess for all');
  });

  test('can be deleted, but for what the site cannot do without', async () => {
    const remove = (path: string) =>
      here.edit(office, 'deleteFiles', { paths: [path], options: { commitMessage: 'x' } });
    expect((await remove(choir)).status).toBe(200);
    expect(here.git.files().has(choir)).toBe(false);
    expect(here.git.commits.get(here.git.head)?.message).toBe('Delete listings/mill-choir.md');
    expect((await remove('content/settings/site.yaml')).status).toBe(403);
    expect((await remove('secrets.env')).status).toBe(403);
  });
});

describe('two people at once', () => {
  test('a change to another field is put together with the proposal', async () => {
    await save(chessClub, chess, newSummary);
    here.git.push(chess, listingText({ name: 'Chess for all' }));
    expect((await here.edit(office, 'publishUnpublishedEntry', named)).status).toBe(200);
    expect(onSite(chess)).toContain('name: Chess for all\n');
    expect(onSite(chess)).toContain('summary: Play chess and eat cake.\n');
  });

  test('a change to the same field is told; the proposal stays, and staff who save it again settle it', async () => {
    await save(chessClub, chess, newSummary);
    here.git.push(chess, listingText({ summary: 'Come and play chess.' }));
    expect(said(await here.edit(office, 'publishUnpublishedEntry', named))).toEqual([
      409,
      'Since this was proposed, somebody published something else for: In one line, for pupils. Compare it with the site. Then save this proposal once more to keep its words, or delete it to keep the site’s.',
    ]);
    expect(onSite(chess)).toContain('Come and play chess.');
    expect((await here.edit(chessClub, 'unpublishedEntries')).json).toEqual(['listings/chess-club']);
    await save(chessClub, chess, newSummary);
    expect((await here.edit(office, 'publishUnpublishedEntry', named)).status).toBe(409);
    await save(office, chess, newSummary);
    expect((await here.edit(office, 'publishUnpublishedEntry', named)).status).toBe(200);
    expect(onSite(chess)).toContain('Play chess and eat cake.');
  });

  test('a listing that was taken down meanwhile does not come back by itself', async () => {
    await save(chessClub, chess, newSummary);
    await here.edit(office, 'deleteFiles', { paths: [chess], options: { commitMessage: 'x' } });
    expect(said(await here.edit(office, 'publishUnpublishedEntry', named))[0]).toBe(409);
  });

  test('somebody who publishes at the same moment loses nothing', async () => {
    await save(chessClub, chess, newSummary);
    const { git } = here.services;
    const commit = git.commit.bind(git);
    let turns = 0;
    git.commit = (all) => {
      if (turns++ === 0) here.git.push(choir, listingText({ name: 'Choir', organisation: 'mill-trust' }));
      return commit(all);
    };
    expect((await here.edit(office, 'publishUnpublishedEntry', named)).status).toBe(200);
    expect(onSite(chess)).toContain('cake');
    expect(onSite(choir)).toContain('"name": "Choir"');
  });
});

test('where the git host does not answer, the person is told that nothing is lost, and no more', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {});
  here.services.git.head = async () => {
    throw new Error(`connect ECONNREFUSED with ${gitToken}`);
  };
  expect(said(await here.edit(office, 'unpublishedEntries'))).toEqual([
    502,
    'The place where the directory is kept did not answer. Nothing of yours is lost: try again in a minute.',
  ]);
  log.mockRestore();
});

test('the log says who did what to which file, and nothing of what was written', async () => {
  await save(chessClub, chess, newSummary);
  await save(chessClub, choir, newSummary);
  const log = (await here.store.get('log/2026-11')) ?? '';
  const lines = log
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines.slice(-2)).toEqual([
    { at: '2026-11-23T09:00:00.000Z', who: 'chess@example.org', did: 'persistEntry', about: 'listings/chess-club' },
    {
      at: '2026-11-23T09:00:00.000Z',
      who: 'chess@example.org',
      did: 'persistEntry',
      about: 'listings/mill-choir',
      refused: 403,
    },
  ]);
  expect(log).not.toContain('cake');
});

describe('the helplines, where a wrong digit can cost a life (C-01)', () => {
  const helplines = 'content/settings/helplines.yaml';
  const lines = { collection: 'helplines', slug: 'helplines' };
  const colleague: Person = { email: 'head@school.example.org', role: 'staff', organisations: [] };
  const changed = (smallFolder['settings/helplines.yaml'] as string).replace('Anyone under 19', 'Anybody under 19');
  let head: string;
  const saveLines = (cookie: string, text = changed, options: object = {}) =>
    save(cookie, helplines, text, { collectionName: 'helplines', ...options });
  beforeEach(async () => {
    here.services.settings.people = [staff, colleague, partner];
    head = await here.signIn(colleague);
  });

  test('are published by a second person', async () => {
    expect((await saveLines(office)).status).toBe(200);
    expect(said(await here.edit(office, 'publishUnpublishedEntry', lines))).toEqual([
      403,
      'You saved this change to the helplines yourself. Ask a colleague who may publish to look at every number and publish it.',
    ]);
    expect(onSite(helplines)).not.toContain('Anybody');
    expect((await here.edit(head, 'publishUnpublishedEntry', lines)).status).toBe(200);
    expect(onSite(helplines)).toContain('Anybody under 19');
  });

  test('whoever changes the proposal last is not the one who publishes it', async () => {
    await saveLines(office);
    await saveLines(head, changed.replace('Anybody', 'Everybody'));
    expect((await here.edit(head, 'publishUnpublishedEntry', lines)).status).toBe(403);
    expect((await here.edit(office, 'publishUnpublishedEntry', lines)).status).toBe(200);
    expect(onSite(helplines)).toContain('Everybody under 19');
  });

  test('do not go straight to the site, nor hidden in a proposal of another name', async () => {
    expect(said(await saveLines(office, changed, { useWorkflow: false }))[0]).toBe(403);
    const dataFiles = [sent(chess, newSummary), sent(helplines, changed)];
    await save(office, chess, newSummary, {}, { dataFiles });
    expect((await here.edit(office, 'publishUnpublishedEntry', named)).status).toBe(403);
    expect((await here.edit(head, 'publishUnpublishedEntry', named)).status).toBe(200);
  });

  test('a partner neither proposes nor publishes a change to them', async () => {
    expect((await saveLines(chessClub)).status).toBe(403);
    await saveLines(office);
    expect((await here.edit(chessClub, 'publishUnpublishedEntry', lines)).status).toBe(403);
  });

  test('a proposal of which nobody knows who saved it is saved again first', async () => {
    await saveLines(office);
    const key = 'proposal/helplines/helplines';
    const { savedBy: _, ...before } = (await kept<{ savedBy: string }>(here.store, key)) as { savedBy: string };
    await keep(here.store, key, before);
    for (const cookie of [office, head])
      expect((await here.edit(cookie, 'publishUnpublishedEntry', lines)).status).toBe(403);
  });

  test.each([
    ['0800 1111', '0800 1112'],
    ['116 123', '116 132'],
    ['name: Childline', 'name: Kids Chat'],
  ])('a wrong number is not even a proposal: %s, %s', async (right, wrong) => {
    const answer = await saveLines(office, changed.replace(right, wrong));
    expect(answer.status).toBe(422);
    expect((await here.edit(office, 'unpublishedEntries')).json).toEqual([]);
  });
});

test('what the checks refuse in one file is not kept', async () => {
  const answer = await save(office, chess, listingText({}, 'Ring Childline on 0800 1112.'));
  expect(answer.status).toBe(422);
  expect(said(answer)[1]).toContain('Text: gives Childline the number “0800 1112”');
});
