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
    const starts = times && clockTime(times[1]!);
    const ends = times && clockTime(times[2]!);
    if (!starts || !ends || ends <= starts) return notUnderstood(text);
    sessions.push({ days: [day], starts, ends });
  }
  return clean(sessions);
}

/** '9.30am' => '09:30', '14:00' => '14:00'; null where morning or evening would be a guess (“7.30”). */
function clockTime(text: string): string | null {
  const parts = /^(\d{1,2})(?:[:.](\d{2}))? ?(am|pm|noon)?$/i.exec(text.trim());
  if (!parts) return null;
  const [, hours = '', minutes = '00', half] = parts;
  if (!half && hours.length < 2) return null;
  const hour = half ? (Number(hours) % 12) + (/am/i.test(half) ? 0 : 12) : Number(hours);
  if (hour > 23 || Number(minutes) > 59 || (half && Number(hours) > 12)) return null;
  return `${String(hour).padStart(2, '0')}:${minutes}`;
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
