/** Dates (`2026-11-24`) as whole numbers, and their weekdays. Apart from Zod, so that a visitor's browser may use it. */
import { type Weekday, weekdays } from './weekdays.ts';

const dayMs = 86_400_000;

/** The same few hundred dates are asked for again and again: for every card, at every key press. */
const known = new Map<string, number>();

/** Days since 1 January 1970. */
export function dayNumber(date: string): number {
  let day = known.get(date);
  if (day === undefined) {
    day = Math.round(Date.parse(`${date}T00:00:00Z`) / dayMs);
    known.set(date, day);
  }
  return day;
}

/** The date of a day number. */
export function dateOf(day: number): string {
  return new Date(day * dayMs).toISOString().slice(0, 10);
}

/** The weekday of a day number as its place in `weekdays`: Monday is 0. Day 0, 1 January 1970, was a Thursday. */
export function weekdayPlace(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** The weekday of a date: `2026-09-08` => `tuesday`. */
export function weekdayOf(date: string): Weekday {
  return weekdays[weekdayPlace(dayNumber(date))] as Weekday;
}
