/**
 * The shortlist of this tab, on whatever page of a school it is: one for the page, shared by all its parts.
 *
 * Nothing is stored. It lives in the page's fragment, which links within the school hand on; and since Back leads to
 * pages whose fragment is older, the tab itself carries the newest (`window.name`, which goes with the tab and which
 * browsers empty on the way to another website). Only “Keep it on this device” writes to storage: see `kept.ts`.
 */
import { fragmentOf, fragmentParts, isOwn, tabMemory, tabText } from '../../domain/shortlist/carried.ts';
import { type ListingCode, listingCode } from '../../domain/shortlist/listing-codes.ts';
import { nothingPacked, type PackedShortlist, packedCode, readPacked } from '../../domain/shortlist/packed.ts';
import { mostItems } from '../../domain/shortlist/shortlist.ts';
import { keepSlugs, keptSlugs } from './kept.ts';

/** What this page was opened with: one's own shortlist, somebody else's link, or a link that says nothing. */
export type Arrival = { from: 'own' } | { from: 'link' } | { from: 'unreadable'; sentence: string };

interface Place {
  /** The address of the school, which the shortlist is of. */
  school: string;
  /** Whether the whole fragment is the shortlist, as on the page that shows it. */
  whole: boolean;
}

let place: Place | null = null;
let shortlist: PackedShortlist = nothingPacked;
let arrival: Arrival = { from: 'own' };
/** Whether the device keeps this very shortlist, and changes are to be kept too. */
let isKept = false;
/** Word of each change to the pages that the browser keeps in memory to go back to: see `tellKeptPages`. */
let changes: BroadcastChannel | null = null;
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
  const [arrived] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  read(arrived !== undefined && arrived.type !== 'navigate');
  changes = new BroadcastChannel('fingerpost-shortlist');
  addEventListener('pageshow', ({ persisted }) => persisted && read(true));
  addEventListener('hashchange', followAddress);
  // Another tab has changed what is kept.
  addEventListener('storage', () => isKept && takeKept());
  addEventListener('click', writeAddress, { capture: true });
  addEventListener('pagehide', writeAddress);
}

/** `isAgain`: with Back, Forward or a reload, where the tab may know better than the address. */
function read(isAgain: boolean): void {
  const { school, whole } = place as Place;
  const memory = tabMemory(window.name, school);
  const inAddress = whole ? wholeCode() : fragmentParts(location.hash).code;
  const own = inAddress === '' || isOwn(inAddress, memory);
  const code = memory && own && (isAgain || inAddress === '') ? memory.code : inAddress;
  const found = readPacked(code);
  isKept = false;
  if (found.state === 'read') {
    shortlist = found.shortlist;
    arrival = { from: own ? 'own' : 'link' };
  } else {
    shortlist = nothingPacked;
    arrival = found.state === 'empty' ? { from: 'own' } : { from: 'unreadable', sentence: found.sentence };
  }
  const kept = keptSlugs();
  for (const slug of kept) slugs.set(listingCode(slug), slug);
  if (code === '' && memory === null && kept.length > 0) takeKept();
  else isKept = kept.length > 0 && areThose(kept);
  if (isKept && whole) arrival = { from: 'own' };
  if (arrival.from !== 'unreadable') writeAddress();
  tell();
}

/** The fragment of the shortlist's own page; a link to a part of the page is none. */
function wholeCode(): string {
  const written = location.hash.slice(1);
  return document.getElementById(written) ? '' : written;
}

function takeKept(): void {
  const kept = keptSlugs();
  for (const slug of kept) slugs.set(listingCode(slug), slug);
  const items = kept.map(listingCode);
  const before = new Map(shortlist.items.map((item) => [item.listing, item]));
  shortlist = { ...shortlist, items: items.map((listing) => before.get(listing) ?? { listing }) };
  isKept = kept.length > 0;
  tell();
}

function areThose(kept: readonly string[]): boolean {
  const now = new Set(shortlist.items.map(({ listing }) => listing));
  return kept.length === now.size && kept.every((slug) => now.has(listingCode(slug)));
}

/** Changes the shortlist, for this page and for all that this tab opens next; `isTyping` while words are being written. */
export function changeShortlist(next: PackedShortlist, isTyping = false): void {
  if (!place || next === shortlist) return;
  const was = currentCode();
  shortlist = next;
  if (arrival.from === 'unreadable') arrival = { from: 'own' };
  const memory = tabMemory(window.name, place.school);
  // A change to somebody else's list begins a memory of its own: Back still finds one's own list in its address.
  window.name = tabText(place.school, isOwn(was, memory) ? memory : null, was, currentCode());
  if (isKept) keepShortlist();
  tellKeptPages();
  if (isTyping) writeSoon();
  else writeAddress();
  tell();
}

/**
 * A page that the browser keeps in memory comes back as it was, with the tab as it was. One that is sent a message
 * meanwhile is dropped instead, and is loaded again on Back: it then learns what the tab has now. No page listens.
 */
function tellKeptPages(): void {
  changes?.postMessage(null);
}

/** Adds a listing, or takes it off. False where there is no more room. */
export function toggleListing(slug: string): boolean {
  const listing = listingCode(slug);
  slugs.set(listing, slug);
  const items = shortlist.items.filter((item) => item.listing !== listing);
  const isOn = items.length < shortlist.items.length;
  if (!isOn && items.length >= mostItems) return false;
  changeShortlist({ ...shortlist, items: isOn ? items : [...items, { listing }] });
  return true;
}

/** What listings are called, from whoever knows: only that can be kept on the device. */
export function nameListings(known: ReadonlyMap<ListingCode, string>): void {
  for (const [listing, slug] of known) slugs.set(listing, slug);
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
  window.name = tabText(place.school, null, '', currentCode());
  tellKeptPages();
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
  if (!place || arrival.from === 'unreadable') return;
  const code = currentCode();
  const fragment = place.whole ? code : fragmentOf(fragmentParts(location.hash).own, code);
  if (location.hash.slice(1) === fragment) return;
  history.replaceState(history.state, '', fragment === '' ? location.pathname + location.search : `#${fragment}`);
}

/** A link to a part of the page, or Back between two states of it, keeps the shortlist; a pasted link is opened. */
function followAddress(): void {
  if (!place) return;
  if (place.whole && location.hash.length > 1 && wholeCode() !== '') read(false);
  else writeAddress();
}
