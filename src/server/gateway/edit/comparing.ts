/** Old against new: what a proposal changes, field by field in the form's own words, with what the checks say. */
import type { Problem } from '../../../reading/problem.ts';
import { readContentFile } from '../../../reading/read-file.ts';
import type { KindName } from '../../../schema/collections.ts';
import { textOf } from '../bytes.ts';
import { Refused } from '../refused.ts';
import type { Params, ProposalStatus } from '../requests.ts';
import { placeOf } from './checked-file.ts';
import { type Desk, listingIn } from './desk.ts';
import { inWords } from './in-words.ts';
import { type MediaAnswer, mediaAnswer } from './media.ts';
import { differencesOf, mergedFile } from './merged-file.ts';
import { bytesIn, type Proposal, type ProposedFile } from './proposal-store.ts';
import { visibleProposal, visibleProposals } from './proposals.ts';
import { problemsWith } from './whole-directory.ts';

export interface ProposalSummary {
  collection: string;
  slug: string;
  /** What it is called: “Chess Club”. */
  name: string;
  version: number;
  status: ProposalStatus;
  /** “Hall Trust”, “School staff”. */
  by: string;
  /** Of a listing, the slug of who runs it. */
  organisation: string | null;
  isNew: boolean;
  updatedAt: string;
}

interface ProposedField {
  /** What `publishUnpublishedEntry` takes in `fields`. */
  id: string;
  label: string;
  /** In words; empty where it was not filled in. */
  before: string;
  after: string;
  /** Somebody published something else here since this was proposed. */
  clashes?: true;
}

export interface ProposalComparison extends ProposalSummary {
  /** The commit of the site that it is compared with. */
  at: string;
  fields: ProposedField[];
  pictures: (MediaAnswer & { isNew: boolean })[];
  problems: Pick<Problem, 'field' | 'message' | 'severity'>[];
}

/** All open proposals in one answer, the one that waits longest first. */
export async function proposals(desk: Desk): Promise<ProposalSummary[]> {
  const all = (await visibleProposals(desk)).map((proposal) => summaryOf(desk, proposal));
  return all.sort((one, other) => (one.updatedAt < other.updatedAt ? -1 : 1));
}

function summaryOf({ services }: Desk, proposal: Proposal): ProposalSummary {
  const { collection, slug, version, status, by, files, updatedAt } = proposal;
  const main = files.find((file) => 'text' in file) as (ProposedFile & { text: string }) | undefined;
  const kind = main && (placeOf(main.path, services.settings.folder).kind as KindName);
  const bytes = main && bytesIn(main);
  const data = kind && bytes ? readContentFile({ path: main.path, bytes, kind }).data : null;
  return {
    collection,
    slug,
    name:
      (data as { name?: string; title?: string } | null)?.name ?? (data as { title?: string } | null)?.title ?? slug,
    version,
    status,
    by: by.name,
    organisation: kind === 'listings' && bytes ? (listingIn(main.path, bytes)?.organisation ?? null) : null,
    isNew: main?.isNew ?? false,
    updatedAt,
  };
}

/** What one proposal changes of what is on the site now. */
export async function proposalChanges(desk: Desk, params: Params<'proposalChanges'>): Promise<ProposalComparison> {
  const proposal = await visibleProposal(desk, params);
  const { git, settings } = desk.services;
  const fields: ProposedField[] = [];
  const texts: { path: string; text: string }[] = [];
  for (const file of proposal.files) {
    if (!('text' in file)) continue;
    const { kind } = placeOf(file.path, settings.folder) as { kind: KindName };
    const [base, now] = await Promise.all([git.file(proposal.base, file.path), git.file(desk.head, file.path)]);
    const site = now && textOf(now);
    const { text, clashes } = mergedFile(kind, base && textOf(base), file.text, site);
    const after = text ?? file.text;
    for (const { field, label, theirs, mine } of await inWords(desk, kind, differencesOf(kind, site, after)))
      fields.push({
        id: `${file.path} ${field}`,
        label,
        before: theirs,
        after: mine,
        ...(clashes.some((each) => each.field === field || each.field === '') && { clashes: true }),
      });
    texts.push({ path: file.path, text: after });
  }
  const pictures = proposal.files.filter((file) => 'base64' in file);
  const found = await problemsWith(
    desk,
    texts,
    pictures.map(({ path }) => path),
  );
  return {
    ...summaryOf(desk, proposal),
    at: desk.head,
    fields,
    pictures: await Promise.all(
      pictures.map(async (file) => ({ ...(await mediaAnswer(file.path, bytesIn(file))), isNew: file.isNew })),
    ),
    problems: found.map(({ field, message, severity }) => ({ field, message, severity })),
  };
}

/** What the checks say of a text that is still being written. */
export async function checkEntry(desk: Desk, { path, raw }: Params<'checkEntry'>) {
  const { folder } = desk.services.settings;
  const place = placeOf(path, folder);
  if (place.kind === 'picture') throw new Refused(422, `${path}: this is the place of a picture, not of a text.`);
  const problems = await problemsWith(desk, [{ path, text: raw }]);
  return { problems: problems.map(({ field, message, severity, code }) => ({ field, message, severity, code })) };
}
