/** Times, ages and prices that are sound each by itself and mean nothing, or not what was meant. */
import { dateWords } from '../domain/time/dates.ts';
import { sessionDates } from '../domain/time/sessions.ts';
import type { Problem } from '../reading/problem.ts';
import type { Content, Entry } from '../reading/read-content.ts';
import { dayNumber, weekdayOf } from '../schema/day-numbers.ts';
import type { Listing } from '../schema/listing.ts';
import type { Session } from '../schema/session.ts';
import { minutesLong } from '../schema/session-rules.ts';
import { type Check, inListing, openListings, warning } from './check.ts';

type School = { nation: 'england' | 'wales'; terms: Parameters<typeof sessionDates>[1]['terms'] };
type Path = (string | number)[];

export const oddTimes: Check = (content, today) =>
  openListings(content).flatMap((entry) => {
    const { sessions, places } = entry.data;
    const schools = schoolsOf(content);
    const groups: [Session[], Path][] = [
      [sessions, ['sessions']],
      ...places.map((place, at): [Session[], Path] => [place.sessions, ['places', at, 'sessions']]),
    ];
    return [
      ...groups.flatMap(([group, path]) =>
        group.flatMap((session, index) => [
          ...sessionProblems(session, entry, [...path, index], schools, today),
          ...toldTwice(group, index, entry, [...path, index]),
        ]),
      ),
      ...agesAgainstYears(entry),
      ...noPrice(entry),
    ];
  });

const schoolsOf = (content: Content): School[] =>
  [...content.schools.values()].map(({ data }) => ({ nation: data.nation, terms: data.terms }));

function sessionProblems(
  session: Session,
  entry: Entry<'listings'>,
  path: Path,
  schools: School[],
  today: string,
): Problem[] {
  const problems: Problem[] = [];
  const tell = (field: string, code: string, message: string) =>
    problems.push(warning(inListing(entry, ...path, field), code, message));
  const { days, dates, except, starts, ends, repeats, attendance, from, to, season, ages } = session;
  if (attendance !== 'block' && (session.blockSessions ?? session.blockWeeks) !== undefined)
    tell(
      session.blockSessions === undefined ? 'blockWeeks' : 'blockSessions',
      'session.unused',
      'is not used; choose “block” under “Any week, or a block?”, or leave it out',
    );
  if (repeats === 'on-dates' && days.length > 0 && !dates.every((date) => days.includes(weekdayOf(date))))
    tell('days', 'session.unused', 'are not the days of the single dates, and are not used; leave them out');
  const stranger = repeats === 'every-week' ? except.find((date) => !days.includes(weekdayOf(date))) : undefined;
  if (stranger && !dates.includes(stranger)) {
    const message = `${dateWords(stranger)} is a ${capital(weekdayOf(stranger))}, and it is never on then; check the date`;
    tell('except', 'session.except', message);
  }
  // A long one is told by its length, in `dates.ts`; a late party may begin at half past one.
  if (starts && starts >= '02:00' && starts < '05:00' && (minutesLong(starts, ends) ?? 0) <= 12 * 60) {
    const afternoon = `${Number(starts.slice(0, 2)) + 12}:${starts.slice(3)}`;
    tell('starts', 'time.night', `is in the middle of the night (${starts}); for the afternoon, write "${afternoon}"`);
  }
  const far = [from, to, ...dates].find((date) => date && dayNumber(date) - dayNumber(today) > 5 * 366);
  if (far)
    tell(far === from ? 'from' : far === to ? 'to' : 'dates', 'date.far', `${far} is years away; check the year`);
  const coming = [...new Set(schools.flatMap((school) => sessionDates(session, school, today)))];
  const lost = dates.find((date) => date >= today && !except.includes(date) && !coming.includes(date));
  if (lost && season !== 'all-year' && schools.length > 0 && !far) {
    const when = season === 'holidays' ? 'the holidays' : 'term time';
    tell(
      'dates',
      'session.season',
      `${dateWords(lost)} is not in ${when} of any school here, so nobody is told of it; check “Time of year”`,
    );
  }
  const window = from !== undefined && from >= today && to !== undefined && dayNumber(to) - dayNumber(today) < 400;
  if (window && coming.length === 0 && schools.length > 0 && !lost)
    tell(
      'to',
      'session.never',
      `leaves no day on which it is (${from} to ${to}); check the dates, the day and the time of year`,
    );
  const outside = ages && outsideOf(ages, entry.data.ages);
  if (outside) tell('ages', 'ages.outside', `are not among those of the listing (${outside}); change one of the two`);
  return problems;
}

function outsideOf(ages: NonNullable<Session['ages']>, whole: Listing['ages']): string | null {
  if (!whole || whole.all) return null;
  const { from = 0, to = 120 } = whole;
  const isOutside = (ages.from ?? 0) > to || (ages.to ?? 120) < from;
  return isOutside ? `${from} to ${to}` : null;
}

function toldTwice(group: Session[], index: number, entry: Entry<'listings'>, path: Path): Problem[] {
  const same = group.slice(0, index).some((other) => JSON.stringify(other) === JSON.stringify(group[index]));
  return same ? [warning(inListing(entry, ...path), 'session.twice', 'is there twice; delete one')] : [];
}

/** Children of Year n are n + 4 or n + 5 years old. */
function agesAgainstYears(entry: Entry<'listings'>): Problem[] {
  const { ages, years } = entry.data;
  if (!ages || !years || ages.all || (years.from === undefined && years.to === undefined)) return [];
  const [youngest, oldest] = [(years.from ?? 0) + 4, (years.to ?? 13) + 5];
  if ((ages.to ?? 120) >= youngest && (ages.from ?? 0) <= oldest) return [];
  const message = `are those of children from ${youngest} to ${oldest}, and “Ages” says otherwise; correct one of the two`;
  return [warning(inListing(entry, 'years'), 'ages.years', message)];
}

function noPrice(entry: Entry<'listings'>): Problem[] {
  const { kind, amount, upTo } = entry.data.cost;
  if (kind !== 'amount' || amount !== 0 || upTo !== undefined) return [];
  const message = 'is £0; write “kind: free” instead, so that it is found among what is free';
  return [warning(inListing(entry, 'cost', 'amount'), 'cost.nothing', message)];
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
