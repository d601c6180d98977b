/** What a date is in a school's year. Small enough for a visitor's browser. */
import { weekdayPlace } from '../../schema/day-numbers.ts';
import type { School, Term } from '../../schema/school.ts';
import { addDays, dayNumber } from './dates.ts';

/** The school year as dates: terms, and what is off in them. */
export type Terms = Pick<Term, 'from' | 'to' | 'breaks'>[];

/** What a school's file says of when it is open: its terms, and the nation whose bank holidays it keeps. */
export interface SchoolYear {
  terms: Terms;
  nation: School['nation'];
}

/** Both dates are in it. */
interface Dates {
  from: string;
  to: string;
}

export type KindOfDay = 'term' | 'holiday' | 'staff-day' | 'unknown';

/** What a date is for a school: in term, in the holidays, a day or two off, or outside the terms that are known. */
export function kindOfDay(date: string, terms: Terms): KindOfDay {
  const isIn = ({ from, to }: Dates) => from <= date && date <= to;
  if (schoolHolidays(terms).some(isIn)) return 'holiday';
  const term = terms.find(isIn);
  if (term) return term.breaks.some(isIn) ? 'staff-day' : 'term';
  const between = terms.some(({ to }) => to < date) && terms.some(({ from }) => from > date);
  if (!between) return 'unknown';
  return isWeekend(date) ? 'term' : 'staff-day';
}

/** A holiday of a school: a break in a term, or the time between two terms. */
interface SchoolHoliday extends Dates {
  inTerm: boolean;
}

// Every date of every session asks for them.
const known = new WeakMap<Terms, SchoolHoliday[]>();

/**
 * The holidays of a school, in order. This is the one place that says what a holiday is:
 *
 * - a break in a term, or the time between two terms, that has three school days (Monday to Friday) or more; less is a
 *   day or two off;
 * - and the weekends at both its ends: half term from Monday to Friday begins on the Saturday before and ends on the
 *   Sunday after it. The same holds at Christmas, at Easter and in summer, however a school writes its dates.
 */
export function schoolHolidays(terms: Terms): SchoolHoliday[] {
  const before = known.get(terms);
  if (before) return before;
  const sorted = [...terms].sort((one, other) => (one.from < other.from ? -1 : 1));
  const breaks = sorted.flatMap(({ breaks }) => breaks.map(({ from, to }) => ({ from, to, inTerm: true })));
  const gaps = sorted.slice(1).map(({ from }, place) => ({
    from: addDays(sorted[place]!.to, 1),
    to: addDays(from, -1),
    inTerm: false,
  }));
  const holidays = [...breaks, ...gaps]
    .filter((off) => schoolDays(off) >= 3)
    .map(withWeekends)
    .sort((one, other) => (one.from < other.from ? -1 : 1));
  known.set(terms, holidays);
  return holidays;
}

function isWeekend(date: string): boolean {
  return weekdayPlace(dayNumber(date)) >= 5;
}

/** How many days from Monday to Friday there are, counted no further than three. */
function schoolDays({ from, to }: Dates): number {
  let count = 0;
  for (let date = from; date <= to && count < 3; date = addDays(date, 1)) if (!isWeekend(date)) count++;
  return count;
}

function withWeekends<Off extends Dates>(off: Off): Off {
  let { from, to } = off;
  while (isWeekend(addDays(from, -1))) from = addDays(from, -1);
  while (isWeekend(addDays(to, 1))) to = addDays(to, 1);
  return { ...off, from, to };
}
