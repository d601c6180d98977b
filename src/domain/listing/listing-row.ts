/** A listing in a few words, for the A to Z and the lists: the same words as on its page. */
import { yearWords } from './ages.ts';
import { costsNothing } from './cost-words.ts';
import type { ListingFacts } from './facts.ts';
import { type Label, labelFrom } from './labels.ts';
import { isOnePlace, timesWithPlaces, whereWords } from './time-words.ts';
import { currentTimes, type TimeFacts } from './times.ts';
import { costLine, whoLine } from './who-and-cost.ts';

export interface ListingRow {
  slug: string;
  name: string;
  summary: string;
  interest: Label;
  /** `Tuesdays, 4pm to 5pm`, each beside its own place where there are several: the first few. */
  when: string[];
  /** How many more times there are than `when` says. */
  moreTimes: number;
  /** `Weir Lane Community Hall, 300 m from school`; how it happens where there is no place. */
  where: string;
  /** Each time says its own place. */
  isInSeveralPlaces: boolean;
  cost: string;
  /** `Ages 8 to 12, Years 4 to 7` */
  who: string;
  /** `Years 4 to 7`; null where no year is told, or it is not for pupils. */
  years: string | null;
  firstFree: boolean;
  /** One can come and only watch the first time. */
  watchFirst: boolean;
  paused: boolean;
  forFamiliesOnly: boolean;
  checkedOn?: string;
}

const timesShown = 3;

/** The row; `first` are times that come before the others, as a list's rule chose them. */
export function listingRow(facts: ListingFacts, first: readonly TimeFacts[] = []): ListingRow {
  const times = timesWithPlaces(facts, [
    ...first,
    ...currentTimes(facts.times).filter((time) => !first.includes(time)),
  ]);
  return {
    slug: facts.slug,
    name: facts.name,
    summary: facts.summary,
    interest: labelFrom(facts.interests[0]!),
    when: times.slice(0, timesShown),
    moreTimes: Math.max(0, times.length - timesShown),
    where: whereWords(facts),
    isInSeveralPlaces: facts.places.length > 0 && !isOnePlace(facts),
    cost: costLine(facts),
    who: whoLine(facts),
    years: yearWords(facts.years),
    firstFree: facts.cost.firstSessionFree === 'yes' && !costsNothing({ cost: facts.cost }),
    watchFirst: facts.firstVisit.watchFirst === 'yes',
    paused: facts.state === 'paused',
    forFamiliesOnly: !facts.audience.includes('pupils'),
    checkedOn: facts.review.checkedOn,
  };
}

/** Rows by the first letter of their names, A to Z; names that start with a number come first, under `0–9`. */
export function byLetter(rows: ListingRow[]): { letter: string; rows: ListingRow[] }[] {
  const groups = new Map<string, ListingRow[]>();
  for (const row of [...rows].sort((one, other) => one.name.localeCompare(other.name, 'en-GB'))) {
    const letter = letterOf(row.name);
    groups.set(letter, [...(groups.get(letter) ?? []), row]);
  }
  return [...groups]
    .map(([letter, rows]) => ({ letter, rows }))
    .sort((one, other) => (one.letter < other.letter ? -1 : 1));
}

function letterOf(name: string): string {
  const first = name
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .charAt(0)
    .toUpperCase();
  return /[A-Z]/.test(first) ? first : '0–9';
}
