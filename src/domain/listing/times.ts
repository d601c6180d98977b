/** Every time of a listing at a school, each with the place it is at. */
import type { Session } from '../../schema/session.ts';
import type { Directory, PublicListing } from '../directory/directory.ts';
import { type PartOfDay, partOfDay } from '../time/part-of-day.ts';
import { weekdaysOf } from '../time/recurrence.ts';
import { type SessionDay, sessionDates, sessionDays } from '../time/sessions.ts';
import type { SchoolYear } from '../time/terms.ts';
import type { Span } from './ages.ts';
import type { PlaceFacts } from './places.ts';
import { sessionsForYears } from './session-facts.ts';
import { sessionIds } from './session-ids.ts';

/** `tuesday after-school`: a weekday and the part of the day in which a time starts. */
export type Slot = `${string} ${PartOfDay}`;

export interface TimeFacts {
  /** Its name in calendars: see `session-ids.ts`. */
  id: string;
  /** The rule as it is written, with its own ages and its own price where it has them. */
  session: Session;
  /** Null for something without a place. */
  place: PlaceFacts | null;
  /** The coming days at this school, about 400 days ahead, none after the listing's own last date. */
  days: SessionDay[];
  /** It will not come again: its last date has passed. */
  over: boolean;
  slots: Slot[];
}

/** The times of a listing at a school of this year, in the order they are written. */
export function timesOf(
  { today, site }: Pick<Directory, 'today' | 'site'>,
  school: SchoolYear,
  listing: PublicListing,
  places: readonly PlaceFacts[],
): TimeFacts[] {
  const ids = sessionIds(listing, site.name);
  const time = (session: Session, place: PlaceFacts | null): TimeFacts => {
    const last = listing.publishTo ?? '9999';
    const days = sessionDays(session, school, today).filter(({ date }) => date <= last);
    return {
      id: ids.get(session) ?? '',
      session,
      place,
      days,
      over: days.length === 0 && isOver(session, school, today, last),
      slots: slotsOf(session),
    };
  };
  return [
    ...listing.places.flatMap(({ sessions }, at) => sessions.map((session) => time(session, places[at] ?? null))),
    ...listing.sessions.map((session) => time(session, null)),
  ];
}

/** Without dates a time may still come: where the school's terms are not known, nobody can tell. */
function isOver(session: Session, school: SchoolYear, today: string, last: string): boolean {
  if ((session.from ?? '') > today) return session.from! > last;
  return !sessionDates({ ...session, season: 'all-year' }, school, today).some((date) => date <= last);
}

function slotsOf(session: Session): Slot[] {
  const { starts } = session;
  return starts === undefined ? [] : weekdaysOf(session).map((day): Slot => `${day} ${partOfDay(starts)}`);
}

/** Those that will come again; all of them where none will, so that a reader sees when it was. */
export function currentTimes(times: readonly TimeFacts[]): TimeFacts[] {
  const current = times.filter(({ over }) => !over);
  return current.length > 0 ? current : [...times];
}

/** Of the current times those for pupils of these school years, and all of them where none is. */
export function timesForYears(
  { times, audience }: { times: readonly TimeFacts[]; audience: readonly string[] },
  years: Required<Span>,
): TimeFacts[] {
  const current = currentTimes(times);
  return audience.includes('families') ? current : sessionsForYears(current, {}, years);
}
