/**
 * The shortlist of this tab, on whatever page of a school it is: one for the page, shared by all its parts.
 *
 * It is in the address and in the tab (`tab.ts`); only “Keep it on this device” writes to storage (`kept.ts`).
 */
import { type ListingCode, listingCode } from '../../domain/shortlist/listing-codes.ts';
import {
  nothingPacked,
  type PackedShortlist,
  packedCode,
  readPacked,
  type Unreadable,
} from '../../domain/shortlist/packed.ts';
import { mostItems } from '../../domain/shortlist/shortlist.ts';
import { keepSlugs, keptSlugs } from './kept.ts';
import { codeHere, codeInAddress, joinChanges, type Place, rememberCode, writeCode } from './tab.ts';

/** What this page was opened with: one's own shortlist, somebody else's link, or a link that says nothing. */
export type Arrival = { from: 'own' } | { from: 'link' } | { from: 'unreadable'; why: Unreadable['state'] };

let place: Place | null = null;
let shortlist: PackedShortlist = nothingPacked;
let arrival: Arrival = { from: 'own' };
/** Whether the device keeps this very shortlist, and changes are to be kept too. */
let isKept = false;
/** What listings are called, as far as this page knows: only those can be kept. */
const slugs = new Map<ListingCode, string>();
const listeners = new Set<() => void>();

export const currentShortlist = (): PackedShortlist => shortlist;
export const currentArrival = (): Arrival => arrival;
export const currentCode = (): string => packedCode(shortlist);
export const isShortlistKept = (): boolean => isKept;
export const isOnShortlist = (slug: string): boolean =>
  shortlist.items.some(({ listing }) => listing === listingCode(slug));

/** Calls `listener` after each change; gives back a function that stops it. */
export function onShortlist(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Reads the shortlist that this page was opened with. Only the first call does anything. */
export function openShortlist(here: Place): void {
  if (place) return;
  place = here;
  joinChanges();
  const [arrived] = (performance.getEntriesByType?.('navigation') ?? []) as PerformanceNavigationTiming[];
  read(here, arrived !== undefined && arrived.type !== 'navigate');
  addEventListener('pageshow', ({ persisted }) => persisted && read(here, true));
  addEventListener('hashchange', followAddress);
  // Another tab has changed what is kept.
  addEventListener('storage', () => isKept && takeKept());
  addEventListener('click', writeAddress, { capture: true });
  addEventListener('pagehide', writeAddress);
}

function read(here: Place, isAgain: boolean): void {
  const { code, own, isNew } = codeHere(here, isAgain);
  const found = readPacked(code);
  if (found.state === 'read') {
    shortlist = found.shortlist;
    arrival = { from: own ? 'own' : 'link' };
  } else {
    shortlist = nothingPacked;
    arrival = found.state === 'empty' ? { from: 'own' } : { from: 'unreadable', why: found.state };
  }
  const kept = keptSlugs();
  nameListings(kept);
  isKept = kept.length > 0 && areThose(kept);
  if (isNew && kept.length > 0) takeKept();
  if (isKept) arrival = { from: 'own' };
  writeAddress();
  tell();
}

function takeKept(): void {
  const kept = keptSlugs();
  nameListings(kept);
  const before = new Map(shortlist.items.map((item) => [item.listing, item]));
  const items = kept.map(listingCode).map((listing) => before.get(listing) ?? { listing });
  shortlist = { ...shortlist, items };
  isKept = kept.length > 0;
  tell();
}

function areThose(kept: readonly string[]): boolean {
  const now = new Set(shortlist.items.map(({ listing }) => listing));
  return kept.length === now.size && kept.every((slug) => now.has(listingCode(slug)));
}

/** Changes the shortlist, for this page and all that this tab opens next; `isTyping` while words are being written. */
export function changeShortlist(next: PackedShortlist, isTyping = false): void {
  if (!place || next === shortlist) return;
  const was = currentCode();
  shortlist = next;
  if (arrival.from === 'unreadable') arrival = { from: 'own' };
  rememberCode(place, was, currentCode());
  if (isKept) keepShortlist();
  if (isTyping) writeSoon();
  else writeAddress();
  tell();
}

/** Adds a listing, or takes it off. False where there is no more room. */
export function toggleListing(slug: string): boolean {
  const listing = listingCode(slug);
  nameListings([slug]);
  const items = shortlist.items.filter((item) => item.listing !== listing);
  const isOn = items.length < shortlist.items.length;
  if (!isOn && items.length >= mostItems) return false;
  changeShortlist({ ...shortlist, items: isOn ? items : [...items, { listing }] });
  return true;
}

/** Learns what listings are called. */
export function nameListings(known: Iterable<string>): void {
  for (const slug of known) slugs.set(listingCode(slug), slug);
}

/** Keeps the shortlist on this device from now on. False where the browser does not let it. */
export function keepShortlist(): boolean {
  const done = keepSlugs(shortlist.items.flatMap(({ listing }) => slugs.get(listing) ?? []));
  isKept = done && shortlist.items.length > 0;
  tell();
  return done;
}

/** Takes what is kept off this device; the shortlist on the screen stays. */
export function clearKept(): void {
  keepSlugs([]);
  isKept = false;
  tell();
}

/** Shows what the device keeps in place of what is on the screen. */
export function showKept(): void {
  if (!place) return;
  shortlist = nothingPacked;
  arrival = { from: 'own' };
  takeKept();
  rememberCode(place, '', currentCode());
  writeAddress();
}

/** How many listings another shortlist has that the device keeps; 0 where it keeps this one or none. */
export function otherKept(): number {
  return isKept ? 0 : keptSlugs().length;
}

function tell(): void {
  for (const listener of listeners) listener();
}

// Safari refuses more than a hundred changes of the address in half a minute: words being written wait a little.
let waiting: ReturnType<typeof setTimeout> | undefined;
function writeSoon(): void {
  clearTimeout(waiting);
  waiting = setTimeout(writeAddress, 250);
}

function writeAddress(): void {
  clearTimeout(waiting);
  if (place && arrival.from !== 'unreadable') writeCode(place, currentCode());
}

/** A link to a part of the page keeps the shortlist; a link that is pasted on the shortlist's own page is opened. */
function followAddress(): void {
  if (place?.whole && codeInAddress(place) !== '') read(place, false);
  else writeAddress();
}
