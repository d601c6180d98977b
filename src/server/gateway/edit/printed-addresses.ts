/** Addresses that are printed on paper belong to what they were printed for. */
import { type Addresses, ledgerFrom } from '../../../domain/directory/ledger.ts';
import type { ContentOf } from '../../../schema/collections.ts';
import { textOf } from '../bytes.ts';
import { Refused } from '../refused.ts';
import type { CheckedFile } from './checked-file.ts';
import type { Desk } from './desk.ts';

/**
 * Throws where a new file would take an address that the ledger knows: somebody who scans an old leaflet would read about
 * something else. Staff may bring back what was there, by its name.
 */
export async function refusePrintedAddress({ services, me, head }: Desk, file: CheckedFile): Promise<void> {
  const { kind, slug, data } = file;
  if (kind !== 'listings' && kind !== 'schools' && kind !== 'lists') return;
  const bytes = await services.git.file(head, `${services.settings.folder}/published.json`);
  if (!bytes) return;
  const addresses = addressesIn(textOf(bytes));
  const ending = { listings: /^[^/]+\/([^/]+)\/$/, schools: /^([^/]+)\/$/, lists: /^[^/]+\/lists\/([^/]+)\/$/ }[kind];
  const names = Object.entries(addresses).flatMap(([address, name]) =>
    ending.exec(address)?.[1] === slug ? name : [],
  );
  const { name } = data as ContentOf<typeof kind>;
  if (names.length === 0 || (me.role === 'staff' && names.includes(name))) return;
  throw new Refused(
    409,
    `The address “${slug}” is on printed leaflets, for “${names[0]}”. Give this one another name.`,
  );
}

/** None where the ledger is damaged: that is told in the log, and stops nobody who saves. */
function addressesIn(text: string): Addresses {
  try {
    return ledgerFrom(text).addresses;
  } catch (error) {
    console.error((error as Error).message);
    return {};
  }
}
