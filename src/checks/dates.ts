/** Dates that cannot be yet, and dates that have gone by. */

import { reviewState } from '../domain/listing/review.ts';
import { daysBetween } from '../domain/time/dates.ts';
import type { Problem } from '../reading/problem.ts';
import type { Entry } from '../reading/read-content.ts';
import { type Check, error, inListing, openListings, warning } from './check.ts';

export const dates: Check = (content, today) => {
  const limits = content.site.get('site')?.data;
  return [
    ...[...content.listings.values()].flatMap((entry) => inTheFuture(entry, today)),
    ...openListings(content).flatMap((entry) => goneBy(entry, today, limits)),
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
