/**
 * Where a shortlist lives while nothing is stored: in the fragment of the page, and in the tab.
 *
 * Links within the school hand the fragment on. Back leads to pages whose fragment is older, so the tab itself
 * remembers the newest state: in its session storage, which no other website can read and which goes with the tab. Where
 * that is refused, each page knows only its address. (`window.name` would be handed to the website that is opened next.)
 */
import { fragmentOf, fragmentParts, isOwn, tabMemory, tabText } from '../../domain/shortlist/carried.ts';

export interface Place {
  /** The address of the school, which the shortlist is of. */
  school: string;
  /** Whether the whole fragment is the shortlist, as on the page that shows it. */
  whole: boolean;
}

export interface Found {
  code: string;
  /** It is this tab's own, and not one that somebody sent. */
  own: boolean;
  /** Neither the address nor the tab knows of any. */
  isNew: boolean;
}

/** The code that this page is to show; `isAgain` with Back, Forward or a reload, where the tab may know better than the address. */
export function codeHere(place: Place, isAgain: boolean): Found {
  const memory = tabMemory(tabMemoryText(), place.school);
  const inAddress = codeInAddress(place);
  const own = inAddress === '' || isOwn(inAddress, memory);
  const code = memory && own && (isAgain || inAddress === '') ? memory.code : inAddress;
  return { code, own, isNew: code === '' && memory === null };
}

/** The code in the fragment; a link to a part of the page is none. */
export function codeInAddress({ whole }: Place): string {
  if (!whole) return fragmentParts(location.hash).code;
  const written = location.hash.slice(1);
  return document.getElementById(written) ? '' : written;
}

export function writeCode({ whole }: Place, code: string): void {
  const fragment = whole ? code : fragmentOf(fragmentParts(location.hash).own, code);
  if (location.hash.slice(1) === fragment) return;
  history.replaceState(history.state, '', fragment === '' ? location.pathname + location.search : `#${fragment}`);
}

/** Lets the tab know of a change. A change to somebody else's list begins anew: one's own is still in its address. */
export function rememberCode({ school }: Place, was: string, code: string): void {
  const memory = tabMemory(tabMemoryText(), school);
  remembered = tabText(school, isOwn(was, memory) ? memory : null, was, code);
  try {
    sessionStorage.setItem(storageKey, remembered);
  } catch {
    // Storage is refused.
  }
  dropKeptPages();
}

const storageKey = 'fingerpost-tab';
/** Where storage is refused. */
let remembered = '';

function tabMemoryText(): string {
  try {
    return sessionStorage.getItem(storageKey) ?? remembered;
  } catch {
    return remembered;
  }
}

let changes: BroadcastChannel | null = null;

/** Makes this page one that `dropKeptPages` reaches when the browser keeps it in memory. */
export function joinChanges(): void {
  try {
    changes = new BroadcastChannel('fingerpost-shortlist');
  } catch {
    // Firefox refuses it with cookies blocked, and Safari before 15.4 has none: “Add” works all the same. Where a page
    // listens for “unload”, Firefox does not keep it at all.
    addEventListener('unload', () => {});
  }
}

/**
 * A page that the browser keeps in memory to go back to returns as it was, and the tab's memory with it. One that is
 * sent a message meanwhile is dropped instead, and is loaded again on Back: it then learns what the tab has now.
 * Nothing is said in the message, and no page listens.
 */
function dropKeptPages(): void {
  changes?.postMessage(null);
}
