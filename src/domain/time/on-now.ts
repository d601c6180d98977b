/** Whether a dated session is still to come, on now or over. Small: it runs in the visitor's browser. */
import { addDays } from './dates.ts';

/** A moment on the clocks of the United Kingdom. */
export interface Moment {
  /** `2026-11-24` */
  date: string;
  /** `16:30` */
  time: string;
}

interface Clock {
  starts?: string;
  ends?: string;
}

export type When = { state: 'to-come' } | { state: 'now'; until: string } | { state: 'over' };

/** Whether a session ends on the day after it starts: 22:00 to 01:00, or 20:00 to 00:00. */
export function endsNextDay({ starts, ends }: Clock): boolean {
  return starts !== undefined && ends !== undefined && ends < starts;
}

/**
 * What a session is at a moment. One whose start nobody has told us is to come all day; one that has begun, with an
 * end that nobody has told us, counts as over, so that nobody sets out for it.
 */
export function whenAt({ date, starts, ends }: Clock & { date: string }, now: Moment): When {
  const at = `${now.date} ${now.time}`;
  if (starts === undefined)
    return { state: now.date <= date && !(now.date === date && ends && ends <= now.time) ? 'to-come' : 'over' };
  if (at < `${date} ${starts}`) return { state: 'to-come' };
  if (ends === undefined) return { state: 'over' };
  const end = `${endsNextDay({ starts, ends }) ? addDays(date, 1) : date} ${ends}`;
  return at < end ? { state: 'now', until: ends } : { state: 'over' };
}

/** The first of a session's dates (in order) on which it is not over: on now, or the next to come. */
export function currentDate(dates: readonly string[], clock: Clock, now: Moment): { date: string; when: When } | null {
  for (const date of dates) {
    // No session is longer than until the end of the next day.
    if (date < addDays(now.date, -1)) continue;
    const when = whenAt({ date, ...clock }, now);
    if (when.state !== 'over') return { date, when };
  }
  return null;
}
