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
import { type Desk, idOf, mine, todayOf } from './desk.ts';
import { inWords } from './in-words.ts';
import { differencesOf, mergedFile } from './merged-file.ts';
import { refuseNewErrors } from './new-errors.ts';
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
  /** The text it follows: as proposed before, else as on the site. */
  current: string | null;
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
    await refuseNewErrors(
      now,
      incoming.map(({ file }) => file),
      pictures.map(({ path }) => path),
    );
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
  if (me.role === 'partner') for (const each of incoming) checkPartnersFile(me, each, options.collectionName, slug);
  const files = incoming.map(({ file }) => file);
  const pictures = picturesToKeep(desk, assets, files);
  await refuseTakenNames(desk, pictures, named);
  refuseBesideHelplines(before, files);
  // Staff who save over a clash have seen both: theirs holds, with all else that the site has now.
  const settled = before !== null && me.role === 'staff' ? await settledWithSite(desk, before, incoming) : null;
  const texts = incoming.map(
    ({ file, onSite }): ProposedFile => ({
      path: file.path,
      isNew: !onSite,
      text: settled?.get(file.path) ?? file.text,
    }),
  );
  const proposal: Proposal = {
    ...named,
    version,
    status: statusOf(before, options.status, me.role),
    base: before && !settled ? before.base : head,
    files: [...texts, ...keptFiles(before, files, pictures)],
    by: before?.by ?? { role: me.role, name: await proposerName(desk, incoming), organisations: me.organisations },
    savedBy: saverOf(before, texts, me.email),
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
  const onSite = await services.git.file(head, sent.path);
  // Before anything is compared: what differs would be told.
  if (desk.me.role === 'partner' && onSite && !mine(desk, sent.path, onSite)) throw new Refused(403, notTheirs);
  const file = checkedFile(sent.path, sent.raw, folder, todayOf(desk));
  const proposed = before?.files.find(({ path }) => path === sent.path);
  const isProposed = proposed !== undefined && 'text' in proposed;
  const current = isProposed ? proposed.text : onSite && textOf(onSite);
  if (current === null) await refusePrintedAddress(desk, file);
  else if (sent.opened === null || (isNew && onSite))
    throw new Refused(409, `There is a “${file.slug}” already. Give this one another name.`);
  // A client that does not say what it opened is not ours.
  if (sent.opened === undefined) return { file, onSite, current, isMerged: false };

  const { text, clashes } = mergedFile(file.kind, sent.opened, file.text, current, sent.yields);
  const id = await idOf(bytesOfText(current ?? ''));
  if ((clashes.length > 0 && sent.over !== id) || text === null)
    throw new ChangedMeanwhile({ path: sent.path, id, differences: await inWords(desk, file.kind, clashes) });
  if (text === file.text) return { file, onSite, current, isMerged: false };
  const isMerged = differencesOf(file.kind, file.text, text).length > 0;
  return { file: checkedFile(sent.path, text, folder, todayOf(desk)), onSite, current, isMerged };
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

/** The texts with what the site has by now, where they clash with it; null where they do not. By path. */
async function settledWithSite({ services }: Desk, { base }: Proposal, incoming: Incoming[]) {
  const texts = new Map<string, string>();
  let isClash = false;
  for (const { file, onSite } of incoming) {
    const old = await services.git.file(base, file.path);
    const merged = mergedFile(file.kind, old && textOf(old), file.text, onSite && textOf(onSite));
    isClash ||= merged.clashes.length > 0;
    texts.set(file.path, merged.text ?? file.text);
  }
  return isClash ? texts : null;
}

/** Helplines are looked at by a second person, who must not have to find them behind something else. */
function refuseBesideHelplines(before: Proposal | null, files: CheckedFile[]): void {
  const isAmong = files.some(({ kind }) => needsTwoPeople(kind));
  const others = (before?.files ?? []).filter(({ path }) => !files.some((file) => file.path === path));
  if (isAmong && (files.length > 1 || others.length > 0))
    throw new Refused(403, 'Save a change to the helplines by itself, so that a second person looks at nothing else.');
}

/** Who wrote what is proposed: whoever saves it as it was has written nothing. */
function saverOf(before: Proposal | null, texts: ProposedFile[], email: string): string {
  const isSame = texts.every((file) =>
    before?.files.some(
      (other) => other.path === file.path && 'text' in file && 'text' in other && other.text === file.text,
    ),
  );
  return isSame && before?.savedBy ? before.savedBy : email;
}

const notTheirs = 'This belongs to another organisation. You can edit your own listings.';
