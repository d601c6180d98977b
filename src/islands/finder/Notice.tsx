import type { CardsState, SearchState } from './model.ts';

interface Props {
  words: string | null;
  /** Where to go when the cards cannot be had. */
  everythingUrl: string | null;
}

/** What a visitor should know about these results: one sentence, or none. */
export function Notice({ words, everythingUrl }: Props) {
  if (words === null) return null;
  return (
    <p className="finder-notice">
      {words} {everythingUrl && <a href={everythingUrl}>Everything is in the A to Z list.</a>}
    </p>
  );
}

/** `showing` are the words that were searched for instead of those typed. */
export function noticeWords(cards: CardsState, search: SearchState, showing: string | null): string | null {
  if (cards.state === 'unavailable') return 'Search and filters are not working just now.';
  if (search.state === 'unavailable') return 'Search is not working just now. The filters and the list still work.';
  return showing === null ? null : `Showing results for “${showing}”`;
}
