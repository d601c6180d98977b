/** Names of sessions that stay the same from one build to the next: calendars know an event again by them. */
import type { Session } from '../../schema/session.ts';
import { base32 } from '../codes/base32.ts';
import { textChecksum } from '../codes/checksum.ts';
import type { PublicListing } from '../directory/directory.ts';

import { placeName } from './places.ts';

/**
 * The name of each session of a listing, such as `weir-lane-chess.7K2M9QX`, the same at every school.
 *
 * It is made from where it is and on which days, so that a new time of day, a note or another session beside it
 * changes the event in a family's calendar, and does not add a second one. A renamed listing keeps its first name.
 */
export function sessionIds(listing: PublicListing, directoryName: string): Map<Session, string> {
  const times = new Map<string, number>();
  return new Map(
    everySession(listing).map(({ place, session }) => {
      const { days, repeats, season, weeksApart, weeksOfMonth } = session;
      const which = [weeksApart ?? [], weeksOfMonth].flat();
      const named = [directoryName, place ? placeName(place) : '', days, repeats, season];
      // What most sessions do not have is not in their names, which are older than it.
      const facts = [...named, ...(which.length > 0 ? [which] : [])].join('|');
      const time = times.get(facts) ?? 0;
      times.set(facts, time + 1);
      return [session, `${listing.previousSlugs[0] ?? listing.slug}.${shortSum(`${facts}|${time}`)}`];
    }),
  );
}

/** Every session of a listing as it is written, with the place it is at; null for one with no place. */
function everySession({ places, sessions }: PublicListing) {
  return [
    ...places.flatMap((place) => place.sessions.map((session) => ({ place, session }))),
    ...sessions.map((session) => ({ place: null, session })),
  ];
}

/** Seven letters. */
function shortSum(text: string): string {
  const sum = textChecksum(text);
  return base32(Uint8Array.of(sum >>> 24, sum >>> 16, sum >>> 8, sum));
}
