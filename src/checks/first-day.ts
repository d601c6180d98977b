/** Blocks that begin on a day on which they are not: the families who sign up come to a locked door. */
import { dateWords } from '../domain/time/dates.ts';
import { sessionDates } from '../domain/time/sessions.ts';
import type { Problem } from '../reading/problem.ts';
import type { Entry } from '../reading/read-content.ts';
import type { Session } from '../schema/session.ts';
import { type Check, inListing, openListings, warning } from './check.ts';

type School = Parameters<typeof sessionDates>[1];

export const firstDay: Check = (content, today) => {
  const schools = [...content.schools.values()].map(({ data }) => ({ nation: data.nation, terms: data.terms }));
  return openListings(content).flatMap((entry) => [
    ...entry.data.sessions.flatMap((session, index) => problemOf(entry, session, ['sessions', index], schools, today)),
    ...entry.data.places.flatMap((place, at) =>
      place.sessions.flatMap((session, index) =>
        problemOf(entry, session, ['places', at, 'sessions', index], schools, today),
      ),
    ),
  ]);
};

function problemOf(
  entry: Entry<'listings'>,
  session: Session,
  path: (string | number)[],
  schools: readonly School[],
  today: string,
): Problem[] {
  const { attendance, season, from, to, repeats } = session;
  if (attendance !== 'block' || season === 'all-year' || repeats === 'on-dates') return [];
  if (from === undefined || (to !== undefined && to < today) || schools.length === 0) return [];
  const starts = schools.map((school) => startAt(session, from, school));
  if (starts.some((start) => start === 'as said' || start === 'unknown')) return [];
  const later = (starts as { said: string; is: string | null }[]).sort((one, other) =>
    (one.is ?? '9999') < (other.is ?? '9999') ? -1 : 1,
  )[0]!;
  const where = season === 'term-time' ? 'in the holidays' : 'in term time';
  const instead = later.is
    ? `so it begins on ${dateWords(later.is)}; write that, or change “Time of year”`
    : 'and no other date is left; check the dates and “Time of year”';
  const message = `${dateWords(later.said)}, the first date, is ${where} at every school here, ${instead}`;
  return [warning(inListing(entry, ...path, 'from'), 'session.first_day', message)];
}

/** Whether a block begins where its rule does, at one school; else the date it says and the one it begins on. */
function startAt(
  session: Session,
  from: string,
  school: School,
): 'as said' | 'unknown' | { said: string; is: string | null } {
  const [said] = sessionDates({ ...session, season: 'all-year' }, school, from);
  const [is = null] = sessionDates(session, school, from);
  if (said === undefined || said === is) return 'as said';
  const isKnown = school.terms.some((term) => term.to >= said) && school.terms.some((term) => term.from <= said);
  return isKnown ? { said, is } : 'unknown';
}
