/** Part of a day, by when a session starts: before 12:00, 12:00 to 14:59, 15:00 to 17:59, from 18:00. */
export type PartOfDay = 'morning' | 'afternoon' | 'after-school' | 'evening';

export function partOfDay(starts: string): PartOfDay {
  if (starts < '12:00') return 'morning';
  if (starts < '15:00') return 'afternoon';
  return starts < '18:00' ? 'after-school' : 'evening';
}
