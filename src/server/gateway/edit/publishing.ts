/** Publishing a proposal, whole or some of its fields, and taking files away: one commit each. */
import { type KindName, kinds } from '../../../schema/collections.ts';
import { bytesOfText, textOf } from '../bytes.ts';
import { Refused } from '../refused.ts';
import type { GitChange } from '../repository.ts';
import type { Params } from '../requests.ts';
import { nameOf, needsTwoPeople } from '../rights.ts';
import type { Services } from '../services.ts';
import { type CheckedFile, checkedFile, placeOf } from './checked-file.ts';
import { commitOnTop } from './commit-on-top.ts';
import { type Desk, idOf, listingIn, todayOf } from './desk.ts';
import { differencesOf, mergedFile, withFields } from './merged-file.ts';
import { refuseNewErrors, refuseNewErrorsWithout } from './new-errors.ts';
import { namesPicture } from './pictures.ts';
import { addVersion, bytesIn, type Proposal, type ProposedFile, proposalOf, takeAway } from './proposal-store.ts';
import { seenProposal } from './proposals.ts';

export async function publishUnpublishedEntry(desk: Desk, params: Params<'publishUnpublishedEntry'>) {
  const proposal = await seenProposal(desk, params);
  refuseAlone(desk, proposal);
  const chosen = params.fields && { fields: new Set(params.fields), at: params.at };
  let left: Proposal['files'] = [];
  const base = await commitOnTop(desk, async (head) => {
    const made = await changesOf(desk, proposal, head, chosen);
    left = made.left;
    return {
      changes: made.changes,
      message: `Publish ${proposal.collection}/${proposal.slug}`,
      author: proposal.by.name,
    };
  });
  await goOnFrom(desk, proposal, base, left);
  const message =
    left.length > 0 ? 'These fields were published. The rest is still a proposal.' : 'The proposal was published.';
  return { message, ids: await idsOf(desk, base, proposal) };
}

/** After publishing: the proposal goes, or what is left of it stays; what somebody saved meanwhile goes on from `base`. */
async function goOnFrom({ services }: Desk, published: Proposal, base: string, left: ProposedFile[]): Promise<void> {
  const { store } = services;
  for (;;) {
    const now = await proposalOf(store, published);
    if (!now) return;
    const version = now.version + 1;
    if (now.version !== published.version) {
      if (await addVersion(store, { ...now, version, ...(await broughtUp(services, now, published, base)) })) return;
    } else if (left.length === 0) {
      if (await takeAway(store, published, published.version)) return;
    } else if (await addVersion(store, { ...now, version, base, status: 'pending_review', files: left })) return;
  }
}

/**
 * A later version on top of what was published. Where its own changes clash with what the site has now, it stays on the
 * commit that it began with, so that staff are told.
 */
async function broughtUp({ git, settings }: Services, later: Proposal, published: Proposal, base: string) {
  const files: ProposedFile[] = [];
  for (const file of later.files) {
    const before = published.files.find(({ path }) => path === file.path);
    const onSite = await git.file(base, file.path);
    if ('base64' in file || !before || !('text' in before) || !onSite) {
      files.push(file);
      continue;
    }
    const { kind } = placeOf(file.path, settings.folder) as { kind: KindName };
    const { text, clashes } = mergedFile(kind, before.text, file.text, textOf(onSite));
    if (clashes.length > 0 || text === null) return {};
    files.push({ ...file, isNew: false, text });
  }
  return { base, files };
}

/** The id that each text has on the site now, so that a form that is open goes on from there. */
async function idsOf({ services }: Desk, commit: string, { files }: Proposal): Promise<Record<string, string>> {
  const texts = files.filter((file) => 'text' in file);
  const found = await Promise.all(
    texts.map(async ({ path }) => [path, await services.git.file(commit, path)] as const),
  );
  return Object.fromEntries(
    await Promise.all(found.flatMap(([path, bytes]) => (bytes ? [idOf(bytes).then((id) => [path, id] as const)] : []))),
  );
}

/** Throws where a second person has to look first, and this is the first. */
function refuseAlone({ services, me }: Desk, { files, savedBy }: Proposal): void {
  const isProtected = files.some(({ path }) => needsTwoPeople(placeOf(path, services.settings.folder).kind));
  if (!isProtected || (savedBy !== undefined && savedBy !== me.email)) return;
  const sentence = savedBy
    ? 'You saved this change to the helplines yourself. Ask a colleague who may publish to look at every number and publish it.'
    : 'Nobody knows who saved this change to the helplines. Save it once more, and ask a colleague to publish it.';
  throw new Refused(403, sentence);
}

interface Chosen {
  /** `path field` of each. */
  fields: Set<string>;
  /** The commit against which they were shown. */
  at: string | undefined;
}

interface Changes {
  changes: GitChange[];
  /** What was not chosen, and stays a proposal. */
  left: Proposal['files'];
}

/**
 * Each file of a proposal as it goes on top of a commit, with the `chosen` fields alone (`path field`) where some are.
 * Throws 409 where it clashes with what is there.
 */
async function changesOf(desk: Desk, proposal: Proposal, head: string, chosen?: Chosen): Promise<Changes> {
  const { services } = desk;
  const { folder } = services.settings;
  const changes: GitChange[] = [];
  const left: Proposal['files'] = [];
  const published: CheckedFile[] = [];
  for (const file of proposal.files) {
    if (!('text' in file)) continue;
    const { kind } = placeOf(file.path, folder) as { kind: KindName };
    const [before, now] = await Promise.all([
      services.git.file(proposal.base, file.path),
      services.git.file(head, file.path),
    ]);
    const [old, there] = [before && textOf(before), now && textOf(now)];
    // Who chose field by field has seen both where they clash, as long as the site is still what they saw.
    const seen = chosen?.at ? await services.git.file(chosen.at, file.path) : null;
    const hasSeen = chosen?.at !== undefined && (seen && textOf(seen)) === there;
    const all = wholeFile(kind, old, file.text, there, hasSeen);
    const some = chosen ? withChosen(kind, there, all, (field) => chosen.fields.has(`${file.path} ${field}`)) : all;
    const made = checkedFile(file.path, some, folder, todayOf(desk));
    published.push(made);
    const { text } = made;
    if (text !== there) changes.push({ path: file.path, bytes: bytesOfText(text) });
    if (differencesOf(kind, text, all).length > 0) left.push({ path: file.path, isNew: false, text: all });
  }
  for (const file of proposal.files) {
    if ('text' in file) continue;
    if (left.length > 0) left.push(file);
    if (!published.some((text) => namesPicture(text, file.path))) continue;
    const picture = { path: file.path, bytes: bytesIn(file) };
    await refuseReplaced(desk, head, picture);
    changes.push(picture);
  }
  await refuseNewErrors(
    { ...desk, head },
    published,
    changes.map(({ path }) => path),
  );
  return { changes, left };
}

function wholeFile(
  kind: KindName,
  before: string | null,
  proposed: string,
  now: string | null,
  hasSeen: boolean,
): string {
  const { text, clashes } = mergedFile(kind, before, proposed, now);
  if ((clashes.length === 0 || hasSeen) && text !== null) return text;
  const fields = clashes.map(({ label }) => label).join('; ') || 'what makes this one of its kind';
  throw new Refused(
    409,
    `Since this was proposed, somebody published something else for: ${fields}. Compare it with the site. Then save this proposal once more to keep its words, or delete it to keep the site’s.`,
  );
}

/** What is on the site with the chosen changes alone; of something new, all of it or nothing. */
function withChosen(kind: KindName, now: string | null, all: string, isChosen: (field: string) => boolean): string {
  const differences = differencesOf(kind, now, all);
  const wanted = differences.filter(({ field }) => isChosen(field));
  if (wanted.length === 0) throw new Refused(422, 'Nothing of it was chosen, so nothing was published.');
  if (wanted.length === differences.length) return all;
  if (now === null) throw new Refused(422, 'This is new, so all of it is published or nothing.');
  const text = withFields(kind, now, Object.fromEntries(wanted.map(({ field, mine }) => [field, mine])));
  if (text === null)
    throw new Refused(422, 'These fields do not work without the others: publish them together, or change them first.');
  return text;
}

async function refuseReplaced({ services }: Desk, head: string, { path, bytes }: { path: string; bytes: Uint8Array }) {
  const there = await services.git.file(head, path);
  if (there && (await idOf(there)) !== (await idOf(bytes)))
    throw new Refused(
      409,
      `The site has another picture called “${path.split('/').at(-1)}” by now. Add the picture once more under another name.`,
    );
}

export async function deleteFiles(desk: Desk, { paths }: { paths: string[] }) {
  const { services, me } = desk;
  for (const path of paths) {
    const place = placeOf(path, services.settings.folder);
    if (place.kind !== 'picture' && 'only' in kinds[place.kind])
      throw new Refused(403, 'The site cannot do without these settings: change them, they cannot be deleted.');
  }
  await commitOnTop(desk, async (head) => {
    await refuseOrphans({ ...desk, head }, paths);
    await refuseNewErrorsWithout({ ...desk, head }, paths);
    const there = await Promise.all(paths.map((path) => services.git.file(head, path)));
    const changes = paths.filter((_, index) => there[index]).map((path) => ({ path, bytes: null }));
    return {
      changes,
      message: `Delete ${paths.map((path) => path.split('/').slice(-2).join('/')).join(', ')}`,
      author: nameOf(me),
    };
  });
  return { message: `deleted files ${paths.join(', ')}` };
}

/** Throws where an organisation would go and leave listings behind: what becomes of them is decided first. */
async function refuseOrphans({ services, head }: Desk, paths: string[]): Promise<void> {
  const { folder } = services.settings;
  const gone = paths.flatMap((path) => {
    const place = placeOf(path, folder);
    return place.kind === 'organisations' ? [place.slug] : [];
  });
  if (gone.length === 0) return;
  const listings = await services.git.folder(head, `${folder}/listings`, '.md');
  const theirs = listings
    .filter(({ path }) => !paths.includes(path))
    .flatMap(({ path, bytes }) => listingIn(path, bytes) ?? [])
    .filter(({ organisation }) => gone.includes(organisation));
  if (theirs.length === 0) return;
  const names = theirs.slice(0, 5).map(({ name }) => `“${name}”`);
  const more = theirs.length > 5 ? ` and ${theirs.length - 5} more` : '';
  throw new Refused(
    409,
    `This organisation runs ${theirs.length === 1 ? 'a listing' : `${theirs.length} listings`}: ${names.join(', ')}${more}. Open each first and give it another organisation, or delete it.`,
  );
}
