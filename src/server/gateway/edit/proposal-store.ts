/**
 * Where proposals are kept: one text in the private store for each version, `proposals/listings/chess-club/000012`.
 *
 * A version is only ever added, and of two people who add the same one the store lets one alone. One that is published or
 * deleted is followed by a mark that it is gone, so no number comes back. So what somebody saves while another publishes or
 * saves stays: what is taken away is always a version that was seen.
 */
import type { ProposalStatus } from '../requests.ts';
import { forEachKept, kept, type Store } from '../store.ts';

export interface Proposal {
  collection: string;
  slug: string;
  /** One more with each save and each change of status, also from one proposal to the next. */
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
const keyOf = (named: Named, version: number) => `${placeOf(named)}${String(version).padStart(6, '0')}`;
const versionIn = (key: string) => Number(key.slice(key.lastIndexOf('/') + 1));
/** Until November 2026 a proposal was one text, without a version. */
const formerKey = ({ collection, slug }: Named) => `proposal/${collection}/${slug}`.replaceAll('_', '-');

/** The newest version of a proposal; null where there is none, with the number to go on from all the same. */
export async function newestOf(store: Store, named: Named): Promise<{ proposal: Proposal | null; version: number }> {
  const keys = (await store.keys(placeOf(named))).filter(isVersion).reverse();
  for (const key of keys) {
    const found = await kept<Proposal | typeof gone>(store, key, (data) => 'gone' in data || isWhole(data));
    const version = versionIn(key);
    if (found && 'gone' in found) return { proposal: null, version };
    // Its name and number are those of its place, whatever stands in the text.
    if (found) return { proposal: { ...found, collection: named.collection, slug: named.slug, version }, version };
  }
  if (keys[0] !== undefined) {
    // All were damaged and put aside: no number comes back.
    await store.add(keyOf(named, versionIn(keys[0]) + 1), JSON.stringify(gone));
    return newestOf(store, named);
  }
  const former = await kept<Proposal>(store, formerKey(named), isWhole);
  if (!former) return { proposal: null, version: 0 };
  if (await addVersion(store, { ...former, version: 1 })) await store.delete(formerKey(named));
  return newestOf(store, named);
}

/** What stands after the last version of a proposal that was published or deleted. */
const gone = { gone: true } as const;

export const proposalOf = async (store: Store, named: Named): Promise<Proposal | null> =>
  (await newestOf(store, named)).proposal;

/** The newest version of every proposal, in order of their names. */
export async function allProposals(store: Store): Promise<Proposal[]> {
  const keys = (await store.keys(all)).filter(isVersion);
  const former = (await store.keys('proposal/')).filter((key) => key.split('/').length === 3);
  const places = new Set([
    ...keys.map((key) => key.slice(all.length, key.lastIndexOf('/'))),
    ...former.map((key) => key.slice('proposal/'.length)),
  ]);
  const found = await forEachKept([...places].sort(), (place) => {
    const [collection = '', slug = ''] = place.split('/');
    return proposalOf(store, { collection, slug });
  });
  return found.filter((proposal) => proposal !== null);
}

/** Keeps a proposal as the version it says, and takes the ones before away; false where somebody else was first. */
export async function addVersion(store: Store, proposal: Proposal): Promise<boolean> {
  if (!(await store.add(keyOf(proposal, proposal.version), JSON.stringify(proposal)))) return false;
  await forgetUpTo(store, proposal, proposal.version - 1);
  return true;
}

/** Takes a proposal away as of this version; false where somebody has saved it since, which then stays. */
export async function takeAway(store: Store, named: Named, version: number): Promise<boolean> {
  if (!(await store.add(keyOf(named, version + 1), JSON.stringify(gone)))) return false;
  await forgetUpTo(store, named, version);
  return true;
}

async function forgetUpTo(store: Store, named: Named, version: number): Promise<void> {
  const keys = await store.keys(placeOf(named));
  for (const key of keys) if (versionIn(key) <= version) await store.delete(key);
}

const isVersion = (key: string): boolean => /^proposals\/[^/]+\/[^/]+\/\d{6,}$/.test(key);

function isWhole(data: object): boolean {
  const { files, by, base, status, updatedAt } = data as Partial<Proposal>;
  const texts = [base, status, updatedAt, by?.name, by?.role];
  return (
    texts.every((text) => typeof text === 'string') &&
    Array.isArray(by?.organisations) &&
    Array.isArray(files) &&
    files.every(
      (file) => typeof file?.path === 'string' && typeof ('text' in file ? file.text : file.base64) === 'string',
    )
  );
}

/** The bytes that would be published. */
export function bytesIn(file: ProposedFile): Uint8Array {
  if ('text' in file) return new TextEncoder().encode(file.text);
  return Uint8Array.from(atob(file.base64), (sign) => sign.charCodeAt(0));
}
