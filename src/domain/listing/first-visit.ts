/** What is known of a first visit, as questions and answers. */
import type { Listing } from '../../schema/listing.ts';
import { type Answer, answerTo } from './labels.ts';

export function firstVisitAnswers(visit: Listing['firstVisit']): Answer[] {
  const told = (icon: string, question: string, answer: string | undefined): Answer[] =>
    answer ? [{ icon, question, answer, known: true }] : [];
  return [
    ...told('smile', 'Who meets you?', visit.whoMeetsYou),
    ...told('bag', 'What should I bring?', visit.whatToBring),
    { icon: 'eye', ...answerTo('Can I just watch first?', visit.watchFirst) },
    { icon: 'friends', ...answerTo('Can I bring a friend?', visit.bringFriend) },
    { icon: 'carer', ...answerTo('Can a parent or carer stay?', visit.parentCanStay) },
    ...told('people', 'How many children come?', visit.groupSize),
  ];
}
