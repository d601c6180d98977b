/** What a date is in a school's year. Small enough for a visitor's browser. */
import type { School, Term } from '../../schema/school.ts';
import { daysBetween } from './dates.ts';

/** The school year as dates: terms, and what is off in them. */
export type Terms = Pick<Term, 'from' | 'to' | 'breaks'>[];

/** What a school's file says of when it is open: its terms, and the nation whose bank holidays it keeps. */
export interface SchoolYear {
  terms: Terms;
  nation: School['nation'];
}

export type KindOfDay = 'term' | 'holiday' | 'staff-day' | 'unknown';

/** What a date is for a school: in term, in the holidays, a staff day, or outside the terms that are known. */
export function kindOfDay(date: string, terms: Terms): KindOfDay {
  const term = terms.find(({ from, to }) => from <= date && date <= to);
  if (term) {
    const off = term.breaks.find(({ from, to }) => from <= date && date <= to);
    if (!off) return 'term';
    return daysBetween(off.from, off.to) >= 2 ? 'holiday' : 'staff-day';
  }
  const between = terms.some(({ to }) => to < date) && terms.some(({ from }) => from > date);
  return between ? 'holiday' : 'unknown';
}
