/**
 * The dates of a rule, by plain arithmetic on day numbers: every so many weeks, weeks of the month, weekends of the
 * month, working days. The meaning is that of RFC 5545, 3.3.10, with weeks that begin on Monday (WKST=MO).
 */
import { dayNumber, weekdayPlace } from '../../schema/day-numbers.ts';
import type { Session } from '../../schema/session.ts';
import { type Weekday, weekdays } from '../../schema/weekdays.ts';

/** How a session comes round. Days are places in `weekdays`; weeks of the month 1 to 5, or -1 for the last. */
export type Rule =
  | { every: 'weeks'; interval: number; days: number[] }
  | { every: 'month'; weeks: number[]; days: number[] }
  /** The weekend of a Saturday: the first weekend of a month is its first Saturday and the Sunday after that. */
  | { every: 'weekend-of-month'; weeks: number[] }
  /** The first (1) or the last (-1) day from Monday to Friday that is no bank holiday. */
  | { every: 'working-day'; which: 1 | -1 };

/** `isOff` says which days are bank holidays; `anchor` is a day of the week from which weeks are counted. */
export interface Span {
  first: number;
  last: number;
  anchor: number;
  isOff: (day: number) => boolean;
}

const monthWeeks: Record<string, number> = { first: 1, second: 2, third: 3, fourth: 4, fifth: 5, last: -1 };
const saturday = 5;
const sunday = 6;

/** The rule of a session; null for one that is only on single dates. */
export function ruleOf(session: Pick<Session, 'repeats' | 'days' | 'weeksApart' | 'weeksOfMonth'>): Rule | null {
  const { repeats } = session;
  const days = session.days.map((day) => weekdays.indexOf(day)).sort();
  const weeks = session.weeksOfMonth.map((week) => monthWeeks[week] as number);
  switch (repeats) {
    case 'on-dates':
      return null;
    case 'every-week':
      return { every: 'weeks', interval: 1, days };
    case 'every-2-weeks':
      return { every: 'weeks', interval: 2, days };
    case 'every-few-weeks':
      return { every: 'weeks', interval: session.weeksApart ?? 1, days };
    case 'weeks-of-month':
      return { every: 'month', weeks, days };
    case 'weekend-of-month':
      return { every: 'weekend-of-month', weeks };
    case 'first-working-day-of-month':
      return { every: 'working-day', which: 1 };
    case 'last-working-day-of-month':
      return { every: 'working-day', which: -1 };
    default:
      return { every: 'month', weeks: [monthWeeks[repeats.replace('-of-month', '')] as number], days };
  }
}

/** The weekdays on which a session may be, Monday first: for single dates those of the dates. */
export function weekdaysOf(session: Session): Weekday[] {
  const rule = ruleOf(session);
  const places = rule ? ruleWeekdays(rule) : session.dates.map((date) => weekdayPlace(dayNumber(date)));
  return weekdays.filter((_, place) => places.includes(place));
}

function ruleWeekdays(rule: Rule): number[] {
  if (rule.every === 'working-day') return [0, 1, 2, 3, 4];
  return rule.every === 'weekend-of-month' ? [saturday, sunday] : rule.days;
}

/** The days of a rule from `first` to `last`, both included, in order. */
export function ruleDays(rule: Rule, span: Span): number[] {
  if (rule.every === 'weeks') return weeklyDays(rule, span);
  const found = monthsOf(span).flatMap((month) => daysInMonth(rule, month, span.isOff));
  return [...new Set(found)].filter((day) => day >= span.first && day <= span.last).sort((one, other) => one - other);
}

function weeklyDays({ interval, days }: { interval: number; days: number[] }, { first, last, anchor }: Span): number[] {
  const step = interval * 7;
  const start = anchor - weekdayPlace(anchor);
  const found: number[] = [];
  for (let week = start + Math.floor((first - start) / step) * step; week <= last; week += step) {
    for (const place of days) {
      const day = week + place;
      if (day >= first && day <= last) found.push(day);
    }
  }
  return found;
}

interface Month {
  first: number;
  last: number;
}

/** The months of a span and the one before, whose last weekend may reach into it. */
function monthsOf({ first, last }: Span): Month[] {
  const date = new Date(first * 86_400_000);
  const months: Month[] = [];
  for (let month = date.getUTCMonth() - 1; ; month++) {
    const start = Math.round(Date.UTC(date.getUTCFullYear(), month, 1) / 86_400_000);
    if (start > last) return months;
    months.push({ first: start, last: Math.round(Date.UTC(date.getUTCFullYear(), month + 1, 1) / 86_400_000) - 1 });
  }
}

function daysInMonth(rule: Exclude<Rule, { every: 'weeks' }>, month: Month, isOff: Span['isOff']): number[] {
  switch (rule.every) {
    case 'month':
      return rule.days.flatMap((place) => rule.weeks.flatMap((week) => nthOf(month, place, week) ?? []));
    case 'weekend-of-month': {
      const saturdays = rule.weeks.flatMap((week) => nthOf(month, saturday, week) ?? []);
      return saturdays.flatMap((day) => [day, day + 1]);
    }
    case 'working-day': {
      let day = rule.which === 1 ? month.first : month.last;
      while (weekdayPlace(day) >= saturday || isOff(day)) day += rule.which;
      return [day];
    }
  }
}

/** The nth weekday of a month, or its last (-1); null where a month has no fifth. */
function nthOf({ first, last }: Month, place: number, week: number): number | null {
  if (week < 0) return last - ((weekdayPlace(last) - place + 7) % 7);
  const day = first + ((place - weekdayPlace(first) + 7) % 7) + (week - 1) * 7;
  return day > last ? null : day;
}
