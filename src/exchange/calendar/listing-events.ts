/** A listing's sessions as a school's calendar shows them. */

import type { Directory } from '../../domain/directory/directory.ts';
import { sessionWhoWords } from '../../domain/listing/ages.ts';
import { costWords, sessionPriceWords } from '../../domain/listing/cost-words.ts';
import { type ListingFacts, listingFacts } from '../../domain/listing/facts.ts';
import { joinAction } from '../../domain/listing/joining-words.ts';
import type { PlaceFacts } from '../../domain/listing/places.ts';
import { elsewhereWords } from '../../domain/listing/time-words.ts';
import type { TimeFacts } from '../../domain/listing/times.ts';
import { whoLine } from '../../domain/listing/who-and-cost.ts';
import type { SchoolListing, SchoolView } from '../../domain/school/school-view.ts';
import { inASentence } from '../../domain/text/in-a-sentence.ts';
import { capital } from '../../domain/text/phrases.ts';
import { addDays, dateWords, daysBetween, timeWords } from '../../domain/time/dates.ts';
import { bankHolidaysWords } from '../../domain/time/next-words.ts';
import { endsNextDay } from '../../domain/time/on-now.ts';
import { sessionDetails } from '../../domain/time/session-words.ts';
import { sessionDays } from '../../domain/time/sessions.ts';
import type { Session } from '../../schema/session.ts';
import type { Component, Property } from './component.ts';
import { textProperty } from './jcal.ts';
import { calendarDates, type Run, recurUntil, runsOf } from './recurrence.ts';
import { london, utcMoment } from './time-zone.ts';

/**
 * The events of a listing at one school, its holidays left out of what is only in term time; none where no dates are
 * known. `page` is the whole address of the listing's page, null where the site's own is not known.
 *
 * They begin with the half-year, and not with the day of the build, so that a series keeps its first date from build
 * to build. Of a listing that is closed or paused only what was still to come on the day `cancelledFrom` is
 * cancelled: what was held, was held.
 */
export function listingEvents(
  directory: Directory,
  view: SchoolView,
  each: SchoolListing,
  page: string | null,
  cancelledFrom = directory.today,
): Component[] {
  const facts = listingFacts(directory, view.school, each);
  const from = halfYearStart(directory.today);
  const same = sameInAll(directory, facts, page);
  const since = facts.state === 'open' ? from : cancelledFrom;
  return facts.times.flatMap((time) => {
    const { id: name, place, session } = time;
    const days = sessionDays(session, view.school, from).filter(
      ({ date }) => date >= since && isWithin(date, facts, directory),
    );
    const dates = days.map(({ date }) => date);
    const { runs, single } = runsOf(dates, calendarDates(session, from));
    const all: Run[] = [...runs, ...single.map((date) => ({ on: [date], off: [] }))];
    const words = descriptionOf(directory, view, facts, time, page);
    const checks = new Map(days.map(({ date, check }) => [date, check]));
    return all.map((run, index): Component => {
      // The first run keeps the session's own name, so that it is known again when more are added after it.
      const id = index === 0 && runs.length > 0 ? '' : `.${run.on[0]!.replaceAll('-', '')}`;
      return [
        'vevent',
        [
          ['uid', {}, 'text', `${name}${id}@fingerpost`],
          ...same,
          ...timesOf(session, run),
          ...(place ? [textProperty('location', locationOf(place))] : []),
          textProperty('description', [words, ...checkWords(run.on, checks)].join('\n')),
        ],
        [],
      ];
    });
  });
}

/** 1 March or 1 September, whichever was last. */
export function halfYearStart(today: string): string {
  const [year, month] = today.split('-').map(Number) as [number, number];
  if (month >= 9) return `${year}-09-01`;
  return month >= 3 ? `${year}-03-01` : `${year - 1}-09-01`;
}

/** Within the listing's own dates, and no longer than it stays in results without being checked again. */
function isWithin(date: string, { publishFrom, publishTo, review }: ListingFacts, { site }: Directory): boolean {
  if (publishFrom && date < publishFrom) return false;
  if (publishTo && date > publishTo) return false;
  return !review.checkedOn || date <= addDays(review.checkedOn, site.hideAfterDays);
}

/** What all events of a listing say alike. */
function sameInAll(directory: Directory, listing: ListingFacts, page: string | null): Property[] {
  const open = listing.state === 'open';
  // Many apps show a cancelled event as any other: so its name says it too.
  const before = open ? '' : listing.state === 'paused' ? 'Paused: ' : 'Closed: ';
  const after = directory.site.fictional ? ' (made up)' : '';
  return [
    ['dtstamp', {}, 'date-time', `${directory.today}T00:00:00Z`],
    ['sequence', {}, 'integer', revisionOn(directory.today)],
    textProperty('summary', `${before}${listing.name}${after}`),
    ['status', {}, 'text', open ? 'CONFIRMED' : 'CANCELLED'],
    ...(page ? [['url', {}, 'uri', page] satisfies Property] : []),
  ];
}

/**
 * The number of a revision (SEQUENCE) that is made today: days since the beginning of 2020, so that it is newer than any
 * before it even where the ledger has been lost. What has not changed since is given its old one: see `revisions.ts`.
 */
function revisionOn(today: string): number {
  return Math.max(0, daysBetween('2020-01-01', today));
}

/** Which of the dates are bank holidays that nobody has told us about. */
function checkWords(dates: readonly string[], checks: ReadonlyMap<string, string | undefined>): string[] {
  const words = bankHolidaysWords(dates.filter((date) => checks.get(date)));
  return words === '' ? [] : [`${capital(words)}.`];
}

/** When it is on; a session whose start nobody has told us stands on its days without a time. */
function timesOf(session: Session, { on, off }: Run): Property[] {
  const { starts, ends } = session;
  const first = on[0]!;
  const last = on.at(-1)!;
  if (starts === undefined) {
    return [
      ['dtstart', {}, 'date', first],
      ...(on.length > 1 ? [['rrule', {}, 'recur', recurUntil(session, last)] satisfies Property] : []),
      ...(off.length > 0 ? [['exdate', {}, 'date', ...off] satisfies Property] : []),
      ['transp', {}, 'text', 'TRANSPARENT'],
    ];
  }
  const clock = (date: string, time: string) => `${date}T${time}:00`;
  const zone = { tzid: london };
  const times: Property[] = [['dtstart', zone, 'date-time', clock(first, starts)]];
  if (ends !== undefined)
    times.push(['dtend', zone, 'date-time', clock(endsNextDay(session) ? addDays(first, 1) : first, ends)]);
  if (on.length > 1) times.push(['rrule', {}, 'recur', recurUntil(session, utcMoment(last, starts))]);
  if (off.length > 0) times.push(['exdate', zone, 'date-time', ...off.map((date) => clock(date, starts))]);
  return times;
}

/** `Weir Lane Community Hall, 12 Weir Lane, ZZ1 4AP`; of a hidden place the part of town is all there is. */
function locationOf({ name, hidden, address, area, postcode }: PlaceFacts): string {
  const parts = hidden ? [name] : [name, address ?? area, postcode];
  return [...new Set(parts)].filter(Boolean).join(', ');
}

function descriptionOf(
  directory: Directory,
  view: SchoolView,
  facts: ListingFacts,
  { session, place }: TimeFacts,
  page: string | null,
): string {
  const school = view.school.shortName ?? view.school.name;
  const { checkedOn } = facts.review;
  return [
    directory.site.fictional && 'Made up, to show how a directory works: nobody meets here.',
    facts.statusNote,
    facts.summary,
    '',
    [session.note, ...sessionDetails(session, directory.today)].filter(Boolean).join('. ') || null,
    session.season === 'term-time' && `${school}’s holidays and days off are left out.`,
    session.starts && !session.ends && 'They have not told us when it ends.',
    !session.starts && !session.ends && 'They have not told us the time.',
    !session.starts && session.ends && `They have told us only that it ends at ${timeWords(session.ends)}.`,
    !place && facts.places.length > 0 && `Where: ${inASentence(elsewhereWords(facts))}.`,
    `Cost: ${sessionPriceWords(session) ?? costWords(facts.cost)}`,
    `Who for: ${sessionWhoWords(session) ?? whoLine(facts)}`,
    `To join: ${joinAction(facts).label}`,
    '',
    `${checkedOn ? `Checked on ${dateWords(checkedOn)}. ` : ''}Check before you go${page ? `: ${page}` : '.'}`,
  ]
    .filter((line) => line !== false && line !== undefined && line !== null)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n');
}
