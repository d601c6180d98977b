/** Dates that cannot be yet, and dates that have gone by. */

import { reviewState } from '../domain/listing/review.ts';
import { bankHolidaysUntil } from '../domain/time/bank-holidays.ts';
import { addDays, daysBetween } from '../domain/time/dates.ts';
import { endsNextDay } from '../domain/time/on-now.ts';
import type { Problem } from '../reading/problem.ts';
import type { Entry } from '../reading/read-content.ts';
import type { Session } from '../schema/session.ts';
import { minutesLong } from '../schema/session-rules.ts';
import { type Check, error, inListing, openListings, warning } from './check.ts';

export const dates: Check = (content, today) => {
  const limits = content.site.get('site')?.data;
  return [
    ...[...content.listings.values()].flatMap((entry) => inTheFuture(entry, today)),
    ...openListings(content).flatMap((entry) => goneBy(entry, today, limits)),
    ...openListings(content).flatMap(oddLengths),
    ...bankHolidaysEnd(content.site.get('site'), today),
  ];
};

/** Things that have happened cannot have happened tomorrow. */
function inTheFuture(entry: Entry<'listings'>, today: string): Problem[] {
  const { review, consent, safeguarding, source } = entry.data;
  const past = [
    ['review', 'checkedOn', review.checkedOn],
    ['consent', 'givenOn', consent.givenOn],
    ['safeguarding', 'toldOn', safeguarding.toldOn],
    ['source', 'fetchedOn', source.fetchedOn],
  ] as const;
  return past
    .filter(([, , date]) => date !== undefined && date > today)
    .map(([group, field, date]) =>
      error(inListing(entry, group, field), 'date.future', `${date} is still to come; write the day it happened`),
    );
}

function goneBy(
  entry: Entry<'listings'>,
  today: string,
  limits: { cautionAfterDays: number; hideAfterDays: number } | undefined,
): Problem[] {
  const { review, publishTo, places, sessions } = entry.data;
  const problems: Problem[] = [];
  if (publishTo && publishTo < today) {
    const message = `was ${publishTo}; its page says it has ended. Set the status to closed, or give a new date`;
    problems.push(warning(inListing(entry, 'publishTo'), 'date.ended', message));
  }
  if (limits && review.checkedOn && reviewState(review.checkedOn, today, limits) === 'stale') {
    const days = daysBetween(review.checkedOn, today);
    const message = `was ${days} days ago, so pupils no longer find it; check it and write the date`;
    problems.push(warning(inListing(entry, 'review', 'checkedOn'), 'review.stale', message));
  } else if (review.nextDue && review.nextDue < today) {
    const message = `was ${review.nextDue}; check it, then write a new date`;
    problems.push(warning(inListing(entry, 'review', 'nextDue'), 'review.overdue', message));
  }
  const times = [...sessions, ...places.flatMap((place) => place.sessions)];
  const ends = times.map((session) => (session.repeats === 'on-dates' ? session.dates.toSorted().at(-1) : session.to));
  if (problems.length === 0 && times.length > 0 && ends.every((end) => end !== undefined && end < today)) {
    const message = 'have all gone by; write the new ones, or set the status to paused or closed';
    problems.push(warning(inListing(entry, places.length > 0 ? 'places' : 'sessions'), 'session.ended', message));
  }
  return problems;
}

const hour = 60;

/** Times that are rather a slip of the pen: 18:00 to 06:00 for six in the evening, 04:00 for four in the afternoon. */
function oddLengths(entry: Entry<'listings'>): Problem[] {
  const { places, sessions } = entry.data;
  const odd = (session: Session, ...path: (string | number)[]): Problem[] => {
    const words = lengthWords(session);
    return words ? [warning(inListing(entry, ...path, 'ends'), 'time.length', words)] : [];
  };
  return [
    ...sessions.flatMap((session, index) => odd(session, 'sessions', index)),
    ...places.flatMap((place, at) =>
      place.sessions.flatMap((session, index) => odd(session, 'places', at, 'sessions', index)),
    ),
  ];
}

function lengthWords({ starts, ends }: Session): string | null {
  const minutes = minutesLong(starts, ends);
  if (minutes === null) return null;
  const times = `${starts} to ${ends}`;
  if (minutes < 10) return `is only ${minutes} min after the start (${times}); check both times`;
  const long = `${Math.floor(minutes / hour)} hours${minutes % hour ? ` ${minutes % hour} minutes` : ''}`;
  if (endsNextDay({ starts, ends }) && minutes > 8 * hour)
    return `is ${long} after the start, on the next day (${times}); if that is wrong, check the 24-hour clock`;
  // A park may be open from eight to nine; “04:00” is rather four in the afternoon.
  if (minutes <= 12 * hour || (starts ?? '') >= '07:00') return null;
  return `is ${long} after the start (${times}); if that is wrong, check the 24-hour clock`;
}

/** Nine months before the table of bank holidays ends, so that no family is sent out on one for want of a table. */
function bankHolidaysEnd(site: Entry<'site'> | undefined, today: string): Problem[] {
  const last = `${bankHolidaysUntil}-12-31`;
  if (!site || addDays(today, 275) < last) return [];
  return [
    {
      file: site.path,
      line: null,
      field: 'Bank holidays',
      code: 'bank_holidays.end',
      message: `bank holidays are known until the end of ${bankHolidaysUntil}; update Fingerpost, or add the next years to src/domain/time/bank-holidays.ts from www.gov.uk/bank-holidays`,
      severity: 'warning',
    },
  ];
}
