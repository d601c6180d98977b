/**
 * Proposals: what somebody saved and staff have not published yet.
 *
 * They lie in the private store and not on branches of the repository, so that nothing unread is ever public, and
 * each is published as one commit. What a file was when it was proposed is found by the commit in `base`.
 */
import { Refused } from '../refused.ts';
import type { Params, ProposalStatus } from '../requests.ts';
import { keep, kept, type Store } from '../store.ts';
import type { Desk } from './desk.ts';
import { mediaAnswer } from './media.ts';

export interface Proposal {
  collection: string;
  slug: string;
  status: ProposalStatus;
  /** The commit whose files were changed. */
  base: string;
  files: ProposedFile[];
  by: { role: 'staff' | 'partner'; name: string; organisations: string[] };
  /** The e-mail address of whoever saved it last; only the private store and this rule know it: see `needsTwoPeople`. */
  savedBy?: string;
  updatedAt: string;
}

export type ProposedFile = { path: string; isNew: boolean } & ({ text: string } | { base64: string });

type Named = Pick<Proposal, 'collection' | 'slug'>;

const keyOf = ({ collection, slug }: Named) => `proposal/${collection}/${slug}`.replaceAll('_', '-');

export const proposalOf = (store: Store, named: Named): Promise<Proposal | null> => kept(store, keyOf(named));
export const keepProposal = (store: Store, proposal: Proposal): Promise<void> => keep(store, keyOf(proposal), proposal);
export const forgetProposal = (store: Store, named: Named): Promise<void> => store.delete(keyOf(named));

/** `listings/chess-club`, for each that the person may see. */
export async function unpublishedEntries(desk: Desk): Promise<string[]> {
  const keys = await desk.services.store.keys('proposal/');
  const proposals = await Promise.all(keys.map((key) => kept<Proposal>(desk.services.store, key)));
  return proposals.flatMap((each) => (each && isVisible(desk, each) ? `${each.collection}/${each.slug}` : []));
}

export async function unpublishedEntry(desk: Desk, params: Params<'unpublishedEntry'>) {
  const [collection = '', slug = ''] = params.id ? params.id.split('/') : [params.collection, params.slug];
  const { status, files, by, updatedAt } = await visibleProposal(desk, { collection, slug });
  const diffs = files.map((file) => ({
    id: file.path,
    path: file.path,
    oldPath: file.path,
    newPath: file.path,
    newFile: file.isNew,
    status: file.isNew ? 'added' : 'modified',
    binary: 'base64' in file,
  }));
  return { collection, slug, status, diffs, updatedAt, pullRequestAuthor: by.name };
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
  const proposal = await visibleProposal(desk, params);
  if (desk.me.role === 'partner' && (params.newStatus === 'pending_publish' || proposal.status === 'pending_publish'))
    throw new Refused(403, 'Whether it is ready to be published is for the school to say. “In review” tells them.');
  const updatedAt = new Date(desk.services.clock()).toISOString();
  await keepProposal(desk.services.store, { ...proposal, status: params.newStatus, updatedAt });
  return { message: `The proposal is now “${params.newStatus}”.` };
}

export async function deleteUnpublishedEntry(desk: Desk, params: Params<'deleteUnpublishedEntry'>) {
  await visibleProposal(desk, params);
  await forgetProposal(desk.services.store, params);
  return { message: 'The proposal was taken away.' };
}

/** The proposal of that name, or 404: also for one that somebody may not see. */
export async function visibleProposal(desk: Desk, named: Named): Promise<Proposal> {
  const proposal = await proposalOf(desk.services.store, named);
  if (!proposal || !isVisible(desk, proposal))
    throw new Refused(404, 'There is no such proposal; it may be published.');
  return proposal;
}

/** Staff see all; a partner sees what partners of the same organisation proposed. */
export function isVisible({ me }: Desk, { by }: Proposal): boolean {
  if (me.role === 'staff') return true;
  return by.role === 'partner' && by.organisations.some((slug) => me.organisations.includes(slug));
}

async function fileOf(desk: Desk, params: Params<'unpublishedEntryDataFile'>): Promise<ProposedFile> {
  const file = (await visibleProposal(desk, params)).files.find(({ path }) => path === params.path);
  if (!file) throw new Refused(404, 'There is no such file in the proposal.');
  return file;
}

/** The bytes that would be published. */
export function bytesIn(file: ProposedFile): Uint8Array {
  if ('text' in file) return new TextEncoder().encode(file.text);
  return Uint8Array.from(atob(file.base64), (sign) => sign.charCodeAt(0));
}
