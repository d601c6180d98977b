/**
 * A shortlist on its way from page to page, in the part of the address after `#`, which browsers send to no server:
 * `/weir-lane-primary/#q=chess&s=1…`. What stands before `s=` is the page's own.
 */
import { plainAddress } from '../links/plain-address.ts';
import { isWholeCode, wholeCode } from './packed.ts';

const name = 's=';

/** The page's own part of a fragment, and the code of the shortlist; each empty where there is none. */
export function fragmentParts(hash: string): { own: string; code: string } {
  const parts = partsOf(hash);
  // A scanner that writes signs as %26 and %3D writes all of them so, perhaps twice, and more may follow unwritten.
  if (parts.code !== '' || !hash.includes('%')) return parts;
  const read = partsOf(plainAddress(hash));
  return !hash.includes('=') || isWholeCode(read.code) ? read : parts;
}

function partsOf(hash: string): { own: string; code: string } {
  const parts = hash.replace(/^#/, '').replace(/&amp;/g, '&').split('&');
  const code = parts.find((part) => part.startsWith(name))?.slice(name.length) ?? '';
  return { own: parts.filter((part) => !part.startsWith(name)).join('&'), code: wholeCode(code) };
}

/** The fragment of both, without `#`; empty where there is neither. */
export function fragmentOf(own: string, code: string): string {
  return [own, code && `${name}${code}`].filter(Boolean).join('&');
}

/**
 * `own` with the year that was chosen on the page with the fragment `here`, unless it asks for one itself: it is asked
 * once in a visit, and stored nowhere.
 */
export function withYear(own: string, here: string): string {
  const year = fragmentParts(here)
    .own.split('&')
    .find((part) => /^year=\d{1,2}$/.test(part));
  if (!year || (own !== '' && !own.includes('=')) || /(?:^|&)year=/.test(own)) return own;
  return own === '' ? year : `${year}&${own}`;
}

/** What a tab remembers of its shortlist while it goes from page to page; it is gone with the tab. */
export interface TabMemory {
  /** The code of the shortlist as it was last. */
  code: string;
  /** The tags of all it was before, so that an older state, met with the Back button, is known for what it is. */
  tags: string[];
}

const mark = 'fingerpost-shortlist';
const mostTags = 200;

/** The end of a code, which holds its checksum. */
function tagOf(code: string): string {
  return code.slice(-7);
}

/** The text of a tab's memory after one more change; `school` is the address below which it holds. */
export function tabText(school: string, before: TabMemory | null, was: string, code: string): string {
  const tags = new Set([...(before?.tags ?? []), tagOf(was), tagOf(code)].filter(Boolean));
  return [mark, school, code || '-', [...tags].slice(-mostTags).join(',')].join(' ');
}

/** What such a text says of this school; null where it says nothing of it. */
export function tabMemory(text: string, school: string): TabMemory | null {
  const [first, of, code = '-', tags = ''] = text.split(' ');
  if (first !== mark || of !== school) return null;
  return { code: code === '-' ? '' : code, tags: tags.split(',').filter(Boolean) };
}

/** Whether `code` is what this tab's shortlist is or was, and not one that somebody else sent. */
export function isOwn(code: string, memory: TabMemory | null): boolean {
  return memory !== null && (code === memory.code || memory.tags.includes(tagOf(code)));
}
