/** A session as one line that people can read and change: `Tuesdays, 4pm to 5.30pm, in term time (Under 11s)`. */

import { ageSpan, ageWords, yearWords } from '../../domain/listing/ages.ts';
import { sessionPriceWords } from '../../domain/listing/cost-words.ts';
import { andList } from '../../domain/text/phrases.ts';
import { dateWords } from '../../domain/time/dates.ts';
import { blockWords, sessionWords } from '../../domain/time/session-words.ts';
import type { Session } from '../../schema/session.ts';

/** Everything a session says, in one line; `readSessionLine` reads it back. */
export function sessionLine(session: Session): string {
  const dates = (days: string[]) => andList(days.map(dateWords)).replaceAll(', ', ' and ');
  const parts = [
    sessionWords(session),
    session.repeats === 'on-dates'
      ? `on ${dates(session.dates)}`
      : session.dates.length > 0 && `also on ${dates(session.dates)}`,
    session.season === 'term-time' && 'in term time',
    session.season === 'holidays' && 'in the school holidays',
    session.attendance === 'block' && blockWords(session).toLowerCase(),
    session.bankHolidays === 'off' && 'not on bank holidays',
    session.bankHolidays === 'on' && 'bank holidays too',
    session.from && `from ${dateWords(session.from)}`,
    session.to && `until ${dateWords(session.to)}`,
    session.except.length > 0 && `not on ${dates(session.except)}`,
  ];
  parts.push(...ownWho(session), ownPrice(session));
  return `${parts.filter(Boolean).join(', ')}${session.note ? ` (${session.note})` : ''}`;
}

/** `for ages 6 to 10`, `for years 1 to 5`: only what this session says itself. */
function ownWho({ ages, years = {} }: Session): string[] {
  const span = ageSpan({ ages });
  const words = [span && ageWords(span), yearWords(years)];
  return words.flatMap((each) => (each ? `for ${each.charAt(0).toLowerCase()}${each.slice(1)}` : []));
}

/** `costs £5.50 a session`, `free`. */
function ownPrice(session: Session): string {
  const words = sessionPriceWords(session) ?? '';
  const small = words.charAt(0).toLowerCase() + words.slice(1);
  return /£|\dp/.test(words) ? `costs ${small}` : small;
}
