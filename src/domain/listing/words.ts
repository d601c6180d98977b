/** How facts are said, in few and plain words. */
import type { Listing } from '../../schema/listing.ts';
import type { Vocabulary } from '../../schema/vocabulary.ts';
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
