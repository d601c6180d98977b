/** Saving: straight to the site for staff who ask for that, else as a proposal. */

import { readContentFile } from '../../../reading/read-file.ts';
import type { Listing } from '../../../schema/listing.ts';
import { base64Of, bytesOfText, textOf } from '../bytes.ts';
import { ChangedMeanwhile, Refused } from '../refused.ts';
import { type GitChange, Moved } from '../repository.ts';
import type { Params } from '../requests.ts';
import { nameOf, needsTwoPeople } from '../rights.ts';
import { type CheckedFile, checkedFile, placeOf } from './checked-file.ts';
import { commitOnTop } from './commit-on-top.ts';
import { type Desk, idOf, todayOf } from './desk.ts';
import { inWords } from './in-words.ts';
import { differencesOf, mergedFile } from './merged-file.ts';
import { checkPartnersFile } from './partners-file.ts';
import { type NewPicture, namesPicture, picturesToKeep, refuseTakenNames } from './pictures.ts';
import { refusePrintedAddress } from './printed-addresses.ts';
import { addVersion, type Named, newestOf, type Proposal, type ProposedFile } from './proposal-store.ts';
import { isVisible } from './proposals.ts';

type SentFile = NonNullable<Params<'persistEntry'>['entry']>;

/** A file to save, put together with what others made of it since it was opened. */
interface Incoming {
  file: CheckedFile;
  /** As the site has it now; null where it has none. */
  onSite: Uint8Array | null;
  /** Whether it holds what others changed meanwhile, which the form does not show. */
  isMerged: boolean;
}

/** How often to begin again when others save the same proposal at the same moment. */
const tries = 12;

export async function persistEntry(desk: Desk, params: Params<'persistEntry'>) {
  const { services, me } = desk;
  const { dataFiles = params.entry ? [params.entry] : [], assets, options } = params;
  const [first] = dataFiles;
  if (!first) throw new Refused(422, 'There was nothing to save.');
  const sent: Sent = { dataFiles, assets, options, slug: first.slug };
  if (services.settings.publishesAlone) return saveStraight(desk, sent);
  if (options.useWorkflow) return propose(desk, sent);
  if (me.role === 'partner')
    throw new Refused(403, 'What you change goes to the school first. Load this page again, and save as a proposal.');
  if (dataFiles.some(({ path }) => needsTwoPeople(placeOf(path, services.settings.folder).kind)))
    throw new Refused(403, savedAlone);
  return saveStraight(desk, sent);
}

interface Sent extends Pick<Params<'persistEntry'>, 'assets' | 'options'> {
  dataFiles: SentFile[];
  slug: string;
}

const savedAlone =
  'A change to the helplines is published by a second person. Save it as a proposal, and ask a colleague to look at every number and publish it.';

/** What the editor must know of what was kept: the text and id of each file. */
async function persisted(incoming: Incoming[]) {
  const files = incoming.map(({ file: { path, text } }) => ({ path, text }));
  const ids = await Promise.all(files.map(async ({ path, text }) => [path, await idOf(bytesOfText(text))]));
  const merged = incoming.some(({ isMerged }) => isMerged);
  return { message: 'entry persisted', ids: Object.fromEntries(ids), ...(merged && { merged }) };
}

async function saveStraight(desk: Desk, { dataFiles, assets, options, slug }: Sent) {
  let incoming: Incoming[] = [];
  await commitOnTop(desk, async (head) => {
    const now = { ...desk, head };
    incoming = await Promise.all(dataFiles.map((each) => incomingFile(now, each, null, options.newEntry === true)));
    const pictures = picturesToKeep(
      now,
      assets,
      incoming.map(({ file }) => file),
    );
    await refuseTakenNames(now, pictures, { collection: options.collectionName ?? '', slug });
    const collection = options.collectionName ?? incoming[0]?.file.kind ?? '';
    const changes: GitChange[] = [
      ...incoming.map(({ file }) => ({ path: file.path, bytes: bytesOfText(file.text) })),
      ...pictures,
    ];
    return {
      changes,
      message: `${incoming[0]?.onSite ? 'Change' : 'Add'} ${collection}/${incoming[0]?.file.slug ?? slug}`,
      author: nameOf(desk.me),
    };
  });
  return persisted(incoming);
}

async function propose(desk: Desk, sent: Sent) {
  const { services } = desk;
  const named = { collection: sent.options.collectionName ?? kindOf(desk, sent), slug: sent.slug };
  for (let turn = 1; turn <= tries; turn++) {
    const { proposal: before, version } = await newestOf(services.store, named);
    // In this order: a proposal that is gone by now is in the newest commit.
    const now = { ...desk, head: await services.git.head() };
    if (before && !(await isVisible(now, before)))
      throw new Refused(409, 'The school is working on this one just now. Try again once they have published it.');
    const { proposal, incoming } = await proposalFrom(now, sent, named, before, version + 1);
    if (await addVersion(services.store, proposal))
      return { ...(await persisted(incoming)), version: proposal.version };
  }
  throw new Moved();
}

async function proposalFrom(desk: Desk, sent: Sent, named: Named, before: Proposal | null, version: number) {
  const { services, me, head } = desk;
  const { dataFiles, assets, options, slug } = sent;
  const isNew = options.newEntry === true;
  const incoming = await Promise.all(dataFiles.map((each) => incomingFile(desk, each, before, isNew)));
  if (me.role === 'partner')
    for (const { file, onSite } of incoming) checkPartnersFile(me, file, onSite, options.collectionName, slug);
  const files = incoming.map(({ file }) => file);
  const pictures = picturesToKeep(desk, assets, files);
  await refuseTakenNames(desk, pictures, named);
  const texts = incoming.map(
    ({ file, onSite }): ProposedFile => ({ path: file.path, isNew: !onSite, text: file.text }),
  );
  // Staff who save over a clash have seen both: theirs holds, from what the site has now.
  const settles = before !== null && me.role === 'staff' && (await clashesWithSite(desk, before, incoming));
  const proposal: Proposal = {
    ...named,
    version,
    status: statusOf(before, options.status, me.role),
    base: before && !settles ? before.base : head,
    files: [...texts, ...keptFiles(before, files, pictures)],
    by: before?.by ?? { role: me.role, name: await proposerName(desk, incoming), organisations: me.organisations },
    savedBy: me.email,
    updatedAt: new Date(services.clock()).toISOString(),
  };
  return { proposal, incoming };
}

/** What is ready to be published is so as it was read: whatever is saved later is looked at again. */
function statusOf(before: Proposal | null, asked: Proposal['status'], role: 'staff' | 'partner'): Proposal['status'] {
  const status = before?.status ?? asked;
  return status === 'pending_publish' && (before || role === 'partner') ? 'pending_review' : status;
}

const kindOf = ({ services }: Desk, { dataFiles: [first] }: Sent): string =>
  placeOf((first as SentFile).path, services.settings.folder).kind;

/**
 * A file as it is kept: what was sent, with what others proposed or published since it was opened.
 * Throws `ChangedMeanwhile` where both changed the same, and the person has not seen theirs yet.
 */
async function incomingFile(desk: Desk, sent: SentFile, before: Proposal | null, isNew: boolean): Promise<Incoming> {
  const { services, head } = desk;
  const { folder } = services.settings;
  if (sent.newPath && sent.newPath !== sent.path)
    throw new Refused(422, 'A file keeps its name, because its address may be on paper. Add a new one instead.');
  const file = checkedFile(sent.path, sent.raw, folder, todayOf(desk));
  const onSite = await services.git.file(head, sent.path);
  const proposed = before?.files.find(({ path }) => path === sent.path);
  const current = proposed && 'text' in proposed ? proposed.text : onSite && textOf(onSite);
  if (current === null) await refusePrintedAddress(desk, file);
  else if (sent.opened === null || (isNew && onSite))
    throw new Refused(409, `There is a “${file.slug}” already. Give this one another name.`);
  // A client that does not say what it opened is not ours.
  if (sent.opened === undefined) return { file, onSite, isMerged: false };

  const { text, clashes } = mergedFile(file.kind, sent.opened, file.text, current, sent.yields);
  const id = await idOf(bytesOfText(current ?? ''));
  if ((clashes.length > 0 && sent.over !== id) || text === null)
    throw new ChangedMeanwhile({ path: sent.path, id, differences: await inWords(desk, file.kind, clashes) });
  if (text === file.text) return { file, onSite, isMerged: false };
  const isMerged = differencesOf(file.kind, file.text, text).length > 0;
  return { file: checkedFile(sent.path, text, folder, todayOf(desk)), onSite, isMerged };
}

/** What the proposal had beside what is saved now: other texts, and pictures that a text still names. */
function keptFiles(before: Proposal | null, files: CheckedFile[], pictures: NewPicture[]): ProposedFile[] {
  const added = pictures.map(({ path, bytes }): ProposedFile => ({ path, isNew: true, base64: base64Of(bytes) }));
  const earlier = (before?.files ?? []).filter(
    (file) =>
      ![...files, ...added].some(({ path }) => path === file.path) &&
      ('text' in file || files.some((text) => namesPicture(text, file.path))),
  );
  return [...earlier, ...added];
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

async function clashesWithSite({ services }: Desk, { base }: Proposal, incoming: Incoming[]): Promise<boolean> {
  for (const { file, onSite } of incoming) {
    const old = await services.git.file(base, file.path);
    const merged = mergedFile(file.kind, old && textOf(old), file.text, onSite && textOf(onSite));
    if (merged.clashes.length > 0) return true;
  }
  return false;
}
