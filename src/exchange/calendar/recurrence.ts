/**
 * The dates of a session as few events as can be.
 *
 * A session is one event with a rule and the dates it is not on (EXDATE), and not one event for each term: a family
 * adds it once, sees one line in each week and takes it away once. The dates it is not on are written in the same time
 * zone and to the same minute as its start, which every common calendar app understands. Only where it is off
 * more often than on, as in the holidays, does each run of dates become an event of its own; and so does each
 * single date, since several apps leave out RDATE.
 */

import { addDays, dateOf, dayNumber } from '../../domain/time/dates.ts';
import { type Rule, ruleDays, ruleOf } from '../../domain/time/recurrence.ts';
import { daysAhead } from '../../domain/time/sessions.ts';
import type { Session } from '../../schema/session.ts';
import { weekdays } from '../../schema/weekdays.ts';

/** Dates that follow a rule, the first and last of them among `on`. */
export interface Run {
  on: string[];
  /** The rule's other dates between them. */
  off: string[];
}

/** `dates` as runs of `regular` (the dates of the rule alone) and the single dates that are left; all in order. */
export function runsOf(dates: readonly string[], regular: readonly string[]): { runs: Run[]; single: string[] } {
  const wanted = new Set(dates);
  const rule = new Set(regular);
  const single = dates.filter((date) => !rule.has(date));
  const on = regular.filter((date) => wanted.has(date));
  const [first, last] = [on[0], on.at(-1)];
  if (first === undefined || last === undefined) return { runs: [], single };
  const off = regular.filter((date) => date > first && date < last && !wanted.has(date));
  return { runs: off.length <= on.length ? [{ on, off }] : unbroken(regular, wanted), single };
}

function unbroken(regular: readonly string[], wanted: ReadonlySet<string>): Run[] {
  const runs: Run[] = [];
  let open = false;
  for (const date of regular) {
    if (wanted.has(date)) {
      if (open) runs.at(-1)!.on.push(date);
      else runs.push({ on: [date], off: [] });
    }
    open = wanted.has(date);
  }
  return runs;
}

/** The rule of a session as calendars can say it, without bank holidays and with weekends as weekly days; null for none. */
function calendarRule(session: Session): CalendarRule | null {
  const rule = ruleOf(session);
  // A month may have a fifth Saturday and no fifth Monday: ical.js, and so Thunderbird, then loses the first date.
  if (rule?.every === 'month' && rule.weeks.includes(5) && rule.weeks.length * rule.days.length > 1) return null;
  return rule?.every === 'weekend-of-month' ? { every: 'weeks', interval: 1, days: [5, 6] } : rule;
}

type CalendarRule = Exclude<Rule, { every: 'weekend-of-month' }>;

/** The dates that the rule gives in a calendar app from a day on, whatever it is off for. */
export function calendarDates(session: Session, from: string): string[] {
  const rule = calendarRule(session);
  if (!rule) return [];
  const first = session.from && session.from > from ? session.from : from;
  const last = [session.to ?? '9999', addDays(from, daysAhead)].sort()[0] as string;
  if (last < first) return [];
  const anchor = dayNumber(session.from ?? first);
  return ruleDays(rule, { first: dayNumber(first), last: dayNumber(last), anchor, isOff: () => false }).map(dateOf);
}

/** The rule of a session until its last date, as jCal has it. */
export function recurUntil(session: Session, until: string): Record<string, unknown> {
  const rule = calendarRule(session) as CalendarRule;
  switch (rule.every) {
    case 'weeks': {
      const interval = rule.interval > 1 ? { interval: rule.interval } : {};
      return { freq: 'WEEKLY', until, ...interval, byday: codes(rule.days) };
    }
    case 'working-day':
      return { freq: 'MONTHLY', until, byday: codes([0, 1, 2, 3, 4]), bysetpos: [rule.which] };
    case 'month': {
      // “+1MO” is right too, but some apps know only “1MO”.
      const byday = rule.weeks.flatMap((week) => codes(rule.days).map((day) => `${week}${day}`));
      return { freq: 'MONTHLY', until, byday };
    }
  }
}

const codes = (places: number[]) => places.map((place) => (weekdays[place] as string).slice(0, 2).toUpperCase());
