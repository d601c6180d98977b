/** Every time of a listing at a school, each with the place it is at. */
import type { Session } from '../../schema/session.ts';
import type { Directory, PublicListing } from '../directory/directory.ts';
import { isInTable } from '../time/bank-holidays.ts';
import { addDays } from '../time/dates.ts';
import { type PartOfDay, partOfDay } from '../time/part-of-day.ts';
import { weekdaysOf } from '../time/recurrence.ts';
import { namedDates, sessionDetails } from '../time/session-words.ts';
import { daysAhead, type SessionDay, sessionDates, sessionDays } from '../time/sessions.ts';
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
  /** None where it is over. */
  slots: Slot[];
  /** `In term time`, `From 12 January 2027`, a phrase each: see `sessionDetails`. */
  details: string[];
  /** The dates it names, a phrase each: see `namedDates`. */
  named: string[];
  /** The last of its days where it will not come again after them; undefined where it goes on. */
  last?: string;
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
    const over = days.length === 0 && isOver(session, school, today, last);
    const after = addDays(days[days.length - 1]?.date ?? today, 1);
    return {
      id: ids.get(session) ?? '',
      session,
      place,
      days,
      over,
      slots: over ? [] : slotsOf(session),
      details: sessionDetails(session, today),
      named: namedDates({ ...session, dates: datesHere(session, days, today, last) }, today),
      ...(days.length > 0 && isOver(session, school, after, last) && { last: addDays(after, -1) }),
    };
  };
  return [
    ...listing.places.flatMap(({ sessions }, at) => sessions.map((session) => time(session, places[at] ?? null))),
    ...listing.sessions.map((session) => time(session, null)),
  ];
}

/**
 * Whether a time without coming dates will not come again. Where nobody can tell, it may: the school’s terms are not
 * known, its dates are further off than dates are worked out, or the bank holidays of its year are not published.
 */
function isOver(session: Session, school: SchoolYear, today: string, last: string): boolean {
  const { repeats, dates, except, from = '', to = '9999', attendance, blockSessions, blockWeeks } = session;
  if (dates.some((date) => date >= today && date <= last && !except.includes(date))) return false;
  if (repeats === 'on-dates') return true;
  if (from > today) return from > last;
  if (sessionDates({ ...session, season: 'all-year' }, school, today).some((date) => date <= last)) return false;
  if (attendance === 'block' && (blockSessions ?? blockWeeks) !== undefined) return true;
  const end = to < last ? to : last;
  if (repeats.endsWith('working-day-of-month') && end >= today && !isInTable(end)) return false;
  return end <= addDays(today, daysAhead);
}

/** Its single dates without those that are not in this school's part of the year; all of them where none is. */
function datesHere({ dates }: Session, days: readonly SessionDay[], today: string, last: string): string[] {
  const horizon = addDays(today, daysAhead);
  const here = dates.filter((date) => date <= last && (date > horizon || days.some((day) => day.date === date)));
  return here.length > 0 ? here : dates.filter((date) => date < today);
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

/**
 * Of the current times those for a school's pupils, and all of them where none is. What a listing costs there, and what
 * the finder and the lists ask of it, goes by these.
 */
export function timesForPupils(
  times: readonly TimeFacts[],
  audience: readonly string[],
  years: Required<Span>,
): TimeFacts[] {
  const current = currentTimes(times);
  return audience.includes('families') ? current : sessionsForYears(current, {}, years);
}
