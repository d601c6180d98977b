import { clockTimes } from '../../../domain/time/read-times.ts';
import { minutesLong } from '../../../schema/session-rules.ts';
import type { Weekday } from '../../../schema/weekdays.ts';
import type { Cell } from '../../spreadsheet/sheet.ts';
import { type Cleaned, clean, empty, refused } from './cleaned.ts';

export interface DaySession {
  days: Weekday[];
  starts: string;
  ends: string;
}

/** The times of one day: '10:00-13:30,14:00-17:00' => two sessions; 'Closed' => none. */
export function cleanHours(day: Weekday, cell: Cell, text: string): Cleaned<DaySession[]> {
  if (text === '' || /^closed$/i.test(text)) return empty;
  if (cell instanceof Date) return notUnderstood(text);
  const sessions: DaySession[] = [];
  for (const part of text.split(/[,;&]| and /)) {
    const times = /^(.+?)\s*(?:-|–|—|to)\s*(.+)$/i.exec(part.trim());
    const read = times && clockTimes(plain(times[1]!), plain(times[2]!));
    if (!read) return notUnderstood(text);
    // Past midnight is read where it is an evening; longer is rather “01:00” for 1pm.
    if (read.ends < read.starts && (minutesLong(read.starts, read.ends) ?? 0) > 8 * 60) return notUnderstood(text);
    sessions.push({ days: [day], ...read });
  }
  return clean(sessions);
}

/** In small letters, “p.m.” as “pm”; a bare “14” or “09” is an hour on the 24-hour clock. */
function plain(text: string): string {
  const words = text
    .trim()
    .toLowerCase()
    .replace(/([ap])\.? ?m\.?$/, '$1m');
  return /^\d{2}$/.test(words) ? `${words}:00` : words;
}

const notUnderstood = (text: string) =>
  refused('time.invalid', `is not understood as times (“${text.slice(0, 40)}”); write them like “09:30-17:00”`);

/** Sessions with the same times on several days put together: Monday 9–5 and Tuesday 9–5 => Monday and Tuesday 9–5. */
export function daysTogether(sessions: DaySession[]): DaySession[] {
  const together = new Map<string, DaySession>();
  for (const session of sessions) {
    const times = `${session.starts}-${session.ends}`;
    const same = together.get(times);
    if (same) same.days.push(...session.days);
    else together.set(times, { ...session, days: [...session.days] });
  }
  return [...together.values()];
}
