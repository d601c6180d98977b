/** Addresses that lead nowhere as they arrived, and those that they most likely were. */
import leven from 'leven';
import { plainAddress } from './plain-address.ts';

/**
 * What `asked` (the path and fragment of an address below `home`) was before it was damaged on its way: with `%23`
 * read as `#`, in small letters, without quotation marks, brackets, commas and unseen signs about its parts, and
 * without `?utm_…`. Null where none of that is the matter, and the address is simply not there.
 */
export function mendedAddress(asked: { pathname: string; hash: string }, home: string): string | null {
  const [path = '', ...fragment] = plainAddress(asked.pathname).split('#');
  const parts = partsBelow(path, home);
  const last = parts[parts.length - 1] ?? '';
  const end = parts.length === 0 || last.includes('.') ? '' : '/';
  const hash = fragment.length > 0 ? `#${fragment.join('#')}` : asked.hash;
  const mended = `${home}${parts.join('/')}${end}${hash}`;
  return mended === asked.pathname + asked.hash ? null : mended;
}

/** The parts of a damaged path below `home`, each as the site would write it: `/North/Chess-Club,` => north, chess-club. */
export function partsBelow(path: string, home: string): string[] {
  const plain = plainAddress(path)
    .toLowerCase()
    .replace(/[#?&].*$/, '');
  const below = plain.startsWith(home.toLowerCase()) ? plain.slice(home.length) : plain;
  return below
    .split(/[/\\]+/)
    .map((part) => part.replace(/_/g, '-').replace(/^[^a-z0-9]+|[^a-z0-9]+$/g, ''))
    .filter((part) => part !== '' && part !== 'index.html');
}

/** Two letters wrong, or one in a short name: more, and it is another name. */
const mostWrong = (name: string) => (name.length < 8 ? 1 : 2);
/** An address that was cut off still says what it was, when this much of it is left. */
const leastBegun = 5;

/** The one of `names` that `part` most likely was: a letter for a number, a slip of the hand, its end cut off. Null for none. */
export function likelyName(part: string, names: readonly string[]): string | null {
  const own = lookalike(part);
  const same = names.find((name) => lookalike(name) === own);
  if (same !== undefined) return same;
  const near = names
    .map((name) => ({ name, wrong: leven(lookalike(name), own) }))
    .filter(({ name, wrong }) => wrong <= mostWrong(name))
    .sort((one, other) => one.wrong - other.wrong)[0];
  if (near) return near.name;
  const begun = own.length < leastBegun ? [] : names.filter((name) => lookalike(name).startsWith(own));
  return begun.length === 1 ? begun[0]! : null;
}

/** A name as the eye sees it: O and 0 are one, and so are I, l and 1; hyphens count for nothing. */
function lookalike(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .replace(/o/g, '0')
    .replace(/[il]/g, '1');
}
