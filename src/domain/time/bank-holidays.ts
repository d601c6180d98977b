/**
 * Bank holidays, as published by the government at https://www.gov.uk/bank-holidays (Open Government Licence v3.0):
 * for England and Wales by the Banking and Financial Dealings Act 1971, by royal proclamation and by common law.
 *
 * One-off days, such as that for the coronation in 2023, are proclaimed for one year: none is for the years below.
 * The test beside this file works every other day out again from the law.
 *
 * Every year add the newest year that is published there and raise `bankHolidaysUntil`; `npm run check` says when it
 * is time. A nation with days of its own gets a table of its own.
 */

import { weekdayPlace } from '../../schema/day-numbers.ts';
import type { School } from '../../schema/school.ts';
import { dayNumber } from './dates.ts';

export type Nation = School['nation'];

/** The last year of the table. Nothing is said of later dates. */
export const bankHolidaysUntil = 2028;

const englandAndWales: Record<string, string> = {
  '2025-01-01': 'New Year’s Day',
  '2025-04-18': 'Good Friday',
  '2025-04-21': 'Easter Monday',
  '2025-05-05': 'Early May bank holiday',
  '2025-05-26': 'Spring bank holiday',
  '2025-08-25': 'Summer bank holiday',
  '2025-12-25': 'Christmas Day',
  '2025-12-26': 'Boxing Day',
  '2026-01-01': 'New Year’s Day',
  '2026-04-03': 'Good Friday',
  '2026-04-06': 'Easter Monday',
  '2026-05-04': 'Early May bank holiday',
  '2026-05-25': 'Spring bank holiday',
  '2026-08-31': 'Summer bank holiday',
  '2026-12-25': 'Christmas Day',
  '2026-12-28': 'Boxing Day (substitute day)',
  '2027-01-01': 'New Year’s Day',
  '2027-03-26': 'Good Friday',
  '2027-03-29': 'Easter Monday',
  '2027-05-03': 'Early May bank holiday',
  '2027-05-31': 'Spring bank holiday',
  '2027-08-30': 'Summer bank holiday',
  '2027-12-27': 'Christmas Day (substitute day)',
  '2027-12-28': 'Boxing Day (substitute day)',
  '2028-01-03': 'New Year’s Day (substitute day)',
  '2028-04-14': 'Good Friday',
  '2028-04-17': 'Easter Monday',
  '2028-05-01': 'Early May bank holiday',
  '2028-05-29': 'Spring bank holiday',
  '2028-08-28': 'Summer bank holiday',
  '2028-12-25': 'Christmas Day',
  '2028-12-26': 'Boxing Day',
};

const tables: Record<Nation, Record<string, string>> = { england: englandAndWales, wales: englandAndWales };

/** These days are kept even where they fall on a weekend and another day stands in for them. */
const keptAtWeekends: Record<string, string> = {
  '12-25': 'Christmas Day',
  '12-26': 'Boxing Day',
  '01-01': 'New Year’s Day',
};

/** Which bank holiday a date is in a nation, `Good Friday`; null for an ordinary day and for years not in the table. */
export function bankHolidayOn(date: string, nation: Nation): string | null {
  if (!isInTable(date)) return null;
  const named = tables[nation][date];
  if (named !== undefined) return named;
  return weekdayPlace(dayNumber(date)) >= 5 ? (keptAtWeekends[date.slice(5)] ?? null) : null;
}

/** Whether the bank holidays of a date's year are known. */
export function isInTable(date: string): boolean {
  return date >= '2025-01-01' && Number(date.slice(0, 4)) <= bankHolidaysUntil;
}
