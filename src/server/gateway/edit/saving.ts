/** Saving: straight to the site for staff who ask for that, else as a proposal. */

import { readContentFile } from '../../../reading/read-file.ts';
import type { Listing } from '../../../schema/listing.ts';
import { base64Of, bytesOfText, textOf } from '../bytes.ts';
import { Refused } from '../refused.ts';
import type { GitChange } from '../repository.ts';
import type { Params } from '../requests.ts';
import { nameOf, needsTwoPeople } from '../rights.ts';
import { type CheckedFile, checkedFile, checkedPicture } from './checked-file.ts';
import { type Desk, idOf, todayOf } from './desk.ts';
import { mergedFile } from './merged-file.ts';
import { checkPartnersFile, checkPartnersPicture } from './partners-file.ts';
import { isVisible, keepProposal, type Proposal, type ProposedFile, proposalOf } from './proposals.ts';

/** A file to save, with what the site has of it now. */
interface Incoming {
  file: CheckedFile;
  now: Uint8Array | null;
  /** The id of what the editor opened, where it says so. */
  was: string | null;
}

export async function persistEntry(desk: Desk, params: Params<'persistEntry'>) {
  const { services, me } = desk;
  const { dataFiles = params.entry ? [params.entry] : [], assets, options } = params;
  const [first] = dataFiles;
  if (!first) throw new Refused(422, 'There was nothing to save.');
  const incoming = await Promise.all(dataFiles.map((each) => incomingFile(desk, each, options.newEntry === true)));
  const pictures = assets.map(({ path, content }) => ({
    path,
    bytes: checkedPicture(path, content, services.settings.folder),
  }));
  if (me.role === 'partner') {
    if (!options.useWorkflow)
      throw new Refused(403, 'What you change goes to the school first. Load this page again, and save as a proposal.');
    for (const { file, now } of incoming) checkPartnersFile(me, file, now, options.collectionName, first.slug);
    for (const picture of pictures) await checkPartnersPicture(desk, picture);
  }
  const slug = incoming[0]?.file.slug ?? first.slug;
  const collection = options.collectionName ?? incoming[0]?.file.kind ?? '';
  if (options.useWorkflow) {
    const name = { collection, slug: first.slug };
    return propose(desk, name, incoming, pictures, options.status);
  }
  if (incoming.some(({ file }) => needsTwoPeople(file.kind))) throw new Refused(403, savedAlone);
  const changes: GitChange[] = [
    ...incoming.map(({ file }) => ({ path: file.path, bytes: bytesOfText(file.text) })),
    ...pictures,
  ];
  await checkUnmoved(incoming);
  const message = `${incoming[0]?.now ? 'Change' : 'Add'} ${collection}/${slug}`;
  await services.git.commit({ parent: desk.head, changes, message, author: nameOf(me) });
  services.published?.();
  const ids = await Promise.all(incoming.map(async ({ file }) => [file.path, await idOf(bytesOfText(file.text))]));
  return { message: 'entry persisted', ids: Object.fromEntries(ids) };
}

const savedAlone =
  'A change to the helplines is published by a second person. Save it as a proposal, and ask a colleague to look at every number and publish it.';

/** What somebody published since the editor opened it is not overwritten by somebody who has not seen it. */
async function checkUnmoved(incoming: Incoming[]): Promise<void> {
  for (const { now, was } of incoming)
    if (was !== null && (now === null || (await idOf(now)) !== was))
      throw new Refused(
        409,
        'Somebody else saved this since you opened it. Yours is still in this window: copy what you changed, load the page again, and put it in.',
      );
}

async function incomingFile(
  desk: Desk,
  sent: NonNullable<Params<'persistEntry'>['entry']>,
  isNew: boolean,
): Promise<Incoming> {
  const { services, head } = desk;
  if (sent.newPath && sent.newPath !== sent.path)
    throw new Refused(422, 'A file keeps its name, because its address may be on paper. Add a new one instead.');
  const file = checkedFile(sent.path, sent.raw, services.settings.folder, todayOf(desk));
  const now = await services.git.file(head, sent.path);
  if (isNew && now) throw new Refused(409, `There is a “${file.slug}” already. Give this one another name.`);
  return { file, now, was: sent.was ?? null };
}

async function propose(
  desk: Desk,
  named: { collection: string; slug: string },
  incoming: Incoming[],
  pictures: { path: string; bytes: Uint8Array }[],
  status: Proposal['status'],
) {
  const { services, me, head } = desk;
  const before = await proposalOf(services.store, named);
  if (before && !isVisible(desk, before))
    throw new Refused(409, 'The school is working on this one just now. Try again once they have published it.');
  if (!before) await checkUnmoved(incoming);
  const texts = incoming.map(({ file, now }): ProposedFile => ({ path: file.path, isNew: !now, text: file.text }));
  const kept = await stillShown(before, incoming, pictures);
  const added = pictures.map(({ path, bytes }): ProposedFile => ({ path, isNew: true, base64: base64Of(bytes) }));
  // Staff who save over a clash have seen both: theirs holds, from what the site has now.
  const settles = before !== null && me.role === 'staff' && (await clashes(desk, before, incoming));
  const proposal: Proposal = {
    ...named,
    status: before?.status ?? (me.role === 'partner' && status === 'pending_publish' ? 'pending_review' : status),
    base: before && !settles ? before.base : head,
    files: [...texts, ...kept, ...added],
    by: before?.by ?? { role: me.role, name: await proposerName(desk, incoming), organisations: me.organisations },
    savedBy: me.email,
    updatedAt: new Date(services.clock()).toISOString(),
  };
  await keepProposal(services.store, proposal);
  return { message: 'entry persisted' };
}

/** Staff, or the organisation that the file is of, by its usual name. */
async function proposerName({ services, me, head }: Desk, incoming: Incoming[]): Promise<string> {
  if (me.role === 'staff') return nameOf(me);
  const { kind, slug, data } = (incoming[0] as Incoming).file;
  const organisation = kind === 'listings' ? (data as Listing).organisation : slug;
  const path = `${services.settings.folder}/organisations/${organisation}.yaml`;
  const bytes = await services.git.file(head, path);
  return (bytes && readContentFile({ path, bytes, kind: 'organisations' }).data?.name) || organisation;
}

/** The pictures saved with the proposal before, as far as the text still names them. */
async function stillShown(before: Proposal | null, incoming: Incoming[], pictures: { path: string }[]) {
  const text = incoming.map(({ file }) => file.text).join('\n');
  return (before?.files ?? []).filter(
    (file) =>
      'base64' in file &&
      !pictures.some(({ path }) => path === file.path) &&
      text.includes(file.path.split('/').at(-1) as string),
  );
}

async function clashes({ services }: Desk, { base }: Proposal, incoming: Incoming[]): Promise<boolean> {
  for (const { file, now } of incoming) {
    const old = await services.git.file(base, file.path);
    const merged = mergedFile(file.kind, old && textOf(old), file.text, now && textOf(now));
    if ('fields' in merged) return true;
  }
  return false;
}
