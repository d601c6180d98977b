/** When sessions happen: their rule's dates, kept to a school's term dates and its nation's bank holidays. */
import type { Session } from '../../schema/session.ts';
import { bankHolidayOn, isInTable, type Nation } from './bank-holidays.ts';
import { addDays, dateOf, dayNumber } from './dates.ts';
import { type Rule, ruleDays, ruleOf } from './recurrence.ts';
import { kindOfDay, type SchoolYear } from './terms.ts';

/** How far ahead dates are worked out. A listing nobody has checked for a year is in no results, so more is never asked. */
export const daysAhead = 400;

/** One coming session. */
export interface DatedSession {
  date: string;
  starts?: string;
  /** Earlier than `starts` where it ends the next day. */
  ends?: string;
  /** What the place is called; empty where there is none. */
  place: string;
  /** The bank holiday it falls on, where nobody has told us whether it is on then: “check before you go”. */
  check?: string;
}

/** One date of a session, with the bank holiday to check where it falls on one. */
export type SessionDay = Pick<DatedSession, 'date' | 'check'>;

/** Those of the days that are bank holidays on which nobody knows whether it is on. */
export function checkedDates(days: readonly SessionDay[]): string[] {
  return days.filter(({ check }) => check !== undefined).map(({ date }) => date);
}

/** The dates of `session` from `today` on; see `sessionDays`. */
export function sessionDates(session: Session, school: SchoolYear, today: string): string[] {
  return sessionDays(session, school, today).map(({ date }) => date);
}

/**
 * The dates of `session` from `today` on, for at most `daysAhead` days, in order.
 *
 * Sessions “in term time” fall on days of term, “in the holidays” on those of the holidays (see `schoolHolidays`), and
 * neither on a single staff day. Where the school’s terms for a date are not known, neither has a date: it is not
 * guessed. On a bank holiday of the school’s nation a
 * session is off, on, or (where nobody has told us) on with a mark, save on single dates, which were named.
 */
export function sessionDays(session: Session, school: SchoolYear, today: string): SessionDay[] {
  const end = addDays(today, daysAhead);
  const named = new Set(session.dates);
  const off = new Set(session.except);
  const isOn = (date: string) => !off.has(date) && suits(session.season, date, school) === 'yes';
  const regular = regularDates(session, school, today, end).filter((date) => date >= today && isOn(date));
  const single = session.dates.filter((date) => date >= today && date <= end && isOn(date));
  return [...new Set([...regular, ...single])].sort().map((date) => {
    const check = session.bankHolidays === 'ask' && !named.has(date) ? bankHolidayOn(date, school.nation) : null;
    return check ? { date, check } : { date };
  });
}

/** The dates of the rule from `today` on, or those of a block from its beginning, without those it is off for good. */
function regularDates(session: Session, school: SchoolYear, today: string, end: string): string[] {
  const { from, to, bankHolidays } = session;
  const last = to && to < end ? to : end;
  const count = sessionsInBlock(session, school.nation);
  const first = count !== null ? (from as string) : from && from > today ? from : today;
  const dates = ruleDates(session, first, last, school.nation).filter(
    (date) => bankHolidays !== 'off' || bankHolidayOn(date, school.nation) === null,
  );
  if (count === null) return dates;
  // A week that is left out does not count. Where the terms are not known it counts, so that no date is made up.
  const off = new Set(session.except);
  return dates.filter((date) => !off.has(date) && suits(session.season, date, school) !== 'no').slice(0, count);
}

/**
 * How many sessions a block has; null for what is no block, or one of unknown length. Files that give weeks mean as
 * many sessions as the rule has in so many weeks: six weeks of Tuesdays and Thursdays are twelve.
 */
function sessionsInBlock(session: Session, nation: Nation): number | null {
  const { attendance, blockSessions, blockWeeks, from, repeats } = session;
  if (attendance !== 'block' || from === undefined || repeats === 'on-dates') return null;
  if (blockSessions !== undefined) return blockSessions;
  if (blockWeeks === undefined) return null;
  return ruleDates(session, from, addDays(from, blockWeeks * 7 - 1), nation).length;
}

// Many schools share one listing: the dates of its rule are the same for all of one nation. Pages count from today and
// calendars from the start of the half-year, hence a few spans for each session.
const known = new WeakMap<Session, Map<string, string[]>>();

function ruleDates(session: Session, first: string, last: string, nation: Nation): string[] {
  const span = `${first} ${last} ${nation}`;
  const before = known.get(session)?.get(span);
  if (before) return before;
  const rule = ruleOf(session);
  const dates = rule ? datesOfRule(rule, session.from ?? first, first, last, nation) : [];
  if (!known.has(session)) known.set(session, new Map());
  known.get(session)!.set(span, dates);
  return dates;
}

function datesOfRule(rule: Rule, anchor: string, first: string, last: string, nation: Nation): string[] {
  if (last < first) return [];
  const isOff = (day: number) => bankHolidayOn(dateOf(day), nation) !== null;
  const span = { first: dayNumber(first), last: dayNumber(last), anchor: dayNumber(anchor), isOff };
  const dates = ruleDays(rule, span).map(dateOf);
  // Which day is a working day is not guessed in a year whose bank holidays are not known.
  return rule.every === 'working-day' ? dates.filter(isInTable) : dates;
}

function suits(season: Session['season'], date: string, { terms }: SchoolYear): 'yes' | 'no' | 'unknown' {
  if (season === 'all-year') return 'yes';
  const kind = kindOfDay(date, terms);
  if (kind === 'unknown') return 'unknown';
  return (season === 'term-time' ? kind === 'term' : kind === 'holiday') ? 'yes' : 'no';
}
