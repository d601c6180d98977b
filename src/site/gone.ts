/** Addresses that were published once and have nothing of their own any more. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder } from '../disk/files.ts';
import { type Ledger, ledgerFrom, type Tombstone, tombstones } from '../domain/directory/ledger.ts';
import { getSchoolViews } from './directory.ts';

/** Every address ever published. */
export function getLedger(): Ledger {
  const path = join(contentFolder(), 'published.json');
  return ledgerFrom(existsSync(path) ? readFileSync(path, 'utf8') : null);
}

/** The pages that stay for what has gone (R-02, G-08). */
export async function getTombstones(): Promise<Tombstone[]> {
  return tombstones(getLedger(), await getSchoolViews());
}
