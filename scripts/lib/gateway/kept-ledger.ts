/**
 * The addresses that a gateway's own site has published. They are not in its repository, from which the files are put out
 * anew for each build: so they are kept beside, and laid over what the repository says.
 */
import { existsSync, readFileSync, renameSync } from 'node:fs';
import { writeWhole } from '../../../src/disk/write-whole.ts';
import { type Ledger, ledgerFrom, ledgerText } from '../../../src/domain/directory/ledger.ts';
import { ledgerPath } from '../whole-directory.ts';

/** Lays the kept ledger over the one in the content folder `from`. */
export function withKeptLedger(from: string, kept: string): void {
  const mine = keptLedger(kept);
  if (!mine) return;
  const theirs = soundLedger(ledgerPath(from));
  const joined: Ledger = {
    // How many there were last time, which the guard against loss compares with.
    listings: mine.listings,
    addresses: { ...theirs?.addresses, ...mine.addresses },
    events: { ...theirs?.events, ...mine.events },
  };
  writeWhole(ledgerPath(from), ledgerText(joined));
}

/** Keeps what a build has just recorded. */
export function keepLedger(from: string, kept: string): void {
  if (existsSync(ledgerPath(from))) writeWhole(kept, readFileSync(ledgerPath(from)));
}

/** Null where there is none; a damaged one is put aside and named. */
function keptLedger(kept: string): Ledger | null {
  if (!existsSync(kept)) return null;
  const found = soundLedger(kept);
  if (found) return found;
  renameSync(kept, `${kept}.damaged`);
  console.error(
    `${kept} is damaged and was put aside as ${kept}.damaged: only the addresses in the repository are known.`,
  );
  return null;
}

function soundLedger(path: string): Ledger | null {
  try {
    return ledgerFrom(existsSync(path) ? readFileSync(path, 'utf8') : null);
  } catch {
    return null;
  }
}
