/** Two answers that cannot both be true: what a session is said to be, and what its dates, its ages or its block say. */
import { ageSpan, ageWords, type ForWhom, type Span, yearSpan, yearWords } from '../domain/listing/ages.ts';
import { bankHolidayOn, type Nation } from '../domain/time/bank-holidays.ts';
import { addDays, dateWords } from '../domain/time/dates.ts';
import { sessionDates } from '../domain/time/sessions.ts';
import type { SchoolYear } from '../domain/time/terms.ts';
import type { Problem } from '../reading/problem.ts';
import type { Content, Entry } from '../reading/read-content.ts';
import type { Session } from '../schema/session.ts';
import { type Check, inListing, openListings, warning } from './check.ts';

type Tell = (field: string, code: string, message: string) => void;

export const contradictions: Check = (content, today) => {
  const schools = schoolYearsOf(content);
  return openListings(content).flatMap((entry) => [
    ...agesAndYears(entry.data, entry, []),
    ...sessionsOf(entry).flatMap(({ session, path }) => {
      const problems: Problem[] = [];
      const tell: Tell = (field, code, message) => {
        problems.push(warning(inListing(entry, ...path, field), code, message));
      };
      onBankHolidays(session, schools, tell);
      lengthOfBlock(session, schools, tell);
      finishedBlock(session, schools, today, tell);
      widerThanListing(session, entry.data, tell);
      return [...problems, ...agesAndYears(session, entry, path)];
    }),
  ]);
};

function sessionsOf({ data }: Entry<'listings'>): { session: Session; path: (string | number)[] }[] {
  return [
    ...data.sessions.map((session, index) => ({ session, path: ['sessions', index] })),
    ...data.places.flatMap(({ sessions }, at) =>
      sessions.map((session, index) => ({ session, path: ['places', at, 'sessions', index] })),
    ),
  ];
}

const schoolYearsOf = (content: Content): SchoolYear[] =>
  [...content.schools.values()].map(({ data }) => ({ nation: data.nation, terms: data.terms }));

/** A date that somebody named is a bank holiday, and the session is said to be off then. */
function onBankHolidays({ bankHolidays, from, dates }: Session, schools: SchoolYear[], tell: Tell): void {
  if (bankHolidays !== 'off') return;
  const nations: Nation[] = schools.length > 0 ? schools.map(({ nation }) => nation) : ['england'];
  const holiday = (date: string) => nations.map((nation) => bankHolidayOn(date, nation)).find((name) => name !== null);
  const named = [...(from ? [['from', from] as const] : []), ...dates.map((date) => ['dates', date] as const)];
  const clash = named.find(([, date]) => holiday(date));
  if (!clash) return;
  const [field, date] = clash;
  tell(
    field,
    'session.bank_holiday',
    `${dateWords(date)} is ${holiday(date)}, and “On bank holidays” says that it is off; correct one of the two`,
  );
}

/** A block that has more or fewer dates than it is said to have. */
function lengthOfBlock(session: Session, schools: SchoolYear[], tell: Tell): void {
  const { attendance, blockSessions, blockWeeks, repeats, dates, except, from, to } = session;
  if (attendance !== 'block' || from === undefined) return;
  if (blockWeeks !== undefined && to !== undefined && addDays(from, (blockWeeks - 1) * 7) > addDays(to, 6)) {
    tell(
      'blockWeeks',
      'session.block_length',
      `is ${blockWeeks}, and “Until” (${to}) comes before they are over; correct one of the two`,
    );
    return;
  }
  if (blockSessions === undefined) return;
  const count =
    repeats === 'on-dates'
      ? dates.filter((date) => !except.includes(date)).length
      : to !== undefined
        ? Math.max(0, ...schools.map((school) => sessionDates(session, school, from).length))
        : blockSessions;
  if (count === blockSessions || count === 0) return;
  const where =
    repeats === 'on-dates'
      ? `there ${isOrAre(count)} under “Single dates”`
      : `there ${isOrAre(count)} before “Until” (${to})`;
  tell('blockSessions', 'session.block_length', `is ${blockSessions}, and ${where}; correct one of the two`);
}

const isOrAre = (count: number) => (count === 1 ? 'is only 1' : `are ${count}`);

/** A block of which every session has gone by; one with an end of its own is told in `dates.ts`. */
function finishedBlock(session: Session, schools: SchoolYear[], today: string, tell: Tell): void {
  const { attendance, from, to, repeats, blockSessions, blockWeeks } = session;
  if (attendance !== 'block' || from === undefined || from >= today || to !== undefined || repeats === 'on-dates')
    return;
  if ((blockSessions ?? blockWeeks) === undefined || schools.length === 0) return;
  const coming = schools.some((school) => sessionDates(session, school, today).length > 0);
  const began = schools.some((school) => sessionDates(session, school, from).length > 0);
  if (coming || !began) return;
  tell(
    'from',
    'session.ended',
    `was ${from}, and the whole block has gone by; write when the next one begins, or delete this one`,
  );
}

/** A session for more children than its listing: the list then leaves them out, and the time lets them in. */
function widerThanListing(session: ForWhom, listing: ForWhom, tell: Tell): void {
  const wholeAges = ageSpan({ ages: listing.ages, years: listing.years });
  const ages = session.ages && ageSpan({ ages: session.ages });
  if (ages && wholeAges && listing.ages && isWider(ages, wholeAges) && meets(ages, wholeAges)) {
    tell(
      'ages',
      'ages.wider',
      `go beyond those of the listing (${ageWords(wholeAges)}); widen the listing’s, or correct these`,
    );
  }
  const wholeYears = listing.years && yearSpan({ years: listing.years });
  const years = session.years && yearSpan({ years: session.years });
  if (years && wholeYears && isWider(years, wholeYears))
    tell(
      'years',
      'years.wider',
      `go beyond those of the listing (${yearWords(wholeYears)}); widen the listing’s, or correct these`,
    );
}

const isWider = (one: Span, whole: Span) => (one.from ?? 0) < (whole.from ?? 0) || (one.to ?? 120) > (whole.to ?? 120);
/** Those that share no age at all are told in `odd-times.ts`. */
const meets = (one: Span, whole: Span) => (one.from ?? 0) <= (whole.to ?? 120) && (one.to ?? 120) >= (whole.from ?? 0);

/** Children of Year n are n + 4 or n + 5 years old: ages and years that lie more than a year apart cannot both be right. */
function agesAndYears({ ages, years }: ForWhom, entry: Entry<'listings'>, path: (string | number)[]): Problem[] {
  if (!ages || ages.all || !years || (years.from === undefined && years.to === undefined)) return [];
  const [told, meant] = [ageSpan({ ages }), ageSpan({ years })];
  if (!told || !meant || !meets(told, meant)) return [];
  // Before Reception and after Year 13 there are no school years to write.
  const young =
    years.from !== undefined && years.from > 0 && told.from !== undefined && Math.abs(told.from - meant.from!) > 1;
  const old = years.to !== undefined && years.to < 13 && told.to !== undefined && Math.abs(told.to - meant.to!) > 1;
  if (!young && !old) return [];
  const message = `are those of children from ${meant.from ?? 4} to ${meant.to ?? 18}, and “Ages” says ${ageWords(told).replace(/^Ages? /, '')}; correct one of the two`;
  return [warning(inListing(entry, ...path, 'years'), 'ages.years', message)];
}
