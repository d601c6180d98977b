/** Addresses that were published once and have nothing of their own any more. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder } from '../../scripts/lib/files.ts';
import { ledgerFrom, type Tombstone, tombstones } from '../domain/ledger.ts';
import { getSchoolViews } from './directory.ts';

/** The pages that stay for what has gone (R-02, G-08). */
export async function getTombstones(): Promise<Tombstone[]> {
  const path = join(contentFolder(), 'published.json');
  const ledger = ledgerFrom(existsSync(path) ? readFileSync(path, 'utf8') : null);
  return tombstones(ledger, await getSchoolViews());
}
