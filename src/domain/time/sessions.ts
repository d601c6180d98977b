/** When sessions happen: recurrence by RFC 5545, kept to a school's term dates. */
import * as library from 'rrule';
import type { Repeats, Session } from '../../schema/session.ts';
import { weekdays } from '../../schema/weekdays.ts';
import { addDays } from './dates.ts';
import { kindOfDay, type Terms } from './terms.ts';

// Node reads the package as CommonJS, whose names are on `default`; a bundler reads it as a module.
const { RRule } = (library as { default?: typeof library }).default ?? library;

/** How far ahead dates are worked out. A listing nobody has checked for a year is in no results, so more is never asked. */
export const daysAhead = 400;

/** One coming session. */
export interface DatedSession {
  date: string;
  starts?: string;
  ends?: string;
  /** What the place is called; empty where there is none. */
  place: string;
}

/**
 * The dates of `session` from `today` on, for at most `daysAhead` days, in order.
 *
 * Sessions “in term time” fall on days within a term and outside its breaks; “in the holidays”, between
 * terms and in breaks of three days or more (a single staff day is no holiday). Where the school’s terms
 * for a date are not known, neither has a date: it is not guessed.
 */
export function sessionDates(session: Session, terms: Terms, today: string): string[] {
  return everyDate(session, today).filter((date) => suits(session.season, date, terms));
}

interface Dates {
  /** Those that its rule alone gives. */
  regular: string[];
  /** Those that are left when single dates are added and those it is not on are taken out. */
  all: string[];
}

// Many schools share one listing: its dates before term dates are the same for all. Pages count from today and
// calendars from the start of the half-year, hence a few days for each session.
const known = new WeakMap<Session, Map<string, Dates>>();

function everyDate(session: Session, today: string): string[] {
  return datesFrom(session, today).all;
}

/** The dates that a session’s rule gives from a day on, whatever the time of year and whatever dates it is not on. */
export function regularDates(session: Session, from: string): string[] {
  return datesFrom(session, from).regular;
}

function datesFrom(session: Session, today: string): Dates {
  const before = known.get(session)?.get(today);
  if (before) return before;
  const end = addDays(today, daysAhead);
  const not = new Set(session.except);
  const regular = recurringDates(session, today, end);
  const single = session.dates.filter((date) => date >= today && date <= end);
  const all = [...new Set([...regular, ...single])].filter((date) => !not.has(date)).sort();
  if (!known.has(session)) known.set(session, new Map());
  known.get(session)!.set(today, { regular, all });
  return { regular, all };
}

function recurringDates(session: Session, today: string, end: string): string[] {
  if (session.repeats === 'on-dates' || session.days.length === 0) return [];
  const last = [session.to ?? end, blockEnd(session) ?? end, end].sort()[0] as string;
  const first = session.from && session.from > today ? session.from : today;
  if (last < first) return [];
  // Only “every 2 weeks” counts from its first date; the others may start counting anywhere.
  const anchor = session.repeats === 'every-2-weeks' ? (session.from ?? today) : first;
  const rule = new RRule({ ...ruleOf(session), dtstart: midnight(anchor), until: midnight(last) });
  return rule.between(midnight(first), midnight(last), true).map((date) => date.toISOString().slice(0, 10));
}

/** A block of n weeks is over n weeks after its first date. */
function blockEnd(session: Session): string | undefined {
  if (session.attendance !== 'block' || !session.blockWeeks || !session.from) return undefined;
  return addDays(session.from, session.blockWeeks * 7 - 1);
}

function midnight(date: string): Date {
  return new Date(`${date}T00:00:00Z`);
}

const nthOfMonth: Partial<Record<Repeats, number>> = {
  'first-of-month': 1,
  'second-of-month': 2,
  'third-of-month': 3,
  'fourth-of-month': 4,
  'last-of-month': -1,
};

/** The RFC 5545 rule of a session, without its start: `FREQ=WEEKLY;INTERVAL=2;BYDAY=TU`, `FREQ=MONTHLY;BYDAY=+1MO`. */
export function ruleOf(session: Pick<Session, 'repeats' | 'days'>) {
  const days = session.days.map(
    (day) => [RRule.MO, RRule.TU, RRule.WE, RRule.TH, RRule.FR, RRule.SA, RRule.SU][weekdays.indexOf(day)]!,
  );
  const nth = nthOfMonth[session.repeats];
  if (nth !== undefined) return { freq: RRule.MONTHLY, byweekday: days.map((day) => day.nth(nth)) };
  return { freq: RRule.WEEKLY, interval: session.repeats === 'every-2-weeks' ? 2 : 1, byweekday: days, wkst: RRule.MO };
}

function suits(season: Session['season'], date: string, terms: Terms): boolean {
  if (season === 'all-year') return true;
  const kind = kindOfDay(date, terms);
  return season === 'term-time' ? kind === 'term' : kind === 'holiday';
}
