/**
 * Calendars as data (jCal, RFC 7265), and their text (iCalendar, RFC 5545).
 *
 * The library escapes and folds each value by its type; here stands only what a calendar of ours is made of.
 */
import ICAL from 'ical.js';
import type { Component, Property } from './component.ts';
import { londonZone } from './time-zone.ts';

// A line is at most 75 octets (RFC 5545, 3.1), and the space before a continued line is not among those the library counts.
ICAL.foldLength = 74;

export interface Calendar {
  /** As the calendar app lists it. */
  name: string;
  description: string;
  events: Component[];
}

/** The text of a `.ics` file. */
export function calendarText({ name, description, events }: Calendar): string {
  return ICAL.stringify([
    'vcalendar',
    [
      ['version', {}, 'text', '2.0'],
      ['prodid', {}, 'text', '-//Fingerpost//Directory//EN'],
      ['calscale', {}, 'text', 'GREGORIAN'],
      // No METHOD: it makes the file a message by RFC 5546, and PUBLISH then wants an ORGANIZER with an address.
      // Two names for each: RFC 7986 has the first, and most calendar apps still read the second.
      ['name', {}, 'text', plain(name)],
      ['x-wr-calname', {}, 'text', plain(name)],
      ['description', {}, 'text', plain(description)],
      ['x-wr-caldesc', {}, 'text', plain(description)],
      ['refresh-interval', {}, 'duration', 'P1D'],
      ['x-published-ttl', {}, 'unknown', 'P1D'],
    ],
    [londonZone, ...events],
  ]);
}

/** A property whose value is words. */
export function textProperty(name: string, words: string): Property {
  return [name, {}, 'text', plain(words)];
}

/** The library escapes a line feed; any other control character would end a line or is not allowed. */
function plain(words: string): string {
  return words
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(/[^\P{Cc}\n]/gu, '');
}
