/**
 * A shortlist as its link holds it: listings by their codes, so that it can be read and changed on any page, where
 * nobody knows what the listings are called.
 *
 * The first letter is the version; the rest is base 32 of, in version 1:
 * 1 byte: the parts not to show, a bit each · 1 byte: how many listings · 4 bytes for each listing's code, highest
 * first · the greeting and then each listing's words, in UTF-8, a line each, without the empty lines at the end.
 * The last 4 bytes are the checksum of the version letter and all bytes before, and are so in every version: a
 * damaged link is told from a newer one.
 */
import { base32, bytesOf } from '../codes/base32.ts';
import { checksum } from '../codes/checksum.ts';
import type { ListingCode } from './listing-codes.ts';
import { greetingWords, itemWords } from './senders-words.ts';
import { mostItems, type ShortlistPart, shortlistParts } from './shortlist.ts';
import { likelyCodes, tidyCode } from './tidy-code.ts';

export interface PackedItem {
  listing: ListingCode;
  words?: string;
}

export interface PackedShortlist {
  items: readonly PackedItem[];
  greeting?: string;
  show?: readonly ShortlistPart[];
}

export const nothingPacked: PackedShortlist = Object.freeze({ items: Object.freeze([]) as readonly PackedItem[] });

const version = '1';
const headBytes = 2;
const codeBytes = 4;
const checksumBytes = 4;

/** Letters; no shortlist that this site makes has more, even where every sign in it takes four bytes. */
export const longestCode = 24_000;

export type ReadPacked = { state: 'read'; shortlist: PackedShortlist } | Unreadable;

/** Why not; what is said of it is in `unreadable.ts`. */
export interface Unreadable {
  state: 'newer' | 'older' | 'damaged' | 'too-long' | 'empty';
}

/**
 * The code of a shortlist; empty for one with nothing on it. Words are made inert on the way (`words.ts`).
 * Throws a sentence where there are more than 40 listings: an island keeps to `mostItems`.
 */
export function packedCode({ items, greeting = '', show = shortlistParts }: PackedShortlist): string {
  if (items.length > mostItems) throw new RangeError(`A shortlist holds at most ${mostItems} listings.`);
  const lines = [greetingWords(greeting), ...items.map(({ words = '' }) => itemWords(words))];
  if (items.length === 0 && lines[0] === '') return '';
  const text = new TextEncoder().encode(lines.join('\n').replace(/\n+$/, ''));
  const bytes = new Uint8Array(headBytes + items.length * codeBytes + text.length + checksumBytes);
  const view = new DataView(bytes.buffer);
  view.setUint8(0, hiddenBits(show));
  view.setUint8(1, items.length);
  for (const [index, { listing }] of items.entries()) view.setUint32(headBytes + index * codeBytes, listing);
  bytes.set(text, headBytes + items.length * codeBytes);
  view.setUint32(bytes.length - checksumBytes, sumOf(version, bytes));
  return version + base32(bytes);
}

/** What `code` (with or without `#`, and damaged on its way) holds. */
export function readPacked(code: string): ReadPacked {
  if (code.length > longestCode) return refused('too-long');
  const written = wholeCode(code);
  if (written === '') return refused(/[^#\s]/.test(code) ? 'damaged' : 'empty');
  const whole = bytesWith(written);
  if (whole === null) return refused('damaged');
  const { letter, bytes } = whole;
  if (letter !== version) return refused(letter > version ? 'newer' : 'older');
  const shortlist = shortlistIn(bytes);
  return shortlist ? { state: 'read', shortlist } : refused('damaged');
}

/** The code in what arrived: the one with a right checksum, or what is left of it where none has. */
export function wholeCode(arrived: string): string {
  if (arrived.length <= longestCode)
    for (const likely of likelyCodes(arrived)) if (bytesWith(likely) !== null) return likely;
  return tidyCode(arrived);
}

/** Whether a code has a right checksum. */
export const isWholeCode = (written: string): boolean => bytesWith(written) !== null;

/** The version and the bytes of a code; null where its checksum is not right. */
function bytesWith(written: string): { letter: string; bytes: Uint8Array } | null {
  const letter = versionLetter(written);
  const bytes = bytesOf(written.slice(1));
  if (bytes === null || bytes.length < checksumBytes) return null;
  const sum = new DataView(bytes.buffer).getUint32(bytes.length - checksumBytes);
  return sum === sumOf(letter, bytes) ? { letter, bytes } : null;
}

function refused(state: Unreadable['state']): Unreadable {
  return { state };
}

/** The first letter, as it was meant: capital I and small l look like the number 1, and O like 0. */
function versionLetter(written: string): string {
  return written.charAt(0).toUpperCase().replace(/[IL]/, '1').replace('O', '0');
}

/** The checksum of the version's letter and all bytes but the last four. */
function sumOf(letter: string, bytes: Uint8Array): number {
  return checksum(Uint8Array.of(letter.charCodeAt(0), ...bytes.subarray(0, bytes.length - checksumBytes)));
}

/** Null where the parts do not fit each other, as in a link that somebody put together with a right checksum. */
function shortlistIn(bytes: Uint8Array): PackedShortlist | null {
  const view = new DataView(bytes.buffer);
  const count = bytes[1] ?? 0;
  const textAt = headBytes + count * codeBytes;
  if (count > mostItems || textAt > bytes.length - checksumBytes) return null;
  const text = new TextDecoder().decode(bytes.subarray(textAt, bytes.length - checksumBytes));
  const [greeting = '', ...lines] = text.split('\n', count + 1);
  const items: PackedItem[] = [];
  for (let at = 0; at < count; at++) {
    const listing = view.getUint32(headBytes + at * codeBytes);
    if (items.some((item) => item.listing === listing)) continue;
    items.push({ listing, words: itemWords(lines[at] ?? '') || undefined });
  }
  return { items, greeting: greetingWords(greeting) || undefined, show: partsShown(bytes[0] ?? 0) };
}

function hiddenBits(show: readonly ShortlistPart[]): number {
  return shortlistParts.reduce((bits, part, place) => (show.includes(part) ? bits : bits | (1 << place)), 0);
}

function partsShown(hidden: number): ShortlistPart[] | undefined {
  return hidden === 0 ? undefined : shortlistParts.filter((_, place) => (hidden & (1 << place)) === 0);
}
