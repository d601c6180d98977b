/** How facts are said, in few and plain words. */
import type { Listing } from '../../schema/listing.ts';
import type { Session } from '../../schema/session.ts';
import type { Vocabulary } from '../../schema/vocabulary.ts';
import { dateWords, timeWords } from '../time/dates.ts';
import type { Answer, Label } from './listing-view.ts';

type Cost = Listing['cost'];
type YesNoAsk = 'yes' | 'no' | 'ask';

/** `Free`, `Pay what you can`, `£2.50 a session`, `Ask about the cost`. */
export function costWords(cost: Cost): string {
  if (cost.kind === 'free') return 'Free';
  if (cost.kind === 'pay-what-you-can') return 'Pay what you can';
  if (cost.kind === 'not-told' || cost.amount === undefined) return 'Ask about the cost';
  return `${poundWords(cost.amount)} a ${cost.per}`;
}

/** `£3`, `£2.50`, `50p`. */
export function poundWords(pounds: number): string {
  if (pounds > 0 && pounds < 1) return `${Math.round(pounds * 100)}p`;
  return Number.isInteger(pounds) ? `£${pounds}` : `£${pounds.toFixed(2)}`;
}

/** Everything known about the cost besides the price, a sentence each. */
export function costDetails(cost: Cost): string[] {
  const details: string[] = [];
  if (cost.firstSessionFree === 'yes' && cost.kind !== 'free') details.push('Your first session is free.');
  if (cost.bursary === 'yes') details.push('They can help if the cost is hard to pay. Just ask.');
  if (cost.freeSchoolMeals === 'yes') details.push('Free if you get free school meals.');
  if (cost.holidayActivities === 'yes')
    details.push('Has free holiday places (HAF) for children who get free school meals.');
  if (cost.kit) details.push(`Kit: ${cost.kit}`);
  if (cost.note) details.push(cost.note);
  return details;
}

/** The label of a term of a vocabulary; a term that is not there is shown as it is written. */
export function labelOf(vocabulary: Vocabulary, slug: string): Label {
  const term = vocabulary.terms.find((each) => each.slug === slug);
  return term
    ? { slug, label: term.label, icon: term.icon, help: term.help }
    : { slug, label: slug.replaceAll('-', ' ') };
}

const answerWords: Record<YesNoAsk, string> = { yes: 'Yes', no: 'No', ask: 'Ask them' };

export function answerTo(question: string, answer: YesNoAsk): Answer {
  return { question, answer: answerWords[answer], known: answer !== 'ask' };
}

const dayNames = new Map([
  ['monday', 'Mondays'],
  ['tuesday', 'Tuesdays'],
  ['wednesday', 'Wednesdays'],
  ['thursday', 'Thursdays'],
  ['friday', 'Fridays'],
  ['saturday', 'Saturdays'],
  ['sunday', 'Sundays'],
]);

/** `Tuesdays and Thursdays`, `Every day`, `Weekdays`; empty for sessions on single dates. */
export function dayWords(days: Session['days']): string {
  if (days.length === 7) return 'Every day';
  const weekdaysOnly = days.length === 5 && !days.includes('saturday') && !days.includes('sunday');
  if (weekdaysOnly) return 'Monday to Friday';
  return andList([...dayNames].filter(([day]) => days.includes(day as (typeof days)[number])).map(([, name]) => name));
}

const nthNames: Partial<Record<Session['repeats'], string>> = {
  'first-of-month': 'first',
  'second-of-month': 'second',
  'third-of-month': 'third',
  'fourth-of-month': 'fourth',
  'last-of-month': 'last',
};

/** `Tuesdays, 4pm to 5.30pm`; `First Monday of the month, 6pm`; `On certain dates, 10am to 12 noon`. */
export function sessionWords(session: Session): string {
  const nth = nthNames[session.repeats];
  const days =
    session.repeats === 'on-dates'
      ? 'On certain dates'
      : nth
        ? `${capital(nth)} ${andList(session.days.map(capital))} of the month`
        : session.repeats === 'every-2-weeks'
          ? `Every other ${andList(session.days.map(capital))}`
          : dayWords(session.days);
  return [days, clockWords(session)].filter(Boolean).join(', ');
}

/** `4pm to 5.30pm`, `from 4pm`, or empty where the time is not known. */
export function clockWords({ starts, ends }: { starts?: string; ends?: string }): string {
  if (starts && ends) return `${timeWords(starts)} to ${timeWords(ends)}`;
  if (starts) return `from ${timeWords(starts)}`;
  return ends ? `until ${timeWords(ends)}` : '';
}

/** What else there is to know of a session, a phrase each. */
export function sessionDetails(session: Session, today: string): string[] {
  const details: string[] = [];
  if (session.season === 'term-time') details.push('In term time');
  if (session.season === 'holidays') details.push('In the school holidays');
  if (session.attendance === 'block') {
    const weeks = session.blockWeeks ? `A block of ${session.blockWeeks} weeks` : 'A block';
    details.push(`${weeks}, starting ${dateWords(session.from as string)}`);
  } else if (session.from && session.from > today) {
    details.push(`From ${dateWords(session.from)}`);
  }
  if (session.to) details.push(`Until ${dateWords(session.to)}`);
  return details;
}

/** `a`, `a and b`, `a, b and c`. */
export function andList(words: string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

export function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** `Welfare officer` => `welfare officer`, but `DSL` stays as it is. */
export function inASentence(words: string): string {
  return /^[A-Z][a-z]/.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}
