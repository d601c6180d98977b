/** The time of the United Kingdom, for calendars. */
import { dateOf, dayNumber } from '../../domain/time/dates.ts';
import type { Component } from './component.ts';

export const london = 'Europe/London';

const change = (name: string, from: string, to: string, start: string, short: string, month: number): Component => [
  name,
  [
    ['dtstart', {}, 'date-time', start],
    ['tzoffsetfrom', {}, 'utc-offset', from],
    ['tzoffsetto', {}, 'utc-offset', to],
    ['tzname', {}, 'text', short],
    ['rrule', {}, 'recur', { freq: 'YEARLY', bymonth: month, byday: '-1SU' }],
  ],
  [],
];

/**
 * Europe/London since 1996, when both changes came to be on the last Sunday of March and October at 01:00 UTC
 * (Directive 2000/84/EC; the Summer Time Act 1972 as amended in 2002). RFC 5545 wants it in the file itself.
 */
export const londonZone: Component = [
  'vtimezone',
  [['tzid', {}, 'text', london]],
  [
    change('daylight', '+00:00', '+01:00', '1996-03-31T01:00:00', 'BST', 3),
    change('standard', '+01:00', '+00:00', '1996-10-27T02:00:00', 'GMT', 10),
  ],
];

/** A moment on the clocks of the United Kingdom in UTC: `2026-07-07`, `16:00` => `2026-07-07T15:00:00Z`. */
export function utcMoment(date: string, time: string): string {
  const year = date.slice(0, 4);
  const clock = `${date}T${time}`;
  const summer = clock >= `${lastSunday(`${year}-03-31`)}T02:00` && clock < `${lastSunday(`${year}-10-31`)}T02:00`;
  const moment = new Date(Date.parse(`${clock}:00Z`) - (summer ? 3_600_000 : 0));
  return moment.toISOString().replace('.000Z', 'Z');
}

/** The last Sunday of a month, from its last day. Day 3, 4 January 1970, was a Sunday. */
function lastSunday(lastDay: string): string {
  const day = dayNumber(lastDay);
  return dateOf(day - ((day - 3) % 7));
}
