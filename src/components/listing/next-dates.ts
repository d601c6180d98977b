/** Which sessions come next, from the patterns that a page carries. Small: it runs in the visitor's browser. */
import type { Moment } from '../../domain/finder/coming.ts';
import { hasSomeOf, type Span } from '../../domain/listing/ages.ts';
import { datesOf } from '../../domain/time/dates.ts';
import type { NextTime } from '../../domain/time/next-words.ts';
import { currentDate } from '../../domain/time/on-now.ts';

export interface NextDate extends NextTime {
  ends?: string;
  place: string;
  /** `ages 6 to 10`: for whom it is, where it says so itself. */
  who?: string;
}

/** One regular time as the page carries it. */
export interface Regular extends Pick<NextDate, 'starts' | 'ends' | 'place' | 'who'> {
  pattern: string;
  /** Those of its dates that are bank holidays on which nobody knows whether it is on, as a pattern. */
  checks: string;
  /** The school years it is for, where they are its own: see `yearsMark`. */
  years?: string;
}

/** School years as an attribute carries them: `1 5`, `7 -` for Year 7 and over. */
export function yearsMark({ from, to }: Span): string {
  return `${from ?? '-'} ${to ?? '-'}`;
}

function spanFrom(mark: string | undefined): Span | null {
  if (mark === undefined) return null;
  const [from, to] = mark.split(' ').map((year) => (year === '-' ? undefined : Number(year)));
  return { from, to };
}

/** The times for pupils of these years; all of them where none is, or where everybody may come to any (`years` is null). */
export function timesForAny(regular: Regular[], years: readonly number[] | null): Regular[] {
  if (years === null) return regular;
  const theirs = regular.filter((time) =>
    years.some((year) => hasSomeOf(spanFrom(time.years), { from: year, to: year })),
  );
  return theirs.length > 0 ? theirs : regular;
}

/** The years from the lowest to the highest of a mark. */
export function yearsOf(mark: string | undefined): number[] | null {
  const { from, to } = spanFrom(mark) ?? {};
  if (from === undefined || to === undefined) return null;
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** The one that is on now and the next sessions, `count` in all, earliest first: as on the finder's cards. */
export function nextDates(regular: Regular[], now: Moment, count: number): NextDate[] {
  return regular
    .flatMap(({ pattern, checks, ...session }) => {
      const unsure = datesOf(checks);
      return datesOf(pattern).flatMap((date): NextDate[] => {
        const found = currentDate([date], session, now);
        if (!found) return [];
        const until = found.when.state === 'now' ? found.when.until : undefined;
        return [{ date, ...session, until, ...(unsure.includes(date) && { isBankHoliday: true }) }];
      });
    })
    .sort((one, other) => orderOf(one).localeCompare(orderOf(other)))
    .slice(0, count);
}

const orderOf = ({ date, starts = '' }: NextDate) => `${date} ${starts}`;
