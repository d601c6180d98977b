/**
 * Where proposals are kept: one text in the private store for each version, `proposals/listings/chess-club/001796112000000`.
 *
 * A version is only ever added, and of two people who add the same one the store lets one alone. So what somebody saves
 * while another publishes or saves stays: what is taken away is always a version that was seen.
 */
import type { ProposalStatus } from '../requests.ts';
import { kept, type Store } from '../store.ts';

export interface Proposal {
  collection: string;
  slug: string;
  /** Grows with each save and each change of status, also from one proposal to the next: see `versionAfter`. */
  version: number;
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

export type Named = Pick<Proposal, 'collection' | 'slug'>;

const all = 'proposals/';
const placeOf = ({ collection, slug }: Named) => `${all}${collection.replaceAll('_', '-')}/${slug}/`;
const keyOf = (named: Named, version: number) => `${placeOf(named)}${String(version).padStart(15, '0')}`;
const versionIn = (key: string) => Number(key.slice(key.lastIndexOf('/') + 1));
/** The number of the version after `before`: the moment in milliseconds, so that none comes back after publishing. */
export const versionAfter = (before: Proposal | null, now: number): number => Math.max((before?.version ?? 0) + 1, now);
/** Until November 2026 a proposal was one text, without a version. */
const formerKey = ({ collection, slug }: Named) => `proposal/${collection}/${slug}`.replaceAll('_', '-');

/** The newest version of a proposal; null where there is none. */
export async function proposalOf(store: Store, named: Named): Promise<Proposal | null> {
  const keys = (await store.keys(placeOf(named))).reverse();
  for (const key of keys) {
    const proposal = await kept<Proposal>(store, key);
    // Its number is the one of its place, whatever stands in the text.
    if (proposal && isWhole(proposal)) return { ...proposal, version: versionIn(key) };
  }
  const former = await kept<Proposal>(store, formerKey(named));
  if (!former || !isWhole(former)) return null;
  if (await addVersion(store, { ...former, version: 1 })) await store.delete(formerKey(named));
  return proposalOf(store, named);
}

/** The newest version of every proposal, in order of their names. */
export async function allProposals(store: Store): Promise<Proposal[]> {
  const keys = await store.keys(all);
  const former = (await store.keys('proposal/')).map((key) => key.slice('proposal/'.length));
  const places = new Set([...keys.map((key) => key.slice(all.length, key.lastIndexOf('/'))), ...former]);
  const found = await Promise.all(
    [...places].sort().map((place) => {
      const [collection = '', slug = ''] = place.split('/');
      return proposalOf(store, { collection, slug });
    }),
  );
  return found.filter((proposal) => proposal !== null);
}

/** Keeps a proposal as the version it says, and takes the ones before away; false where somebody else was first. */
export async function addVersion(store: Store, proposal: Proposal): Promise<boolean> {
  if (!(await store.add(keyOf(proposal, proposal.version), JSON.stringify(proposal)))) return false;
  await forgetUpTo(store, proposal, proposal.version - 1);
  return true;
}

/** Takes a version away, and all before it; what somebody saved since then stays. */
export async function forgetUpTo(store: Store, named: Named, version: number): Promise<void> {
  const keys = await store.keys(placeOf(named));
  for (const key of keys) if (versionIn(key) <= version) await store.delete(key);
}

/** Puts a changed proposal in the place of its newest version, however often somebody else is first. */
export async function replaceVersion(
  store: Store,
  named: Named,
  make: (now: Proposal) => Proposal | null,
): Promise<void> {
  for (;;) {
    const now = await proposalOf(store, named);
    const made = now && make(now);
    if (!made || (await addVersion(store, { ...made, version: versionAfter(now, 0) }))) return;
  }
}

function isWhole({ files, by, base }: Partial<Proposal>): boolean {
  return Array.isArray(files) && Array.isArray(by?.organisations) && typeof base === 'string';
}

/** The bytes that would be published. */
export function bytesIn(file: ProposedFile): Uint8Array {
  if ('text' in file) return new TextEncoder().encode(file.text);
  return Uint8Array.from(atob(file.base64), (sign) => sign.charCodeAt(0));
}
