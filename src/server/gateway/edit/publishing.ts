/** Publishing a proposal, and taking files away: one commit each, on top of whatever was published meanwhile. */
import { type KindName, kinds } from '../../../schema/collections.ts';
import { bytesOfText, textOf } from '../bytes.ts';
import { Refused } from '../refused.ts';
import { type GitChange, Moved } from '../repository.ts';
import type { Params } from '../requests.ts';
import { nameOf, needsTwoPeople } from '../rights.ts';
import { checkedFile, placeOf } from './checked-file.ts';
import { type Desk, todayOf } from './desk.ts';
import { mergedFile } from './merged-file.ts';
import { bytesIn, forgetProposal, type Proposal, visibleProposal } from './proposals.ts';

/** How often to begin again when others publish at the same moment. */
const tries = 4;

export async function publishUnpublishedEntry(desk: Desk, params: Params<'publishUnpublishedEntry'>) {
  const { services } = desk;
  const proposal = await visibleProposal(desk, params);
  refuseAlone(desk, proposal);
  const message = `Publish ${proposal.collection}/${proposal.slug}`;
  await commitOnTop(desk, async (head) => ({
    changes: await changesOf(desk, proposal, head),
    message,
    author: proposal.by.name,
  }));
  await forgetProposal(services.store, proposal);
  return { message: 'The proposal was published.' };
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

/** Each file of a proposal as it goes on top of a commit; throws 409 where it clashes with what is there. */
async function changesOf(desk: Desk, proposal: Proposal, head: string): Promise<GitChange[]> {
  const { services } = desk;
  const changes: GitChange[] = [];
  for (const file of proposal.files) {
    if (!('text' in file)) {
      changes.push({ path: file.path, bytes: bytesIn(file) });
      continue;
    }
    const { kind } = placeOf(file.path, services.settings.folder) as { kind: KindName };
    const [before, now] = await Promise.all([
      services.git.file(proposal.base, file.path),
      services.git.file(head, file.path),
    ]);
    const merged = mergedFile(kind, before && textOf(before), file.text, now && textOf(now));
    if ('fields' in merged) throw new Refused(409, clashOf(merged.fields));
    const { text } = checkedFile(file.path, merged.text, services.settings.folder, todayOf(desk));
    changes.push({ path: file.path, bytes: bytesOfText(text) });
  }
  return changes;
}

const clashOf = (fields: string[]) =>
  `Since this was proposed, somebody published something else for: ${fields.join('; ')}. Compare it with the site. Then save this proposal once more to keep its words, or delete it to keep the site’s.`;

export async function deleteFiles(desk: Desk, { paths }: { paths: string[] }) {
  const { services, me } = desk;
  for (const path of paths) {
    const place = placeOf(path, services.settings.folder);
    if (place.kind !== 'picture' && 'only' in kinds[place.kind])
      throw new Refused(403, 'The site cannot do without these settings: change them, they cannot be deleted.');
  }
  await commitOnTop(desk, async (head) => {
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

/** Commits what `make` gives for the newest commit, and begins again when that has moved meanwhile. */
async function commitOnTop(
  { services, head }: Desk,
  make: (head: string) => Promise<{ changes: GitChange[]; message: string; author: string }>,
): Promise<void> {
  for (let turn = 1, parent = head; ; turn++) {
    const commit = await make(parent);
    if (commit.changes.length === 0) return;
    try {
      await services.git.commit({ parent, ...commit });
      services.published?.();
      return;
    } catch (error) {
      if (!(error instanceof Moved) || turn === tries) throw error;
      parent = await services.git.head();
    }
  }
}
