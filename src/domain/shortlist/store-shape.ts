/**
 * What is kept on a device where somebody pressed “Keep it on this device”: which listings, and nothing else.
 *
 * No words, no greeting, no times and no school: what a stranger at the same device could read says nothing of a child
 * (trust check P-08).
 */
import { mostItems } from './shortlist.ts';

/** The one key in the browser's storage. */
export const storeKey = 'fingerpost-shortlist';

interface Stored {
  v: 1;
  /** Slugs, in order. */
  ids: string[];
}

export type Kept =
  | { state: 'nothing' }
  | { state: 'kept'; slugs: string[] }
  | { state: 'newer' | 'damaged'; sentence: string };

/** The text to store for these listings. */
export function storedText(slugs: readonly string[]): string {
  return JSON.stringify({ v: 1, ids: slugs.slice(0, mostItems) } satisfies Stored);
}

/** What a stored text says; null stands for none. Anything but slugs in it is left aside. */
export function keptFrom(text: string | null): Kept {
  if (text === null || text === '') return { state: 'nothing' };
  const stored = parsed(text);
  if (stored !== null && Number.isInteger(stored.v) && (stored.v as number) > 1) {
    return {
      state: 'newer',
      sentence:
        'A newer copy of this site has kept a shortlist on this device. Load the page again to see it, or clear it here.',
    };
  }
  if (stored === null || stored.v !== 1 || !Array.isArray(stored.ids)) {
    return {
      state: 'damaged',
      sentence: 'The shortlist kept on this device cannot be read any more. Clear it, and add what you like again.',
    };
  }
  const slugs = [...new Set(stored.ids.filter(isSlug))].slice(0, mostItems);
  return slugs.length === 0 ? { state: 'nothing' } : { state: 'kept', slugs };
}

function parsed(text: string): { v?: unknown; ids?: unknown } | null {
  if (text.length > 10_000) return null;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && Object.keys(value).includes('v') ? value : null;
  } catch {
    return null;
  }
}

function isSlug(value: unknown): value is string {
  return typeof value === 'string' && value.length <= 80 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value);
}
