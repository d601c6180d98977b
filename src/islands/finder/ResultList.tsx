import { Fragment, memo, type ReactNode, useLayoutEffect, useRef } from 'react';
import type { Loaded } from './model.ts';
import { ResultCard } from './ResultCard.tsx';
import type { Results } from './use-results.ts';

interface Props {
  results: Results;
  loaded: Loaded;
  shown: number;
  today: string;
  schoolUrl: string;
  stickersUrl: string;
  /** The listing that is pointed at, here or on the map. */
  highlighted: string | null;
  /** What stands after the first results: the school's own words and lists; null while somebody asks for something. */
  between: ReactNode;
  onMore(): void;
  onPoint?(slug: string | null): void;
}

/** After so many results stands what is `between`: one row of a wide screen. */
export const resultsBefore = 3;

export const ResultList = memo(function ResultList(props: Props) {
  const { results, shown, between, onMore } = props;
  const left = results.total - shown;
  const followFocus = useFocusOnListing(results);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only looks where the focus is
    <div onFocus={followFocus}>
      <Cards {...props} from={0} to={Math.min(shown, resultsBefore)} />
      {between}
      {results.total > resultsBefore && <Cards {...props} from={resultsBefore} to={shown} />}
      {left > 0 && (
        <p className="finder-more">
          <button
            type="button"
            className="button quiet"
            onClick={() => {
              onMore();
              requestAnimationFrame(() => focusResult(shown));
            }}
          >
            {`Show more (${left} left)`}
          </button>
        </p>
      )}
    </div>
  );
});

function Cards({ results, loaded, from, to, ...props }: Props & { from: number; to: number }) {
  const { today, schoolUrl, stickersUrl, highlighted, onPoint } = props;
  return (
    <ul className="results">
      {results.cards.slice(from, to).map((card, index) => {
        const heading = results.headings.get(from + index);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a key press then changes texts, and builds no card anew
          <Fragment key={index}>
            {heading !== undefined && (
              <li className="results-part">
                <h3>{heading}</h3>
              </li>
            )}
            <ResultCard
              {...{ card, results, loaded, today, schoolUrl, stickersUrl, onPoint }}
              isLit={card.slug === highlighted}
            />
          </Fragment>
        );
      })}
    </ul>
  );
}

/**
 * Cards are used again for other listings: where results change while the focus is in one, it goes on to the same
 * listing's new place, or to the heading where that is gone.
 */
function useFocusOnListing(results: Results) {
  const slug = useRef<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the moment after new results are drawn
  useLayoutEffect(
    function followListing() {
      const card = document.activeElement?.closest<HTMLElement>('.results > [data-slug]');
      if (!card || slug.current === null || card.dataset.slug === slug.current) return;
      const sameElement = card.querySelector('.add') === document.activeElement ? '.add' : 'h3 a';
      const there = document.querySelector<HTMLElement>(
        `.results > [data-slug="${CSS.escape(slug.current)}"] ${sameElement}`,
      );
      (there ?? document.getElementById('finder-heading'))?.focus();
    },
    [results],
  );
  return (event: { target: Element }) => {
    slug.current = event.target.closest<HTMLElement>('[data-slug]')?.dataset.slug ?? null;
  };
}

/** The button moves away below the new cards: the focus goes to the first of them. */
function focusResult(nth: number): void {
  document.querySelectorAll<HTMLElement>('.results h3 a')[nth]?.focus();
}
