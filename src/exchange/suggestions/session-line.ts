/** A session as one line that people can read and change: `Tuesdays, 4pm to 5.30pm, in term time (Under 11s)`. */

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
  return `${parts.filter(Boolean).join(', ')}${session.note ? ` (${session.note})` : ''}`;
}
