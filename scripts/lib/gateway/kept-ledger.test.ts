import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ledgerFrom, ledgerText } from '../../../src/domain/directory/ledger.ts';
import { keepLedger, withKeptLedger } from './kept-ledger.ts';
import { whyNotBuilt } from './kept-site.ts';

let from: string;
let kept: string;
beforeEach(() => {
  from = mkdtempSync(join(tmpdir(), 'fingerpost-ledger-'));
  kept = join(from, '.published.json');
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(from, { recursive: true });
});

const ledger = (listings: number, ...addresses: string[]) =>
  ledgerText({ listings, addresses: Object.fromEntries(addresses.map((each) => [each, 'A'])), events: {} });
const write = (text: string) => writeFileSync(join(from, 'published.json'), text);
const now = () => ledgerFrom(readFileSync(join(from, 'published.json'), 'utf8'));

test('what a gateway published stays known when the files are put out anew, and so does how many there were', () => {
  write(ledger(40, 'high/chess/', 'high/swim/'));
  keepLedger(from, kept);
  write(ledger(3, 'high/', 'high/chess/'));
  withKeptLedger(from, kept);
  expect([now().listings, Object.keys(now().addresses)]).toEqual([40, ['high/', 'high/chess/', 'high/swim/']]);
});

test('a damaged one in the repository does not matter, and a damaged kept one is put aside and named', () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  write(ledger(2, 'high/chess/'));
  keepLedger(from, kept);
  write('');
  withKeptLedger(from, kept);
  expect(now().listings).toBe(2);
  writeFileSync(kept, '{"listings": 2, "addr');
  withKeptLedger(from, kept);
  expect([now().listings, existsSync(kept), existsSync(`${kept}.damaged`)]).toEqual([2, false, true]);
  expect(said).toHaveBeenCalledWith(expect.stringContaining('is damaged and was put aside'));
});

test('staff are told in one sentence why the site is not as new as what was published, and what to do', () => {
  expect(whyNotBuilt('x\nThe directory would shrink from 40 listings to 3. Nothing was changed.')).toMatch(
    /would shrink from 40 listings to 3: the old one stays\. Bring the listings back, or, if that is right, ask/,
  );
  expect(whyNotBuilt('TypeError')).toContain('the old one stays');
});
