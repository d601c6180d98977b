/** The day the site is made on. */
import { londonDate } from './dates.ts';

/**
 * `FINGERPOST_TODAY` if it is set; else the date of `SOURCE_DATE_EPOCH` (seconds since 1970; see
 * reproducible-builds.org), so that two builds of one commit can be the same to the byte; else today in
 * the United Kingdom. Throws a sentence where a setting is not a date.
 */
export function todayFrom(environment: Record<string, string | undefined>, now = new Date()): string {
  const { FINGERPOST_TODAY: today, SOURCE_DATE_EPOCH: epoch } = environment;
  if (today) {
    if (/^\d{4}-\d{2}-\d{2}$/.test(today)) return today;
    throw new Error(`FINGERPOST_TODAY is “${today}”: write a date, like 2026-11-23.`);
  }
  if (!epoch) return londonDate(now);
  if (/^\d{1,11}$/.test(epoch)) return londonDate(new Date(Number(epoch) * 1000));
  throw new Error(`SOURCE_DATE_EPOCH is “${epoch}”: write a whole number of seconds since 1970.`);
}
