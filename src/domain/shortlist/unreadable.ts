/** What is said of a link that holds no shortlist that can be shown. */
import type { Unreadable } from './packed.ts';

/** One honest sentence for each cause, with what can still be done. */
export const unreadableSentences: Record<Unreadable['state'], string> = {
  newer:
    'This shortlist was made by a newer copy of this site than the one you have open. Load the page again; if that does not help, ask whoever gave you the link for a new one.',
  older:
    'This shortlist is from an old copy of this site, and this one can no longer read it. Ask whoever gave you the link for a new one.',
  damaged:
    'Part of this link is missing or has changed on its way, so we cannot tell what was on the shortlist. Ask whoever gave you the link to send it again.',
  'too-long':
    'This link is longer than any shortlist can be, so we have not read it. Ask whoever gave you the link to send it again.',
  empty: 'There is nothing on this shortlist yet. Press “Add” on anything you like the look of.',
};
