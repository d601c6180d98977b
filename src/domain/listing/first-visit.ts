/** What is known of a first visit: what happens, in its order, and answers to what a shy child asks. */
import type { Listing } from '../../schema/listing.ts';
import { firstSentence } from '../text/first-sentence.ts';
import { type Answer, answerTo } from './labels.ts';

type Visit = Listing['firstVisit'];

/** One stop on the way through a first visit. */
export interface VisitStop {
  /** `Who meets you` */
  what: string;
  /** The first sentence of what they told us. */
  first: string;
  /** What they said after it; empty where that was all. */
  rest: string;
}

/** What they have told us, from the door on. */
export function visitStops({ whoMeetsYou, whatToBring, whatHappens, groupSize }: Visit): VisitStop[] {
  const told: [what: string, words: string | undefined][] = [
    ['Who meets you', whoMeetsYou],
    ['What to bring', whatToBring],
    ['What happens', whatHappens],
    ['How many children come', groupSize],
  ];
  return told.flatMap(([what, words]) => {
    const [first, rest] = firstSentence(words ?? '');
    return first ? [{ what, first, rest }] : [];
  });
}

/** What is answered with yes, no or “Ask them”. */
export function visitQuestions({ watchFirst, bringFriend, parentCanStay }: Visit): Answer[] {
  return [
    { icon: 'eye', ...answerTo('Can I just watch first?', watchFirst) },
    { icon: 'friends', ...answerTo('Can I bring a friend?', bringFriend) },
    { icon: 'carer', ...answerTo('Can a parent or carer stay?', parentCanStay) },
  ];
}

/** What they say yes to, as promises beside the name. */
export function visitPromises({ watchFirst, bringFriend, parentCanStay }: Visit): { icon: string; label: string }[] {
  return [
    { icon: 'eye', label: 'You can just watch', is: watchFirst },
    { icon: 'friends', label: 'Bring a friend', is: bringFriend },
    { icon: 'carer', label: 'A grown-up can stay', is: parentCanStay },
  ].flatMap(({ is, ...promise }) => (is === 'yes' ? [promise] : []));
}
