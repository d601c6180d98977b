import type { WordFilter } from '../../domain/search/understood.ts';
import { LoadAgain } from '../shared/LoadAgain.tsx';
import type { CardsState, SearchState } from './model.ts';

interface Props {
  words: string | null;
  /** Where to go when the cards cannot be had. */
  everythingUrl: string | null;
  /** Loading the page again may help. */
  mayHelp: boolean;
}

/** What a visitor should know about these results: one sentence, or none. */
export function Notice({ words, everythingUrl, mayHelp }: Props) {
  if (words === null) return null;
  return (
    <>
      <p className="finder-notice">
        <span>{words}</span> {everythingUrl && <a href={everythingUrl}>Everything is in the A to Z list.</a>}
      </p>
      {mayHelp && (
        <p>
          <LoadAgain />
        </p>
      )}
    </>
  );
}

/** `showing` are the words that were searched for instead of those typed, `leftOut` the filters in them that leave nothing. */
export function noticeWords(
  cards: CardsState,
  search: SearchState,
  showing: string | null,
  leftOut: readonly WordFilter[],
): string | null {
  if (cards.state === 'unavailable') return 'Search and filters are not working just now.';
  if (cards.state === 'late') return 'Search and filters are taking long to load.';
  if (search.state === 'outdated') return 'The listings have been updated since you opened this page.';
  if (search.state === 'unavailable')
    return 'Search looks only at names and the main words just now. The filters and the list still work.';
  const sentences = [
    leftOut.length > 0 &&
      `Nothing fits “${leftOut.map(({ label }) => label).join('” and “')}” as well, so it is left out`,
    showing !== null && `Showing results for “${showing}”`,
  ];
  return sentences.filter(Boolean).join('. ') || null;
}
