/** What the device keeps of a shortlist, where somebody pressed “Keep it on this device”; its shape is in `store-shape.ts`. */
import { keptFrom, storedText, storeKey } from '../../domain/shortlist/store-shape.ts';

/** The text kept; null where there is none, or where the browser refuses. */
function keptText(): string | null {
  try {
    return localStorage.getItem(storeKey);
  } catch {
    return null;
  }
}

/** The listings kept, in order. */
export function keptSlugs(): string[] {
  const kept = keptFrom(keptText());
  return kept.state === 'kept' ? kept.slugs : [];
}

/** What is wrong with what is kept, in a sentence; null where nothing is. */
export function keptProblem(): string | null {
  const kept = keptFrom(keptText());
  return 'sentence' in kept ? kept.sentence : null;
}

/** Keeps these, and none besides; with none of them nothing at all. False where the browser refuses. */
export function keepSlugs(slugs: readonly string[]): boolean {
  try {
    if (slugs.length === 0) localStorage.removeItem(storeKey);
    else localStorage.setItem(storeKey, storedText(slugs));
    return true;
  } catch {
    return false;
  }
}
