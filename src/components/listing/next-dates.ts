/** Which sessions come next, from the patterns that a page carries. Small: it runs in the visitor's browser. */
import type { Moment } from '../../domain/finder/coming.ts';
import { datesOf } from '../../domain/time/dates.ts';
import type { NextTime } from '../../domain/time/next-words.ts';

export interface NextDate extends NextTime {
  ends?: string;
  place: string;
}

/** One regular time as the page carries it. */
export interface Regular extends Pick<NextDate, 'starts' | 'ends' | 'place'> {
  pattern: string;
  /** Those of its dates that are bank holidays on which nobody knows whether it is on, as a pattern. */
  checks: string;
}

/** The next `count` sessions, earliest first; one that has begun today is not among them, as on the finder's cards. */
export function nextDates(regular: Regular[], now: Moment, count: number): NextDate[] {
  return regular
    .flatMap(({ pattern, checks, ...session }) => {
      const unsure = datesOf(checks);
      return datesOf(pattern).map(
        (date): NextDate => ({ date, ...session, ...(unsure.includes(date) && { isBankHoliday: true }) }),
      );
    })
    .filter((session) => session.date > now.date || (session.date === now.date && !hasBegun(session, now)))
    .sort((one, other) => orderOf(one).localeCompare(orderOf(other)))
    .slice(0, count);
}

function hasBegun({ starts }: NextDate, { time }: Moment): boolean {
  return starts !== undefined && starts <= time;
}

const orderOf = ({ date, starts = '' }: NextDate) => `${date} ${starts}`;
