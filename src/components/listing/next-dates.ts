/** Which sessions come next, from the patterns that a page carries. Small: it runs in the visitor's browser. */
import type { Moment } from '../../domain/finder/coming.ts';
import { datesOf, nearDateWords, timeWords } from '../../domain/time/dates.ts';

export interface NextDate {
  date: string;
  starts?: string;
  ends?: string;
  place: string;
}

/** One regular time as the page carries it. */
export interface Regular extends Omit<NextDate, 'date'> {
  pattern: string;
}

/** The next `count` sessions, earliest first; one that has begun today is not among them, as on the finder's cards. */
export function nextDates(regular: Regular[], now: Moment, count: number): NextDate[] {
  return regular
    .flatMap(({ pattern, ...session }) => datesOf(pattern).map((date) => ({ date, ...session })))
    .filter((session) => session.date > now.date || (session.date === now.date && !hasBegun(session, now)))
    .sort((one, other) => orderOf(one).localeCompare(orderOf(other)))
    .slice(0, count);
}

function hasBegun({ starts }: NextDate, { time }: Moment): boolean {
  return starts !== undefined && starts <= time;
}

const orderOf = ({ date, starts = '' }: NextDate) => `${date} ${starts}`;

/** `Tomorrow, 4pm`; `Tue 24 Nov`. */
export function nextWords({ date, starts }: NextDate, today: string): string {
  const day = nearDateWords(date, today);
  return starts ? `${day}, ${timeWords(starts)}` : day;
}
