/** What a year group's page shows: few things, of many kinds, each with one line of facts. */
import { type Weekday, weekdays } from '../../schema/weekdays.ts';
import type { Directory } from '../directory/directory.ts';
import { yearName } from '../listing/ages.ts';
import { type ListingFacts, listingFacts } from '../listing/facts.ts';
import { type Label, labelOf } from '../listing/labels.ts';
import { type ListingRow, listingRow } from '../listing/listing-row.ts';
import { besidePlace } from '../listing/time-words.ts';
import { filterAnswers } from '../search/answers.ts';
import { type Chosen, nothingChosen, startState, writeState } from '../search/query.ts';
import { capital } from '../text/phrases.ts';
import { clockWords } from '../time/session-words.ts';
import { finderOf, timesAskedFor } from './list-rule.ts';
import type { SchoolListing, SchoolView } from './school-view.ts';
import { freeCounts, oneOfEach, pupilListings } from './varied-listings.ts';

export interface YearPage {
  /** `Year 5` */
  name: string;
  /** How many things there are for this year. */
  count: number;
  /** Each weekday on which something is on every week: a few, with what time. */
  days: { day: Weekday; name: string; things: { row: ListingRow; time: string }[]; more: Asked }[];
  /** What is free, and how many there are; beside them those where people pay what they can. */
  free: { rows: ListingRow[]; free: number; payWhatYouCan: number; more: Asked };
  interests: { label: Label; rows: ListingRow[]; more: Asked }[];
  /** Those where somebody who is shy may just watch first, or bring a friend. */
  gentle: ListingRow[];
  everything: Asked;
}

/** What the finder would be asked for the rest: its fragment, and how many it finds. */
export interface Asked {
  fragment: string;
  count: number;
}

const fewDays = 3;
const fewFree = 4;
const fewOfEach = 2;
const mostInterests = 12;

export function yearPage(directory: Directory, view: SchoolView, year: number): YearPage {
  const facts = (each: SchoolListing) => listingFacts(directory, view.school, each);
  const ask = finderOf(pupilListings(directory, view).map((each) => ({ ...filterAnswers(facts(each)), each })));
  const asked = (rest: Partial<Chosen> = {}): Chosen => ({ ...nothingChosen, year: [String(year)], ...rest });
  const found = (rest?: Partial<Chosen>) => ask(asked(rest)).map(({ each }) => each);
  const more = (rest?: Partial<Chosen>): Asked => ({
    fragment: writeState({ ...startState, chosen: asked(rest) }),
    count: found(rest).length,
  });
  const all = found();
  const row = (each: SchoolListing) => listingRow(facts(each), timesAskedFor(facts(each), asked()));
  const varied = (some: SchoolListing[]) => oneOfEach(some, ({ listing }) => listing.interests[0] ?? '');
  const named = new Set<SchoolListing>();
  return {
    name: yearName(year),
    count: all.length,
    days: daysOf(all, (each, day) => weeklyTime(facts(each), day, asked())).map(({ day, things }) => ({
      day,
      name: capital(day),
      things: things.map(({ each, time }) => ({ row: row(each), time })),
      more: more({ day: [day.slice(0, 3)] }),
    })),
    free: {
      rows: varied(found({ cost: ['free'] }))
        .slice(0, fewFree)
        .map(row),
      ...freeCounts(directory, view, found({ cost: ['free'] })),
      more: more({ cost: ['free'] }),
    },
    interests: interestsOf(all)
      .slice(0, mostInterests)
      .map((interest) => ({
        label: labelOf(directory.vocabulary.interests, interest),
        rows: freshFirst(found({ interest: [interest] }), named, fewOfEach).map(row),
        more: more({ interest: [interest] }),
      })),
    gentle: varied(all.filter(isGentle)).slice(0, fewDays).map(row),
    everything: more(),
  };
}

function isGentle({ listing: { firstVisit } }: SchoolListing): boolean {
  return firstVisit.watchFirst === 'yes' && firstVisit.bringFriend === 'yes' && Boolean(firstVisit.whoMeetsYou);
}

/** The interests of these listings: those with the most first, then in the order they are met. */
function interestsOf(listings: SchoolListing[]): string[] {
  const counts = new Map<string, number>();
  for (const interest of listings.flatMap(({ listing }) => listing.interests))
    counts.set(interest, (counts.get(interest) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one).map(([interest]) => interest);
}

/**
 * The week of a school term: what is on every week, so that it stays true until somebody changes it. A listing
 * comes on a second day only where there is nothing else.
 */
function daysOf(
  listings: SchoolListing[],
  weekly: (each: SchoolListing, day: Weekday) => string | null,
): { day: Weekday; things: { each: SchoolListing; time: string }[] }[] {
  const shown = new Set<SchoolListing>();
  return weekdays.flatMap((day) => {
    const on = listings.flatMap((each) => {
      const time = weekly(each, day);
      return time === null ? [] : [{ each, time }];
    });
    const varied = oneOfEach(on, ({ each }) => each.listing.interests[0] ?? '');
    const chosen = freshFirst(
      varied.map(({ each }) => each),
      shown,
      fewDays,
    );
    const things = chosen.flatMap((each) => varied.filter((one) => one.each === each));
    return things.length > 0 ? [{ day, things }] : [];
  });
}

/** At most `count`, those that have not been shown yet before the others; they are then among the shown. */
function freshFirst(some: SchoolListing[], shown: Set<SchoolListing>, count: number): SchoolListing[] {
  const fresh = some.filter((each) => !shown.has(each));
  const chosen = [...fresh, ...some.filter((each) => shown.has(each))].slice(0, count);
  for (const each of chosen) shown.add(each);
  return chosen;
}

/** When a listing is on every week of term on a day, for whom it is asked, beside its place; null where it is not. */
function weeklyTime(facts: ListingFacts, day: Weekday, asked: Chosen): string | null {
  if (facts.publishTo !== undefined) return null;
  const time = timesAskedFor(facts, asked).find(
    ({ session: { days, repeats, season, from, to, attendance }, over }) =>
      !over &&
      days.includes(day) &&
      repeats === 'every-week' &&
      season !== 'holidays' &&
      attendance !== 'block' &&
      from === undefined &&
      to === undefined,
  );
  return time ? `${clockWords(time.session)}${besidePlace(time, facts)}`.trim() : null;
}
