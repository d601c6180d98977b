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
import type { ProposalComparison, ProposalSummary } from './comparing.ts';
import { addVersion, type Proposal, proposalOf } from './proposal-store.ts';

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
/** What is done to a proposal is done to the version that the person saw last. */
async function doTo(cookie: string, action: string, entry: object = named, more: object = {}): Promise<Answer> {
  const seen = (await here.edit(office, 'unpublishedEntry', entry)).json as { version?: number };
  return here.edit(cookie, action, { ...entry, version: seen.version ?? 1, ...more });
}
const publish = (cookie: string, entry: object = named, more: object = {}) =>
  doTo(cookie, 'publishUnpublishedEntry', entry, more);
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
    expect((await save(chessClub, chess, newSummary)).json).toMatchObject({ message: 'entry persisted' });
    expect(onSite(chess)).toContain('Play chess with other children.');
    expect((await here.edit(office, 'unpublishedEntries')).json).toEqual(['listings/chess-club']);
    await doTo(chessClub, 'updateUnpublishedEntryStatus', named, { newStatus: 'pending_review' });
    expect((await here.edit(office, 'unpublishedEntry', named)).json).toMatchObject({
      status: 'pending_review',
      pullRequestAuthor: 'Hall Trust',
      updatedAt: '2026-11-23T09:00:00.000Z',
      diffs: [{ path: chess, newFile: false, status: 'modified' }],
    });

    expect((await publish(office)).status).toBe(200);
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
    expect(said(await publish(chessClub))).toEqual([
      403,
      'The school publishes. Set your proposal to “In review”, and they will look at it.',
    ]);
    const ready = await doTo(chessClub, 'updateUnpublishedEntryStatus', named, { newStatus: 'pending_publish' });
    expect(ready.status).toBe(403);
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
    expect(said(answer)).toEqual([403, 'This belongs to another organisation. You can edit your own listings.']);
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
      expect((await doTo(chessClub, action)).status, action).toBe(404);
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

  test('a file that cannot be read is saved once it is mended, straight and by way of a proposal', async () => {
    for (const useWorkflow of [false, true]) {
      const broken = '---\nname: Chess: for all\n---\n';
      here.git.push(chess, broken);
      const dataFiles = (raw: string) => ({ dataFiles: [{ ...sent(chess, raw), opened: broken }] });
      const still = await save(office, chess, '', { useWorkflow }, dataFiles(`${broken}More.\n`));
      expect(still.status).toBe(422);
      const mended = listingText({ name: 'Chess for all' });
      expect((await save(office, chess, '', { useWorkflow }, dataFiles(mended))).status).toBe(200);
      if (useWorkflow) expect((await publish(office)).status).toBe(200);
      expect(onSite(chess)).toContain('name: Chess for all\n');
    }
  });

  test('what somebody replaced meanwhile is shown beside theirs, and written over only when they have seen it', async () => {
    const { data } = (await here.edit(office, 'getEntry', { path: chess })).json as { data: string };
    here.git.push(chess, listingText({ name: 'Chess for all', summary: 'Come and play.' }));
    const saved = (more: object) =>
      save(
        office,
        chess,
        listingText({ name: 'Chess and cake' }),
        { useWorkflow: false },
        {
          dataFiles: [{ ...sent(chess, listingText({ name: 'Chess and cake' })), opened: data, ...more }],
        },
      );
    const answer = await saved({});
    expect(answer.status).toBe(409);
    expect(said(answer)[1]).toMatch(/^Somebody else saved this since you opened it, and you both changed: Name\./);
    const { changed } = answer.json as { changed: { id: string; differences: object[] } };
    expect(changed.differences).toEqual([
      { field: 'name', label: 'Name', theirs: 'Chess for all', mine: 'Chess and cake' },
    ]);
    expect(onSite(chess)).toContain('Chess for all');
    expect((await saved({ over: 'an id of something else' })).status).toBe(409);
    expect((await saved({ over: changed.id })).status).toBe(200);
    expect(onSite(chess)).toContain('name: Chess and cake\n');
    expect(onSite(chess)).toContain('summary: Come and play.\n');
  });

  test('saves to different files at the same moment all succeed', async () => {
    const paths = Array.from({ length: 5 }, (_, index) => `content/listings/club-${index}.md`);
    const answers = await Promise.all(
      paths.map((path) => save(office, path, listingText(), { newEntry: true, useWorkflow: false })),
    );
    expect(answers.map(({ status }) => status)).toEqual(paths.map(() => 200));
    expect(paths.every((path) => onSite(path).includes('Chess Club'))).toBe(true);
  });

  test('never takes an address that is on paper; staff bring back what was there by its name', async () => {
    const addresses = { 'north-primary/old-club/': 'Old Club', 'north-primary/lists/free/': 'Free' };
    here.git.push('content/published.json', JSON.stringify({ listings: 1, addresses }));
    const path = 'content/listings/old-club.md';
    const add = (cookie: string, name: string, more: object = {}) =>
      save(cookie, path, listingText({ name, status: undefined, consent: undefined, review: undefined }), {
        newEntry: true,
        ...more,
      });
    const refusal = [409, 'The address “old-club” is on printed leaflets, for “Old Club”. Give this one another name.'];
    expect(said(await add(office, 'Another Club'))).toEqual(refusal);
    expect(said(await add(chessClub, 'Old Club'))).toEqual(refusal);
    expect((await add(office, 'Old Club')).status).toBe(200);
  });

  test('an organisation that runs listings is not deleted before it is said what becomes of them', async () => {
    const remove = (...paths: string[]) => here.edit(office, 'deleteFiles', { paths, options: { commitMessage: 'x' } });
    const organisation = 'content/organisations/mill-trust.yaml';
    expect(said(await remove(organisation))).toEqual([
      409,
      'This organisation runs a listing: “Mill Choir”. Open each first and give it another organisation, or delete it.',
    ]);
    expect((await remove(organisation, choir)).status).toBe(200);
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

describe('versions of a proposal', () => {
  const seenBy = async (cookie: string) =>
    (await here.edit(cookie, 'unpublishedEntry', named)).json as { version: number; status: string };
  const otherSummary = listingText({ summary: 'Chess on Mondays.' });

  test('what was seen is published, or nothing', async () => {
    await save(chessClub, chess, newSummary);
    const { version } = await seenBy(office);
    await save(chessClub, chess, otherSummary);
    const told =
      'Somebody changed this proposal since you looked at it, so nothing was done. Open it again to see what it says now.';
    for (const action of ['publishUnpublishedEntry', 'deleteUnpublishedEntry', 'updateUnpublishedEntryStatus'])
      expect(
        said(await here.edit(office, action, { ...named, version, newStatus: 'pending_publish' })),
        action,
      ).toEqual([409, told]);
    expect(onSite(chess)).not.toContain('cake');
    expect((await here.edit(office, 'publishUnpublishedEntry', named)).status).toBe(422);
    expect((await publish(office)).status).toBe(200);
    expect(onSite(chess)).toContain('Chess on Mondays.');
  });

  test('a later save takes one that is ready back to “in review”', async () => {
    await save(chessClub, chess, newSummary);
    await doTo(office, 'updateUnpublishedEntryStatus', named, { newStatus: 'pending_publish' });
    await save(chessClub, chess, otherSummary);
    expect((await seenBy(office)).status).toBe('pending_review');
  });

  test('what is saved while it is being published is kept, and goes on from what is published', async () => {
    await save(chessClub, chess, newSummary);
    const { git } = here.services;
    const commit = git.commit.bind(git);
    git.commit = async (all) => {
      git.commit = commit;
      const opened = newSummary;
      const dataFiles = [{ ...sent(chess, otherSummary), opened }];
      expect((await save(chessClub, chess, otherSummary, {}, { dataFiles })).status).toBe(200);
      return commit(all);
    };
    expect((await publish(office)).status).toBe(200);
    expect(onSite(chess)).toContain('cake');
    expect((await here.edit(office, 'unpublishedEntries')).json).toEqual(['listings/chess-club']);
    expect((await publish(office)).status).toBe(200);
    expect(onSite(chess)).toContain('Chess on Mondays.');
  });

  test('a stale tab overwrites nothing: other fields are put together, the same field is shown beside theirs', async () => {
    const opened = onSite(chess);
    const from = (fields: object) => {
      const raw = listingText(fields as Record<string, unknown>);
      return { dataFiles: [{ ...sent(chess, raw), opened }] };
    };
    await save(chessClub, chess, '', {}, from({ summary: 'Play chess and eat cake.' }));
    expect((await save(office, chess, '', {}, from({ name: 'Chess for all' }))).status).toBe(200);
    const stale = await save(chessClub, chess, '', {}, from({ name: 'Chess and cake' }));
    expect(stale).toMatchObject({ status: 409, json: { changed: { differences: [{ theirs: 'Chess for all' }] } } });
    await publish(office);
    expect(onSite(chess)).toContain('name: Chess for all\n');
    expect(onSite(chess)).toContain('summary: Play chess and eat cake.\n');
  });

  test('of many saves at once each is answered, and the last version has them all', async () => {
    const opened = onSite(chess);
    const changes = [{ name: 'Chess for all' }, { summary: 'Come and play chess.' }, { languages: ['cy'] }];
    const answers = await Promise.all(
      changes.map((fields) =>
        save(chessClub, chess, '', {}, { dataFiles: [{ ...sent(chess, listingText(fields)), opened }] }),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    await publish(office);
    for (const word of ['Chess for all', 'Come and play chess.', '- cy']) expect(onSite(chess)).toContain(word);
  });

  test('some fields are published, and the rest stays a proposal', async () => {
    await save(chessClub, chess, listingText({ name: 'Chess for all', summary: 'Play chess and eat cake.' }));
    const compared = (await here.edit(office, 'proposalChanges', named)).json as ProposalComparison;
    expect(compared.fields).toEqual([
      { id: `${chess} name`, label: 'Name', before: 'Chess Club', after: 'Chess for all' },
      {
        id: `${chess} summary`,
        label: 'In one line, for pupils',
        before: 'Play chess with other children.',
        after: 'Play chess and eat cake.',
      },
    ]);
    expect((await publish(office, named, { fields: [`${chess} summary`] })).status).toBe(200);
    expect(onSite(chess)).toContain('name: Chess Club\n');
    expect(onSite(chess)).toContain('cake');
    const left = (await here.edit(office, 'proposalChanges', named)).json as ProposalComparison;
    expect(left.fields.map(({ label }) => label)).toEqual(['Name']);
    expect(left.status).toBe('pending_review');
    expect((await publish(office)).status).toBe(200);
    expect(onSite(chess)).toContain('name: Chess for all\n');
  });

  test('a proposal of before there were versions is still there', async () => {
    await save(chessClub, chess, newSummary);
    const { version: _, ...former } = (await proposalOf(here.store, named)) as Proposal;
    for (const key of await here.store.keys('proposals/')) await here.store.delete(key);
    await here.store.set('proposal/listings/chess-club', JSON.stringify(former));
    expect((await here.edit(office, 'unpublishedEntries')).json).toEqual(['listings/chess-club']);
    expect((await publish(office)).status).toBe(200);
    expect(onSite(chess)).toContain('cake');
    expect(await here.store.keys('proposal/')).toEqual([]);
  });
});

describe('old against new', () => {
  test('all proposals come in one answer, with what the whole check says of each', async () => {
    await save(chessClub, chess, listingText({ interests: ['no-such-interest'] }));
    await save(office, choir, listingText({ name: 'Choir', organisation: 'mill-trust' }));
    const all = (await here.edit(office, 'proposals')).json as ProposalSummary[];
    expect(all.map(({ name, by, organisation, status }) => [name, by, organisation, status])).toEqual([
      ['Chess Club', 'Hall Trust', 'hall-trust', 'draft'],
      ['Choir', 'School staff', 'mill-trust', 'draft'],
    ]);
    const { problems } = (await here.edit(office, 'proposalChanges', named)).json as ProposalComparison;
    expect(problems).toContainEqual(
      expect.objectContaining({ severity: 'error', message: expect.stringContaining('no-such-interest') }),
    );
    expect((await here.edit(chessClub, 'proposals')).json).toHaveLength(1);
  });

  test('a text that is still being written is checked as “npm run check” would', async () => {
    const check = async (cookie: string, raw: string) =>
      ((await here.edit(cookie, 'checkEntry', { path: chess, raw })).json as { problems: { message: string }[] })
        .problems;
    expect(await check(office, listingText({ organisation: 'no-such-trust' }))).toContainEqual(
      expect.objectContaining({ field: 'Organisation', severity: 'error' }),
    );
    expect((await check(chessClub, listingText({ name: '' }))).map(({ message }) => message).join()).toMatch(/./);
  });

  test('one damaged proposal is put aside, and the others are still there', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    await save(chessClub, chess, newSummary);
    await save(office, choir, listingText({ name: 'Choir', organisation: 'mill-trust' }));
    const [key = ''] = await here.store.keys('proposals/listings/chess-club/');
    await here.store.set(key, '{"collection":"listi');
    expect((await here.edit(office, 'unpublishedEntries')).json).toEqual(['listings/mill-choir']);
    expect(await here.store.keys('damaged/')).toEqual([`damaged/${key}`]);
    expect(log.mock.calls.join()).toContain('is damaged');
    log.mockRestore();
  });
});

describe('whose proposal it is follows from each file', () => {
  test('a partner of one of two organisations sees nothing of the other’s listing', async () => {
    const both: Person = { email: 'both@example.org', role: 'partner', organisations: ['hall-trust', 'mill-trust'] };
    here.services.settings.people = [staff, partner, both];
    const cookie = await here.signIn(both);
    await save(cookie, choir, listingText({ name: 'Choir', organisation: 'mill-trust' }));
    const entry = { collection: 'listings', slug: 'mill-choir' };
    expect((await here.edit(chessClub, 'unpublishedEntries')).json).toEqual([]);
    for (const action of ['unpublishedEntry', 'proposalChanges', 'deleteUnpublishedEntry'])
      expect((await doTo(chessClub, action, entry)).status, action).toBe(404);
    expect((await here.edit(cookie, 'unpublishedEntries')).json).toEqual(['listings/mill-choir']);
  });
});

describe('what a stranger tried', () => {
  test('a partner reads no other’s file by saying that they opened something else', async () => {
    here.git.push('content/organisations/mill-trust.yaml', 'name: Mill Trust\nprivateEmail: secret@example.org\n');
    const tries = [
      [chessClub, 'content/organisations/mill-trust.yaml', 'name: X\n', 'organisations'],
      [chessClub, choir, listingText({ organisation: 'hall-trust' }), 'listings'],
      [chessClub, 'content/settings/site.yaml', 'name: X\nplace: Y\n', 'site'],
    ] as const;
    for (const [cookie, path, raw, collectionName] of tries) {
      const dataFiles = [{ ...sent(path, raw), opened: '' }];
      const answer = await save(cookie, path, raw, { collectionName }, { dataFiles });
      expect(answer.status, path).toBe(403);
      expect(answer.text).not.toMatch(/secret|Mill/);
    }
  });

  test('staff who settle a clash take nothing else back that the site has by then', async () => {
    await save(chessClub, chess, newSummary);
    here.git.push(chess, listingText({ summary: 'Come and play chess.', whoFor: 'For everybody.' }));
    expect((await publish(office)).status).toBe(409);
    await save(office, chess, newSummary);
    expect((await publish(office)).status).toBe(200);
    expect(onSite(chess)).toContain('cake');
    expect(onSite(chess)).toContain('For everybody.');
  });

  test('what is saved during publishing takes back nothing that staff changed straight meanwhile', async () => {
    const opened = onSite(chess);
    await save(chessClub, chess, newSummary);
    here.git.push(chess, listingText({ whoFor: 'For everybody.' }));
    const { git } = here.services;
    const commit = git.commit.bind(git);
    git.commit = async (all) => {
      git.commit = commit;
      const raw = listingText({ summary: 'Play chess and eat cake.', languages: ['cy'] });
      const dataFiles = [{ ...sent(chess, raw), opened: listingText({ summary: 'Play chess and eat cake.' }) }];
      await save(chessClub, chess, raw, {}, { dataFiles });
      return commit(all);
    };
    await publish(office);
    expect(opened).not.toContain('everybody');
    expect((await publish(office)).status).toBe(200);
    for (const words of ['For everybody.', 'cake', '- cy']) expect(onSite(chess)).toContain(words);
  });

  test('places are not mixed: another place and a time of the old one are a clash', async () => {
    const place = (name: string, more: object = {}) => ({ places: [{ name, postcode: 'ZZ1 1AA', ...more }] });
    const sessions = (starts: string) => ({ sessions: [{ days: ['monday'], starts, ends: '18:00' }] });
    here.git.push(chess, listingText(place('The Hall', sessions('16:00'))));
    const opened = onSite(chess);
    const raw = listingText(place('The Barn', sessions('16:00')));
    here.git.push(chess, listingText(place('The Hall', sessions('17:30'))));
    const answer = await save(chessClub, chess, raw, {}, { dataFiles: [{ ...sent(chess, raw), opened }] });
    expect(answer).toMatchObject({ status: 409, json: { changed: { differences: [{ label: 'Places' }] } } });
  });

  test('a partner goes on with their proposal after staff have changed in it what is theirs', async () => {
    const theirs = { summary: 'Play chess and eat cake.' };
    await save(chessClub, chess, listingText(theirs));
    const closed = { ...theirs, status: 'closed' };
    await save(
      office,
      chess,
      listingText(closed),
      {},
      { dataFiles: [{ ...sent(chess, listingText(closed)), opened: listingText(theirs) }] },
    );
    const next = { ...closed, summary: 'Play chess and eat buns.' };
    const dataFiles = [{ ...sent(chess, listingText(next)), opened: listingText(closed) }];
    expect((await save(chessClub, chess, '', {}, { dataFiles })).status).toBe(200);
    here.git.push(chess, listingText({ review: { checkedOn: '2026-11-22' } }));
    expect(
      (
        await save(
          chessClub,
          chess,
          '',
          {},
          { dataFiles: [{ ...sent(chess, listingText(next)), opened: listingText(next) }] },
        )
      ).status,
    ).toBe(200);
  });

  test('what the check of the whole calls an error is not published, and what others need is not deleted', async () => {
    await save(office, chess, listingText({ organisation: 'no-such-trust' }));
    const told = said(await publish(office));
    expect(told[0]).toBe(422);
    expect(told[1]).toContain('no-such-trust');
    const straight = save(office, chess, listingText({ organisation: 'no-such-trust' }), { useWorkflow: false });
    expect((await straight).status).toBe(422);
    here.git.push('content/lists/free.yaml', 'name: Free\nlistings: [mill-choir]\n');
    const remove = await here.edit(office, 'deleteFiles', { paths: [choir], options: { commitMessage: 'x' } });
    expect(remove.status).toBe(409);
    expect(said(remove)[1]).toContain('lists/free.yaml');
  });

  test('many straight saves at once all succeed on a slow host too', async () => {
    const paths = Array.from({ length: 14 }, (_, index) => `content/listings/club-${index}.md`);
    const answers = await Promise.all(
      paths.map((path) => save(office, path, listingText(), { newEntry: true, useWorkflow: false })),
    );
    expect(answers.map(({ status }) => status)).toEqual(paths.map(() => 200));
  });

  test('nothing chosen, and a commit that is none, publish nothing', async () => {
    await save(chessClub, chess, newSummary);
    expect((await publish(office, named, { fields: [] })).status).toBe(422);
    expect((await publish(office, named, { fields: ['x y'] })).status).toBe(422);
    expect((await publish(office, named, { fields: [`${chess} summary`], at: 'HEAD' })).status).toBe(422);
    expect(onSite(chess)).not.toContain('cake');
  });
});

describe('pictures of proposals', () => {
  const blue = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';
  const red = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
  const path = 'content/photos/board.png';
  const asset = (content: string, at = path) => ({ path: at, content, encoding: 'base64' });
  const photo = { file: 'board.png', alt: 'A board with the pieces set up' };

  test('two with one name never take each other’s place', async () => {
    await save(chessClub, chess, listingText({ photo }), {}, { assets: [asset(red)] });
    const other = listingText({ name: 'Mill Choir', organisation: 'mill-trust', photo });
    const refused = await save(office, choir, other, {}, { assets: [asset(blue)] });
    expect(said(refused)).toEqual([
      409,
      'There is another picture called “board.png” already. Give the file another name and add it again.',
    ]);
    expect((await save(office, choir, other, {}, { assets: [asset(red)] })).status).toBe(200);
  });

  test('only those that the text shows ride along', async () => {
    const assets = [asset(red), asset(blue, 'content/photos/other.png')];
    await save(chessClub, chess, listingText({ photo }), {}, { assets });
    await publish(office);
    expect([...here.git.files().keys()].filter((each) => each.includes('photos'))).toEqual([path]);
  });

  test('one that is not ticked is not published', async () => {
    await save(
      chessClub,
      chess,
      listingText({ photo, summary: 'Play chess and eat cake.' }),
      {},
      { assets: [asset(red)] },
    );
    await publish(office, named, { fields: [`${chess} summary`] });
    expect(onSite(chess)).toContain('cake');
    expect(here.git.files().has(path)).toBe(false);
    expect((await publish(office)).status).toBe(200);
    expect(here.git.files().has(path)).toBe(true);
  });

  test('one that came onto the site meanwhile is not replaced by publishing', async () => {
    await save(chessClub, chess, listingText({ photo }), {}, { assets: [asset(red)] });
    here.git.push(path, 'another picture');
    expect((await publish(office)).status).toBe(409);
    expect(onSite(path)).toBe('another picture');
  });
});

describe('two people at once', () => {
  test('a change to another field is put together with the proposal', async () => {
    await save(chessClub, chess, newSummary);
    here.git.push(chess, listingText({ name: 'Chess for all' }));
    expect((await publish(office)).status).toBe(200);
    expect(onSite(chess)).toContain('name: Chess for all\n');
    expect(onSite(chess)).toContain('summary: Play chess and eat cake.\n');
  });

  test('a change to the same field is told; the proposal stays, and staff who save it again settle it', async () => {
    await save(chessClub, chess, newSummary);
    here.git.push(chess, listingText({ summary: 'Come and play chess.' }));
    expect(said(await publish(office))).toEqual([
      409,
      'Since this was proposed, somebody published something else for: In one line, for pupils. Compare it with the site. Then save this proposal once more to keep its words, or delete it to keep the site’s.',
    ]);
    expect(onSite(chess)).toContain('Come and play chess.');
    expect((await here.edit(chessClub, 'unpublishedEntries')).json).toEqual(['listings/chess-club']);
    await save(chessClub, chess, newSummary);
    expect((await publish(office)).status).toBe(409);
    await save(office, chess, newSummary);
    expect((await publish(office)).status).toBe(200);
    expect(onSite(chess)).toContain('Play chess and eat cake.');
  });

  test('a listing that was taken down meanwhile does not come back by itself', async () => {
    await save(chessClub, chess, newSummary);
    await here.edit(office, 'deleteFiles', { paths: [chess], options: { commitMessage: 'x' } });
    expect(said(await publish(office))[0]).toBe(409);
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
    expect((await publish(office)).status).toBe(200);
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
    expect(said(await publish(office, lines))).toEqual([
      403,
      'You saved this change to the helplines yourself. Ask a colleague who may publish to look at every number and publish it.',
    ]);
    expect(onSite(helplines)).not.toContain('Anybody');
    expect((await publish(head, lines)).status).toBe(200);
    expect(onSite(helplines)).toContain('Anybody under 19');
  });

  test('whoever changes the proposal last is not the one who publishes it', async () => {
    await saveLines(office);
    await saveLines(head, changed.replace('Anybody', 'Everybody'));
    expect((await publish(head, lines)).status).toBe(403);
    expect((await publish(office, lines)).status).toBe(200);
    expect(onSite(helplines)).toContain('Everybody under 19');
  });

  test('do not go straight to the site, nor hidden in a proposal of another name', async () => {
    expect(said(await saveLines(office, changed, { useWorkflow: false }))[0]).toBe(403);
    const dataFiles = [sent(chess, newSummary), sent(helplines, changed)];
    const refusal = [403, 'Save a change to the helplines by itself, so that a second person looks at nothing else.'];
    expect(said(await save(office, chess, newSummary, {}, { dataFiles }))).toEqual(refusal);
    await save(office, chess, newSummary);
    const among = { ...named, dataFiles: [{ ...sent(helplines, changed), slug: 'chess-club' }] };
    expect(said(await save(office, helplines, changed, { collectionName: 'listings' }, among))).toEqual(refusal);
  });

  test('a partner neither proposes nor publishes a change to them', async () => {
    expect((await saveLines(chessClub)).status).toBe(403);
    await saveLines(office);
    expect((await publish(chessClub, lines)).status).toBe(403);
  });

  test('a proposal of which nobody knows who saved it is saved again first', async () => {
    await saveLines(office);
    const { savedBy: _, ...before } = (await proposalOf(here.store, lines)) as Proposal;
    await addVersion(here.store, { ...before, version: before.version + 1 });
    for (const cookie of [office, head]) expect((await publish(cookie, lines)).status).toBe(403);
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
