/**
 * The dates of a session as few events as can be.
 *
 * A session is one event with a rule and the dates it is not on (EXDATE), and not one event for each term: a family
 * adds it once, sees one line in each week and takes it away once. The dates it is not on are written in the same time
 * zone and to the same minute as its start, which every common calendar app understands. Only where it is off
 * more often than on, as in the holidays, does each run of dates become an event of its own; and so does each
 * single date, since several apps leave out RDATE.
 */
import { ruleOf } from '../../domain/time/sessions.ts';
import type { Session } from '../../schema/session.ts';

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

/** The rule of a session until its last date, as jCal has it. */
export function recurUntil(session: Session, until: string): Record<string, unknown> {
  const { byweekday } = ruleOf(session);
  // “+1MO” is right too, but some apps know only “1MO”.
  const byday = byweekday.map((day) => day.toString().replace('+', ''));
  if (session.repeats.endsWith('-of-month')) return { freq: 'MONTHLY', until, byday };
  return session.repeats === 'every-2-weeks'
    ? { freq: 'WEEKLY', until, interval: 2, byday }
    : { freq: 'WEEKLY', until, byday };
}
