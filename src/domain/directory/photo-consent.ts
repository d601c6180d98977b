/** Whether the families of the children in a photo have agreed that it is shown. */
import type { Listing } from '../../schema/listing.ts';
import { dateWords } from '../time/dates.ts';
import { hasExit } from './exit.ts';

/** Why a photo is not shown: the box below `photo` to look at, and a sentence that follows its name. */
export interface PhotoRefusal {
  field: 'shows' | 'heldBy' | 'givenOn' | 'until';
  message: string;
}

/** Null where the listing's photo may be shown on `today`, or where it has none. */
export function photoRefusal(
  listing: Pick<Listing, 'photo' | 'type' | 'exitButton'>,
  today: string,
): PhotoRefusal | null {
  const { file, shows, consent } = listing.photo;
  if (!file) return null;
  const { heldBy, givenOn, until } = consent;
  const refused = (field: PhotoRefusal['field'], message: string): PhotoRefusal => ({ field, message });
  if (until && until < today)
    return refused('until', `was ${dateWords(until)}: ask the families again, or take the picture out`);
  if (shows !== 'children-from-behind' && shows !== 'childrens-faces') return null;
  if (shows === 'childrens-faces' && hasExit(listing))
    return refused('shows', 'is children’s faces, and this listing is about a worry; take another picture');
  if (!heldBy) return refused('heldBy', 'is missing; write the role of the person who keeps the families’ permission');
  if (!givenOn) return refused('givenOn', 'is missing; write the day on which the families agreed');
  if (givenOn > today) return refused('givenOn', `is a day to come (${dateWords(givenOn)}); write the day they agreed`);
  if (shows === 'childrens-faces' && !until)
    return refused('until', 'is missing; write the last day on which the faces may be shown');
  return null;
}
