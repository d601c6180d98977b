/**
 * Proposals: what somebody saved and staff have not published yet.
 *
 * They lie in the private store and not on branches of the repository, so that nothing unread is ever public, and
 * each is published as one commit. What a file was when it was proposed is found by the commit in `base`.
 */

import { bytesOfText } from '../bytes.ts';
import { Refused } from '../refused.ts';
import type { Params } from '../requests.ts';
import { type Desk, mine } from './desk.ts';
import { mediaAnswer } from './media.ts';
import {
  addVersion,
  allProposals,
  bytesIn,
  type Named,
  type Proposal,
  type ProposedFile,
  proposalOf,
  takeAway,
} from './proposal-store.ts';

/** `listings/chess-club`, for each that the person may see. */
export async function unpublishedEntries(desk: Desk): Promise<string[]> {
  return (await visibleProposals(desk)).map(({ collection, slug }) => `${collection}/${slug}`);
}

/** All of them with their texts, in one answer: Decap would ask twice for each. */
export async function unpublishedEntriesWhole(desk: Desk) {
  return (await visibleProposals(desk)).map((proposal) => ({
    entry: entryOf(proposal),
    texts: Object.fromEntries(proposal.files.flatMap((file) => ('text' in file ? [[file.path, file.text]] : []))),
  }));
}

export async function unpublishedEntry(desk: Desk, params: Params<'unpublishedEntry'>) {
  const [collection = '', slug = ''] = params.id ? params.id.split('/') : [params.collection, params.slug];
  return entryOf(await visibleProposal(desk, { collection, slug }));
}

function entryOf({ collection, slug, version, status, files, by, updatedAt }: Proposal) {
  const diffs = files.map((file) => ({
    id: file.path,
    path: file.path,
    oldPath: file.path,
    newPath: file.path,
    newFile: file.isNew,
    status: file.isNew ? 'added' : 'modified',
    binary: 'base64' in file,
  }));
  return { collection, slug, version, status, diffs, updatedAt, pullRequestAuthor: by.name };
}

export async function unpublishedEntryDataFile(desk: Desk, params: Params<'unpublishedEntryDataFile'>) {
  const file = await fileOf(desk, params);
  if (!('text' in file)) throw new Refused(404, 'This is a picture, not a text.');
  return { data: file.text };
}

export async function unpublishedEntryMediaFile(desk: Desk, params: Params<'unpublishedEntryMediaFile'>) {
  const file = await fileOf(desk, params);
  if (!('base64' in file)) throw new Refused(404, 'This is a text, not a picture.');
  return mediaAnswer(file.path, bytesIn(file));
}

export async function updateUnpublishedEntryStatus(desk: Desk, params: Params<'updateUnpublishedEntryStatus'>) {
  const { store, clock } = desk.services;
  const proposal = await seenProposal(desk, params);
  if (desk.me.role === 'partner' && (params.newStatus === 'pending_publish' || proposal.status === 'pending_publish'))
    throw new Refused(403, 'Whether it is ready to be published is for the school to say. “In review” tells them.');
  const changed: Proposal = {
    ...proposal,
    version: proposal.version + 1,
    status: params.newStatus,
    updatedAt: new Date(clock()).toISOString(),
  };
  if (!(await addVersion(store, changed))) throw new Refused(409, changedMeanwhile);
  return { message: `The proposal is now “${params.newStatus}”.`, version: changed.version };
}

export async function deleteUnpublishedEntry(desk: Desk, params: Params<'deleteUnpublishedEntry'>) {
  const { version } = await seenProposal(desk, params);
  if (!(await takeAway(desk.services.store, params, version))) throw new Refused(409, changedMeanwhile);
  return { message: 'The proposal was taken away.' };
}

const changedMeanwhile =
  'Somebody changed this proposal since you looked at it, so nothing was done. Open it again to see what it says now.';

/** The proposal as the person saw it; throws 409 where it has changed since then. */
export async function seenProposal(desk: Desk, params: Named & { version: number }): Promise<Proposal> {
  const proposal = await visibleProposal(desk, params);
  if (proposal.version !== params.version) throw new Refused(409, changedMeanwhile);
  return proposal;
}

/** The proposal of that name, or 404: also for one that somebody may not see. */
export async function visibleProposal(desk: Desk, named: Named): Promise<Proposal> {
  const proposal = await proposalOf(desk.services.store, named);
  if (!proposal || !(await isVisible(desk, proposal)))
    throw new Refused(404, 'There is no such proposal; it may be published.');
  return proposal;
}

/** All that the person may see, in order of their names. */
export async function visibleProposals(desk: Desk): Promise<Proposal[]> {
  const proposals = await allProposals(desk.services.store);
  const visible = await Promise.all(proposals.map((proposal) => isVisible(desk, proposal)));
  return proposals.filter((_, index) => visible[index]);
}

/** Staff see all; a partner what partners proposed, where each file is one of their own, on the site and as proposed. */
export async function isVisible(desk: Desk, { by, files }: Proposal): Promise<boolean> {
  if (desk.me.role === 'staff') return true;
  if (by.role !== 'partner') return false;
  const texts = files.filter((file) => 'text' in file);
  if (texts.length === 0 || !texts.every(({ path, text }) => mine(desk, path, bytesOfText(text)))) return false;
  const { git } = desk.services;
  const onSite = await Promise.all(texts.map(async ({ path }) => [path, await git.file(desk.head, path)] as const));
  return onSite.every(([path, bytes]) => bytes === null || mine(desk, path, bytes));
}

async function fileOf(desk: Desk, params: Params<'unpublishedEntryDataFile'>): Promise<ProposedFile> {
  const file = (await visibleProposal(desk, params)).files.find(({ path }) => path === params.path);
  if (!file) throw new Refused(404, 'There is no such file in the proposal.');
  return file;
}
