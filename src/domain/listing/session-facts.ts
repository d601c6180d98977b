/** What is particular to one session of a listing. */
import type { Session } from '../../schema/session.ts';
import { type ForWhom, isForYears, type Span, sessionWhoWords } from './ages.ts';
import { sessionPriceWords } from './cost-words.ts';

/** For whom it is, what belongs to its dates, and its price, a phrase each; nothing that it shares with the listing. */
export function sessionFacts({
  session,
  named,
  details,
}: {
  session: Session;
  named: string[];
  details: string[];
}): string[] {
  return [sessionWhoWords(session), ...named, ...details, sessionPriceWords(session)].filter((fact) => fact !== null);
}

/** The sessions for pupils in the `years` of a school; all of them where none of them says that it is for these. */
export function sessionsForYears<Each extends { session: Session }>(
  every: Each[],
  listing: ForWhom,
  years: Required<Span>,
): Each[] {
  const theirs = every.filter(({ session }) => isForYears(session, listing, years));
  return theirs.length > 0 ? theirs : every;
}
