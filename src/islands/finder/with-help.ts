/** What the finder shows where somebody may be in trouble: what helps, and never a guess at what they meant. */
import type { Answer } from '../../domain/finder/found.ts';
import { parts, type Ranked } from '../../domain/search/ranked.ts';
import type { HelpOffered } from '../help/HelpNow.tsx';
import type { Help } from '../help/use-help.ts';

/** The answer that may be shown for what was typed: for trouble the listings that help, the best first. */
export function withHelp(
  answer: Answer | null,
  { isLookedAt, seen }: Help,
  { listings }: HelpOffered,
  cards: readonly { slug: string }[],
): Answer | null {
  if (seen?.found.sure) {
    const scores = cards.flatMap(({ slug }, nth): [number, number][] => {
      const rank = listings.findIndex((listing) => listing.slug === slug);
      return rank < 0 ? [] : [[nth, parts.best * 1000 + listings.length - rank]];
    });
    return { filters: [], search: { ...nothing, scores: new Map(scores) } };
  }
  if (!answer?.search || (isLookedAt && !seen)) return answer;
  return { ...answer, search: answer.search.showing === null ? { ...answer.search, none: null } : nothing };
}

const nothing: Ranked = {
  scores: new Map(),
  isClosest: false,
  none: null,
  showing: null,
  waitsFor: [],
  wholeText: '',
};
